// A quantised layer from quantization.txt, judged in a class body, and a multiplier and a scale of it.
#include <convolith/quantization/check.hpp>

#ifndef SHAPE
#define SHAPE .ic = 16, .ih = 8, .iw = 8, .oc = 8, .kh = 3, .kw = 3
#endif
#ifndef NUMBERS
#define NUMBERS
#endif
#ifndef MULTIPLIER
#define MULTIPLIER 1 << 30, -1
#endif
#ifndef SCALE
#define SCALE 0.5F
#endif
#ifndef POINTER_BYTES
#define POINTER_BYTES sizeof(void*)
#endif

constexpr convolith::conv2d_shape s{SHAPE};
constexpr convolith::quantization q{NUMBERS};
constexpr convolith::fixed_multiplier m{MULTIPLIER};

template <convolith::conv2d_shape S, convolith::quantization Q, bool = POINTER_BYTES == sizeof(void*)>
struct layer {
  static_assert(convolith::require_quantization<S, Q>::value);
  static_assert(convolith::require_multiplier<m, Q>::value);
  static constexpr convolith::verdict scale = convolith::check_scale(SCALE);
  static_assert(convolith::conv2d_requires<scale.broken, scale.had, scale.needed>::value);
};
template <convolith::conv2d_shape S, convolith::quantization Q>
struct layer<S, Q, false> {
  static constexpr convolith::verdict v = check(S, Q, POINTER_BYTES);
  static_assert(convolith::conv2d_requires<v.broken, v.had, v.needed>::value);
};

static_assert(sizeof(layer<s, q>) == 1);
