// A shape as the shortest text that reads back as the same shape.
#pragma once

#include <cstddef>
#include <string_view>

#include <convolith/shape/shape.hpp>

namespace convolith {

/// A shape written as text, in its own storage, with a zero at the end for C.
class shape_text {
 public:
  /// The text, for as long as this lives.
  [[nodiscard]] constexpr std::string_view string_view() const { return {characters_, size_}; }
  /// The same.
  [[nodiscard]] constexpr operator std::string_view() const { return string_view(); }
  /// The same, with a zero at the end.
  [[nodiscard]] constexpr const char* c_str() const { return characters_; }

  /// Adds a field: its name of two characters at most, and its number in decimal. Of 16 fields there is room.
  constexpr void append(std::string_view name, int value) {
    for (const char c : name) characters_[size_++] = c;
    char digits[10] = {};
    int count = 0;
    long long rest = value;
    if (rest < 0) {  // not a legal shape, but one that an error message may have to show
      characters_[size_++] = '-';
      rest = -rest;
    }
    do {
      digits[count++] = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
    while (count != 0) characters_[size_++] = digits[--count];
  }

 private:
  char characters_[16 * (2 + 11) + 1] =
      {};  // 16 fields at most: the name, then -2147483648 at worst
  std::size_t size_ = 0;
};

/// The shortest text that `parse_shape` reads back as `s`; of equal ones, that with ph.
[[nodiscard]] constexpr shape_text to_text(const conv2d_shape& s) {
  shape_text text;
  const auto unless = [&text](int implied, std::string_view name, int value) {
    if (value != implied) text.append(name, value);
  };
  unless(1, "g", s.g);
  unless(1, "n", s.n);
  text.append("ic", s.ic);
  text.append("ih", s.ih);
  unless(s.ih, "iw", s.iw);
  text.append("oc", s.oc);
  text.append("kh", s.kh);
  unless(s.kh, "kw", s.kw);
  unless(1, "sh", s.sh);
  unless(s.sh, "sw", s.sw);
  unless(1, "dh", s.dh);
  unless(s.dh, "dw", s.dw);
  // ph never loses to pt and pb, even if it costs a pw0: it saves a name and a number.
  const bool both = s.pt == s.pb && s.pt != 0;
  const int implied = both ? s.pt : 0;
  if (both) {
    text.append("ph", s.pt);
  } else {
    unless(0, "pt", s.pt);
    unless(0, "pb", s.pb);
  }
  if (s.pl == s.pr) {
    unless(implied, "pw", s.pl);
  } else {
    unless(implied, "pl", s.pl);
    unless(implied, "pr", s.pr);
  }
  return text;
}

}  // namespace convolith
