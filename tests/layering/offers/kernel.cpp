// What each header of kernel/ offers, run on a machine that computes nothing: a part for each, begun by four slashes.
//// kernel/flow.hpp
constexpr int run() {
  idle_machine m;
  int calls = 0;
  const auto called = [&](const auto&...) { ++calls; };
  convolith::kernel::each(m, true, 3, called);
  convolith::kernel::range(m, true, 0, 2, called);
  convolith::kernel::each_part(m, true, 5, 4, called);
  convolith::kernel::each_block(m, true, 5, 2, 2, called);
  const convolith::kernel::temporaries<idle_machine> here(m);
  idle_machine::value two[2];
  convolith::kernel::load_neighbours(m, true, 2, two, convolith::kernel::place<idle_machine>{} + 1);
  return calls;
}
static_assert(run() == 9);
//// kernel/transpose.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::transpose<idle_machine>(m, 3, 2, convolith::kernel::write::pad, {}, {});
  return true;
}
static_assert(run());
//// kernel/gather_tile.hpp
constexpr bool run() {
  idle_machine m;
  const convolith::gather_plan plan{};
  const convolith::kernel::channel_block block{};
  const convolith::gather_axis axis = convolith::forward_axis(3, 1, 3, 1, 1, 0);
  const convolith::kernel::pixel_run pixels{};
  convolith::kernel::gather_tile<idle_machine>(m, plan, block, axis, axis, pixels)
      .run({}, true, {0, 3}, {0, 3});
  return true;
}
static_assert(run());
//// kernel/zero.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::fill_zero<idle_machine>(m, {}, 5);
  return true;
}
static_assert(run());
//// kernel/pack_weights.hpp
constexpr bool run() {
  idle_machine m;
  const idle_machine::buffer operands[2]{};
  convolith::kernel::pack_kernel{convolith::gather_plan{}}(m, operands);
  return true;
}
static_assert(run());
//// kernel/gather.hpp
constexpr bool run() {
  idle_machine m;
  const idle_machine::buffer operands[5]{};
  convolith::kernel::gather_kernel{convolith::gather_plan{}, true}(m, operands);
  return true;
}
static_assert(run());
//// kernel/weights_tile.hpp
constexpr bool run() {
  idle_machine m;
  const convolith::weights_plan plan{};
  const convolith::kernel::channel_block block{};
  convolith::kernel::weights_tile<idle_machine>(m, plan, block, 1).run(0, 0, {}, {}, {});
  return true;
}
static_assert(run());
//// kernel/backward_weights.hpp
constexpr bool run() {
  idle_machine m;
  const idle_machine::buffer operands[4]{};
  convolith::kernel::weights_kernel{convolith::weights_plan{}}(m, operands);
  return true;
}
static_assert(run());
//// kernel/bias.hpp
constexpr bool run() {
  idle_machine m;
  const idle_machine::buffer operands[2]{};
  convolith::kernel::bias_kernel{convolith::weights_plan{}}(m, operands);
  return true;
}
static_assert(run());
//// kernel/gate.hpp
constexpr bool run() {
  idle_machine m;
  const idle_machine::buffer operands[3]{};
  convolith::kernel::gate_kernel{convolith::activation::relu, 3}(m, operands);
  return true;
}
static_assert(run());
//// kernel/patch.hpp
constexpr bool run() {
  idle_machine m;
  const convolith::quantized_plan plan{};
  convolith::kernel::patch<idle_machine>(m, plan, {}, {}, 0).run();
  return true;
}
static_assert(run());
//// kernel/quantized_tile.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::quantized_tile(convolith::quantized_plan{})(m, {{}, {}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/quantized.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::quantized_kernel{}(m, {{}, {}, {}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/pack_quantized.hpp
constexpr int run() {
  const signed char wei[] = {3};
  const int bias[] = {5};
  const convolith::fixed_multiplier m[] = {{1 << 30, 1}};
  int packed[4] = {};
  convolith::kernel::pack_quantized_weights(convolith::quantized_plan{}, wei, packed);
  convolith::kernel::pack_parameters(convolith::quantized_plan{}, wei, bias, m, 1, packed + 1);
  return packed[0] + packed[1];
}
static_assert(run() == 8);
//// kernel/channel_words.hpp
constexpr int words() {
  idle_machine m;
  const convolith::kernel::channel_words of_channel{convolith::quantized_plan{}};
  idle_machine::value row[4] = {};
  of_channel.load_rescaling(m, convolith::kernel::place<idle_machine>{}, 1, row);
  return of_channel.count;
}
static_assert(words() > 1);

//// kernel/row_list.hpp
constexpr int run() {
  idle_machine m;
  const convolith::quantized_plan plan({.shape = {.ih = 3, .kh = 3}, .source = convolith::source_rows::listed});
  const convolith::kernel::row_list<idle_machine> list(plan, {}, {});
  int outside = 0, inside = 0;
  list.each_row(m, [&](const auto&) { ++outside; }, [&](const auto& row) {
    static_cast<void>(list.row_at(m, row));
    ++inside;
  });
  return 10 * inside + outside + convolith::kernel::words_of_list(3);
}
static_assert(run() == 35);
//// kernel/image_rows.hpp
constexpr int run() {
  idle_machine m;
  const convolith::kernel::image_rows<idle_machine> rows{{}, {.ih = 3, .kh = 3, .pt = 1}, -1, 3};
  int outside = 0, inside = 0;
  rows.each_row(m, [&](const auto&) { ++outside; }, [&](const auto& row) {
    static_cast<void>(rows.row_at(m, row));
    ++inside;
  });
  return 10 * inside + outside;
}
static_assert(run() == 21);
//// kernel/row_ring.hpp
constexpr bool run() {
  idle_machine m;
  const convolith::quantized_plan plan({.shape = {.kh = 3}, .input = convolith::reading_input::ring_as_it_lies});
  convolith::kernel::row_ring<idle_machine> ring(m, plan, {}, {});
  ring.start();
  ring.advance(0);
  ring.turn();
  return true;
}
static_assert(run());
//// kernel/depthwise_tile.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::depthwise_tile(convolith::quantized_plan{})(m, {{}, {}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/strip_rows.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::strip_rows(convolith::quantized_plan{}, 2)(m, {{}, {}});
  return true;
}
static_assert(run());
//// kernel/depthwise.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::depthwise_kernel{}(m, {{}, {}, {}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/depthwise_vectors.hpp
constexpr bool run() {
  idle_machine m;
  constexpr convolith::quantized_plan plan({.lanes = 4, .input = convolith::reading_input::strips});
  convolith::kernel::depthwise_vectors_kernel{plan}(m, {{}, {}, {}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/widened_run.hpp
constexpr bool run() {
  idle_machine m;
  using place = convolith::kernel::place<idle_machine>;
  convolith::kernel::widen_run(m, 4, place{}, place{}, 5);
  convolith::kernel::fill_run(m, 4, place{}, {}, 5);
  return true;
}
static_assert(run());
//// kernel/winograd_tile.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::winograd_tile(convolith::quantized_plan({.transform = {2}}))(m, {{}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/winograd_transforms.hpp
constexpr bool run() {
  idle_machine m;
  idle_machine::value in[6] = {}, out[6] = {}, half[4] = {};
  convolith::kernel::transform_input(m, {4}, in, out);
  convolith::kernel::transform_output(m, {4}, in, half);
  return true;
}
static_assert(run());
//// kernel/winograd.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::winograd_kernel{convolith::quantized_plan({.shape = {.ic = 4, .ih = 4, .iw = 4, .oc = 4, .kh = 3, .kw = 3}, .transform = {2}})}(
      m, {{}, {}, {}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/plain_quantized.hpp
constexpr convolith::conv2d_shape s{.ih = 2, .iw = 2, .kh = 2, .kw = 2};
constexpr int run() {
  const std::int8_t src[1] = {6}, wei[4] = {1, 2, 3, 4};
  const std::int32_t bias[1] = {8};
  const convolith::fixed_multiplier by[1] = {{1 << 30, 0}};
  std::int8_t dst[4] = {};
  convolith::kernel::plain_quantized{s, {.src_zero = 4}, true}(src, wei, bias, by, dst);
  return dst[0] * 10 + dst[3];
}
static_assert(run() == 58);
constexpr std::uint8_t halves[1] = {0x9f};
static_assert(convolith::kernel::weight_of(halves, 0) == -1 && convolith::kernel::weight_of(halves, 1) == -7);
static_assert(convolith::kernel::taps_at(convolith::forward_axis(4, 4, 3, 1, 1, 1), 0).count == 2);
//// kernel/winograd_planes.hpp
struct one_row {
  template <class Outside, class Inside>
  constexpr void each_row(idle_machine&, Outside&&, Inside&& inside) const {
    inside(0);
  }
  constexpr convolith::kernel::place<idle_machine> row_at(idle_machine&, idle_machine::index) const {
    return {};
  }
};
constexpr bool run() {
  idle_machine m;
  const convolith::quantized_plan plan({.shape = {.ic = 4, .iw = 4, .pl = 1}, .transform = {4}});
  const one_row rows;
  const convolith::kernel::winograd_planes planes(m, plan, rows, 0, {});
  planes.fill(0);
  return true;
}
static_assert(run());
//// kernel/winograd_outputs.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::winograd_outputs(convolith::quantized_plan({.transform = {4}}))(m, {{}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/winograd_inputs.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::winograd_inputs(convolith::quantized_plan({.shape = {.ic = 4}, .transform = {4}}))(m, {{}, {}, {}});
  return true;
}
static_assert(run());
//// kernel/pooling.hpp
constexpr convolith::pooling_plan image{.shape = {.ih = 4, .iw = 4, .kh = 2, .kw = 2}, .how = convolith::pooling::average};
constexpr bool run() {
  idle_machine m;
  convolith::kernel::pooling_kernel{image}(m, {{}, {}, {}});
  convolith::kernel::starting_sums_kernel{image}(m, {{}});
  convolith::kernel::row_sums_kernel{image}(m, {{}, {}});
  convolith::kernel::pooled_sums_kernel{image}(m, {{}, {}});
  return true;
}
static_assert(run());
//// kernel/pooled_channels.hpp
constexpr convolith::kernel::pooled_channels text{{.how = convolith::pooling::average}};
static_assert(!text.largest());
//// kernel/pair.hpp
constexpr bool run() {
  idle_machine m;
  convolith::kernel::pair_kernel{{.size = 4, .repeated = 4, .by = {{1 << 30, 0}, {1 << 30, -1}, {1 << 30, -2}}}}(m, {{}, {}, {}});
  return true;
}
static_assert(run());
