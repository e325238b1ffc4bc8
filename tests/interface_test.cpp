// How layers are called: which buffers convert, which do not compile, packed weights, stack and workspace.
#define BOOST_TEST_MODULE interface
#include "support/boost_main.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <convolith/conv2d.hpp>

#include "support/noise.hpp"

namespace {

using namespace convolith;
using tests::noise;

constexpr auto small = shape("ic3ih5oc20kh3ph1");
using layer = conv2d<small>;
static_assert(std::is_same_v<conv2d<"ic3ih5oc20kh3ph1">, layer>);
constexpr char text[] = "kh3ph1ic3ih5oc20";
static_assert(std::is_same_v<conv2d<text>, layer>);
// A layer is of the target that the compiler's flags choose, just as if it had been named.
static_assert(std::is_same_v<conv2d<small, float, conv2d_options{.target = resolve(isa::automatic)}>, layer>);
static_assert(!std::is_same_v<conv2d<small, float, conv2d_options{.target = isa::rv32}>, layer>);

// Arguments whose types a compiler learns late: g++ 12 crashes on some ways of writing the alias.
struct description {
  static constexpr conv2d_shape shape = small;
  static constexpr conv2d_options options{};
  static constexpr layout data = layout::nchw;
  using element = float;
};
template <class Of>
using described = conv2d<Of::shape, typename Of::element, conv2d_options{.data = Of::data}>;
template <class Of>
using described_whole = conv2d<Of::shape, float, Of::options>;
static_assert(std::is_same_v<described<description>, layer> && std::is_same_v<described_whole<description>, layer>);

// A fused layer needs to know what forward gave; one without an activation has no use for it.
template <class Layer>
concept backward_without_dst = requires(std::array<float, Layer::dst_size> d, std::array<float, Layer::wei_size> w,
                                        std::array<float, Layer::src_size> s) { Layer::backward_data(d, w, s); };
static_assert(backward_without_dst<layer>);
static_assert(!backward_without_dst<conv2d<small, float, conv2d_options{.act = activation::relu}>>);

static_assert(noexcept(layer::forward(std::declval<std::array<float, layer::src_size>&>(),
                                      std::declval<std::array<float, layer::wei_size>&>(),
                                      std::declval<std::array<float, layer::dst_size>&>())));
static_assert(layer::macs == 20 * 5 * 5 * 3 * 3 * 3);
static_assert(layer::workspace_bytes >= layer::forward_workspace_bytes &&
              layer::workspace_bytes >= layer::backward_data_workspace_bytes &&
              layer::workspace_bytes >= layer::backward_weights_workspace_bytes &&
              layer::workspace_bytes >= layer::packed_workspace_bytes);

// A dot product takes no scratch, where the same layer with packed weights stages its output.
constexpr auto few_outputs = shape("ic64ih1oc2kh1ph1pw0");
constexpr isa four_lanes = available(isa::sse2) ? isa::sse2 : isa::neon;
using staged_when_packed = conv2d<few_outputs, float, conv2d_options{.target = four_lanes}>;
static_assert(staged_when_packed::workspace_bytes >= staged_when_packed::packed_workspace_bytes);

// Many phases of a stride, or many kernel positions that reach past the input, within the steps that clang evaluates
// unless told otherwise.
using patches = conv2d<shape("ic3ih224oc64kh16sh16")>;
using wide_window = conv2d<shape("ic1ih64oc8kh63ph31")>;
static_assert(recorded<kernel::gather_kernel{patches::backward_data_plan}>.length > 0);
static_assert(recorded<kernel::gather_kernel{wide_window::forward_plan}>.length > 0);
// Sizes whose products an int would not hold.
static_assert(recorded<kernel::weights_kernel{conv2d<shape("ic22000000ih1oc1kh1")>::backward_weights_plan}>.length > 0);
static_assert(conv2d<shape("ic1ih8oc1kh1dh100000")>::forward_workspace_bytes == 0);

/// Exact results, so that calls may be compared with ==.
template <std::size_t N>
std::array<float, N> integers(int seed) {
  std::array<float, N> out{};
  const auto drawn = noise(static_cast<std::uint64_t>(seed)).integers<float>(N, 4);
  for (std::size_t i = 0; i < N; ++i) out[i] = drawn[i];
  return out;
}

template <layout L>
struct in_layout {
  using layer = conv2d<small, float, conv2d_options{.data = L}>;
};
using both_layouts = std::tuple<in_layout<layout::nchw>, in_layout<layout::nhwc>>;

struct weights_of_a_model {
  std::vector<float> numbers = std::vector<float>(layer::wei_size, 1.0f);
  operator std::span<const float, layer::wei_size>() const { return layer::wei_view(numbers); }
};
struct named_weights : std::array<float, layer::wei_size> {};

}  // namespace

BOOST_AUTO_TEST_CASE(c_arrays_and_spans_are_buffers) {
  float src[layer::src_size] = {1, 2, 3}, wei[layer::wei_size] = {0, 0, 0, 0, 4, 5}, dst[layer::dst_size];
  layer::forward(src, wei, dst);
  const std::vector<float> more(layer::wei_size, 1.0f);
  std::array<float, layer::dst_size> again{};
  layer::forward(src, std::span<const float, layer::wei_size>(more), again);
  BOOST_TEST(dst[0] == 1.0f * 4.0f + 2.0f * 5.0f);  // the centre of the window and its right neighbour
  BOOST_TEST(again[0] == 1.0f + 2.0f);
}

// What is refused, and how, is in tests/must_not_compile/buffers.txt.
BOOST_AUTO_TEST_CASE(what_converts_to_a_span_is_a_buffer) {
  const float src[layer::src_size] = {1, 2};
  std::array<float, layer::dst_size> dst{};
  layer::forward(src, weights_of_a_model{}, dst);
  BOOST_TEST(dst[0] == 3.0f);
  named_weights wei{};
  wei[4] = 5.0f;
  layer::forward(src, wei, layer::dst_out(dst));
  BOOST_TEST(dst[0] == 5.0f);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(stack_and_workspace_agree, with, both_layouts) {
  using L = typename with::layer;
  const auto src = integers<L::src_size>(1);
  const auto wei = integers<L::wei_size>(2);
  const auto bias = integers<L::bias_size>(3);
  const auto diff_dst = integers<L::dst_size>(4);
  std::vector<std::byte> memory(L::workspace_bytes, std::byte{0xff});
  const std::span<std::byte, L::workspace_bytes> workspace(memory.data(), memory.size());

  std::array<float, L::dst_size> a{}, b{};
  L::forward(src, wei, bias, a);
  L::forward(src, wei, bias, b, workspace);
  BOOST_TEST(bool(a == b));
  L::forward(src, wei, a);
  BOOST_TEST(bool(a != b));  // without bias
  L::forward(src, wei, b, workspace);
  BOOST_TEST(bool(a == b));

  std::array<float, L::src_size> da{}, db{};
  L::backward_data(diff_dst, wei, da);
  L::backward_data(diff_dst, wei, db, workspace);
  BOOST_TEST(bool(da == db));

  std::array<float, L::wei_size> wa{}, wb{};
  std::array<float, L::bias_size> ba{}, bb{};
  L::backward_weights(src, diff_dst, wa, ba);
  L::backward_weights(src, diff_dst, wb, bb, workspace);
  BOOST_TEST(bool(wa == wb));
  BOOST_TEST(bool(ba == bb));
  wb.fill(0);
  L::backward_weights(src, diff_dst, wb);
  BOOST_TEST(bool(wa == wb));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(gradients_accumulate, with, both_layouts) {
  using L = typename with::layer;
  const auto src = integers<L::src_size>(1);
  const auto wei = integers<L::wei_size>(2);
  const auto diff_dst = integers<L::dst_size>(4);
  std::array<float, L::src_size> data{}, data_sum{};
  std::array<float, L::wei_size> weights{}, weights_sum{};
  std::array<float, L::bias_size> bias{}, bias_sum{};
  data_sum.fill(7), weights_sum.fill(8), bias_sum.fill(9);
  L::backward_data(diff_dst, wei, data);
  L::template backward_data<gradient::accumulate>(diff_dst, wei, data_sum);
  L::backward_weights(src, diff_dst, weights, bias);
  L::template backward_weights<gradient::accumulate>(src, diff_dst, weights_sum, bias_sum);
  for (float& x : data) x += 7;
  for (float& x : weights) x += 8;
  for (float& x : bias) x += 9;
  BOOST_TEST(bool(data == data_sum));
  BOOST_TEST(bool(weights == weights_sum));
  BOOST_TEST(bool(bias == bias_sum));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(packed_weights_serve_as_weights, with, both_layouts) {
  using L = typename with::layer;
  const auto src = integers<L::src_size>(1);
  const auto wei = integers<L::wei_size>(2);
  const auto bias = integers<L::bias_size>(3);
  const auto packed = L::pack(wei);
  std::array<float, L::dst_size> a{}, b{};
  L::forward(src, wei, bias, a);
  L::forward(src, packed, bias, b);
  BOOST_TEST(bool(a == b));
  L::forward(src, wei, a);
  b.fill(0);
  L::forward(src, packed, b);
  BOOST_TEST(bool(a == b));
}
