// Rescaling: ties, extremes and shifts by hand, and every way against an independent computation in wider numbers.
#define BOOST_TEST_MODULE rescaling
#include <boost/test/unit_test.hpp>

#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/reference/quantized.hpp>

#include <array>
#include <cfenv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>

namespace {

using convolith::conv2d_shape;
using convolith::fixed_multiplier;
using convolith::quantization;
using convolith::rescale_doubling;
using convolith::rescale_floating;
using convolith::rescale_single;
using convolith::rescaling;
using convolith::rounding;
using convolith::to_output;
namespace oracle = convolith::reference::detail;

constexpr std::int32_t half = 1 << 30;  // as a multiplier
constexpr std::int32_t lowest = INT32_MIN, highest = INT32_MAX;

// doubling. The multiplication's halves go up: 0.5, 1.5, -0.5, -1.5.
static_assert(rescale_doubling(1, half, 0) == 1 && rescale_doubling(3, half, 0) == 2);
static_assert(rescale_doubling(-1, half, 0) == 0 && rescale_doubling(-3, half, 0) == -1);
// The shift's go away from 0: 1/2, 3/2, -1/2, -3/2, and 2^30 / 2^31.
static_assert(rescale_doubling(2, half, -1) == 1 && rescale_doubling(6, half, -1) == 2);
static_assert(rescale_doubling(-2, half, -1) == -1 && rescale_doubling(-6, half, -1) == -2);
static_assert(rescale_doubling(highest, half, -31) == 1 &&
              rescale_doubling(lowest, half, -31) == -1);
static_assert(rescale_doubling(highest - 2, half, -31) == 0);
// Rounded twice, 1/4 becomes 1/2 and then 1.
static_assert(rescale_doubling(1, half, -1) == 1 && rescale_doubling(-1, half, -1) == 0);
// The one product that does not fit is saturated.
static_assert(rescale_doubling(lowest, lowest, 0) == highest);
static_assert(rescale_doubling(lowest, lowest, -1) == half);
static_assert(rescale_doubling(lowest, lowest, -31) == 1);
static_assert(rescale_doubling(half, lowest, 1) == highest);  // half << 1 is lowest
static_assert(rescale_doubling(lowest, highest, 0) == -highest);
static_assert(rescale_doubling(highest, highest, 0) == highest - 1);
// To the left the sum wraps.
static_assert(rescale_doubling(5, half, 1) == 5 && rescale_doubling(-5, half, 3) == -20);
static_assert(rescale_doubling(half, half, 1) == -half && rescale_doubling(4, half, 30) == 0);
static_assert(rescale_doubling(3, half, 30) == -half / 2);
static_assert(rescale_doubling(highest, 0, 0) == 0 && rescale_doubling(lowest, 0, -31) == 0);

// single: halves go up, once.
static_assert(rescale_single(1, half, 0) == 1 && rescale_single(-1, half, 0) == 0);
static_assert(rescale_single(3, half, 0) == 2 && rescale_single(-3, half, 0) == -1);
static_assert(rescale_single(1, half, -1) == 0 && rescale_single(2, half, -1) == 1);
static_assert(rescale_single(-2, half, -1) == 0 && rescale_single(-6, half, -1) == -1);
static_assert(rescale_single(lowest, half, -31) == 0 &&
              rescale_single(lowest, half + 1, -31) == -1);
static_assert(rescale_single(highest, half, -31) == 0 &&
              rescale_single(highest, half + 1, -31) == 1);
static_assert(rescale_single(lowest, lowest, -31) == 1 &&
              rescale_single(lowest, lowest, 0) == lowest);
static_assert(rescale_single(5, half, 1) == 5 && rescale_single(1, half, 30) == half / 2);
static_assert(rescale_single(highest, highest, 0) == highest - 1);
static_assert(rescale_single(2, half, 30) == half &&
              rescale_single(8, half, 30) == 0);  // 2^32 wraps

// Of 64-bit sums: the multiplier is one of 15 bits.
static_assert(rescale_single(1LL, half, 0) == 1 && rescale_single(-1LL, half, 0) == 0);
static_assert(rescale_single(1LL << 30, half + 0x7FFF, 0) == 1 << 29);            // rounds down
static_assert(rescale_single(1LL << 30, half + 0x8000, 0) == (1 << 29) + 32768);  // a half goes up
static_assert(rescale_single(1LL << 15, highest, 0) == 0x7FFF);  // 2^15 is one too many
static_assert(rescale_single(1LL << 15, 0x7FFEFFFF, 0) == 0x7FFF);
static_assert(rescale_single(1LL << 15, highest - 1, 0) == 0x7FFF);
static_assert(rescale_single(1LL << 15, 0x7FFE7FFF, 0) == 0x7FFE);
static_assert(rescale_single((1LL << 47) - 1, highest, -31) == 65534);
static_assert(rescale_single(-(1LL << 47), highest, -31) == -65534);
static_assert(rescale_single(3LL, half, 7) == 192);

// floating: halves go to the even one.
static_assert(rescale_floating(1, 0.5F) == 0 && rescale_floating(3, 0.5F) == 2);
static_assert(rescale_floating(-1, 0.5F) == 0 && rescale_floating(-3, 0.5F) == -2);
static_assert(rescale_floating(5, 0.5F) == 2 && rescale_floating(7, 0.5F) == 4);
// The sum has 24 bits in float32, the even ones of two as near.
static_assert(rescale_floating(16777217, 1) == 16777216 &&
              rescale_floating(16777219, 1) == 16777220);
static_assert(rescale_floating(lowest, 0.25F) == -(1 << 29) &&
              rescale_floating(highest, 0.25F) == 1 << 29);
// The product too: 3 * (1/6 + 2^-26) is 1/2 + 2^-25 without it, which would round up to 1.
static_assert(rescale_floating(3, 0x1.555556p-3F) == 0 && double{0x1.555556p-3F} * 3 > 0.5);
static_assert(rescale_floating(highest, 255) == convolith::floating_limit);
static_assert(rescale_floating(lowest, 255) == -convolith::floating_limit);
static_assert(rescale_floating(1, std::numeric_limits<float>::infinity()) ==
              convolith::floating_limit);
static_assert(rescale_floating(-1, std::numeric_limits<float>::max()) ==
              -convolith::floating_limit);
static_assert(rescale_floating(highest, std::numeric_limits<float>::denorm_min()) == 0);
static_assert(rescale_floating(highest, std::numeric_limits<float>::min()) == 0);
static_assert(rescale_floating(9, std::numeric_limits<float>::quiet_NaN()) == 0);
static_assert(rescale_floating(0, 1) == 0 && rescale_floating(9, 0) == 0 &&
              rescale_floating(9, -1) == -9);

// Which layer is rescaled how.
constexpr conv2d_shape dense{.ic = 4, .oc = 4}, grouped{.ic = 4, .oc = 4, .g = 2};
constexpr conv2d_shape depthwise{.ic = 4, .oc = 4, .g = 4}, multiplied{.ic = 4, .oc = 8, .g = 4};
constexpr conv2d_shape one_channel{.oc = 4};
constexpr bool rescales(rounding profile, rescaling usually, rescaling of_depthwise) {
  for (const conv2d_shape& s : {dense, grouped, one_channel})
    if (rescaling_of(profile, s) != usually) return false;
  for (const conv2d_shape& s : {depthwise, multiplied})
    if (rescaling_of(profile, s) != of_depthwise) return false;
  return rescaling_of_transposed(profile) == of_depthwise;
}
static_assert(rescales(rounding::tflm, rescaling::doubling, rescaling::doubling));
static_assert(rescales(rounding::tflite, rescaling::single, rescaling::doubling));
static_assert(rescales(rounding::xnnpack, rescaling::floating, rescaling::floating));

// The zero point is added as 32 bits hold it; then comes the clamp.
static_assert(to_output(100, {.dst_zero = 27}) == 127 && to_output(101, {.dst_zero = 27}) == 127);
static_assert(to_output(-100, {.dst_zero = -28}) == -128 &&
              to_output(-3, {.dst_zero = 2, .dst_min = 0}) == 0);
static_assert(to_output(5, {.dst_max = 4}) == 4 && to_output(highest, {.dst_zero = 1}) == -128);

/// Sums, multipliers and shifts of all sizes, many of them at an end.
struct numbers {
  std::mt19937_64 random{20260704};

  std::int32_t sum() {
    const int bits = static_cast<int>(random() % 33);
    if (bits == 32) return std::array{lowest, lowest + 1, highest, highest - 1}[random() % 4];
    return static_cast<std::int32_t>(static_cast<std::int64_t>(random()) >> (63 - bits));
  }
  fixed_multiplier multiplier(int most_left) {
    const std::int32_t ends[] = {half, half + 1, highest, highest - 1, 0, 3 << 29};
    return {.value = random() % 4 == 0 ? ends[random() % 6]
                                       : half + static_cast<std::int32_t>(random() % half),
            .shift = static_cast<int>(random() % static_cast<unsigned>(32 + most_left)) - 31};
  }
};

std::int32_t low_bits(long double whole) {  // |whole| < 2^63
  return static_cast<std::int32_t>(static_cast<std::int64_t>(whole));
}

BOOST_AUTO_TEST_CASE(doubling_is_what_long_doubles_give) {
  static_assert(std::numeric_limits<long double>::digits >= 64);
  numbers some;
  for (int i = 0; i < 300000; ++i) {
    const std::int32_t sum = some.sum();
    const fixed_multiplier m = some.multiplier(30);
    const long double left = std::ldexp(1.0L, m.shift > 0 ? m.shift : 0);
    const long double right = std::ldexp(1.0L, m.shift < 0 ? -m.shift : 0);
    const long double high = std::floor(
        std::ldexp(static_cast<long double>(low_bits(sum * left)) * m.value, -31) + 0.5L);
    BOOST_REQUIRE_EQUAL(rescale_doubling(sum, m.value, m.shift),
                        low_bits(std::round(high / right)));
    BOOST_REQUIRE_EQUAL(oracle::rescaled(oracle::way::doubling, sum, m),
                        low_bits(std::round(high / right)));
  }
}

BOOST_AUTO_TEST_CASE(single_is_what_long_doubles_give) {
  numbers some;
  for (int i = 0; i < 300000; ++i) {
    const std::int32_t sum = some.sum();
    const fixed_multiplier m = some.multiplier(30);
    const long double exact = std::ldexp(static_cast<long double>(sum) * m.value, m.shift - 31);
    BOOST_REQUIRE_EQUAL(rescale_single(sum, m.value, m.shift), low_bits(std::floor(exact + 0.5L)));
    BOOST_REQUIRE_EQUAL(oracle::rescaled(oracle::way::single, sum, m),
                        low_bits(std::floor(exact + 0.5L)));
  }
}

BOOST_AUTO_TEST_CASE(sums_of_64_bits_are_rescaled_as_long_doubles_are) {
  numbers some;
  for (int i = 0; i < 300000; ++i) {
    const std::int64_t sum = static_cast<std::int64_t>(some.random()) >> (16 + some.random() % 40);
    const fixed_multiplier m = some.multiplier(7);
    long double factor = std::floor(static_cast<long double>(m.value) / 65536 + 0.5L);
    if (factor > 32767) factor = 32767;
    const long double exact = std::ldexp(static_cast<long double>(sum) * factor, m.shift - 15);
    BOOST_REQUIRE_EQUAL(rescale_single(sum, m.value, m.shift), low_bits(std::floor(exact + 0.5L)));
    BOOST_REQUIRE_EQUAL(oracle::rescaled(oracle::way::wide, sum, m),
                        low_bits(std::floor(exact + 0.5L)));
  }
}

BOOST_AUTO_TEST_CASE(floating_is_what_the_processor_gives_in_any_rounding_mode) {
  numbers some;
  for (int i = 0; i < 300000; ++i) {
    const std::int32_t sum = some.sum();
    // Of all sizes, every third so that products are near halves.
    const volatile float scale =
        i % 3 == 0 ? static_cast<float>((static_cast<int>(some.random() % 600) + 0.5) /
                                        (sum == 0 ? 1.0 : sum))
                   : std::ldexp(1 + static_cast<float>(some.random() % 8388608) / 8388608,
                                static_cast<int>(some.random() % 72) - 64);
    const volatile float real = static_cast<float>(sum);
    const volatile float product = real * scale;
    const double limit = convolith::floating_limit;
    const double expected =
        std::fmin(std::fmax(std::nearbyint(static_cast<double>(product)), -limit), limit);
    BOOST_REQUIRE_EQUAL(rescale_floating(sum, scale), expected);
    const int zero = static_cast<int>(some.random() % 256) - 128;
    BOOST_REQUIRE_EQUAL(oracle::output({}, {.dst_zero = zero}, sum, scale),
                        to_output(rescale_floating(sum, scale), {.dst_zero = zero}));
    if (i % 100 != 0) continue;
    for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
      std::fesetround(mode);
      const std::int32_t found = rescale_floating(sum, scale);
      std::fesetround(FE_TONEAREST);
      BOOST_REQUIRE_EQUAL(found, expected);
    }
  }
}

}  // namespace
