// What the elements of a kernel's operands are, where those are whole numbers of several widths.
#pragma once

#include <cstdint>

namespace convolith {

enum class storage : std::uint8_t { int8, int16, int32 };

[[nodiscard]] constexpr int bytes_of(storage s) {
  return s == storage::int8 ? 1 : s == storage::int16 ? 2 : 4;
}

}  // namespace convolith
