#include "memory.hpp"

#include <algorithm>
#include <numeric>

namespace convolith::gen {

std::int64_t place(std::vector<buffer>& all, std::int64_t alignment) {
  std::vector<std::size_t> order(all.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return all[a].bytes > all[b].bytes; });
  const auto up = [&](std::int64_t x) { return (x + alignment - 1) / alignment * alignment; };
  std::vector<std::size_t> placed;  // by their offsets
  std::int64_t total = 0;
  for (const std::size_t i : order) {
    buffer& b = all[i];
    b.offset = 0;
    for (const std::size_t j : placed) {
      const buffer& other = all[j];
      if (other.last < b.first || other.first > b.last) continue;
      if (b.offset + b.bytes <= other.offset) break;
      b.offset = std::max(b.offset, up(other.offset + other.bytes));
    }
    placed.insert(std::upper_bound(
                      placed.begin(), placed.end(), i,
                      [&](std::size_t a, std::size_t c) { return all[a].offset < all[c].offset; }),
                  i);
    total = std::max(total, up(b.offset + b.bytes));
  }
  return total;
}

}  // namespace convolith::gen
