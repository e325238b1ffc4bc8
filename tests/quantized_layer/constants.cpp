// Quantised layers in constant expressions: the oracle's numbers there too, whatever the plan and the widths.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include <convolith/quantized_conv2d.hpp>
#include <convolith/reference.hpp>

#include "entry.hpp"

namespace {

using namespace convolith;
using tests::pairs;
using tests::scalar;
using tests::small_pairs;

/// Whether a layer and the oracle agree on numbers that differ from element to element.
template <shape_argument Shape, quantization Numbers, quantized_options Options = scalar>
constexpr bool agrees() {
  using layer = quantized_conv2d<Shape, Numbers, Options>;
  using number = typename layer::activation_type;
  std::array<number, layer::src_size> src{};
  std::array<typename layer::weight_type, layer::wei_size> wei{};
  std::array<typename layer::bias_type, layer::bias_size> bias{};
  std::array<typename layer::multiplier_type, layer::bias_size> by{};
  std::array<number, layer::dst_size> with{}, without{}, want{};
  unsigned state = 1;
  const auto next = [&](int below) {
    state = state * 1664525 + 1013904223;
    return static_cast<int>((state >> 16) % static_cast<unsigned>(below));
  };
  for (number& x : src) x = static_cast<number>(next(256) - 128);
  for (auto& w : wei) w = static_cast<typename layer::weight_type>(next(256) - 128);
  for (auto& b : bias) b = next(2001) - 1000;
  for (auto& m : by)
    if constexpr (std::is_same_v<typename layer::multiplier_type, float>)
      m = static_cast<float>(next(1000)) / 65536.0F;
    else
      m = {(1 << 30) + next(1 << 15), -4 - next(6)};
  const std::span<const typename layer::weight_type> weights(wei);
  const std::span<const typename layer::multiplier_type> multipliers(by);
  const auto same_as_oracle = [&](std::span<const typename layer::bias_type> added,
                                  const std::array<number, layer::dst_size>& got) {
    if constexpr (Options.transposed)
      reference::quantized_transposed(layer::shape, Numbers, src, weights, added, multipliers,
                                      want);
    else
      reference::quantized_forward(layer::shape, Numbers, src, weights, added, multipliers, want);
    return got == want;
  };
  layer::forward(src, layer::pack(wei, bias, by), with);
  layer::forward(src, layer::pack(wei, by), without);
  return same_as_oracle(bias, with) && same_as_oracle({}, without) && with != without;
}

constexpr quantization right{.src_zero = -128, .dst_zero = 5, .shifts = shift_range::right};
constexpr quantization once{.src_zero = 9, .profile = rounding::tflite};
constexpr quantization floats{
    .src_zero = -3, .dst_zero = -7, .dst_min = -90, .profile = rounding::xnnpack};
constexpr quantization wide{.width = widths::w16x8}, halves{.src_zero = 1, .width = widths::w8x4};
constexpr quantized_options turned{.target = isa::scalar, .transposed = true};

static_assert(agrees<"ic4ih4oc3kh3ph1", right>() && agrees<"ic4ih4oc3kh3ph1", once, pairs>());
static_assert(agrees<"ic3ih4iw5oc2kh2pl1", floats, pairs>() &&
              agrees<"g2ic4ih3oc2kh2dh2ph1", once, small_pairs>());
static_assert(agrees<"ic8ih4oc8kh3ph1", right, pairs>());
static_assert(agrees<"ic16ih2iw5oc4kh3ph1", right, pairs>());
static_assert(agrees<"g2ic2ih4iw5oc4kh3ph1", right, pairs>() && agrees<"n2ic3ih2oc2kh1", floats>());
static_assert(agrees<"ic2ih3oc2kh2", wide>() && agrees<"ic3ih3oc2kh2", halves, pairs>());
static_assert(agrees<"ic2ih4oc2kh3sh2ph1", right, turned>() &&
              agrees<"ic2ih4oc2kh3sh2pt1", wide, turned>());

// Winograd's transforms are among the plans.
template <shape_argument Shape, quantized_options Options>
constexpr int transform = quantized_conv2d<Shape, right, Options>::plan.transform.size;
static_assert(transform<"ic8ih4oc8kh3ph1", pairs> == 4 &&
              transform<"ic16ih2iw5oc4kh3ph1", pairs> == 2);
static_assert(transform<"n2ic16ih3iw5oc4kh3ph1", pairs> == 2 &&
              transform<"ic4ih4oc3kh3ph1", pairs> == 0);

// What firmware keeps in flash.
using layer = quantized_conv2d<"ic1ih2oc1kh2", right, pairs>;
constexpr std::int8_t trained[] = {1, 2, 3, 4};
constexpr std::int32_t bias[] = {-100};
constexpr layer::packed in_flash = layer::pack(trained, bias, fixed_multiplier{1 << 30, -1});
constexpr int one_output() {
  const std::int8_t src[] = {-128, -118, -128, -28};
  std::int8_t dst[1]{};
  std::byte workspace[layer::workspace_bytes]{};
  layer::forward(src, in_flash, dst, workspace);
  return dst[0];
}
static_assert(one_output() == (2 * 10 + 4 * 100 - 100) / 4 + 5);
static_assert(std::is_trivially_copyable_v<layer::packed> && std::is_aggregate_v<layer::packed>);
template <layer::packed>
struct takes_weights {};
[[maybe_unused]] constexpr takes_weights<in_flash> structural{};

// Numbers that five instructions do not rescale: said by `judge`, a hair's breadth on either side. A shift by so much
// is for what it takes to 0.
constexpr verdict judged(std::int32_t added, fixed_multiplier m, std::int8_t w = 1) {
  const std::int8_t wei[] = {w, w, w, w};
  const std::int32_t biases[] = {added};
  return layer::judge(wei, biases, m);
}
constexpr std::int32_t most = 1 << 29;
static_assert(judged(most, {1 << 30, -1}).ok() && judged(-most, {1 << 30, -23}).ok());
static_assert(judged(most + 1, {1 << 30, -1}) ==
              verdict{rule::bias_leaves_room, most + 1, most, 0});
static_assert(judged(-most - 1, {1 << 30, -1}) ==
              verdict{rule::bias_leaves_room, -most - 1, -most, 0});
static_assert(judged(most, {1 << 30, -24}) == verdict{rule::shift_leaves_room, -24, -23, 0});
static_assert(judged(9999, {1 << 30, -24}).ok() && judged(9999, {INT32_MAX, -31}).ok() &&
              judged(most, {0, -31}).ok());
static_assert(judged(0, {1 << 30, 0}) == verdict{rule::shift_is_to_the_right, 0, -1});

// Of several channels the first whose numbers break a rule is named; of one multiplier for all none.
using three = quantized_conv2d<"ic2ih1oc3kh1", right, pairs>;
constexpr std::int8_t six[] = {1, 2, 3, 4, 5, 6};
constexpr std::int32_t biases[] = {0, most, most + 7};
constexpr fixed_multiplier shifted[] = {{1 << 30, -1}, {1 << 30, 4}, {1 << 30, 5}};
static_assert(three::judge(six, biases, fixed_multiplier{1 << 30, -1}) ==
              verdict{rule::bias_leaves_room, most + 7, most, 2});
static_assert(three::judge(six, shifted) == verdict{rule::shift_is_to_the_right, 4, -1, 1});
constexpr std::int32_t fewer[] = {0, 1, 2};
constexpr fixed_multiplier by[] = {{1 << 30, -1}, {1 << 30, -2}, {1 << 30, -3}};
static_assert(std::ranges::equal(three::pack<six, fewer, by>().weights,
                                 three::pack(six, fewer, by).weights) &&
              std::ranges::equal(three::pack<six, by>().parameters,
                                 three::pack(six, by).parameters));

// Sums of int16 activations with their biases, a hair's breadth on either side of 48 bits; weights of a channel lie apart
// in a depthwise layer, and side by side in a transposed one.
template <shape_argument Shape, quantized_options Options = scalar>
constexpr verdict judged_wide(std::array<std::int8_t, 6> wei, std::array<std::int64_t, 2> added) {
  return quantized_conv2d<Shape, wide, Options>::judge(wei, added, fixed_multiplier{1 << 30, -9});
}
constexpr std::int64_t brim = (std::int64_t{1} << 47) - 1, sum = 32768 * (1 + 128 + 127);
constexpr verdict beyond{rule::biased_sum_fits_48_bits, brim + 1, brim, 1};
static_assert(judged_wide<"ic3ih1oc2kh1">({9, 9, 9, 1, -128, 127}, {0, brim - sum}).ok());
static_assert(judged_wide<"ic3ih1oc2kh1">({9, 9, 9, 1, -128, 127}, {0, brim - sum + 1}) == beyond);
static_assert(judged_wide<"ic3ih1oc2kh1">({9, 9, 9, 1, -128, 127}, {0, sum - brim}).ok());
static_assert(judged_wide<"ic3ih1oc2kh1">({9, 9, 9, 1, -128, 127}, {0, sum - brim - 1}) == beyond);
static_assert(judged_wide<"g2ic2ih3iw1oc2kh3kw1">({9, 1, 9, -128, 9, 127}, {0, brim - sum}).ok());
static_assert(judged_wide<"g2ic2ih3iw1oc2kh3kw1">({9, 1, 9, -128, 9, 127}, {0, brim - sum + 1}) ==
              beyond);
static_assert(judged_wide<"ic2ih1oc3kh1", turned>({9, 9, 9, 1, -128, 127}, {0, brim - sum}).ok());
static_assert(judged_wide<"ic2ih1oc3kh1", turned>({9, 9, 9, 1, -128, 127}, {0, brim - sum + 1}) ==
              beyond);
static_assert(judged_wide<"ic3ih1oc2kh1">({}, {INT64_MIN, 0}) ==
              verdict{rule::biased_sum_fits_48_bits, INT64_MAX, brim, 0});
static_assert(judged_wide<"ic3ih1oc2kh1">({1}, {INT64_MAX, 0}) ==
              verdict{rule::biased_sum_fits_48_bits, INT64_MAX, brim, 0});

}  // namespace
