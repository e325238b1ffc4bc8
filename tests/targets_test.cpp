// On small integers every sum is exact, so compiled kernels of every kind must give the very bits of the oracle.
#define BOOST_TEST_MODULE targets
#include "support/boost_main.hpp"

#include <cstddef>
#include <cstring>
#include <tuple>
#include <type_traits>
#include <vector>

#include <convolith/conv2d.hpp>
#include <convolith/reference.hpp>

#include "support/noise.hpp"
#include "support/on_vectors.hpp"
#include "support/thinned.hpp"

namespace {

using namespace convolith;
using tests::noise;
using tests::on_vectors;

// Channel counts on both sides of every vector width; the oracle's sums stay far below 2^24.
constexpr auto dense = shape("n2ic9ih7iw19oc21kh3ph1");
constexpr auto oblong = shape("g2ic14ih9iw12oc34kh2kw3sh2sw1dh1dw2pt1pb0pl2pr1");
constexpr auto depthwise_shape = shape("g37ic37ih9iw6oc37kh3sh2ph1");

template <isa I, layout L>
struct on {
  static constexpr isa target = I;
  static constexpr layout data = L;
};

/// The target in the given layouts, if the compiler's flags allow it.
template <isa I, layout... L>
using if_available = std::conditional_t<available(I), std::tuple<on<I, L>...>, std::tuple<>>;

template <layout... L>
using vector_targets =
    decltype(std::tuple_cat(if_available<isa::sse2, L...>{}, if_available<isa::avx2, L...>{},
                            if_available<isa::avx512, L...>{}, if_available<isa::neon, L...>{}));
// Plans without vectors differ in their tiles only, and are interpreted by tests/interpreting; but the FPU of a Cortex-M
// has an order of its own.
using all_targets = decltype(std::tuple_cat(vector_targets<layout::nchw>{},
                                            if_available<isa::scalar, layout::nhwc>{},
                                            if_available<isa::cortex_m4, layout::nhwc>{}));

// THIN, set by the build, is of how many one is tried.
using some_targets = tests::thinned<THIN, all_targets>;
using some_vector_targets = tests::thinned<THIN, vector_targets<layout::nhwc>>;

using values = std::vector<float>;

bool same_bits(const values& a, const values& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

template <conv2d_shape S, class On>
void demand_the_bits_of_the_oracle() {
  constexpr activation act = activation::relu6;
  using call =
      on_vectors<S, float, conv2d_options{.data = On::data, .act = act, .target = On::target}>;
  noise random(4);
  const auto x = random.integers<float>(S.src_size(), 4),
             w = random.integers<float>(S.wei_size(), 4);
  const auto b = random.integers<float>(S.bias_size(), 4),
             dy = random.integers<float>(S.dst_size(), 4);

  values y(S.dst_size()), diff_x(S.src_size()), diff_w(S.wei_size()), diff_b(S.bias_size());
  reference::forward<float>(S, On::data, act, x, w, b, y);
  values gated = dy;
  reference::backward_activation<float>(act, y, gated);
  reference::backward_data<float>(S, On::data, gated, w, diff_x);
  reference::backward_weights<float>(S, On::data, x, gated, diff_w, diff_b);

  BOOST_TEST(same_bits(call::forward(x, w, b), y));
  BOOST_TEST(same_bits(call::forward_packed(x, w, b), y));
  BOOST_TEST(same_bits(call::backward_data(dy, y, w), diff_x));
  const auto diff = call::backward_weights(x, dy, y);
  BOOST_TEST(same_bits(diff.wei, diff_w));
  BOOST_TEST(same_bits(diff.bias, diff_b));
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(dense_layer, on_t, some_targets) {
  demand_the_bits_of_the_oracle<dense, on_t>();
}
using pairs = std::tuple<on<isa::cortex_m4, layout::nhwc>, on<isa::cortex_m7, layout::nhwc>>;
BOOST_AUTO_TEST_CASE(oblong_layer) {
  demand_the_bits_of_the_oracle<oblong, on<isa::automatic, layout::nhwc>>();
}
BOOST_AUTO_TEST_CASE_TEMPLATE(oblong_layer_by_pairs, on_t, pairs) {
  demand_the_bits_of_the_oracle<oblong, on_t>();
}
BOOST_AUTO_TEST_CASE_TEMPLATE(depthwise_layer_by_pairs, on_t, pairs) {
  demand_the_bits_of_the_oracle<depthwise_shape, on_t>();
}
BOOST_AUTO_TEST_CASE_TEMPLATE(depthwise_layer, on_t, some_vector_targets) {
  demand_the_bits_of_the_oracle<depthwise_shape, on_t>();
}
