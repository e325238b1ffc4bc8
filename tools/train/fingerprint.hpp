// A number for the bits of many floats.
#pragma once

#include <bit>
#include <cstdint>
#include <span>

namespace convolith::train {

/// FNV-1a over the bits, going on from `hash`: two runs are the same to the last bit if these agree.
inline std::uint64_t fingerprint(std::span<const float> values,
                                 std::uint64_t hash = 0xcbf29ce484222325) {
  for (const float v : values) hash = (hash ^ std::bit_cast<std::uint32_t>(v)) * 0x100000001b3;
  return hash;
}

}  // namespace convolith::train
