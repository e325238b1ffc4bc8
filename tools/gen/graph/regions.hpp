// Named regions of memory, and which buffer of a network lies in which.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <convolith/network/memory_plan.hpp>

namespace convolith::gen {

struct planned_network;

struct region {
  std::string name{};
  std::int64_t bytes = 0;
};
/// Each NAME=BYTES. Throws user_error, also where two names are one in capitals.
[[nodiscard]] std::vector<region> regions_named(std::span<const std::string> words);

/// What is read and written of each buffer of a network while it runs, by estimate.
void count_accesses(planned_network& p);

/// Gives each buffer of a network an arena and a place there. Those of which a byte is wanted most come first, each in the
/// first region that has room for it; where that does not do, the largest come first. What must be zero at the start lies
/// apart, in no region. `buffers`: in the same order. Throws user_error, with what was left over, if the regions are too
/// small.
void place_in_regions(planned_network& p, std::span<const arena_buffer> buffers,
                      std::span<const arena_overlap> overlaps, never_together apart,
                      std::span<const region> regions);

}  // namespace convolith::gen
