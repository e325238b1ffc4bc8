// A multiplier that is none, of no channel alone.
// expect: conv2d_requires<convolith::rule::multiplier_is_zero_or_half, 5, 1073741824>
#include <cstdint>

#include <convolith/quantized_conv2d.hpp>

using layer = convolith::quantized_conv2d<"ic1ih1oc2kh1">;
constexpr std::int8_t wei[] = {1, 2};
#ifdef ILLEGAL
constexpr convolith::fixed_multiplier by{5, 0};
#else
constexpr convolith::fixed_multiplier by{1 << 30, 0};
#endif
constexpr layer::packed packed = layer::pack<wei, by>();

static_assert(sizeof(packed) > 0);
