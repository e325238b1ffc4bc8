// A shape from rules.txt, judged in a class body for a target with pointers of POINTER_BYTES, as a layer is.
#include <convolith/shape/check.hpp>

template <convolith::conv2d_shape S>
struct layer_for_target {
  static constexpr convolith::verdict v = check(S, sizeof(float), POINTER_BYTES);
  static_assert(convolith::conv2d_requires<v.broken, v.had, v.needed>::value);
};

template <convolith::conv2d_shape S>
struct layer_for_host {
  static_assert(convolith::require<S>::value);
};

constexpr convolith::conv2d_shape s{SHAPE};
template <convolith::conv2d_shape S, bool = POINTER_BYTES == sizeof(void*)>
struct layer : layer_for_host<S> {};
template <convolith::conv2d_shape S>
struct layer<S, false> : layer_for_target<S> {};

static_assert(sizeof(layer<s>) == 1);
