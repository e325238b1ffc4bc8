// A quantised layer that a constant packs, with numbers from packed.txt: handed over, or as template arguments.
#include <cstdint>

#include <convolith/quantized_conv2d.hpp>

#ifndef NUMBERS
#define NUMBERS .shifts = convolith::shift_range::right
#endif
#ifndef BIAS
#define BIAS 0
#endif
#ifndef OTHERS
#define OTHERS \
  { 1 << 30, -1 }
#endif
#ifndef MULTIPLIER
#define MULTIPLIER OTHERS
#endif

constexpr convolith::quantization q{NUMBERS};
using layer = convolith::quantized_conv2d<"ic1ih1oc3kh1", q>;
constexpr std::int8_t wei[] = {1, 1, 1};
constexpr layer::bias_type bias[] = {0, 0, BIAS};
constexpr layer::multiplier_type by[] = {OTHERS, OTHERS, MULTIPLIER};
#ifdef NAMED
constexpr layer::packed packed = layer::pack<wei, bias, by>();
#else
constexpr layer::packed packed = layer::pack(wei, bias, by);
#endif

static_assert(sizeof(packed) > 0);
