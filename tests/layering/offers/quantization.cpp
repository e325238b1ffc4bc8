// What each header of quantization/ offers, used with nothing else included: a part for each, begun by four slashes.
//// quantization/quantization.hpp
template <convolith::quantization Q>
constexpr int width = Q.dst_max - Q.dst_min + 1;
constexpr convolith::quantization q{.src_zero = -128, .dst_min = 0, .profile = convolith::rounding::tflite};
static_assert(width<q> == 128 && q != convolith::quantization{} && q.shifts == convolith::shift_range::any);
static_assert(convolith::lowest_activation(q.width) == -128);
static_assert(convolith::highest_activation(convolith::widths::w16x8) == 32767);
static_assert(convolith::fixed_multiplier{1 << 30, 1} != convolith::fixed_multiplier{});
//// quantization/rounding.hpp
constexpr convolith::conv2d_shape dense{.ic = 4, .oc = 4}, depthwise_shape{.ic = 4, .oc = 4, .g = 4};
static_assert(convolith::depthwise_weights(depthwise_shape) && !convolith::depthwise_weights(dense));
static_assert(convolith::rescaling_of(convolith::rounding::tflite, dense) == convolith::rescaling::single);
static_assert(convolith::rescaling_of_transposed(convolith::rounding::tflite) == convolith::rescaling::doubling);
static_assert(convolith::rescale_doubling(-3, 1 << 30, -1) == -1 && convolith::rescale_single(-3, 1 << 30, -1) == -1);
static_assert(convolith::rescale_single(7LL, 1 << 30, 1) == 7 && convolith::rescale_floating(5, 0.5F) == 2);
static_assert(convolith::to_output(convolith::floating_limit, {.dst_zero = 3}) == 127);
//// quantization/multiplier.hpp
static_assert(convolith::quantize_multiplier(0.75) == convolith::fixed_multiplier{3 << 29, 0});
//// quantization/check.hpp
constexpr convolith::conv2d_shape s{.ic = 16, .ih = 8, .iw = 8, .oc = 4, .kh = 3, .kw = 3};
constexpr convolith::quantization q{.src_zero = -129};
static_assert(convolith::check(s, q).broken == convolith::rule::src_zero_is_not_below_src);
static_assert(!convolith::quantization_accepted<s, q> && convolith::require_quantization<s, convolith::quantization{}>::value);
static_assert(!convolith::check(convolith::fixed_multiplier{5, 0}).ok() && !convolith::check_scale(-1).ok());
static_assert(convolith::require_multiplier<convolith::fixed_multiplier{1 << 30, 1}>::value);
constexpr convolith::fixed_multiplier all[2] = {{1 << 30, -1}, {1 << 30, -32}};
static_assert(convolith::check(all).broken == convolith::rule::shift_right_fits);
//// quantization/storage.hpp
static_assert(convolith::bytes_of(convolith::storage::int16) == 2);
//// quantization/rescaled.hpp
static_assert(convolith::registers_of(convolith::rescaling_step::doubled) == 3);
static_assert(convolith::folded_addend(1, 5, 2) == 0x280000005 && !convolith::rescaled_by{.how = convolith::rescaling_step::single}.holds_zero());
static_assert(convolith::rescaled_by{}.least == -128);
//// quantization/scales.hpp
constexpr convolith::affine real{.scale = 0.5F, .zero = -3};
static_assert(convolith::quantized(1.25F, real) == 0 && convolith::dequantized(0, real) == 1.5F);
static_assert(convolith::quantization_of({}, real, convolith::activation::relu6).dst_max == 9);
static_assert(convolith::rounded_within(2.5, -9, 9) == 3);
constexpr int shift() {
  const float one[1] = {1};
  float scale[1] = {};
  convolith::fixed_multiplier m[1];
  convolith::multipliers_of(1, one, 8, m);
  convolith::scales_of(1, one, 8, scale);
  return convolith::shifts_of(m) == convolith::shift_range::right && scale[0] == 0.125F ? m[0].shift : 0;
}
static_assert(shift() == -2);
constexpr float halves[2] = {0.5F, 2};
static_assert(convolith::multipliers_of(1, halves, 1)[1].shift == 2);
//// quantization/post_training.hpp
constexpr int trained() {
  const float real[2] = {-1, 0.6F};
  float scale[1] = {};
  std::int8_t wei[2] = {};
  std::uint8_t halves[1] = {};
  std::int32_t bias[2] = {};
  convolith::observed_range range;
  range.include(real);
  convolith::quantize_weights({.ic = 2}, convolith::layout::nhwc, real, wei, scale, convolith::widths::w8x4);
  convolith::quantize_bias(real, 1, scale, bias);
  convolith::pack_halves(wei, halves);
  return convolith::affine_of(range).zero == 31 && bias[0] == -7 ? halves[0] : 0;
}
static_assert(trained() == 0x49);
//// quantization/elementwise.hpp
using convolith::rounding;
static_assert(convolith::added(3, 4, convolith::addition_of(1, 1, 1, rounding::tflm), rounding::tflm) == 7);
static_assert(convolith::added(3, 4, convolith::addition_of(1, 1, 2, rounding::xnnpack), rounding::xnnpack) == 4);
static_assert(convolith::averaged(-5, 2) == -3 && convolith::averaged(5, 3) == 2);
static_assert(convolith::mean_multiplier(1, 1, 4) == convolith::fixed_multiplier{1 << 30, -1});
static_assert(convolith::placed(300, 2, -128, 127) == 127 && convolith::addition_bits == 20);
//// quantization/softmax.hpp
constexpr int halves_of_two() {
  const std::int8_t alike[2] = {5, 5};
  std::int8_t parts[2] = {};
  convolith::softmax(alike, convolith::softmax_of(1, 0.1F), parts);
  return parts[0] + parts[1];
}
static_assert(halves_of_two() == 0);
