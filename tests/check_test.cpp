// The verdicts of `check`: every rule broken by a hair, kept by a hair, and never an overflow.
#define BOOST_TEST_MODULE check
#include <boost/test/unit_test.hpp>

#include <convolith/shape/check.hpp>
#include <convolith/shape/rule_text.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <string_view>

namespace {

using convolith::accepted;
using convolith::check;
using convolith::conv2d_shape;
using convolith::rule;
using convolith::verdict;

constexpr int int_max = std::numeric_limits<int>::max();
constexpr long long past_int = 2147483648;
constexpr long long most = std::numeric_limits<long long>::max();
constexpr int k30 = 1 << 30, k29 = 1 << 29, k24 = 1 << 24, k20 = 1 << 20;

/// One rule: a shape that breaks it and no earlier one, and the nearest shape that keeps them all.
struct row {
  std::string_view name;
  verdict expected;
  conv2d_shape illegal;
  conv2d_shape legal;
  std::size_t pointer_bytes = 8;
};

constexpr std::array rows{
    row{"batch_is_positive", {rule::batch_is_positive, 0, 1}, {.n = 0}, {}},
    row{"input_channels_are_positive", {rule::input_channels_are_positive, -3, 1}, {.ic = -3}, {}},
    row{"input_height_is_positive", {rule::input_height_is_positive, 0, 1}, {.ih = 0}, {}},
    row{"input_width_is_positive", {rule::input_width_is_positive, 0, 1}, {.iw = 0}, {}},
    row{"output_channels_are_positive", {rule::output_channels_are_positive, 0, 1}, {.oc = 0}, {}},
    row{"kernel_height_is_positive", {rule::kernel_height_is_positive, 0, 1}, {.kh = 0}, {}},
    row{"kernel_width_is_positive", {rule::kernel_width_is_positive, 0, 1}, {.kw = 0}, {}},
    row{"groups_are_positive", {rule::groups_are_positive, 0, 1}, {.g = 0}, {}},
    row{"stride_height_is_positive", {rule::stride_height_is_positive, 0, 1}, {.sh = 0}, {}},
    row{"stride_width_is_positive", {rule::stride_width_is_positive, -1, 1}, {.sw = -1}, {}},
    row{"dilation_height_is_positive", {rule::dilation_height_is_positive, 0, 1}, {.dh = 0}, {}},
    row{"dilation_width_is_positive", {rule::dilation_width_is_positive, 0, 1}, {.dw = 0}, {}},
    row{"padding_top_is_not_negative", {rule::padding_top_is_not_negative, -1, 0}, {.pt = -1}, {}},
    row{"padding_bottom_is_not_negative",
        {rule::padding_bottom_is_not_negative, -1, 0},
        {.pb = -1},
        {}},
    row{"padding_left_is_not_negative",
        {rule::padding_left_is_not_negative, -1, 0},
        {.pl = -1},
        {}},
    row{"padding_right_is_not_negative",
        {rule::padding_right_is_not_negative, -2, 0},
        {.pr = -2},
        {}},
    row{"padded_input_height_fits_int",
        {rule::padded_input_height_fits_int, past_int, int_max},
        {.ih = int_max - 1, .pt = 1, .pb = 1},
        {.ih = int_max - 2, .pt = 1, .pb = 1}},
    row{"padded_input_width_fits_int",
        {rule::padded_input_width_fits_int, past_int, int_max},
        {.iw = 2, .pl = k30 - 1, .pr = k30 - 1},
        {.iw = 1, .pl = k30 - 1, .pr = k30 - 1}},
    row{"dilated_kernel_height_fits_int",
        {rule::dilated_kernel_height_fits_int, past_int + 1, int_max},
        {.ih = int_max, .kh = 3, .dh = k30},
        {.ih = int_max, .kh = 3, .dh = k30 - 1}},
    row{"dilated_kernel_width_fits_int",
        {rule::dilated_kernel_width_fits_int, past_int, int_max},
        {.iw = int_max, .kw = 2, .dw = int_max},
        {.iw = int_max, .kw = 2, .dw = int_max - 1}},
    row{"padded_input_holds_kernel_rows",
        {rule::padded_input_holds_kernel_rows, 6, 7},
        {.ih = 3, .kh = 4, .dh = 2, .pt = 1, .pb = 2},
        {.ih = 3, .kh = 4, .dh = 2, .pt = 1, .pb = 3}},
    row{"padded_input_holds_kernel_columns",
        {rule::padded_input_holds_kernel_columns, 6, 7},
        {.ih = 9, .iw = 3, .kw = 4, .dw = 2, .pl = 1, .pr = 2},
        {.ih = 9, .iw = 3, .kw = 4, .dw = 2, .pl = 2, .pr = 2}},
    row{"groups_divide_input_channels",
        {rule::groups_divide_input_channels, 6, 4},
        {.ic = 6, .oc = 4, .g = 4},
        {.ic = 8, .oc = 4, .g = 4}},
    row{"groups_divide_output_channels",
        {rule::groups_divide_output_channels, 6, 4},
        {.ic = 4, .oc = 6, .g = 4},
        {.ic = 4, .oc = 8, .g = 4}},
    row{"src_pixels_fit_int",
        {rule::src_pixels_fit_int, past_int, int_max},
        {.n = 1 << 16, .ih = 1 << 15},
        {.n = (1 << 16) - 1, .ih = 1 << 15}},
    row{"dst_pixels_fit_int",
        {rule::dst_pixels_fit_int, past_int, int_max},
        {.n = 1 << 15, .ih = 1 << 15, .pt = 1 << 15},
        {.n = (1 << 15) - 1, .ih = 1 << 15, .pt = 1 << 15}},
    row{"terms_of_a_sum_fit_int",
        {rule::terms_of_a_sum_fit_int, past_int, int_max},
        {.ic = 1 << 16, .ih = 1 << 15, .kh = 1 << 15},
        {.ic = (1 << 16) - 1, .ih = 1 << 15, .kh = 1 << 15}},
    row{"src_fits_address_space",
        {rule::src_fits_address_space, past_int, int_max},
        {.n = k29},
        {.n = k29 - 1},
        4},
    row{"bias_fits_address_space",
        {rule::bias_fits_address_space, past_int, int_max},
        {.oc = k29},
        {.oc = k29 - 1},
        4},
    row{"wei_fits_address_space",
        {rule::wei_fits_address_space, past_int, int_max},
        {.ic = 1 << 14, .oc = 1 << 15},
        {.ic = 1 << 14, .oc = (1 << 15) - 1},
        4},
    row{"dst_fits_address_space",
        {rule::dst_fits_address_space, past_int, int_max},
        {.ih = 1 << 11, .iw = 1 << 10, .oc = 1 << 8},
        {.ih = 1 << 11, .iw = 1 << 10, .oc = (1 << 8) - 1},
        4},
    row{"macs_fit_int64",
        {rule::macs_fit_int64, most, most},
        {.n = k24 / 2, .ic = k20, .oc = k20},
        {.n = k24 / 2 - 1, .ic = k20, .oc = k20}},
};

constexpr bool every_row_holds() {
  for (const row& r : rows) {
    if (check(r.illegal, sizeof(float), r.pointer_bytes) != r.expected) return false;
    if (!check(r.legal, sizeof(float), r.pointer_bytes).ok()) return false;
  }
  return true;
}
static_assert(every_row_holds());

// A constant expression cannot overflow: that these are constants is the proof that nothing does.
constexpr bool derived_sizes_are_computable() {
  for (const row& r : rows) {
    const conv2d_shape& s = r.legal;
    if (s.oh() < 1 || s.ow() < 1 || s.macs() < 1 || s.src_size() < 1 || s.dst_size() < 1 ||
        s.wei_size() < 1) {
      return false;
    }
  }
  return true;
}
static_assert(derived_sizes_are_computable());

constexpr conv2d_shape legal{.ic = 3, .ih = 8, .iw = 9, .oc = 4, .kh = 3, .kw = 2};
constexpr conv2d_shape illegal{.ic = 3, .ih = 2, .iw = 9, .oc = 4, .kh = 3, .kw = 2};
static_assert(accepted<legal> && accepted<legal, double>);
static_assert(!accepted<legal, int> && !accepted<legal, long double> &&
              !accepted<legal, const float> && !accepted<legal, void>);
static_assert(!accepted<illegal> && !accepted<illegal, double> && !accepted<illegal, void>);
static_assert(convolith::require<legal, double>::value);

// The element size and the address space both count.
static_assert(check({.n = k29 - 1}, 4, 4).ok() && !check({.n = k29 - 1}, 8, 4).ok());
static_assert(check({.n = k29}, 4, 8).ok() && check({.n = int_max}, 1, 4).ok());
static_assert(check({.n = 8192}, 4, 2) == verdict{rule::src_fits_address_space, 32768, 32767});
static_assert(check({.n = 8191}, 4, 2).ok());
static_assert(check({.n = int_max, .ic = int_max}) ==
              verdict{rule::src_fits_address_space, most,
                      convolith::largest_object(sizeof(void*))});
static_assert(convolith::largest_object(sizeof(void*)) == PTRDIFF_MAX);

BOOST_AUTO_TEST_CASE(each_rule_is_broken_by_its_row_and_kept_by_its_twin) {
  for (const row& r : rows) {
    BOOST_TEST_CONTEXT(r.name) {
      const verdict v = check(r.illegal, sizeof(float), r.pointer_bytes);
      BOOST_TEST(r.name == describe(v.broken).name);
      BOOST_TEST(v.had == r.expected.had);
      BOOST_TEST(v.needed == r.expected.needed);
      BOOST_TEST(check(r.legal, sizeof(float), r.pointer_bytes).ok());
    }
  }
}

// The rules of quantised layers, which follow, are those of tests/quantization.
BOOST_AUTO_TEST_CASE(every_rule_of_shapes_has_a_row_in_the_order_of_the_enumeration) {
  BOOST_TEST(rows.size() == static_cast<std::size_t>(rule::macs_fit_int64));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    BOOST_TEST(static_cast<std::size_t>(rows[i].expected.broken) == i + 1);
  }
}

BOOST_AUTO_TEST_CASE(every_rule_has_its_own_name_and_sentence) {
  std::set<std::string> names, sentences;
  constexpr int last = static_cast<int>(rule::scale_is_finite);
  for (int i = 0; i <= last; ++i) {
    const auto [name, sentence] = describe(static_cast<rule>(i));
    names.insert(name);
    sentences.insert(sentence);
    BOOST_TEST(std::string_view{sentence}.ends_with('.'));
  }
  BOOST_TEST(describe(static_cast<rule>(last + 1)).name == std::string_view{"unknown"});
  BOOST_TEST(names.size() == last + 1U);
  BOOST_TEST(sentences.size() == last + 1U);
  BOOST_TEST(names.count("unknown") == 0U);
}

BOOST_AUTO_TEST_CASE(the_first_broken_rule_is_the_one_named) {
  conv2d_shape s{.n = 0, .ic = 0, .kh = 9, .sh = 0, .pt = -1, .g = 0};
  BOOST_TEST((check(s).broken == rule::batch_is_positive));
  s.n = 1;
  BOOST_TEST((check(s).broken == rule::input_channels_are_positive));
  s.ic = 3;
  BOOST_TEST((check(s).broken == rule::groups_are_positive));
  s.g = 2;
  BOOST_TEST((check(s).broken == rule::stride_height_is_positive));
  s.sh = 1;
  BOOST_TEST((check(s).broken == rule::padding_top_is_not_negative));
  s.pt = 0;
  BOOST_TEST((check(s).broken == rule::padded_input_holds_kernel_rows));
  s.kh = 1;
  BOOST_TEST((check(s).broken == rule::groups_divide_input_channels));
}

// The same question in 128-bit arithmetic, in which nothing overflows that earlier tests let pass.
__extension__ using int128 = __int128;

int128 bytes(std::size_t element, std::initializer_list<int128> sizes) {
  int128 product = static_cast<int128>(element);
  for (const int128 size : sizes) {
    product *= size;
    if (product > int128{1} << 64) return int128{1} << 64;  // large enough, and safe to go on from
  }
  return product;
}

bool legal_by_wide_arithmetic(const conv2d_shape& s, std::size_t element, std::size_t pointer) {
  for (const int size : {s.n, s.ic, s.ih, s.iw, s.oc, s.kh, s.kw, s.sh, s.sw, s.dh, s.dw, s.g}) {
    if (size < 1) return false;
  }
  for (const int padding : {s.pt, s.pb, s.pl, s.pr}) {
    if (padding < 0) return false;
  }
  const int128 height = int128{s.ih} + s.pt + s.pb, kernel_rows = int128{s.dh} * (s.kh - 1) + 1;
  const int128 width = int128{s.iw} + s.pl + s.pr, kernel_columns = int128{s.dw} * (s.kw - 1) + 1;
  if (height > int_max || width > int_max) return false;
  if (height < kernel_rows || width < kernel_columns) return false;
  if (s.ic % s.g != 0 || s.oc % s.g != 0) return false;
  const int128 oh = (height - kernel_rows) / s.sh + 1, ow = (width - kernel_columns) / s.sw + 1;
  const int128 limit = (int128{1} << (8 * pointer - 1)) - 1;
  const int most_channels = s.ic > s.oc ? s.ic / s.g : s.oc / s.g;
  if (bytes(1, {s.n, s.ih, s.iw}) > int_max || bytes(1, {s.n, oh, ow}) > int_max) return false;
  if (bytes(1, {most_channels, s.kh, s.kw}) > int_max) return false;
  const int128 per_output = bytes(1, {s.ic / s.g, s.kh, s.kw});
  return bytes(element, {s.n, s.ic, s.ih, s.iw}) <= limit && bytes(element, {s.oc}) <= limit &&
         bytes(element, {s.oc, per_output}) <= limit &&
         bytes(element, {s.n, s.oc, oh, ow}) <= limit &&
         bytes(1, {s.n, s.oc, oh, ow, per_output}) < most;
}

BOOST_AUTO_TEST_CASE(random_shapes_agree_with_wide_arithmetic) {
  std::mt19937 random{20220704};
  // Small, huge and in between, so that every rule is near its limit now and then.
  const auto size = [&random](int least) {
    switch (random() % 8) {
      case 0:
        return static_cast<int>(random() >> (1 + random() % 31));
      case 1:
        return int_max - static_cast<int>(random() % 4);
      case 2:
        return 1 << (random() % 31);
      case 3:
        return least - static_cast<int>(random() % 64 == 0);
      default:
        return least + static_cast<int>(random() % 6);
    }
  };
  std::set<rule> seen;
  for (int i = 0; i < 400000; ++i) {
    conv2d_shape s;
    // Few members leave their defaults: otherwise nearly every shape breaks an early rule.
    for (int conv2d_shape::*member :
         {&conv2d_shape::n, &conv2d_shape::ic, &conv2d_shape::ih, &conv2d_shape::iw,
          &conv2d_shape::oc, &conv2d_shape::kh, &conv2d_shape::kw, &conv2d_shape::sh,
          &conv2d_shape::sw, &conv2d_shape::dh, &conv2d_shape::dw, &conv2d_shape::g}) {
      if (random() % 3 == 0) s.*member = size(1);
    }
    for (int conv2d_shape::*member :
         {&conv2d_shape::pt, &conv2d_shape::pb, &conv2d_shape::pl, &conv2d_shape::pr}) {
      if (random() % 4 == 0) s.*member = size(0);
    }
    const std::size_t element = random() % 2 == 0 ? sizeof(float) : sizeof(double);
    const std::size_t pointer = random() % 2 == 0 ? 4 : 8;
    const verdict v = check(s, element, pointer);
    seen.insert(v.broken);
    BOOST_REQUIRE_EQUAL(v.ok(), legal_by_wide_arithmetic(s, element, pointer));
    if (v.ok()) {  // under the sanitizer an overflow in any of these is an error
      BOOST_REQUIRE_GE(s.oh(), 1);
      BOOST_REQUIRE_GE(s.ow(), 1);
      BOOST_REQUIRE_GE(s.macs(), 1);
    }
  }
  BOOST_TEST(seen.size() == rows.size() + 1);
}

}  // namespace
