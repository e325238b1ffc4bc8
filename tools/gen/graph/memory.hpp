// Where tensors lie in one block of memory: those that are alive together lie apart.
#pragma once

#include <cstdint>
#include <vector>

namespace convolith::gen {

/// What is alive from step `first` to step `last`, both included.
struct buffer {
  std::int64_t bytes = 0;
  int first = 0, last = 0;
  std::int64_t offset = 0;
};

/// Gives each an offset, a multiple of `alignment`, and returns the bytes of all. The largest come first, each as low as
/// it fits: the order that wastes least of those that are cheap to find.
[[nodiscard]] std::int64_t place(std::vector<buffer>& all, std::int64_t alignment);

}  // namespace convolith::gen
