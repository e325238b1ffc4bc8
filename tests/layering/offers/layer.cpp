// What each header of layer/ offers, and those beside the folders: a part for each, begun by four slashes.
//// layer/options.hpp
constexpr convolith::conv2d_options options{.data = convolith::layout::nhwc, .act = convolith::activation::relu,
                                            .target = convolith::isa::cortex_m4, .budget = {.forward = 8}};
static_assert(options.stack_limit == SIZE_MAX && convolith::require_target<options.target>::value);
static_assert(convolith::workspace_fits_stack<1, 1>::value);
static_assert(convolith::gradient::replace != convolith::gradient::accumulate);
static_assert(convolith::resolved(options).target == options.target);
//// layer/lent.hpp
std::byte memory[100];
const float three[3] = {};
std::byte* run() { return convolith::lent_bytes<50>(memory).data(); }
const float* first(std::span<const float, 3> all) {
  return convolith::lent_elements<convolith::lent::src, const float, 3>(three[0] < 1 ? all : three).data();
}
constexpr float one = 1, each[3] = {1, 2, 3};
template <class Buffer>
constexpr std::size_t step(const Buffer& from) {
  return convolith::lent_per_channel<convolith::lent::multipliers, float, 3>(from).step();
}
static_assert(step(one) == 0 && step(each) == 1);
static_assert(convolith::lends_bytes<std::array<std::byte, 3>&> && !convolith::lends_bytes<float*>);
//// layer/rejected.hpp
using rejected = convolith::rejected_layer<float>;
rejected::packed_weights run() { return rejected::pack(rejected::workspace_bytes); }
using layer = convolith::detail::with_flags<convolith::isa::scalar>::layer<"ic1ih1oc1kh1", float, convolith::conv2d_options{}>::type;
layer* none();
//// layer/workspace.hpp
std::byte memory[100];
using layout = convolith::workspace_layout<float, 32, 5>;
static_assert(layout::with_gate(0) > layout::without_gate(0) && convolith::largest({1, 3, 2}) == 3);
void run() { convolith::with_bytes<9, 9>([](std::byte* bytes) { memory[0] = *bytes; }, memory); }
float* scratch() { return layout::scratch(memory) + (layout::gate(memory) - layout::gate(memory)); }
//// layer/plans.hpp
constexpr convolith::layer_plans<float> plans{{.ic = 2, .ih = 3, .iw = 3, .oc = 2, .kh = 3, .kw = 3},
                                              {.act = convolith::activation::relu, .target = convolith::isa::sse2}};
static_assert(plans.forward().act == convolith::activation::relu && plans.packed().prepacked());
static_assert(plans.gather(convolith::direction::backward_data).count == 1 && plans.backward_data().lanes > 0);
static_assert(plans.backward_weights().lanes > 0 && plans.gate().size == 2 && plans.hardware().vector_bytes == 16);
static_assert(plans.smallest_forward().lanes == 1 && plans.smallest_backward_data().lanes == 1);
static_assert(plans.smallest_backward_weights().lanes == 1);
//// layer/passes.hpp
constexpr convolith::conv2d_shape three_by_three{.ic = 2, .ih = 3, .iw = 3, .oc = 2, .kh = 3, .kw = 3};
using both = convolith::passes<three_by_three, float, convolith::conv2d_options{.act = convolith::activation::relu}>;
static_assert(both::workspace_bytes >= both::forward_workspace_bytes && both::dst_size == 2);
both::src_view run(both::src_out src) { return src; }
both::packed_weights* none();
//// layer/layer.hpp
constexpr convolith::conv2d_shape three_by_three{.ic = 2, .ih = 3, .iw = 3, .oc = 2, .kh = 3, .kw = 3};
template <convolith::activation Act>
void all(const float* in, float* out) {
  using layer = convolith::conv2d<three_by_three, float, convolith::conv2d_options{.act = Act}>;
  const typename layer::src_view src(in, layer::src_size);
  const typename layer::wei_view wei(in, layer::wei_size);
  const typename layer::dst_view dst(in, layer::dst_size);
  const typename layer::wei_out diff_wei(out, layer::wei_size);
  const typename layer::src_out diff_src(out, layer::src_size);
  layer::forward(src, wei, typename layer::bias_view(in, layer::bias_size),
                 typename layer::dst_out(out, layer::dst_size));
  layer::forward(src, layer::pack(wei), typename layer::dst_out(out, layer::dst_size));
  if constexpr (Act == convolith::activation::none) {
    layer::backward_data(dst, wei, diff_src);
    layer::backward_weights(src, dst, diff_wei, typename layer::bias_out(out, layer::bias_size));
  } else {
    layer::template backward_data<convolith::gradient::accumulate>(dst, dst, wei, diff_src);
    layer::backward_weights(src, dst, dst, diff_wei);
  }
}
void run(const float* in, float* out) {
  all<convolith::activation::none>(in, out);
  all<convolith::activation::relu6>(in, out);
}
//// layer/quantized_options.hpp
constexpr convolith::quantized_options options{.target = convolith::isa::cortex_m4, .flash = convolith::least_flash};
static_assert(!options.transposed && convolith::resolved(options).stack_limit == SIZE_MAX);
static_assert(convolith::resolved<convolith::isa::rv32>(convolith::quantized_options{}).target == convolith::isa::rv32);
//// layer/quantized_buffers.hpp
constexpr convolith::conv2d_shape s{.ic = 3, .oc = 2};
using halves = convolith::quantized_buffers<s, convolith::quantization{.width = convolith::widths::w8x4}, true>;
static_assert(halves::wei_size == 3 && halves::src_size == 2 && halves::bias_size == 3);
static_assert(convolith::judged_shape(s, true).ic == 2);
//// layer/quantized_rejected.hpp
using rejected = convolith::rejected_quantized_layer;
rejected::packed run() { return rejected::pack(rejected::workspace_bytes); }
using layer = convolith::detail::quantized_with_flags<convolith::isa::scalar>::layer<
    "ic1ih1oc1kh1", convolith::quantization{}, convolith::quantized_options{}>::type;
layer* none();
//// layer/quantized_passes.hpp
constexpr convolith::conv2d_shape s{.ic = 3, .oc = 2};
constexpr convolith::quantized_options on_m4{.target = convolith::isa::cortex_m4};
using planned = convolith::quantized_passes<s, convolith::quantization{}, on_m4>;
static_assert(planned::workspace_bytes > 0 && planned::plan.pairs() && planned::hardware.multiplies_pairs);
static_assert(!convolith::is_planned({.width = convolith::widths::w16x8}, {}));
planned::packed* none();
//// layer/quantized.hpp
using layer = convolith::quantized_conv2d<"ic1ih1iw3oc1kh1kw3", convolith::quantization{.src_zero = 1}>;
constexpr int run() {
  const std::int8_t src[] = {1, 2, 3}, wei[] = {4, 5, 6};
  std::int8_t dst[1]{};
  layer::forward(src, layer::pack(wei, convolith::fixed_multiplier{1 << 30, 0}), dst);
  return dst[0];
}
static_assert(run() == 9);  // 17 / 2, a half rounded up
//// conv2d.hpp
using layer = convolith::conv2d<"ic1ih1iw3oc1kh1kw3">;
constexpr float run() {
  const float src[] = {1, 2, 3}, wei[] = {4, 5, 6};
  float dst[1]{};
  layer::forward(src, wei, dst);
  return dst[0];
}
static_assert(run() == 32 && convolith::to_text(layer::shape).string_view() == "ic1ih1iw3oc1kh1kw3");
//// quantized_conv2d.hpp
constexpr convolith::conv2d_shape s = convolith::shape("ic1ih1iw3oc1kh1kw3");
static_assert(convolith::check(s).ok() && convolith::describe(convolith::rule::none).name[0] == 'n');
static_assert(convolith::rescaling_of({}, s) == convolith::rescaling::doubling);
static_assert(convolith::quantize_multiplier(0.5).value == 1 << 30);
//// layer/whole_text.hpp
struct doubled_number {
  static constexpr int operands = 2;
  static constexpr int lanes() { return 1; }
  static constexpr convolith::storage stored(int) { return convolith::storage::int8; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using place = convolith::kernel::place<Machine>;
    m.store(1, place{b[1], 0}, m.times(m.load(1, place{b[0], 0}), 2));
  }
};
constexpr int run() {
  const std::int8_t src[] = {21};
  std::int8_t dst[1]{};
  convolith::run_text<doubled_number{}, convolith::isa::scalar>(static_cast<const std::int8_t*>(src), dst);
  return dst[0];
}
static_assert(run() == 42);
