// The rules of quantised layers: each at both sides of its bound, in their order, and never an overflow.
#define BOOST_TEST_MODULE quantization_rules
#include <boost/test/unit_test.hpp>

#include <convolith/quantization/check.hpp>
#include <convolith/shape/rule_text.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <random>
#include <set>
#include <string_view>

namespace {

using convolith::conv2d_shape;
using convolith::fixed_multiplier;
using convolith::quantization;
using convolith::rounding;
using convolith::rule;
using convolith::shift_range;
using convolith::verdict;
using convolith::widths;

constexpr long long k31 = 1LL << 31, k47 = 1LL << 47;
constexpr int half = 1 << 30;
constexpr long long most = std::numeric_limits<long long>::max();

/// A layer that breaks one rule and no earlier one, and the nearest that keeps them all.
struct row {
  verdict expected;
  quantization illegal, legal;
  conv2d_shape illegal_shape{}, legal_shape{};
  std::size_t pointer_bytes = 8;
};

constexpr widths w16 = widths::w16x8, w4 = widths::w8x4;
constexpr std::array rows{
    row{{rule::groups_divide_input_channels, 3, 2},
        {},
        {},
        {.ic = 3, .oc = 2, .g = 2},
        {.ic = 4, .oc = 2, .g = 2}},
    row{{rule::src_fits_address_space, k31, k31 - 1},
        {.width = w16},
        {.width = w16},
        {.n = half},
        {.n = half - 1},
        4},
    row{{rule::bias_fits_address_space, k31, k31 - 1},
        {},
        {},
        {.oc = half / 2},
        {.oc = half / 2 - 1},
        4},
    row{{rule::bias_fits_address_space, k31, k31 - 1},
        {.width = w16},
        {.width = w16},
        {.oc = half / 4},
        {.oc = half / 4 - 1},
        4},
    row{{rule::dst_fits_address_space, k31, k31 - 1},
        {.width = w16},
        {.width = w16},
        {.ih = 1 << 16, .iw = 64, .oc = 256},
        {.ih = 1 << 16, .iw = 64, .oc = 255},
        4},
    row{{rule::profile_has_int16_activations, 2, 1},
        {.profile = rounding::xnnpack, .width = w16},
        {.profile = rounding::tflite, .width = w16}},
    row{{rule::src_zero_is_not_below_src, -129, -128}, {.src_zero = -129}, {.src_zero = -128}},
    row{{rule::src_zero_is_not_below_src, -1, 0}, {.src_zero = -1, .width = w16}, {.width = w16}},
    row{{rule::src_zero_is_not_above_src, 128, 127}, {.src_zero = 128}, {.src_zero = 127}},
    row{{rule::src_zero_is_not_above_src, 1, 0}, {.src_zero = 1, .width = w16}, {.width = w16}},
    row{{rule::dst_zero_is_not_below_dst, -129, -128},
        {.dst_zero = -129, .width = w4},
        {.dst_zero = -128, .width = w4}},
    row{{rule::dst_zero_is_not_below_dst, -1, 0}, {.dst_zero = -1, .width = w16}, {.width = w16}},
    row{{rule::dst_zero_is_not_above_dst, 128, 127}, {.dst_zero = 128}, {.dst_zero = 127}},
    row{{rule::dst_min_is_not_below_dst, -129, -128}, {.dst_min = -129}, {.dst_min = -128}},
    row{{rule::dst_min_is_not_below_dst, -32769, -32768},
        {.dst_min = -32769, .width = w16},
        {.dst_min = -32768, .width = w16}},
    row{{rule::dst_max_is_not_above_dst, 128, 127}, {.dst_max = 128}, {.dst_max = 127}},
    row{{rule::dst_max_is_not_above_dst, 32768, 32767},
        {.dst_max = 32768, .width = w16},
        {.dst_max = 32767, .width = w16}},
    row{{rule::dst_min_is_not_above_dst_max, 5, 4},
        {.dst_min = 5, .dst_max = 4},
        {.dst_min = 4, .dst_max = 4}},
    // 255 * 128 and 128 * 128 a term, from the zero point at an end and in the middle; and 8 in the place of 128
    row{{rule::sums_fit_int32, 65794LL * 32640, k31 - 1},
        {.src_zero = -128},
        {.src_zero = -128},
        {.ic = 65794},
        {.ic = 65793}},
    row{{rule::sums_fit_int32, 65794LL * 32640, k31 - 1},
        {.src_zero = 127},
        {.src_zero = 127},
        {.ic = 65794},
        {.ic = 65793}},
    row{{rule::sums_fit_int32, k31, k31 - 1},
        {},
        {},
        {.ic = 2 << 17, .oc = 2, .g = 2},
        {.ic = (2 << 17) - 2, .oc = 2, .g = 2}},
    row{{rule::sums_fit_int32, k31, k31 - 1},
        {.width = w4},
        {.width = w4},
        {.ic = 1 << 15, .ih = 8, .iw = 8, .kh = 8, .kw = 8},
        {.ic = (1 << 15) - 1, .ih = 8, .iw = 8, .kh = 8, .kw = 8}},
    row{{rule::sums_fit_48_bits, k47, k47 - 1},
        {.width = w16},
        {.width = w16},
        {.ic = 1 << 25},
        {.ic = (1 << 25) - 1}},
};

constexpr bool every_row_holds() {
  for (const row& r : rows) {
    if (check(r.illegal_shape, r.illegal, r.pointer_bytes) != r.expected) return false;
    if (!check(r.legal_shape, r.legal, r.pointer_bytes).ok()) return false;
  }
  return true;
}
static_assert(every_row_holds());

static_assert(check(fixed_multiplier{0, -31}).ok() && check(fixed_multiplier{INT32_MAX, 30}).ok());
static_assert(check(fixed_multiplier{-1, 0}) == verdict{rule::multiplier_is_not_negative, -1, 0});
static_assert(check(fixed_multiplier{1, 0}) == verdict{rule::multiplier_is_zero_or_half, 1, half});
static_assert(check(fixed_multiplier{half - 1, 0}) ==
              verdict{rule::multiplier_is_zero_or_half, half - 1, half});
static_assert(check(fixed_multiplier{half, -31}).ok());
static_assert(check(fixed_multiplier{half, -32}) == verdict{rule::shift_right_fits, -32, -31});
static_assert(check(fixed_multiplier{half, 31}) == verdict{rule::shift_left_fits, 31, 30});
static_assert(check(fixed_multiplier{half, 7}, {.width = w16}).ok());
static_assert(check(fixed_multiplier{half, 8}, {.width = w16}) ==
              verdict{rule::shift_left_fits, 8, 7});
static_assert(check(fixed_multiplier{half, -1}, {.shifts = shift_range::right}).ok());
static_assert(check(fixed_multiplier{half, 0}, {.shifts = shift_range::right}) ==
              verdict{rule::shift_is_to_the_right, 0, -1});
constexpr fixed_multiplier several[] = {{half, -1}, {half, 5}, {half, 99}};
static_assert(check(several) == verdict{rule::shift_left_fits, 99, 30, 2});
static_assert(check(several, {.shifts = shift_range::right}) ==
              verdict{rule::shift_is_to_the_right, 5, -1, 1});

using limits = std::numeric_limits<float>;
static_assert(convolith::check_scale(0).ok() && convolith::check_scale(-0.0F).ok() &&
              convolith::check_scale(limits::max()).ok());
static_assert(convolith::check_scale(limits::infinity()) ==
              verdict{rule::scale_is_finite, most, most});
static_assert(convolith::check_scale(limits::quiet_NaN()).broken == rule::scale_is_finite);
static_assert(convolith::check_scale(-limits::denorm_min()) ==
              verdict{rule::scale_is_not_negative, -1, 0});
static_assert(convolith::check_scale(-2.0F) == verdict{rule::scale_is_not_negative, -2, 0});
static_assert(convolith::check_scale(-2.5F) == verdict{rule::scale_is_not_negative, -3, 0});
static_assert(convolith::check_scale(limits::lowest()) ==
              verdict{rule::scale_is_not_negative, -(1LL << 62), 0});

BOOST_AUTO_TEST_CASE(each_rule_is_broken_by_its_row_and_kept_by_its_twin) {
  std::set<rule> seen;
  for (const row& r : rows) {
    BOOST_TEST_CONTEXT(convolith::describe(r.expected.broken).name) {
      const verdict v = check(r.illegal_shape, r.illegal, r.pointer_bytes);
      BOOST_TEST((v.broken == r.expected.broken));
      BOOST_TEST(v.had == r.expected.had);
      BOOST_TEST(v.needed == r.expected.needed);
      BOOST_TEST(check(r.legal_shape, r.legal, r.pointer_bytes).ok());
      seen.insert(v.broken);
    }
  }
  for (int i = static_cast<int>(rule::macs_fit_int64) + 1;
       i <= static_cast<int>(rule::sums_fit_48_bits); ++i)
    BOOST_TEST(seen.count(static_cast<rule>(i)) == 1U, "no row breaks rule " << i);
}

// What is accepted cannot overflow: the most that any input and weights give, term by term.
__extension__ using int128 = __int128;

BOOST_AUTO_TEST_CASE(sums_are_accepted_where_no_input_or_weight_lets_them_overflow) {
  std::mt19937 random{20260704};
  int accepted = 0, rejected = 0;
  for (int i = 0; i < 100000; ++i) {
    const quantization q{.src_zero = static_cast<int>(random() % 256) - 128,
                         .width = random() % 2 == 0 ? widths::w8x8 : w4};
    const conv2d_shape s{.ic = 1 + static_cast<int>(random() >> (8 + random() % 16)),
                         .ih = 9,
                         .iw = 9,
                         .oc = 3,
                         .kh = 1 + static_cast<int>(random() % 9),
                         .kw = 1 + static_cast<int>(random() % 9)};
    int128 term = 0;
    for (const int x : {-128, 127})
      for (const int w : q.width == w4 ? std::array{-8, 7} : std::array{-128, 127}) {
        const int128 product = int128{x - q.src_zero} * w;
        if (product > term) term = product;
        if (-product > term) term = -product;
      }
    const bool fits = term * s.ic * s.kh * s.kw <= INT32_MAX;
    const verdict v = check(s, q);
    if (v.broken != rule::none && v.broken != rule::sums_fit_int32) continue;
    BOOST_REQUIRE_EQUAL(v.ok(), fits);
    ++(fits ? accepted : rejected);
  }
  BOOST_TEST(accepted > 1000);
  BOOST_TEST(rejected > 1000);
}

}  // namespace
