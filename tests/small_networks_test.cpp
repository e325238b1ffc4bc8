// Networks small enough for sanitizers: what each layer leaves for the next where tensors overlap, and learning.
#define BOOST_TEST_MODULE small_networks
#include "support/boost_main.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

#include <convolith/network.hpp>
#include <convolith/reference.hpp>

#include "support/noise.hpp"

namespace {

using namespace convolith;

constexpr quantized_options small_core{.target = isa::cortex_m4};
constexpr quantization numbers{.src_zero = -3, .dst_zero = -3, .shifts = shift_range::right};
template <shape_argument Shape>
using whole_numbers = quantized_conv2d<Shape, numbers, small_core>;

std::vector<std::int8_t> bytes(tests::noise& random, std::size_t count) {
  return random.integers<std::int8_t>(count, 127);
}

/// A layer's numbers, and what the oracle makes of a tensor with them.
template <class Layer>
struct numbers_of {
  std::vector<std::int8_t> wei;
  std::vector<std::int32_t> bias;
  std::vector<fixed_multiplier> by;

  explicit numbers_of(tests::noise& random) : wei(bytes(random, Layer::wei_size)) {
    for (std::size_t i = 0; i < Layer::bias_size; ++i) {
      bias.push_back(static_cast<std::int32_t>(random.draw(8000)) - 4000);
      by.push_back({.value = (1 << 30) + static_cast<std::int32_t>(random.draw(1 << 29)), .shift = -7});
    }
  }
  [[nodiscard]] auto packed() const {
    return Layer::pack(typename Layer::wei_view(wei), typename Layer::bias_view(bias),
                       typename Layer::multipliers_view(by));
  }
  [[nodiscard]] std::vector<std::int8_t> of(const std::vector<std::int8_t>& src) const {
    std::vector<std::int8_t> dst(Layer::dst_size);
    reference::quantized_forward(Layer::shape, Layer::numbers, src, wei, bias,
                                 reference::multipliers(by), dst);
    return dst;
  }
};

/// Convolutions one behind another, called on an arena of exactly the promised size: sanitizers see each byte beside it.
template <class Network, class... Layers>
void gives_the_oracles_bits() {
  tests::noise random(7);
  const std::tuple<numbers_of<Layers>...> all{numbers_of<Layers>(random)...};
  const auto weights = std::apply(
      [](const auto&... layer) { return typename Network::weights(layer.packed()...); }, all);
  const auto memory = std::make_unique<typename Network::arena>();
  for (int picture = 0; picture < 5; ++picture) {
    const std::vector<std::int8_t> src = bytes(random, Network::src_size);
    std::vector<std::int8_t> dst(Network::dst_size), wanted = src;
    std::apply([&](const auto&... layer) { ((wanted = layer.of(wanted)), ...); }, all);
    std::memset(static_cast<void*>(memory.get()), 0x5a, sizeof *memory);
    Network::forward(std::span<const std::int8_t, Network::src_size>(src), weights,
                     std::span<std::int8_t, Network::dst_size>(dst), *memory);
    BOOST_TEST(dst == wanted, boost::test_tools::per_element());
  }
}

// A convolution that writes more than it reads: its output must not catch up with what is still to be read. Rows that the
// next layer sees as pixels overlap too.
using reads = whole_numbers<"ic2ih12iw10oc8kh1">;
using expands = whole_numbers<"ic8ih12iw10oc12kh3ph1">;
using pointwise = whole_numbers<"ic12ih12iw10oc4kh1">;
using connected = whole_numbers<"ic480ih1oc3kh1">;
using expanding = network<reads, expands, pointwise, connected>;
static_assert(expanding::arena_bytes < expands::src_size + expands::dst_size + expands::plan.scratch_bytes());

BOOST_AUTO_TEST_CASE(outputs_overlap_only_what_has_been_read) {
  gives_the_oracles_bits<expanding, reads, expands, pointwise, connected>();
  gives_the_oracles_bits<expanding::by_rows, reads, expands, pointwise, connected>();
}

// The same with pixels, of which few are read before the first is written.
using reads_pixels = whole_numbers<"ic4ih9iw7oc6kh1">;
using widens = whole_numbers<"ic6ih9iw7oc16kh1">;
using narrows = whole_numbers<"ic16ih9iw7oc4kh1">;
using by_pixels = network<reads_pixels, widens, narrows>;
static_assert(by_pixels::arena_bytes < widens::src_size + widens::dst_size);

BOOST_AUTO_TEST_CASE(pixels_overlap_only_what_has_been_read) {
  gives_the_oracles_bits<by_pixels, reads_pixels, widens, narrows>();
}

// Of floats, all kinds of layers.

template <shape_argument Shape, activation Act = activation::none>
using real = convolution<Shape, Act, float, isa::scalar>;
using block = add<path<real<"ic3ih4oc3kh3ph1", activation::relu6>>, path<>, activation::relu>;
using reals = network<real<"ic1ih4oc3kh3ph1", activation::relu>, block, max_pool<"ic3ih4kh2sh2">,
                      average_pool<"ic3ih2kh2">, dense<3, 4, activation::none, float, isa::scalar>,
                      softmax_layer>;

// A gradient lies between the slopes of the loss to the left and to the right: a kink of relu or pooling bends it.
BOOST_AUTO_TEST_CASE(gradients_are_the_slopes_of_the_loss) {
  tests::noise random(3);
  const auto learns = std::make_unique<learner<reals>>();
  std::ranges::copy(random.reals<float>(reals::parameter_size), learns->parameters().begin());
  const std::vector<float> pixels = random.reals<float>(reals::src_size), by{0.5f, -1, 0.25f, 0.75f};
  const learner<reals>::src src(pixels);
  const auto loss = [&] {
    double sum = 0;
    const auto scores = learns->forward(src);
    for (std::size_t i = 0; i < by.size(); ++i) sum += double{by[i]} * double{scores[i]};
    return sum;
  };
  const double here = loss();
  std::ranges::copy(by, learns->diff_dst().begin());
  learns->backward(src);
  const std::vector<float> gradients(learns->gradients().begin(), learns->gradients().end());
  BOOST_TEST(std::ranges::count(gradients, 0.0f) < 40);
  constexpr float width = 0x1p-7f;
  const double rounding = 6 * 27 * 0x1p-24 / double{width};  // six layers, sums of at most 27 terms
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    float& parameter = learns->parameters()[i];
    const float kept = parameter;
    parameter = kept + width;
    const double right = (loss() - here) / double{width};
    parameter = kept - width;
    const double left = (here - loss()) / double{width};
    parameter = kept;
    const double bend = std::abs(right - left);  // the third derivative may put it outside by less
    BOOST_TEST(gradients[i] >= std::min(left, right) - rounding - 0.5 * bend, "parameter " << i);
    BOOST_TEST(gradients[i] <= std::max(left, right) + rounding + 0.5 * bend, "parameter " << i);
  }

  // The network without a learner gives the same.
  const auto scores = learns->forward(src);
  std::vector<float> dst(reals::dst_size);
  const auto memory = std::make_unique<reals::arena>();
  reals::forward(src, reals::weights(learns->parameters()), std::span<float, reals::dst_size>(dst), *memory);
  BOOST_TEST(std::ranges::equal(dst, scores));
  descent<reals::parameter_size> optimiser;
  optimiser.step(learns->parameters(), learns->gradients(), 0.01f);
  BOOST_TEST(loss() < here);
}

BOOST_AUTO_TEST_CASE(pooling_takes_the_largest_and_sends_the_gradient_to_the_first_of_equals) {
  using pools = stage<isa::scalar, max_pool<"ic2ih2iw4kh2sh2">>;
  // Channel-last: the two squares of channel 0 hold 1 7 3 5 and, all equal, 4; those of channel 1 the negatives.
  const std::array<float, 16> src{1, -1, 7, -7, 4, -4, 4, -4, 3, -3, 5, -5, 4, -4, 4, -4};
  std::array<float, 4> dst{};
  pools::run(nullptr, nullptr, dst.data(), src.data());
  BOOST_TEST(dst == (std::array<float, 4>{7, -1, 4, -4}), boost::test_tools::per_element());
  std::array<float, 16> diff_src;
  diff_src.fill(99);
  const std::array<float, 4> diff_dst{10, 20, 30, 40};
  pools::backward_data<gradient::replace, 0>(nullptr, src.data(), dst.data(), diff_dst.data(),
                                             diff_src.data(), nullptr);
  BOOST_TEST(diff_src == (std::array<float, 16>{0, 20, 10, 0, 30, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_exponential_is_within_one_unit_in_the_last_place) {
  for (float x = -87.0f; x <= 0; x += 0.00137f) {
    const double wanted = std::exp(double{x});
    const auto nearest = static_cast<float>(wanted);
    const double unit = double{std::nextafter(nearest, 2.0f)} - double{nearest};
    BOOST_TEST(std::abs(double{exponential(x)} - wanted) <= unit, "e^" << x);
  }
  BOOST_TEST(exponential(0.0f) == 1.0f);
  BOOST_TEST(exponential(-1e9f) == 0.0f);
}

}  // namespace
