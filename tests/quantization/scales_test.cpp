// From real numbers to integers: scales, zero points, clamps, weights and biases, by hand and at their ends.
#define BOOST_TEST_MODULE scales
#include <boost/test/unit_test.hpp>

#include <convolith/quantization/check.hpp>
#include <convolith/quantization/post_training.hpp>
#include <convolith/quantization/scales.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace {

using namespace convolith;

static_assert(rounded_within(0.5, -9, 9) == 1 && rounded_within(-0.5, -9, 9) == -1);
static_assert(rounded_within(0.49999999999999994, -9, 9) == 0 && rounded_within(-1.5, -9, 9) == -2);
static_assert(rounded_within(9.5, -9, 9) == 9 && rounded_within(-1e300, -9, 9) == -9);
static_assert(rounded_within(1e300, INT64_MIN, INT64_MAX) == INT64_MAX);

constexpr affine quarters{.scale = 0.25F, .zero = -28};
static_assert(quantized(0, quarters) == -28 && quantized(1, quarters) == -24);
static_assert(quantized(0.125F, quarters) == -27 && quantized(-0.125F, quarters) == -29);
static_assert(quantized(1000, quarters) == 127 && quantized(-1000, quarters) == -128);
static_assert(quantized(1000, {.scale = 0.25F}, widths::w16x8) == 4000);
static_assert(quantized(std::numeric_limits<float>::infinity(), {.scale = 1}, widths::w16x8) ==
              32767);
static_assert(dequantized(-28, quarters) == 0 && dequantized(-24, quarters) == 1);

// A fused activation ends where dst's integers have 0 and 6, or where they end.
static_assert(quantization_of({.zero = 3}, quarters).src_zero == 3 &&
              quantization_of({}, quarters).dst_zero == -28);
static_assert(quantization_of({}, quarters).dst_min == -128 &&
              quantization_of({}, quarters).dst_max == 127);
static_assert(quantization_of({}, quarters, activation::relu).dst_min == -28);
static_assert(quantization_of({}, quarters, activation::relu).dst_max == 127);
static_assert(quantization_of({}, quarters, activation::relu6).dst_max == -4);
static_assert(quantization_of({}, {.scale = 0.01F}, activation::relu6).dst_max == 127);
static_assert(quantization_of({}, {}, activation::none, rounding::tflite, widths::w16x8) ==
              quantization{.dst_min = -32768,
                           .dst_max = 32767,
                           .profile = rounding::tflite,
                           .width = widths::w16x8});

constexpr bool multipliers() {
  constexpr std::array wei{0.5F, 0.25F, 0.0F};
  std::array<fixed_multiplier, 3> to{};
  multipliers_of(0.5F, wei, 2, to);
  std::array<float, 3> floats{};
  scales_of(0.5F, wei, 2, floats);
  return to == std::array{fixed_multiplier{1 << 30, -2}, fixed_multiplier{1 << 30, -3},
                          fixed_multiplier{0, -1}} &&
         floats == std::array{0.125F, 0.0625F, 0.0F} && shifts_of(to) == shift_range::right &&
         check(to, {.shifts = shifts_of(to)}).ok() &&
         shifts_of(std::array{to[0], fixed_multiplier{1 << 30, 0}}) == shift_range::any;
}
static_assert(multipliers());

constexpr affine spanning(float least, float most, widths w = widths::w8x8) {
  observed_range r;
  const float both[] = {least, most};
  r.include(both);
  return affine_of(r, w);
}
static_assert(spanning(-1, 1).zero == 0 || spanning(-1, 1).zero == -1);
static_assert(spanning(0, 255) == affine{1, -128} && spanning(-255, 0) == affine{1, 127});
static_assert(spanning(5, 255) == affine{1, -128} &&
              spanning(-255, -5) == affine{1, 127});  // 0 is part of a range
static_assert(spanning(-10, 245) == affine{1, -118} &&
              spanning(-10.25F, 244.75F) == affine{1, -118});
static_assert(spanning(0, 0) == affine{1, 0} && spanning(0, 0, widths::w16x8) == affine{1, 0});
static_assert(spanning(-2, 32767, widths::w16x8) == affine{1, 0} &&
              spanning(-65534, 3, widths::w16x8) == affine{2, 0});

template <std::size_t Size, std::size_t Scales>
constexpr bool weighs(const conv2d_shape& s, layout order, const std::array<float, Size>& wei,
                      const std::array<std::int8_t, Size>& expected,
                      const std::array<float, Scales>& scales, widths w = widths::w8x8) {
  std::array<std::int8_t, Size> to{};
  std::array<float, Scales> found{};
  quantize_weights(s, order, wei, to, found, w);
  return to == expected && found == scales;
}
// Two outputs, two inputs, two taps; the largest of each channel is 127, or of all. By NCHW the taps are neighbours.
constexpr conv2d_shape dense{.ic = 2, .iw = 2, .oc = 2, .kw = 2};
constexpr std::array wei{127.0F, 1.0F, -2.0F, 3.5F, 0.0F, -254.0F, 3.0F, 4.0F};
static_assert(weighs<8, 2>(dense, layout::nhwc, wei, {127, 1, -2, 4, 0, -127, 2, 2}, {1, 2}));
static_assert(weighs<8, 2>(dense, layout::nchw, wei, {127, -2, 1, 4, 0, 2, -127, 2}, {1, 2}));
static_assert(weighs<8, 1>(dense, layout::nhwc, wei, {64, 1, -1, 2, 0, -127, 2, 2}, {2}));
static_assert(weighs<2, 2>({.oc = 2}, layout::nhwc, {0, -7}, {0, -7}, {1, 1}, widths::w8x4));
// Depthwise, either layout: kh,kw,oc.
constexpr conv2d_shape depthwise{.ic = 2, .iw = 3, .oc = 2, .kw = 3, .g = 2};
static_assert(weighs<6, 2>(depthwise, layout::nhwc, {127, 2, 3, 4, 5, -127},
                           {127, 4, 2, 5, 3, -127}, {1, 1}));
static_assert(weighs<6, 2>(depthwise, layout::nchw, {127, 2, 3, 4, 5, -127},
                           {127, 4, 2, 5, 3, -127}, {1, 1}));

constexpr bool biases() {
  constexpr std::array bias{1.0F, -0.3F, 1e30F};
  constexpr std::array scales{0.5F, 0.25F, 1.0F};
  constexpr std::array all{0.5F};
  std::array<std::int32_t, 3> to{}, by_one{};
  std::array<std::int64_t, 3> wide{};
  quantize_bias(bias, 0.5F, scales, to);
  quantize_bias(bias, 0.5F, all, by_one);
  quantize_bias(bias, 0.5F, scales, wide);
  return to == std::array<std::int32_t, 3>{4, -2, INT32_MAX} &&
         by_one == std::array<std::int32_t, 3>{4, -1, INT32_MAX} &&
         wide == std::array<std::int64_t, 3>{4, -2, 1LL << 46};
}
static_assert(biases());

constexpr bool halves() {
  std::array<std::uint8_t, 2> to{};
  pack_halves(std::array<std::int8_t, 3>{-8, 7, -1}, to);
  return to == std::array<std::uint8_t, 2>{0x78, 0x0F};
}
static_assert(halves());

BOOST_AUTO_TEST_CASE(rounding_is_that_of_cmath) {
  std::mt19937_64 random{20260704};
  for (int i = 0; i < 200000; ++i) {
    const double x = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())),
                                static_cast<int>(random() % 40) - 63 - 20);
    BOOST_REQUIRE_EQUAL(rounded_within(x, -(1LL << 40), 1LL << 40), std::llround(x));
    const double tie = static_cast<double>(static_cast<int>(random() % 20001) - 10000) + 0.5;
    BOOST_REQUIRE_EQUAL(rounded_within(tie, -20000, 20000), std::llround(tie));
  }
}

BOOST_AUTO_TEST_CASE(ranges_are_held_and_zero_is_exact) {
  std::mt19937 random{20260704};
  for (int i = 0; i < 100000; ++i) {
    const auto end = [&random] {
      return std::ldexp(static_cast<float>(random() % 65536) / 65536,
                        static_cast<int>(random() % 20) - 10);
    };
    const float least = -end(), most = end();
    for (const widths w : {widths::w8x8, widths::w16x8}) {
      const affine a = spanning(least, most, w);
      BOOST_REQUIRE_EQUAL(dequantized(quantized(0, a, w), a), 0);
      BOOST_REQUIRE_GT(a.scale, 0);
      // What is in the range is off by half a unit, and by another half at an end, as the zero point was moved.
      for (const float x : {least, most, least / 3, most / 3})
        BOOST_REQUIRE_LE(std::fabs(dequantized(quantized(x, a, w), a) - x), 1.001F * a.scale);
    }
  }
}

}  // namespace
