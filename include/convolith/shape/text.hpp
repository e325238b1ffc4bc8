// Shapes read from text such as "ic3ih32oc16kh3ph1", at compile time and at run time.
//
// A text is fields in any order, each a name and a decimal number with nothing between:
//
//   ic ih oc kh      required
//   iw kw            repeat ih, kh when omitted
//   n g sh dh        1 when omitted; dilation 1 is dense
//   sw dw            repeat sh, dh when omitted
//   ph               padding above and below, and on the sides that no other field sets
//   pw               padding left and right
//   pt pb pl pr      padding of one side; 0 when neither it nor ph or pw is given
//
// No field may set what an earlier one has set: ph1pt0 is an error. These are the names of oneDNN's
// benchdnn, of which this differs in three things: the batch is n, dilation counts from 1, and
// padding may differ by side.
#pragma once

#include <convolith/shape/rule_text.hpp>
#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace convolith {

/// What may be wrong with a text; `describe` has a sentence about each.
enum class text_error : std::uint8_t {
  none,              ///< nothing is wrong
  empty,             ///< there are no characters
  unknown_field,     ///< a name that is none of the grammar's
  number_missing,    ///< a name without a decimal number behind it
  number_too_large,  ///< a number that no int holds
  repeated_field,    ///< what an earlier field has set, too
  missing_ic,        ///< ic is required
  missing_ih,        ///< ih is required
  missing_oc,        ///< oc is required
  missing_kh,        ///< kh is required
};

/// What `parse_shape` read. If `error` is not `none`, then `position` counts the characters before
/// the mistake, and `shape` means nothing.
struct parsed_shape {
  conv2d_shape shape{};                 ///< what the text says, if nothing is wrong
  text_error error = text_error::none;  ///< what is wrong
  std::size_t position = 0;             ///< characters before the mistake

  /// Whether nothing is wrong.
  [[nodiscard]] constexpr bool ok() const { return error == text_error::none; }
};

/// Texts with static storage, as `describe(rule)` gives.
[[nodiscard]] constexpr explanation describe(text_error e) {
  switch (e) {
    case text_error::none:
      return {"none", "The text is a shape."};
    case text_error::empty:
      return {"empty", "The text is empty."};
    case text_error::unknown_field:
      return {"unknown_field",
              "A field is one of n g ic ih iw oc kh kw sh sw dh dw ph pw pt pb pl pr."};
    case text_error::number_missing:
      return {"number_missing", "The name of a field must be followed by a decimal number."};
    case text_error::number_too_large:
      return {"number_too_large", "The number must fit an int."};
    case text_error::repeated_field:
      return {"repeated_field",
              "The field sets what an earlier one has set; ph sets pt and pb, pw sets pl and pr."};
    case text_error::missing_ic:
      return {"missing_ic", "The input channels ic are required."};
    case text_error::missing_ih:
      return {"missing_ih", "The input height ih is required."};
    case text_error::missing_oc:
      return {"missing_oc", "The output channels oc are required."};
    case text_error::missing_kh:
      return {"missing_kh", "The kernel height kh is required."};
  }
  return {"unknown", "This is not an error."};
}

namespace detail {

/// A field of the text, and the one or two members it sets.
struct text_field {
  const char* name;
  int conv2d_shape::*member;
  int conv2d_shape::*other = nullptr;

  [[nodiscard]] constexpr bool sets(int conv2d_shape::*m) const {
    return member == m || other == m;
  }
};

// No name is the beginning of another, so that the order does not matter.
inline constexpr text_field text_fields[] = {
    {"n", &conv2d_shape::n},
    {"g", &conv2d_shape::g},
    {"ic", &conv2d_shape::ic},
    {"ih", &conv2d_shape::ih},
    {"iw", &conv2d_shape::iw},
    {"oc", &conv2d_shape::oc},
    {"kh", &conv2d_shape::kh},
    {"kw", &conv2d_shape::kw},
    {"sh", &conv2d_shape::sh},
    {"sw", &conv2d_shape::sw},
    {"dh", &conv2d_shape::dh},
    {"dw", &conv2d_shape::dw},
    {"pt", &conv2d_shape::pt},
    {"pb", &conv2d_shape::pb},
    {"pl", &conv2d_shape::pl},
    {"pr", &conv2d_shape::pr},
    {"ph", &conv2d_shape::pt, &conv2d_shape::pb},
    {"pw", &conv2d_shape::pl, &conv2d_shape::pr},
};
inline constexpr std::size_t text_field_count = sizeof(text_fields) / sizeof(text_fields[0]);

/// Reads a text from left to right. Of a window each channel is a group of its own, so that ic is all there is to say.
class text_reader {
 public:
  constexpr explicit text_reader(std::string_view text, bool window = false)
      : text_{text}, window_{window} {}

  constexpr parsed_shape read() {
    if (text_.empty()) return {{}, text_error::empty, 0};
    while (at_ < text_.size()) {
      const std::size_t start = at_;
      const std::size_t field = take_name();
      if (field == text_field_count) return {{}, text_error::unknown_field, start};
      if (clashes(text_fields[field])) return {{}, text_error::repeated_field, start};
      seen_[field] = true;
      if (at_ == text_.size() || !is_digit(text_[at_]))
        return {{}, text_error::number_missing, at_};
      const std::size_t digits = at_;
      const long long value = take_number();
      if (value > std::numeric_limits<int>::max())
        return {{}, text_error::number_too_large, digits};
      shape_.*text_fields[field].member = static_cast<int>(value);
      if (text_fields[field].other) shape_.*text_fields[field].other = static_cast<int>(value);
    }
    if (!is_set(&conv2d_shape::ic)) return {{}, text_error::missing_ic, at_};
    if (!is_set(&conv2d_shape::ih)) return {{}, text_error::missing_ih, at_};
    if (window_) repeat(&conv2d_shape::oc, shape_.ic), repeat(&conv2d_shape::g, shape_.ic);
    if (!window_ && !is_set(&conv2d_shape::oc)) return {{}, text_error::missing_oc, at_};
    if (!is_set(&conv2d_shape::kh)) return {{}, text_error::missing_kh, at_};
    repeat(&conv2d_shape::iw, shape_.ih);
    repeat(&conv2d_shape::kw, shape_.kh);
    repeat(&conv2d_shape::sw, shape_.sh);
    repeat(&conv2d_shape::dw, shape_.dh);
    if (seen_[text_field_count - 2]) {  // ph
      repeat(&conv2d_shape::pl, shape_.pt);
      repeat(&conv2d_shape::pr, shape_.pt);
    }
    return {shape_, text_error::none, at_};
  }

 private:
  static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

  /// Index of the field whose name comes next, which it steps over, or `text_field_count`.
  constexpr std::size_t take_name() {
    for (std::size_t i = 0; i < text_field_count; ++i) {
      const std::string_view name = text_fields[i].name;
      std::size_t same = 0;
      while (same < name.size() && at_ + same < text_.size() && text_[at_ + same] == name[same])
        ++same;
      if (same == name.size()) {
        at_ += same;
        return i;
      }
    }
    return text_field_count;
  }

  /// The number that comes next; every one that is too large for an int is the same to the caller.
  constexpr long long take_number() {
    constexpr long long too_large = static_cast<long long>(std::numeric_limits<int>::max()) + 1;
    long long value = 0;
    for (; at_ < text_.size() && is_digit(text_[at_]); ++at_) {
      value = value * 10 + (text_[at_] - '0');
      if (value > too_large) value = too_large;
    }
    return value;
  }

  [[nodiscard]] constexpr bool is_set(int conv2d_shape::*m) const {
    for (std::size_t i = 0; i < text_field_count; ++i) {
      if (seen_[i] && text_fields[i].sets(m)) return true;
    }
    return false;
  }
  [[nodiscard]] constexpr bool clashes(const text_field& f) const {
    return is_set(f.member) || (f.other && is_set(f.other));
  }
  constexpr void repeat(int conv2d_shape::*m, int value) {
    if (!is_set(m)) shape_.*m = value;
  }

  std::string_view text_;
  bool window_;
  std::size_t at_ = 0;
  bool seen_[text_field_count] = {};
  conv2d_shape shape_{};
};

}  // namespace detail

/// Reads a shape, or says what is wrong and where. Whether it is legal is for `check` to say.
[[nodiscard]] constexpr parsed_shape parse_shape(std::string_view text) {
  return detail::text_reader{text}.read();
}

/// The same of a window that goes over each channel by itself, as pooling has: oc and g may be left out, and are ic.
[[nodiscard]] constexpr parsed_shape parse_window(std::string_view text) {
  return detail::text_reader{text, true}.read();
}

namespace detail {

// Not constexpr: a constant expression that calls one of these stops compiling, and the compiler
// gives its name. At run time, where there is nobody to tell, they stop the program.
[[noreturn]] inline void shape_text_is_empty() { __builtin_trap(); }
[[noreturn]] inline void shape_text_unknown_field() { __builtin_trap(); }
[[noreturn]] inline void shape_text_number_missing() { __builtin_trap(); }
[[noreturn]] inline void shape_text_number_too_large() { __builtin_trap(); }
[[noreturn]] inline void shape_text_repeated_field() { __builtin_trap(); }
[[noreturn]] inline void shape_text_missing_ic() { __builtin_trap(); }
[[noreturn]] inline void shape_text_missing_ih() { __builtin_trap(); }
[[noreturn]] inline void shape_text_missing_oc() { __builtin_trap(); }
[[noreturn]] inline void shape_text_missing_kh() { __builtin_trap(); }

/// A function of its own so that compilers print the position, as its argument.
constexpr void stop_at_position(std::size_t /*position*/, text_error e) {
  switch (e) {
    case text_error::none:
      return;
    case text_error::empty:
      return shape_text_is_empty();
    case text_error::unknown_field:
      return shape_text_unknown_field();
    case text_error::number_missing:
      return shape_text_number_missing();
    case text_error::number_too_large:
      return shape_text_number_too_large();
    case text_error::repeated_field:
      return shape_text_repeated_field();
    case text_error::missing_ic:
      return shape_text_missing_ic();
    case text_error::missing_ih:
      return shape_text_missing_ih();
    case text_error::missing_oc:
      return shape_text_missing_oc();
    case text_error::missing_kh:
      return shape_text_missing_kh();
  }
}

}  // namespace detail

/// The shape that a literal says, for constants: `constexpr auto s = shape("ic3ih32oc16kh3ph1");`.
/// A wrong text does not compile. A text that is only known at run time belongs to `parse_shape`.
[[nodiscard]] constexpr conv2d_shape shape(std::string_view text) {
  const parsed_shape parsed = parse_shape(text);
  if (!parsed.ok()) detail::stop_at_position(parsed.position, parsed.error);
  return parsed.shape;
}

}  // namespace convolith
