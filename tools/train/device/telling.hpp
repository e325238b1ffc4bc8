// What all programs for a device share: the digits, what is counted, and how results are told.
#pragma once

#include <cstdint>
#include <span>

#include "../../firmware/firmware.h"

// From data.S.
extern "C" const std::uint8_t digit_pictures[], digit_labels[];

namespace convolith::train::device {

/// Marks what `call` takes, and at first, with an empty call, what that itself does.
template <class Call>
[[gnu::noinline]] void measured(const Call& call) {
  mark();
  call();
  mark();
}

/// A line of a name and a number.
inline void tell(const char* name, std::uint64_t number) {
  say(name);
  say(" ");
  say_number(number);
  say("\n");
}
inline void tell_bits(const char* name, std::uint64_t bits) {
  say(name);
  say(" ");
  say_hexadecimal(static_cast<std::uint32_t>(bits >> 32));
  say_hexadecimal(static_cast<std::uint32_t>(bits));
  say("\n");
}
/// A line of the number of a picture and what it scores, in hexadecimal.
inline void tell_scores(int picture, std::span<const std::int8_t> scores) {
  say_number(static_cast<std::uint64_t>(picture));
  say(" ");
  for (const std::int8_t score : scores) {
    constexpr const char* digits = "0123456789abcdef";
    const auto bits = static_cast<std::uint8_t>(score);
    const char text[] = {digits[bits >> 4], digits[bits & 15], 0};
    say(text);
  }
  say("\n");
}

}  // namespace convolith::train::device
