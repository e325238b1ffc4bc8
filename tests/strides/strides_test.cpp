// Every sum of small integers is exact: large strides, dilations and paddings give the oracle's bits where compiled.
#define BOOST_TEST_MODULE strides
#include "../support/boost_main.hpp"

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include <convolith/conv2d.hpp>
#include <convolith/reference.hpp>

#include "../support/noise.hpp"
#include "../support/on_vectors.hpp"
#include "shapes.hpp"

namespace {

using namespace convolith;
using values = std::vector<float>;

constexpr std::array targets = {isa::automatic, isa::cortex_m4, isa::scalar, isa::cortex_m0};

/// Targets take turns. With a budget, kernel columns loop too; without, a processor with a cache writes wide borders out.
template <std::size_t I, layout L, int Budget = 0>
constexpr conv2d_options options = {.data = L,
                                    .target = targets[(I + (L == layout::nhwc ? 1 : 0)) % targets.size()],
                                    .budget = {Budget, Budget, Budget}};

template <conv2d_shape S, conv2d_options O>
struct layer : tests::on_vectors<S, float, O> {
  using base = tests::on_vectors<S, float, O>;
  using type = conv2d<S, float, O>;

  static values accumulated(const values& diff_dst, const values& wei, values diff_src) {
    std::vector<std::byte> work(type::workspace_bytes);
    type::template backward_data<gradient::accumulate>(
        typename type::dst_view(diff_dst.data(), type::dst_size), typename type::wei_view(wei.data(), type::wei_size),
        typename type::src_out(diff_src.data(), type::src_size),
        std::span<std::byte, type::workspace_bytes>(work.data(), work.size()));
    return diff_src;
  }
};

void demand(const values& had, const values& needed, const char* pass) {
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < needed.size(); ++i) wrong += had[i] != needed[i] ? 1 : 0;
  BOOST_TEST(wrong == 0, pass << ": " << wrong << " of " << needed.size() << " numbers are wrong");
}

template <conv2d_shape S, conv2d_options O>
void backward_data() {
  tests::noise random(7);
  const auto dy = random.integers<float>(S.dst_size(), 4), w = random.integers<float>(S.wei_size(), 4);
  const auto old = random.integers<float>(S.src_size(), 4);
  values dx(S.src_size());
  reference::backward_data<float>(S, O.data, dy, w, dx);
  demand(layer<S, O>::backward_data(dy, {}, w), dx, "backward_data");
  for (std::size_t i = 0; i < dx.size(); ++i) dx[i] += old[i];
  demand(layer<S, O>::accumulated(dy, w, old), dx, "backward_data, accumulated");
}

template <conv2d_shape S, conv2d_options O>
void others() {
  tests::noise random(8);
  const auto x = random.integers<float>(S.src_size(), 4), w = random.integers<float>(S.wei_size(), 4);
  const auto b = random.integers<float>(S.bias_size(), 4), dy = random.integers<float>(S.dst_size(), 4);
  values y(S.dst_size()), dw(S.wei_size()), db(S.bias_size());
  reference::forward<float>(S, O.data, activation::none, x, w, b, y);
  reference::backward_weights<float>(S, O.data, x, dy, dw, db);
  demand(layer<S, O>::forward(x, w, b), y, "forward");
  const auto had = layer<S, O>::backward_weights(x, dy, {});
  demand(had.wei, dw, "backward_weights");
  demand(had.bias, db, "the gradient of the bias");
}

/// Calls f<I>() for I from 0 to Count - 1.
template <std::size_t Count, class Function>
void each(const Function& f) {
  [&]<std::size_t... I>(std::index_sequence<I...>) { (f.template operator()<I>(), ...); }
  (std::make_index_sequence<Count>{});
}

}  // namespace

BOOST_AUTO_TEST_CASE(gradients_of_strided_layers) {
  each<std::size(tests::strided)>([]<std::size_t I>() {
    constexpr conv2d_shape s = parse_shape(tests::strided[I]).shape;
    BOOST_TEST_CONTEXT(tests::strided[I]) {
      // Two of five, so that each target comes up: all are interpreted, by tests/interpreting.
      if constexpr (I % 5 == 0) backward_data<s, options<I, layout::nchw>>();
      if constexpr (I % 5 == 2) backward_data<s, options<I, layout::nhwc>>();
    }
  });
}

BOOST_AUTO_TEST_CASE(padded_layers) {
  each<std::size(tests::padded)>([]<std::size_t I>() {
    constexpr conv2d_shape s = parse_shape(tests::padded[I]).shape;
    BOOST_TEST_CONTEXT(tests::padded[I]) {
      if constexpr (I % 3 == 0) backward_data<s, options<I, layout::nchw, 6>>();
      if constexpr (I % 3 == 1) others<s, options<I, layout::nchw, 6>>();
      if constexpr (I % 3 == 2) others<s, options<I, layout::nhwc, 6>>();
    }
  });
}

// As many kernel positions and phases as make a compiler's limit of steps felt; the result fits a glance.
BOOST_AUTO_TEST_CASE(hundreds_of_phases) {
  constexpr conv2d_shape s = parse_shape("ic1ih400oc1kh100sh100").shape;
  backward_data<s, conv2d_options{}>();
  backward_data<s, conv2d_options{.data = layout::nhwc, .target = isa::cortex_m4}>();
}
