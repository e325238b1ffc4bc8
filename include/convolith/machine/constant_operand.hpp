// What a machine takes for an operand that computes on whole numbers in constant expressions.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/machine/operand.hpp>

namespace convolith {

/// Elements of one of several types, the one whose address is not null: constant expressions know no others.
struct constant_operand {
  operand<std::int8_t> int8{};
  operand<std::int16_t> int16{};
  operand<std::int32_t> int32{};

  constexpr constant_operand() = default;
  constexpr constant_operand(const std::int8_t* from) : int8(from) {}
  constexpr constant_operand(const std::int16_t* from) : int16(from) {}
  constexpr constant_operand(const std::int32_t* from) : int32(from) {}
  constexpr constant_operand(std::int8_t* into) : int8(into) {}
  constexpr constant_operand(std::int16_t* into) : int16(into) {}
  constexpr constant_operand(std::int32_t* into) : int32(into) {}

  [[nodiscard]] constexpr std::int32_t load(std::ptrdiff_t at) const {
    return int8.read != nullptr    ? int8.read[at]
           : int16.read != nullptr ? int16.read[at]
                                   : int32.read[at];
  }
  /// What does not fit loses its high bits.
  constexpr void store(std::ptrdiff_t at, std::int32_t x) const {
    if (int8.read != nullptr)
      int8.written[at] = static_cast<std::int8_t>(x);
    else if (int16.read != nullptr)
      int16.written[at] = static_cast<std::int16_t>(x);
    else
      int32.written[at] = x;
  }
  [[nodiscard]] constexpr int element_bytes() const {
    return int8.read != nullptr ? 1 : int16.read != nullptr ? 2 : 4;
  }
};

}  // namespace convolith
