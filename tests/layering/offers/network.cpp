// What each header of network/ offers: a part for each, begun by four slashes.
//// network/row_operator.hpp
constexpr convolith::row_operator conv{.inputs = {{.tensor = 0, .rows = 7, .stride = 2, .span = 3, .before = 1}},
                                       .output = 1,
                                       .rows = 4};
static_assert(conv.steps() == 4 && conv.begin(conv.inputs[0], 0) == 0 && conv.end(conv.inputs[0], 3) == 7);
static_assert(conv.made(2) == 2 && conv.first_row(3) == 3);
//// network/row_schedule.hpp
constexpr int run() {
  // Two kernels of three rows: the second asks for its first row, which needs two of the first.
  const convolith::row_edge e{.tensor = 0, .rows = 6, .span = 3, .before = 1};
  const convolith::row_operator operators[] = {
      {.inputs = {e}, .output = 1, .rows = 6},
      {.inputs = {{.tensor = 1, .rows = 6, .span = 3, .before = 1}}, .output = 2, .rows = 6}};
  int done[2] = {}, most = 0, steps = 0;
  convolith::row_schedule books(operators, done);
  books.each_step([](int tensor) { return tensor == 2; },
                  [&](int i) {
                    ++steps;
                    if (i == 0 && books.rows_alive(i) > most) most = books.rows_alive(i);
                  });
  return 100 * steps + 10 * most + (books.made(2) == 6 && books.oldest(0) == 6 ? 1 : 0);
}
static_assert(run() == 1231);
//// network/memory_plan.hpp
constexpr bool run() {
  convolith::arena_buffer all[] = {{.bytes = 64}, {.bytes = 32}, {.bytes = 16, .first = 1, .last = 1}};
  const convolith::arena_overlap may[] = {{.above = 0, .below = 1, .lead = 8}};
  bool placed[3] = {};
  double keys[3] = {};
  static_assert(convolith::first_shuffled_way > 3);
  return convolith::least_arena(all, may) == 72 && convolith::place(all, may, placed, keys, 8, 0) == 72 && all[0].offset == 8 && all[1].offset == 0 &&
         !convolith::join(all, may, placed, 8, {}, 0, 1) && convolith::no_lead < 0;
}
static_assert(run());
constexpr bool run_apart() {
  convolith::arena_buffer all[] = {{.bytes = 64}, {.bytes = 32}};
  bool placed[2] = {};
  double keys[2] = {};
  const bool apart[] = {true, true, true, true};
  return convolith::place(all, {}, placed, keys, 8, 0) == 96 &&
         convolith::place(all, {}, placed, keys, 8, 0, convolith::never_together(apart)) == 64;
}
static_assert(run_apart());
//// network/image.hpp
static_assert(convolith::image{.n = 2, .c = 3, .h = 4, .w = 5}.size() == 120 && convolith::image{.c = 3, .w = 5}.pitch() == 15);
static_assert(convolith::src_of({.ic = 3, .ih = 4, .iw = 5}) == convolith::image{.c = 3, .h = 4, .w = 5});
static_assert(convolith::dst_of({.ih = 4, .iw = 5, .oc = 2, .kh = 3, .kw = 3}) == convolith::image{.c = 2, .h = 2, .w = 3});
//// network/step_rows.hpp
constexpr convolith::conv2d_shape shape{.ic = 8, .ih = 8, .iw = 8, .oc = 8, .kh = 3, .kw = 3, .pt = 1, .pb = 1};
constexpr convolith::step_rows run() {
  convolith::step_rows r;
  convolith::take_listed_rows(r, shape, 2, 3);
  r.read(convolith::all_rows(5), 7);
  return r;
}
static_assert(run().rows.input_count == 2 && run().src_pitch[0] == 64 && run().rows.inputs[1].span == 5);
static_assert(convolith::kernel_rows(shape).before == 1);
void call(convolith::step_rows& r, const convolith::quantized_plan& p) { convolith::take_rows_of_call(r, p, 0); }
//// network/run_plan.hpp
struct one_step {
  convolith::row_operator rows{.inputs = {{.tensor = 0, .rows = 6, .span = 3, .before = 1}}, .output = 1, .rows = 6, .group = 2};
  std::int64_t src_pitch[convolith::row_operator::most_inputs]{10};
};
constexpr std::int64_t run() {
  const one_step steps[1];
  int done[1] = {};
  const convolith::row_operator operators[] = {steps[0].rows};
  convolith::row_schedule books(operators, done);
  done[0] = 2;
  return convolith::first_unread<one_step>(steps, books, 0, 60) +
         convolith::ring_height<one_step>(steps, 1, 3) + (convolith::reads_by_rows(steps[0], 0) ? 100 : 0);
}
static_assert(run() == 134);
//// network/arena_plan.hpp
constexpr std::array<convolith::step_rows, 2> steps = [] {
  std::array<convolith::step_rows, 2> all{};
  for (int i = 0; i < 2; ++i) {
    all[static_cast<std::size_t>(i)].rows.inputs[0] = {.tensor = i, .rows = 6, .span = 3, .before = 1};
    all[static_cast<std::size_t>(i)].src_pitch[0] = 16;
    all[static_cast<std::size_t>(i)].rows.output = i + 1;
    all[static_cast<std::size_t>(i)].rows.rows = 6;
    all[static_cast<std::size_t>(i)].dst_pitch = 16;
  }
  return all;
}();
static_assert(convolith::planned_arena<steps, false, 8>::best.bytes == 96);
static_assert(convolith::planned_arena<steps, true, 8>::best.bytes == 48 && convolith::planned_arena<steps, true, 8>::best.ring[1] == 3);
//// network/pooling.hpp
static_assert(convolith::max_pool<"ic3ih4kh2sh2">::shape.oc == 3 && convolith::average_pool<"ic3ih4kh2", std::int8_t>::shape.g == 3);
constexpr bool run() {
  const float src[] = {1, 4, 2, 3}, diff[] = {1};
  float dst[1]{}, diff_src[4]{};
  constexpr auto s = convolith::max_pool<"ic1ih2kh2">::shape;
  const struct {
    const float* first;
    constexpr const float* operator[](int row) const { return first + 2 * row; }
  } rows{src};
  convolith::kernel::pool_row<convolith::pooling::average, s>(rows, 0, dst);
  const bool average = dst[0] == 2.5f;
  convolith::kernel::pool_row<convolith::pooling::largest, s>(rows, 0, dst);
  convolith::kernel::pool_gradient<convolith::pooling::largest, s>(src, dst, diff, diff_src);
  const std::int8_t row[] = {5, 8};
  std::int32_t sums[1]{};
  std::int8_t all[1]{};
  using bytes = convolith::kernel::pooled_bytes<convolith::isa::scalar, convolith::pooling::average, s>;
  bytes::next_row(row, 0, sums, all);
  bytes::next_row(row, 1, sums, all);
  return average && dst[0] == 4 && diff_src[1] == 1 && diff_src[0] == 0 && all[0] == 7;
}
static_assert(run());
//// network/elementary.hpp
static_assert(convolith::exponential(0) == 1 && convolith::exponential(-100) == 0);
//// network/addition.hpp
constexpr convolith::quantized_sum numbers = convolith::quantized_sum_of({1, 0}, {1, 0}, {1, 3});
constexpr bool run() {
  const float a[] = {1, -4}, b[] = {1, 1};
  float sum[2]{};
  convolith::kernel::add_elements<convolith::activation::relu>(a, b, sum, 2);
  const std::int8_t x[] = {20}, y[] = {-4};
  std::int8_t whole[1]{};
  convolith::kernel::add_bytes<convolith::isa::scalar, numbers, 1>(x, y, whole);
  return sum[0] == 2 && sum[1] == 0 && whole[0] == 19 && convolith::kernel::slopes<convolith::activation::none>(0.0f) &&
         convolith::kernel::activated<convolith::activation::relu6>(7.0f) == 6;
}
static_assert(run());
using joined = convolith::add<convolith::path<int>, convolith::path<>>;
using whole = convolith::quantized_add<joined::first, joined::second, numbers>;
//// network/softmax.hpp
constexpr bool run() {
  const float src[] = {3, 3}, diff[] = {1, 0};
  float dst[2]{}, diff_src[2]{};
  convolith::kernel::softmax_pixel(src, dst, 2);
  convolith::kernel::softmax_gradient(dst, diff, diff_src, 2, false);
  return dst[0] == 0.5f && diff_src[0] == 0.25f && diff_src[1] == -0.25f;
}
static_assert(run());
using layers = convolith::quantized_softmax<convolith::softmax_of(1, 1)>;
convolith::softmax_layer real;
//// network/stage.hpp
using pool = convolith::stage<convolith::isa::scalar, convolith::max_pool<"ic1ih4kh2sh2">>;
static_assert(pool::dst.h == 2 && pool::by_rows.rows.rows == 2 && convolith::takes_any_look<convolith::softmax_layer>);
void run(const float* src, float* dst) { pool::run(nullptr, nullptr, dst, src); }
static_assert(convolith::rows_at_once({.h = 3}, {.h = 2}, 1, 4).rows.inputs[0].span == 3);
constexpr convolith::tensor_rows<const float, 4, 2, 3> ring{nullptr};
static_assert(ring.height == 2 && ring[2] == nullptr);
//// network/convolution.hpp
using layer = convolith::convolution<"ic1ih4oc2kh3">;
using made = convolith::stage<convolith::detected_isa, layer>;
static_assert(made::parameter_size == 20 && made::whole.rows.rows == 2 && convolith::is_dense(convolith::dense_shape(4, 3)));
static_assert(convolith::dense<4, 3>::wei_size == 12);
void run(const float* p, const float* src, float* dst, std::byte* scratch) { made::run(p, scratch, dst, src); }
//// network/steps.hpp
struct a {};
using steps = convolith::steps_of_layers<a, convolith::add<convolith::path<a>, convolith::path<>>, a>;
constexpr auto last = steps{}[boost::hana::size_c<2>];
static_assert(decltype(last)::type::inputs == 2 && decltype(last)::type::from[0] == 2 && decltype(last)::type::from[1] == 1);
//// network/network_rules.hpp
static_assert(convolith::layers_fit<convolith::network_rule::none, 0, 0, 0>::value);
static_assert(convolith::compare({.c = 2}, {.c = 3}, 4, convolith::network_rule::layer_takes_pictures).broken ==
              convolith::network_rule::layer_takes_channels);
static_assert(convolith::network_verdict{}.layer == 0);
//// network/layers.hpp
using layers = convolith::laid_out<convolith::detected_isa, convolith::steps_of_layers<convolith::convolution<"ic1ih4oc2kh3">>>;
static_assert(layers::depth == 1 && !layers::is_refused && layers::judge().broken == convolith::network_rule::none);
static_assert(layers::stage_at<0>::dst.c == 2);
//// network/network.hpp
using net = convolith::network_of<convolith::detected_isa, convolith::steps_of_layers<convolith::convolution<"ic1ih4oc2kh3">>, false>;
void run(const float (&src)[16], float (&dst)[8], net::weights p, net::arena& memory) { net::forward(src, p, dst, memory); }
//// network/accepted.hpp
using net = convolith::network<convolith::convolution<"ic1ih4oc2kh3">>;
static_assert(net::macs == 4 * 2 * 9 && convolith::rejected_network::arena_bytes == 1);
//// network.hpp
using net = convolith::network<convolith::convolution<"ic1ih4oc2kh3">, convolith::softmax_layer>;
static_assert(net::dst_size == 8);
//// network/learner.hpp
// A network of no layers is none, but all that a learner asks of one.
struct idle {
  using element = float;
  static constexpr bool is_quantized = false;
};
using learns = convolith::learner<idle>;
convolith::gradient mode;
//// network/descent.hpp
constexpr float run() {
  convolith::descent<1> optimiser;
  float x[1] = {8};
  const float slope[1] = {2};
  optimiser.step(x, slope, 0.5f, 0.5f, 0.25f);  // velocity 2 + 0.25 * 8 = 4
  optimiser.step(x, slope, 0.25f, 0.5f, 0.25f);  // velocity 0.5 * 4 + 2 + 0.25 * 6 = 5.5
  return x[0];
}
static_assert(run() == 4.625f);
