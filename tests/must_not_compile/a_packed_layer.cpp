// A quantised layer that a constant packs, with numbers from packed.txt.
#include <cstdint>

#include <convolith/quantized_conv2d.hpp>

#ifndef NUMBERS
#define NUMBERS .shifts = convolith::shift_range::right
#endif
#ifndef BIAS
#define BIAS 0
#endif
#ifndef MULTIPLIER
#define MULTIPLIER \
  { 1 << 30, -1 }
#endif

constexpr convolith::quantization q{NUMBERS};
using layer = convolith::quantized_conv2d<"ic1ih1oc1kh1", q>;
constexpr std::int8_t wei[] = {1};
constexpr std::int32_t bias[] = {BIAS};
constexpr layer::multiplier_type by[] = {MULTIPLIER};
constexpr layer::packed packed = layer::pack(wei, bias, by);

static_assert(sizeof(packed) > 0);
