// A few bytes of memory as one number, the first the lowest: for vectors that are filled or stored in part.
#pragma once

#include <cstdint>

namespace convolith {

/// `Count` bytes from p on, at most 8; reads nothing past them. For processors whose lowest byte comes first.
template <int Count>
[[gnu::always_inline]] inline std::uint64_t first_bytes(const void* p) {
  std::uint64_t bytes = 0;
  if constexpr (Count == 8 || Count == 4 || Count == 2 || Count == 1) {
    __builtin_memcpy(&bytes, p, Count);
  } else if constexpr (Count > 0) {
    constexpr int most = Count > 4 ? 4 : 2;
    bytes = first_bytes<most>(p) | first_bytes<Count - most>(static_cast<const char*>(p) + most)
                                       << (8 * most);
  }
  return bytes;
}

/// The lowest `Count` bytes to p; writes nothing past them.
template <int Count>
[[gnu::always_inline]] inline void store_first_bytes(void* p, std::uint64_t bytes) {
  if constexpr (Count == 8 || Count == 4 || Count == 2 || Count == 1) {
    __builtin_memcpy(p, &bytes, Count);
  } else if constexpr (Count > 0) {
    constexpr int most = Count > 4 ? 4 : 2;
    store_first_bytes<most>(p, bytes);
    store_first_bytes<Count - most>(static_cast<char*>(p) + most, bytes >> (8 * most));
  }
}

}  // namespace convolith
