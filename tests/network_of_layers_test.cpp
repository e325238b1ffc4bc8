// Networks against their layers called one by one, and against the oracle: bits, memory between canaries, gradients.
#define BOOST_TEST_MODULE network_of_layers
#include "support/boost_main.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include <convolith/network.hpp>
#include <convolith/reference.hpp>

namespace {

using namespace convolith;
namespace hana = boost::hana;

/// The same numbers at every run.
class noise {
 public:
  std::uint32_t bits() { return state_ = state_ * 1664525u + 1013904223u; }
  float real() { return static_cast<float>(static_cast<std::int32_t>(bits())) * 0x1p-31f; }
  std::int8_t byte() { return static_cast<std::int8_t>(bits() >> 24); }

 private:
  std::uint32_t state_ = 1;
};
std::vector<float> reals(noise& from, std::size_t count) {
  std::vector<float> all(count);
  for (float& x : all) x = from.real();
  return all;
}

/// An arena of exactly the promised size between canaries.
template <class Network>
class guarded_arena {
 public:
  guarded_arena() { std::memset(static_cast<void*>(room_.get()), 0xa5, sizeof(room)); }
  typename Network::arena& get() { return room_->arena; }
  [[nodiscard]] bool intact() const {
    const auto whole = [](std::byte b) { return b == std::byte{0xa5}; };
    return std::ranges::all_of(room_->before, whole) && std::ranges::all_of(room_->behind, whole);
  }

 private:
  struct room {
    std::byte before[256];
    typename Network::arena arena;
    std::byte behind[256];
  };
  static_assert(sizeof(typename Network::arena) == Network::arena_bytes);
  std::unique_ptr<room> room_{new room};
};

template <class Network, class Weights>
std::vector<typename Network::element> given(const std::vector<typename Network::element>& src,
                                             const Weights& weights) {
  using element = typename Network::element;
  guarded_arena<Network> memory;
  std::vector<element> dst(Network::dst_size + 2, element{77});
  Network::forward(std::span<const element, Network::src_size>(src), weights,
                   std::span<element, Network::dst_size>(dst.data() + 1, Network::dst_size),
                   memory.get());
  BOOST_TEST(memory.intact());
  BOOST_TEST(dst.front() == 77);
  BOOST_TEST(dst.back() == 77);
  return {dst.begin() + 1, dst.end() - 1};
}

// Of floats.

using first = convolution<"ic3ih8oc5kh3ph1", activation::relu>;
using inner = convolution<"ic5ih8oc5kh3ph1", activation::relu6>;
using second_inner = convolution<"ic5ih8oc5kh1">;
using pool = max_pool<"ic5ih8kh3sh2ph1">;
using mean = average_pool<"ic5ih4kh2sh2">;
using residual = add<path<inner, second_inner>, path<>, activation::relu>;
using last = dense<20, 7>;
using reals_network = network<first, residual, pool, mean, last, softmax_layer>;
static_assert(reals_network::depth == 8 && reals_network::dst_size == 7);
static_assert(reals_network::macs ==
              first::macs + inner::macs + second_inner::macs + last::macs);
static_assert(reals_network::parameter_size == 3 * 9 * 5 + 5 + 5 * 9 * 5 + 5 + 25 + 5 + 140 + 7);

template <class Layer>
std::vector<float> called(std::span<const float>& parameters, const std::vector<float>& src) {
  std::vector<float> dst(Layer::dst_size);
  std::vector<std::byte> workspace(Layer::workspace_bytes);
  Layer::forward(typename Layer::src_view(src), typename Layer::wei_view(parameters.first(Layer::wei_size)),
                 typename Layer::bias_view(parameters.subspan(Layer::wei_size, Layer::bias_size)),
                 typename Layer::dst_out(dst), typename Layer::workspace(workspace));
  parameters = parameters.subspan(Layer::wei_size + Layer::bias_size);
  return dst;
}

/// By the definition: only what lies inside counts.
template <class Element, class Join, class End>
std::vector<Element> pooled(const conv2d_shape& s, const std::vector<Element>& src, Join join, End end) {
  std::vector<Element> dst;
  for (int y = 0; y < s.oh(); ++y)
    for (int x = 0; x < s.ow(); ++x)
      for (int c = 0; c < s.ic; ++c) {
        std::vector<Element> under;
        for (int r = y * s.sh - s.pt; r < y * s.sh - s.pt + s.kh; ++r)
          for (int q = x * s.sw - s.pl; q < x * s.sw - s.pl + s.kw; ++q)
            if (r >= 0 && r < s.ih && q >= 0 && q < s.iw)
              under.push_back(src[static_cast<std::size_t>((r * s.iw + q) * s.ic + c)]);
        auto all = join(under);
        dst.push_back(end(all, static_cast<int>(under.size())));
      }
  return dst;
}
const auto largest = [](const auto& all) { return *std::ranges::max_element(all); };
const auto as_it_is = [](auto x, int) { return x; };

BOOST_AUTO_TEST_CASE(a_network_of_floats_gives_the_bits_of_its_layers) {
  noise random;
  const std::vector<float> parameters = reals(random, reals_network::parameter_size),
                           src = reals(random, reals_network::src_size);
  std::span<const float> rest = parameters;
  std::vector<float> x = called<first>(rest, src);
  std::vector<float> branch = called<inner>(rest, x);
  branch = called<second_inner>(rest, branch);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::max(branch[i] + x[i], 0.0f);
  x = pooled(pool::shape, x, largest, as_it_is);
  x = pooled(
      mean::shape, x,
      [](const std::vector<float>& all) {
        float sum = 0;
        for (const float v : all) sum += v;
        return sum;
      },
      [](float sum, int count) { return sum / static_cast<float>(count); });
  x = called<last>(rest, x);
  const float most = *std::ranges::max_element(x);
  float sum = 0;
  for (float& v : x) sum += v = exponential(v - most);
  for (float& v : x) v /= sum;
  BOOST_TEST(rest.empty());

  const reals_network::weights weights(parameters);
  BOOST_TEST(given<reals_network>(src, weights) == x, boost::test_tools::per_element());
  BOOST_TEST(given<reals_network::by_rows>(src, weights) == x, boost::test_tools::per_element());
}

// Of int8, for a Cortex-M4, whose plans the host computes too.

constexpr quantized_options small_core{.target = isa::cortex_m4};
constexpr quantized_options least_code{.target = isa::cortex_m4, .flash = least_flash};
constexpr quantization relu_numbers{.src_zero = -3, .dst_zero = -128, .shifts = shift_range::right},
    plain_numbers{.src_zero = -128, .dst_zero = 5, .shifts = shift_range::right};
using q_stem = quantized_conv2d<"ic1ih12iw10oc8kh3sh2pt0pb1pl0pr1", relu_numbers, small_core>;
using q_depthwise = quantized_conv2d<"ic8ih6iw5oc8kh3ph1g8", plain_numbers, small_core>;
constexpr quantization pointwise_numbers{.src_zero = 5, .dst_zero = 0, .shifts = shift_range::right};
using q_pointwise = quantized_conv2d<"ic8ih6iw5oc8kh1", pointwise_numbers, small_core>;
using q_whole = quantized_conv2d<"ic8ih6iw5oc8kh3ph1", plain_numbers, least_code>;
constexpr quantized_sum sum_numbers =
    quantized_sum_of({0.03f, 0}, {0.05f, 5}, {0.06f, -7}, activation::relu);
using q_residual = quantized_add<path<q_depthwise, q_pointwise>, path<q_whole>, sum_numbers>;
using q_pool = max_pool<"ic8ih6iw5kh2kw2sh2sw1", std::int8_t>;
using q_mean = average_pool<"ic8ih3iw4kh3kw4", std::int8_t>;
constexpr quantization dense_numbers{.src_zero = -7, .dst_zero = 3, .shifts = shift_range::right};
using q_dense = quantized_conv2d<"ic8ih1oc6kh1", dense_numbers, small_core>;
constexpr softmax_numbers soft = softmax_of(1, 0.1f);
using whole_numbers_network =
    network<q_stem, q_residual, q_pool, q_mean, q_dense, quantized_softmax<soft>>;
using rows_network = whole_numbers_network::by_rows;
static_assert(std::is_same_v<whole_numbers_network::weights,
                             hana::tuple<q_stem::packed, q_depthwise::packed, q_pointwise::packed,
                                         q_whole::packed, q_dense::packed>>);
static_assert(rows_network::arena_bytes < whole_numbers_network::arena_bytes);

/// A layer's numbers, and what the oracle makes of a tensor with them.
template <class Layer>
struct numbers_of {
  std::vector<std::int8_t> wei;
  std::vector<std::int32_t> bias;
  std::vector<fixed_multiplier> by;

  explicit numbers_of(noise& random) {
    for (std::size_t i = 0; i < Layer::wei_size; ++i) wei.push_back(random.byte());
    for (std::size_t i = 0; i < Layer::bias_size; ++i) {
      bias.push_back(random.byte() * 50);
      by.push_back({.value = (1 << 30) + static_cast<std::int32_t>(random.bits() >> 3), .shift = -7});
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

BOOST_AUTO_TEST_CASE(a_quantized_network_gives_the_bits_of_the_oracle_whole_and_by_rows) {
  noise random;
  const numbers_of<q_stem> stem(random);
  const numbers_of<q_depthwise> depthwise(random);
  const numbers_of<q_pointwise> pointwise(random);
  const numbers_of<q_whole> whole(random);
  const numbers_of<q_dense> connected(random);
  const whole_numbers_network::weights weights(stem.packed(), depthwise.packed(),
                                               pointwise.packed(), whole.packed(),
                                               connected.packed());
  int different = 0;
  std::vector<std::int8_t> before;
  for (int picture = 0; picture < 20; ++picture) {
    std::vector<std::int8_t> src(q_stem::src_size);
    for (std::int8_t& v : src) v = random.byte();
    std::vector<std::int8_t> x = stem.of(src);
    const std::vector<std::int8_t> a = pointwise.of(depthwise.of(x)), b = whole.of(x);
    for (std::size_t i = 0; i < x.size(); ++i)
      x[i] = static_cast<std::int8_t>(
          std::clamp(added(a[i], b[i] - 5, sum_numbers.by, rounding::tflm) - 7, -7, 127));
    x = pooled(q_pool::shape, x, largest, as_it_is);
    x = pooled(
        q_mean::shape, x,
        [](const std::vector<std::int8_t>& all) {
          std::int32_t sum = 0;
          for (const std::int8_t v : all) sum += v;
          return sum;
        },
        [](std::int32_t sum, int count) { return static_cast<std::int8_t>(averaged(sum, count)); });
    x = connected.of(x);
    std::vector<std::int8_t> scores(x.size());
    softmax(x, soft, scores);
    BOOST_TEST(given<whole_numbers_network>(src, weights) == scores, boost::test_tools::per_element());
    BOOST_TEST(given<rows_network>(src, weights) == scores, boost::test_tools::per_element());
    different += scores != before ? 1 : 0;
    before = scores;
  }
  BOOST_TEST(different > 10);
}

/// Every step of a layer by rows of which only as many are kept as it reads at once, and all of it by whole calls.
template <class Layer>
void rows_are_the_oracles() {
  using by_list = detail::listed_layer<Layer, isa::cortex_m4>;
  static_assert(by_list::listed.listed());
  using made = stage<isa::cortex_m4, Layer>;
  constexpr conv2d_shape s = Layer::shape;
  constexpr step_rows rows = made::by_rows;
  constexpr int ring = std::min(by_list::span, s.ih);
  noise random;
  const numbers_of<Layer> numbers(random);
  const auto packed = numbers.packed();
  std::vector<std::int8_t> src(Layer::src_size), dst(Layer::dst_size);
  for (std::int8_t& v : src) v = random.byte();
  const std::size_t pitch = made::src.pitch();
  std::vector<std::int8_t> kept(pitch * std::size_t{ring}, 99);
  alignas(8) std::byte scratch[by_list::listed.scratch_bytes() + 1];
  const tensor_rows<std::int8_t, s.ih, ring, std::ptrdiff_t{made::src.pitch()}> from{kept.data()};
  const tensor_rows<std::int8_t, s.oh(), s.oh(), std::ptrdiff_t{made::dst.pitch()}> to{dst.data()};
  int there = 0;
  for (int step = 0; step < rows.rows.steps(); ++step) {
    for (; there < rows.rows.end(rows.rows.inputs[0], step); ++there)
      std::copy_n(src.data() + static_cast<std::size_t>(there) * pitch, pitch, from[there]);
    made::make_rows(step, packed, scratch, nullptr, to, from);
  }
  BOOST_TEST(dst == numbers.of(src), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(kernels_of_listed_rows_give_the_bits_of_the_oracle) {
  rows_are_the_oracles<q_stem>();
  rows_are_the_oracles<q_depthwise>();
  rows_are_the_oracles<q_pointwise>();
  rows_are_the_oracles<q_whole>();
  rows_are_the_oracles<q_dense>();
  constexpr quantized_options any{.target = isa::cortex_m4, .flash = any_flash};
  using transformed = quantized_conv2d<"ic8ih8oc8kh3ph1", plain_numbers, any>;
  static_assert(transformed::plan.transform.size > 0);
  rows_are_the_oracles<transformed>();
  rows_are_the_oracles<quantized_conv2d<"ic4ih9iw7oc6kh5kw3sh2pt2pb2pl1pr1", plain_numbers, small_core>>();
  rows_are_the_oracles<quantized_conv2d<"ic6ih9iw7oc12kh3sh2dh2dw1ph2pw1g6", plain_numbers, small_core>>();
  rows_are_the_oracles<quantized_conv2d<"ic3ih7oc5kh7", relu_numbers, small_core>>();
}

// Every parameter's gradient must lie between the slopes of the loss to its left and to its right, as at a kink of relu or
// pooling one side is smooth. The loss is a sum of scores by fixed weights; softmax, both pools and both branches are in it.
BOOST_AUTO_TEST_CASE(gradients_are_the_slopes_of_the_loss) {
  noise random;
  const auto learns = std::make_unique<learner<reals_network>>();
  std::ranges::copy(reals(random, reals_network::parameter_size), learns->parameters().begin());
  for (float& p : learns->parameters()) p *= 0.5f;
  const std::vector<float> pixels = reals(random, reals_network::src_size), by = reals(random, 7);
  const learner<reals_network>::src src(pixels);
  const auto loss = [&] {
    double sum = 0;
    const auto scores = learns->forward(src);
    for (std::size_t i = 0; i < 7; ++i) sum += double{by[i]} * double{scores[i]};
    return sum;
  };
  const double here = loss();
  std::ranges::copy(by, learns->diff_dst().begin());
  learns->backward(src);
  const std::vector<float> gradients(learns->gradients().begin(), learns->gradients().end());
  BOOST_TEST(std::ranges::count(gradients, 0.0f) < 200);
  constexpr float width = 0x1p-7f;
  // Scores are at most 1, and each has the roundings of sums of up to 45 terms in six layers.
  const double rounding = 6 * 45 * 0x1p-24 / double{width};
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    float& parameter = learns->parameters()[i];
    const float kept = parameter;
    parameter = kept + width;
    const double right = (loss() - here) / double{width};
    parameter = kept - width;
    const double left = (here - loss()) / double{width};
    parameter = kept;
    const double bend = std::abs(right - left);  // the third derivative may put the slope outside by less
    BOOST_TEST(gradients[i] >= std::min(left, right) - rounding - 0.5 * bend, "parameter " << i);
    BOOST_TEST(gradients[i] <= std::max(left, right) + rounding + 0.5 * bend, "parameter " << i);
  }
  const double before = loss();  // the results of these parameters, not of the last that were tried
  learns->backward<gradient::accumulate>(src);
  for (std::size_t i = 0; i < gradients.size(); ++i)
    BOOST_TEST(std::abs(learns->gradients()[i] - 2 * gradients[i]) <= 64 * 0x1p-24f);  // sums of up to 64 terms below 1
  descent<reals_network::parameter_size> optimiser;
  optimiser.step(learns->parameters(), learns->gradients(), 0.05f);
  BOOST_TEST(loss() < before);
}

}  // namespace
