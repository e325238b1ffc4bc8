// Shapes as text: what is read, what is refused and where, and that the shortest text is written.
#define BOOST_TEST_MODULE shape_text
#include <boost/test/unit_test.hpp>

#include <convolith/shape/text.hpp>
#include <convolith/shape/writer.hpp>

#include <array>
#include <limits>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>

namespace {

using convolith::conv2d_shape;
using convolith::parse_shape;
using convolith::shape;
using convolith::text_error;
using convolith::to_text;

constexpr int int_max = std::numeric_limits<int>::max();

/// A text, the shape it says, and the shortest way to say so.
struct reading {
  std::string_view text;
  conv2d_shape expected;
  std::string_view shortest;
};

constexpr std::array readings{
    reading{"ic3ih32iw32oc16kh3kw3ph1pw1",
            {.ic = 3,
             .ih = 32,
             .iw = 32,
             .oc = 16,
             .kh = 3,
             .kw = 3,
             .pt = 1,
             .pb = 1,
             .pl = 1,
             .pr = 1},
            "ic3ih32oc16kh3ph1"},
    reading{"ic1ih1oc1kh1", {}, "ic1ih1oc1kh1"},
    // Any order; leading zeros are still decimal.
    reading{
        "kh2oc5ih7ic010", {.ic = 10, .ih = 7, .iw = 7, .oc = 5, .kh = 2, .kw = 2}, "ic10ih7oc5kh2"},
    reading{"n8g2ic4ih5iw6oc2kh1kw3",
            {.n = 8, .ic = 4, .ih = 5, .iw = 6, .oc = 2, .kh = 1, .kw = 3, .g = 2},
            "g2n8ic4ih5iw6oc2kh1kw3"},
    // An omitted sw, dw repeats sh, dh; an omitted sh, dh is 1 whatever sw, dw is.
    reading{"ic1ih9oc1kh3sh2dh3",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .sh = 2, .sw = 2, .dh = 3, .dw = 3},
            "ic1ih9oc1kh3sh2dh3"},
    reading{"ic1ih9oc1kh3sw2dw3",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .sw = 2, .dw = 3},
            "ic1ih9oc1kh3sw2dw3"},
    reading{"ic1ih9oc1kh3sh2sw1dh3dw1",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .sh = 2, .dh = 3},
            "ic1ih9oc1kh3sh2sw1dh3dw1"},
    // Padding.
    reading{"ic1ih9oc1kh3pb1pr1",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .pb = 1, .pr = 1},
            "ic1ih9oc1kh3pb1pr1"},
    reading{"ic1ih9oc1kh3pt1pb2pl3pr4",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .pt = 1, .pb = 2, .pl = 3, .pr = 4},
            "ic1ih9oc1kh3pt1pb2pl3pr4"},
    reading{"ic1ih9oc1kh3pw2",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .pl = 2, .pr = 2},
            "ic1ih9oc1kh3pw2"},
    reading{"ic1ih9oc1kh3ph2pw0",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .pt = 2, .pb = 2},
            "ic1ih9oc1kh3ph2pw0"},
    reading{"ic1ih9oc1kh3pl0ph2",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .pt = 2, .pb = 2, .pr = 2},
            "ic1ih9oc1kh3ph2pl0"},
    reading{"ic1ih9oc1kh3pt1pb1",
            {.ih = 9, .iw = 9, .kh = 3, .kw = 3, .pt = 1, .pb = 1},
            "ic1ih9oc1kh3ph1pw0"},
    reading{"ic1ih49iw10oc64kh10kw4sh2sw2pt4pb5pl1pr1",
            {.ic = 1,
             .ih = 49,
             .iw = 10,
             .oc = 64,
             .kh = 10,
             .kw = 4,
             .sh = 2,
             .sw = 2,
             .pt = 4,
             .pb = 5,
             .pl = 1,
             .pr = 1},
            "ic1ih49iw10oc64kh10kw4sh2pt4pb5pw1"},
    reading{"g64ic64ih25iw5oc64kh3ph1",
            {.ic = 64,
             .ih = 25,
             .iw = 5,
             .oc = 64,
             .kh = 3,
             .kw = 3,
             .pt = 1,
             .pb = 1,
             .pl = 1,
             .pr = 1,
             .g = 64},
            "g64ic64ih25iw5oc64kh3ph1"},
    // Whether a shape is legal is not the text's business.
    reading{"g0ic0ih2147483647oc0kh0sh0ph0",
            {.ic = 0,
             .ih = int_max,
             .iw = int_max,
             .oc = 0,
             .kh = 0,
             .kw = 0,
             .sh = 0,
             .sw = 0,
             .g = 0},
            "g0ic0ih2147483647oc0kh0sh0"},
};

constexpr bool every_reading_holds() {
  for (const reading& r : readings) {
    if (!parse_shape(r.text).ok() || shape(r.text) != r.expected) return false;
    if (to_text(r.expected).string_view() != r.shortest) return false;
    if (shape(to_text(r.expected)) != r.expected) return false;
  }
  return true;
}
static_assert(every_reading_holds());

/// A wrong text: why, and after how many characters.
struct refusal {
  std::string_view text;
  text_error error;
  std::size_t position;
};

constexpr std::array refusals{
    refusal{"", text_error::empty, 0},
    refusal{"xc3ih8oc4kh3", text_error::unknown_field, 0},
    refusal{"ic3ih8oc4kh3d1", text_error::unknown_field, 12},
    refusal{"ic3ih8oc4kh3mb2", text_error::unknown_field, 12},
    refusal{"ic3 ih8oc4kh3", text_error::unknown_field, 3},
    refusal{"ic3_ih8oc4kh3", text_error::unknown_field, 3},
    refusal{"IC3ih8oc4kh3", text_error::unknown_field, 0},
    refusal{"ic3ih8oc4kh3p", text_error::unknown_field, 12},
    refusal{"3ic3ih8oc4kh3", text_error::unknown_field, 0},
    refusal{std::string_view{"ic3\0ih8oc4kh3", 13}, text_error::unknown_field, 3},
    refusal{"icih8oc4kh3", text_error::number_missing, 2},
    refusal{"ic3ih8oc4kh", text_error::number_missing, 11},
    refusal{"ic-3ih8oc4kh3", text_error::number_missing, 2},
    refusal{"ic 3ih8oc4kh3", text_error::number_missing, 2},
    refusal{"ic+3ih8oc4kh3", text_error::number_missing, 2},
    refusal{"n", text_error::number_missing, 1},
    refusal{"ic3ih2147483648oc4kh3", text_error::number_too_large, 5},
    refusal{"ic3ih18446744073709551617oc4kh3", text_error::number_too_large, 5},
    refusal{"ic99999999999999999999999999999999999999", text_error::number_too_large, 2},
    refusal{"ic3ih8ic3oc4kh3", text_error::repeated_field, 6},
    refusal{"ic3ih8oc4kh3ph1pt1", text_error::repeated_field, 15},
    refusal{"ic3ih8oc4kh3pb1ph1", text_error::repeated_field, 15},
    refusal{"ic3ih8oc4kh3pw1pl0", text_error::repeated_field, 15},
    refusal{"ic3ih8oc4kh3pr1pw1", text_error::repeated_field, 15},
    refusal{"ic3ih8oc4kh3ph1ph1", text_error::repeated_field, 15},
    refusal{"ih8oc4kh3", text_error::missing_ic, 9},
    refusal{"ic3iw8oc4kh3", text_error::missing_ih, 12},
    refusal{"ic3ih8kh3", text_error::missing_oc, 9},
    refusal{"ic3ih8oc4kw3", text_error::missing_kh, 12},
};

constexpr bool every_refusal_holds() {
  for (const refusal& r : refusals) {
    const auto parsed = parse_shape(r.text);
    if (parsed.ok() || parsed.error != r.error || parsed.position != r.position) return false;
  }
  return true;
}
static_assert(every_refusal_holds());

BOOST_AUTO_TEST_CASE(texts_are_read_and_written_back_at_their_shortest) {
  for (const reading& r : readings) {
    BOOST_TEST_CONTEXT(r.text) {
      const auto parsed = parse_shape(r.text);
      BOOST_TEST(parsed.ok());
      BOOST_TEST(parsed.position == r.text.size());
      BOOST_TEST((parsed.shape == r.expected));
      BOOST_TEST(to_text(r.expected).string_view() == r.shortest);
      BOOST_TEST(to_text(r.expected).c_str() == std::string{r.shortest});
    }
  }
}

BOOST_AUTO_TEST_CASE(wrong_texts_are_refused_where_they_are_wrong) {
  for (const refusal& r : refusals) {
    BOOST_TEST_CONTEXT(r.text) {
      const auto parsed = parse_shape(r.text);
      BOOST_TEST(describe(parsed.error).name == describe(r.error).name);
      BOOST_TEST(parsed.position == r.position);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_error_has_its_own_name_and_sentence_and_a_text_that_shows_it) {
  std::set<std::string> names, sentences, shown;
  for (int i = 0; i <= static_cast<int>(text_error::missing_kh); ++i) {
    const auto [name, sentence] = describe(static_cast<text_error>(i));
    names.insert(name);
    sentences.insert(sentence);
  }
  for (const refusal& r : refusals) shown.insert(describe(r.error).name);
  BOOST_TEST(names.size() == static_cast<std::size_t>(text_error::missing_kh) + 1);
  BOOST_TEST(sentences.size() == names.size());
  BOOST_TEST(names.count("unknown") == 0U);
  shown.insert("none");
  BOOST_TEST(shown == names);
}

BOOST_AUTO_TEST_CASE(every_prefix_and_every_changed_letter_is_read_or_refused_within_the_text) {
  const std::string_view text = "g2n3ic4ih5iw6oc8kh1kw2sh3sw4dh5dw6pt7pb8pl9pr10";
  BOOST_REQUIRE(parse_shape(text).ok());
  for (std::size_t i = 0; i < text.size(); ++i) {
    BOOST_TEST(parse_shape(text.substr(0, i)).position <= i);
    for (int c = 0; c < 256; ++c) {
      std::string changed{text};
      changed[i] = static_cast<char>(c);
      const auto parsed = parse_shape(changed);
      BOOST_REQUIRE_LE(parsed.position, changed.size());
      if (parsed.ok()) BOOST_REQUIRE((shape(to_text(parsed.shape)) == parsed.shape));
    }
  }
}

BOOST_AUTO_TEST_CASE(random_shapes_survive_the_way_through_text) {
  std::mt19937 random{1989};
  for (int i = 0; i < 20000; ++i) {
    conv2d_shape s;
    for (int conv2d_shape::*member :
         {&conv2d_shape::n, &conv2d_shape::ic, &conv2d_shape::ih, &conv2d_shape::iw,
          &conv2d_shape::oc, &conv2d_shape::kh, &conv2d_shape::kw, &conv2d_shape::sh,
          &conv2d_shape::sw, &conv2d_shape::dh, &conv2d_shape::dw, &conv2d_shape::pt,
          &conv2d_shape::pb, &conv2d_shape::pl, &conv2d_shape::pr, &conv2d_shape::g}) {
      // Few values, so that partners are often equal; now and then a long one.
      s.*member =
          random() % 8 == 0 ? static_cast<int>(random() >> 1) : static_cast<int>(random() % 3);
    }
    const auto parsed = parse_shape(to_text(s));
    BOOST_REQUIRE(parsed.ok());
    BOOST_REQUIRE((parsed.shape == s));
  }
}

BOOST_AUTO_TEST_CASE(no_text_is_too_long_for_its_buffer) {
  constexpr int least = std::numeric_limits<int>::min();
  constexpr conv2d_shape longest{least,     least + 1, least,     least + 1, least,     least,
                                 least + 1, least,     least + 1, least,     least + 1, least,
                                 least + 1, least,     least + 1, least};
  constexpr auto text =
      to_text(longest);  // a constant expression, so that an overrun does not compile
  BOOST_TEST(text.string_view().size() == std::string_view{text.c_str()}.size());
  BOOST_TEST(text.string_view().size() == 16U * (2 + 11) - 2);  // g and n have one letter
}

// All ways to write padding with numbers 0 to 2: the writer must find the shortest for each result.
BOOST_AUTO_TEST_CASE(padding_is_written_as_short_as_it_can_be) {
  constexpr std::array<const char*, 6> names{"ph", "pw", "pt", "pb", "pl", "pr"};
  std::map<std::array<int, 4>, std::size_t> shortest;
  for (int code = 0; code < 4096; ++code) {
    std::string text = "ic1ih9oc1kh1";
    int rest = code;
    for (const char* name : names) {
      if (rest % 4 != 3) text += name + std::to_string(rest % 4);
      rest /= 4;
    }
    const auto parsed = parse_shape(text);
    if (!parsed.ok()) {
      BOOST_REQUIRE((parsed.error == text_error::repeated_field));
      continue;
    }
    const conv2d_shape& s = parsed.shape;
    const auto [entry, is_new] = shortest.insert({{s.pt, s.pb, s.pl, s.pr}, text.size()});
    if (!is_new && text.size() < entry->second) entry->second = text.size();
  }
  BOOST_TEST(shortest.size() == 81U);
  for (const auto& [sides, size] : shortest) {
    const conv2d_shape s{
        .ih = 9, .iw = 9, .pt = sides[0], .pb = sides[1], .pl = sides[2], .pr = sides[3]};
    BOOST_TEST_CONTEXT(to_text(s).string_view()) {
      BOOST_TEST(to_text(s).string_view().size() == size);
      BOOST_TEST((shape(to_text(s)) == s));
    }
  }
}

}  // namespace
