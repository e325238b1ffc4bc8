// A transposed layer sums over the channels that its shape calls output.
// expect: conv2d_requires<convolith::rule::sums_fit_int32, 2147516160, 2147483647>
#include <convolith/quantized_conv2d.hpp>

#ifdef ILLEGAL
constexpr auto s = convolith::shape("ic1ih1oc65794kh1");
#else
constexpr auto s = convolith::shape("ic1ih1oc65793kh1");
#endif
constexpr convolith::quantization q{.src_zero = -128};
using layer = convolith::quantized_conv2d<s, q, convolith::quantized_options{.transposed = true}>;

static_assert(layer::macs >= 0);
