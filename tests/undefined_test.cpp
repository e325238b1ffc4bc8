// Layers compiled with g++'s checks for undefined behaviour, which also stop what its optimiser assumes of pointers.
#define BOOST_TEST_MODULE undefined
#include "support/boost_main.hpp"

#include <tuple>
#include <vector>

#include <convolith/conv2d.hpp>
#include <convolith/reference.hpp>

#include "support/noise.hpp"
#include "support/on_vectors.hpp"

namespace {

using namespace convolith;

template <conv2d_shape S, layout L, isa I>
struct try_on {
  static constexpr conv2d_shape shape = S;
  static constexpr conv2d_options options{.data = L, .act = activation::relu, .target = I};
};

// Each has borders, and so tables of rows and of taps; a stride, so that phases read different taps; and channels that
// fill no vector. They are small, as each multiply-add compiles to several checks.
constexpr auto dense = shape("ic3ih5iw6oc9kh3ph1sh2"), apart = shape("g5ic5ih6oc5kh3ph2sh2dh1");
using tries = std::tuple<try_on<apart, layout::nhwc, isa::automatic>, try_on<dense, layout::nhwc, isa::cortex_m0>>;

// The same in constant expressions, where looking for null pointers was refused.
constexpr bool in_the_compiler() {
  using layer = conv2d<shape("ic1ih1iw3oc1kh1kw3pl1pr1ph0")>;
  const float src[]{1, 2, 3}, wei[]{4, 5, 6}, diff_dst[]{1, 0, 2};
  float dst[3]{}, diff_src[3]{}, diff_wei[3]{};
  layer::forward(src, wei, dst);
  layer::backward_data(diff_dst, wei, diff_src);
  layer::backward_weights(src, diff_dst, diff_wei);
  return dst[0] == 5 * 1 + 6 * 2 && dst[2] == 4 * 2 + 5 * 3 && diff_src[1] == 6 * 1 + 4 * 2 &&
         diff_wei[0] == 2 * 2 && diff_wei[1] == 1 * 1 + 3 * 2 && diff_wei[2] == 2 * 1;
}
static_assert(in_the_compiler());

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(is_never_met, t, tries) {
  using call = tests::on_vectors<t::shape, float, t::options>;
  constexpr conv2d_shape s = t::shape;
  constexpr layout data = t::options.data;
  tests::noise random(11);
  const auto x = random.integers<float>(s.src_size(), 4), w = random.integers<float>(s.wei_size(), 4);
  const auto b = random.integers<float>(s.bias_size(), 4), dy = random.integers<float>(s.dst_size(), 4);

  std::vector<float> y(s.dst_size()), diff_x(s.src_size()), diff_w(s.wei_size()), diff_b(s.bias_size());
  reference::forward<float>(s, data, t::options.act, x, w, b, y);
  auto gated = dy;
  reference::backward_activation<float>(t::options.act, y, gated);
  reference::backward_data<float>(s, data, gated, w, diff_x);
  reference::backward_weights<float>(s, data, x, gated, diff_w, diff_b);

  BOOST_TEST(call::forward(x, w, b) == y, boost::test_tools::per_element());
  BOOST_TEST(call::forward_packed(x, w, b) == y, boost::test_tools::per_element());
  BOOST_TEST(call::backward_data(dy, y, w) == diff_x, boost::test_tools::per_element());
  const auto diff = call::backward_weights(x, dy, y);
  BOOST_TEST(diff.wei == diff_w, boost::test_tools::per_element());
  BOOST_TEST(diff.bias == diff_b, boost::test_tools::per_element());
}
