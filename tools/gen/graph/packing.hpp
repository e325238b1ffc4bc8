// Buffers in one block of memory, as the best of many ways places them.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <convolith/network/memory_plan.hpp>

namespace convolith::gen {

struct packing {
  std::vector<arena_buffer> buffers{};
  std::vector<arena_overlap> overlaps{};
  std::unique_ptr<bool[]> apart{};  ///< see `never_together`; none: nothing is
  std::int64_t bytes = 0;

  [[nodiscard]] never_together never() const {
    return apart ? never_together(apart.get(), buffers.size() * buffers.size()) : never_together();
  }
};

/// Gives offsets: the best of many ways, of which another is tried while all takes more than `enough` bytes.
void place(packing& p, std::int64_t enough);

}  // namespace convolith::gen
