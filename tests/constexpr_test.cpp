// Layers inside constant expressions: the file compiles only if all three passes give the oracle's numbers there.
#define BOOST_TEST_MODULE constexpr
#include "support/boost_main.hpp"

#include <array>
#include <cstddef>
#include <span>

#include <convolith/conv2d.hpp>
#include <convolith/reference.hpp>

namespace {

using namespace convolith;

// Padding, unequal strides, groups and a fused activation in one layer, small enough for every compiler's limits.
constexpr auto grouped = shape("n2g2ic4ih4iw5oc4kh3kw2sh2sw1ph1pl1pr0");
constexpr auto depthwise_shape = shape("g3ic3ih4oc3kh3dh1ph1");

/// Integers from -3 to 3, and so exact sums; `start` tells buffers apart.
template <class T, std::size_t N>
constexpr std::array<T, N> numbers(int start) {
  std::array<T, N> out{};
  for (std::size_t i = 0; i < N; ++i) out[i] = static_cast<T>((start + 5 * static_cast<int>(i)) % 7 - 3);
  return out;
}

template <conv2d_shape S, class T, layout L, activation A>
struct results {
  using layer = conv2d<S, T, conv2d_options{.data = L, .act = A}>;
  std::array<T, layer::dst_size> dst{};
  std::array<T, layer::src_size> diff_src{};
  std::array<T, layer::wei_size> diff_wei{};
  std::array<T, layer::bias_size> diff_bias{};

  friend constexpr bool operator==(const results&, const results&) = default;

  static constexpr auto src = numbers<T, layer::src_size>(0);
  static constexpr auto wei = numbers<T, layer::wei_size>(1);
  static constexpr auto bias = numbers<T, layer::bias_size>(2);
  static constexpr auto diff_dst = numbers<T, layer::dst_size>(3);

  static constexpr results by_layer() {
    results p;
    layer::forward(src, wei, bias, p.dst);
    if constexpr (A == activation::none) {
      layer::backward_data(diff_dst, wei, p.diff_src);
      layer::backward_weights(src, diff_dst, p.diff_wei, p.diff_bias);
    } else {
      layer::backward_data(diff_dst, p.dst, wei, p.diff_src);
      layer::backward_weights(src, diff_dst, p.dst, p.diff_wei, p.diff_bias);
    }
    return p;
  }

  static constexpr results by_oracle() {
    results p;
    reference::forward<T>(S, L, A, src, wei, bias, p.dst);
    auto diff = diff_dst;
    reference::backward_activation<T>(A, p.dst, diff);
    reference::backward_data<T>(S, L, diff, wei, p.diff_src);
    reference::backward_weights<T>(S, L, src, diff, p.diff_wei, p.diff_bias);
    return p;
  }

  /// In a constant expression and at run time alike; and the layer does something.
  static constexpr bool agree = by_layer() == by_oracle();
  static constexpr bool nonzero = by_layer().dst != std::array<T, layer::dst_size>{} &&
                                  by_layer().diff_src != std::array<T, layer::src_size>{};
};

static_assert(results<grouped, float, layout::nchw, activation::none>::agree);
static_assert(results<grouped, float, layout::nhwc, activation::none>::agree);
static_assert(results<grouped, double, layout::nchw, activation::relu>::agree);
static_assert(results<grouped, float, layout::nhwc, activation::relu6>::agree);
static_assert(results<grouped, float, layout::nhwc, activation::relu>::nonzero);
static_assert(results<depthwise_shape, float, layout::nchw, activation::relu6>::agree);
static_assert(results<depthwise_shape, double, layout::nhwc, activation::none>::agree);

// Gradients add up in a constant expression too.
static_assert([] {
  using layer = conv2d<grouped, float>;
  std::array<float, layer::src_size> once{}, twice{};
  const auto wei = numbers<float, layer::wei_size>(1);
  const auto diff_dst = numbers<float, layer::dst_size>(3);
  layer::backward_data(diff_dst, wei, once);
  layer::backward_data(diff_dst, wei, twice);
  layer::backward_data<gradient::accumulate>(diff_dst, wei, twice);
  for (std::size_t i = 0; i < once.size(); ++i) {
    if (twice[i] != 2 * once[i]) return false;
  }
  return true;
}());

// Weights packed in a constant expression serve a forward pass there.
static_assert([] {
  using layer = conv2d<grouped, float, conv2d_options{.data = layout::nhwc}>;
  constexpr auto packed = layer::pack(numbers<float, layer::wei_size>(1));
  const auto src = numbers<float, layer::src_size>(0);
  std::array<float, layer::dst_size> with{}, without{};
  layer::forward(src, packed, with);
  layer::forward(src, numbers<float, layer::wei_size>(1), without);
  return with == without;
}());

}  // namespace

// The same functions at run time take the fast kernels, which must agree with the constants.
BOOST_AUTO_TEST_CASE(run_time_agrees_with_the_constant) {
  using p = results<grouped, float, layout::nhwc, activation::relu6>;
  constexpr p constant = p::by_layer();
  const p fast = p::by_layer();
  BOOST_TEST(bool(fast == constant));
}
