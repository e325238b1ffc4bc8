// quantize_multiplier against <cmath>'s frexp and round, and the rules that it keeps.
#define BOOST_TEST_MODULE multiplier
#include <boost/test/unit_test.hpp>

#include <convolith/quantization/check.hpp>
#include <convolith/quantization/multiplier.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace {

using convolith::fixed_multiplier;
using convolith::quantize_multiplier;

static_assert(quantize_multiplier(1.0) == fixed_multiplier{1 << 30, 1});
static_assert(quantize_multiplier(0.5) == fixed_multiplier{1 << 30, 0});
static_assert(quantize_multiplier(0.75) == fixed_multiplier{3 << 29, 0});
static_assert(quantize_multiplier(3.0) == fixed_multiplier{3 << 29, 2});
static_assert(quantize_multiplier(0.0) == fixed_multiplier{} &&
              quantize_multiplier(-0.0) == fixed_multiplier{});
// 31 bits and a half: away from 0, here and up to the next power of two.
static_assert(quantize_multiplier(0.5 + 0x1p-32) == fixed_multiplier{(1 << 30) + 1, 0});
static_assert(quantize_multiplier(0.5 + 0x1p-32 - 0x1p-53) == fixed_multiplier{1 << 30, 0});
static_assert(quantize_multiplier(1 - 0x1p-32) == fixed_multiplier{1 << 30, 1});
static_assert(quantize_multiplier(1 - 0x1p-32 - 0x1p-53) == fixed_multiplier{INT32_MAX, 0});
static_assert(quantize_multiplier(1 - 0x1p-53) == fixed_multiplier{1 << 30, 1});
// The least that is not 0, one that only rounds up to it, and one that does not.
static_assert(quantize_multiplier(0x1p-32) == fixed_multiplier{1 << 30, -31});
static_assert(quantize_multiplier(0x1p-32 * (1 - 0x1p-53)) == fixed_multiplier{1 << 30, -31});
static_assert(quantize_multiplier(0x1p-32 * (1 - 0x1p-31)) == fixed_multiplier{});
static_assert(quantize_multiplier(std::numeric_limits<double>::denorm_min()) == fixed_multiplier{});
static_assert(quantize_multiplier(std::numeric_limits<double>::min()) == fixed_multiplier{});
static_assert(quantize_multiplier(0x1p30) == fixed_multiplier{1 << 30, 31});
// What no layer can have is refused.
static_assert(check(quantize_multiplier(0x1p29)).ok() && !check(quantize_multiplier(0x1p30)).ok());
static_assert(!check(quantize_multiplier(-0.5)).ok() &&
              !check(quantize_multiplier(-1 + 0x1p-50)).ok());
static_assert(!check(quantize_multiplier(std::numeric_limits<double>::infinity())).ok());
static_assert(!check(quantize_multiplier(-std::numeric_limits<double>::infinity())).ok());
static_assert(!check(quantize_multiplier(std::numeric_limits<double>::quiet_NaN())).ok());

fixed_multiplier by_cmath(double real) {
  if (real == 0) return {};
  int shift = 0;
  const long double digits = std::frexp(static_cast<long double>(real), &shift);
  long double value = std::round(digits * 2147483648.0L);
  if (value == 2147483648.0L) {
    value /= 2;
    ++shift;
  }
  if (shift < -31) return {};
  return {static_cast<std::int32_t>(value), shift};
}

BOOST_AUTO_TEST_CASE(multipliers_are_those_of_frexp_and_round) {
  std::mt19937_64 random{20260704};
  for (int i = 0; i < 400000; ++i) {
    std::uint64_t digits = random() >> 12;
    if (i % 4 == 1) digits = (digits >> 22 << 22) | 0x200000;  // a tie
    if (i % 4 == 2) digits = (digits >> 22 << 22) | 0x1FFFFF;  // just less
    if (i % 8 == 3)
      digits = 0xFFFFFFFFFFFFF - (random() >> 42);  // rounds up to a power of two, or not
    const double one_to_two = 1 + std::ldexp(static_cast<double>(digits), -52);
    const double real =
        std::ldexp(i % 5 == 0 ? -one_to_two : one_to_two, static_cast<int>(random() % 110) - 70);
    const fixed_multiplier found = quantize_multiplier(real), expected = by_cmath(real);
    BOOST_REQUIRE_EQUAL(found.value, expected.value);
    BOOST_REQUIRE_EQUAL(found.shift, expected.shift);
    // Whatever a layer may have is accepted, and as near to the real number as 31 bits are.
    const bool accepted = real > 0 && found.shift <= 30;
    BOOST_REQUIRE_EQUAL(check(found).ok(), accepted || found.value == 0);
    if (found.value != 0)
      BOOST_REQUIRE_LE(std::fabs(std::ldexp(found.value, found.shift - 31) - real),
                       std::ldexp(1.0, found.shift - 32));
  }
}

}  // namespace
