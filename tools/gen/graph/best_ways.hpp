// Which way each of several takes, when all together may take so many bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace convolith::gen {

struct way_cost {
  double cycles = 0;
  std::int64_t bytes = 0;
};

/// The choice of a way for each group that takes the fewest cycles, for every number of bytes above the least that they
/// may take up to a limit: the knapsack problem with choices (Kellerer, Pferschy and Pisinger, "Knapsack problems", 2004,
/// chapter 11), by dynamic programming on bytes in units of four or more that ways are rounded up to.
class best_ways {
 public:
  /// `groups`: the ways of each, from the one of the fewest bytes on. `most`: bytes more than of all these first ways.
  best_ways(std::vector<std::vector<way_cost>> groups, std::int64_t most);

  /// The fewest cycles of all.
  [[nodiscard]] double least_cycles() const { return cycles_.back(); }
  /// By group the number of its way: the fewest bytes with which no more than so many cycles are taken, or the fewest
  /// cycles.
  [[nodiscard]] std::vector<std::size_t> choose(double cycles) const;

 private:
  std::vector<std::vector<way_cost>> groups_;
  std::int64_t unit_ = 1;
  std::vector<double> cycles_{};                    ///< by units of bytes
  std::vector<std::vector<std::size_t>> chosen_{};  ///< the same, of each group

  [[nodiscard]] std::size_t units(const std::vector<way_cost>& ways, std::size_t way) const {
    return static_cast<std::size_t>((ways[way].bytes - ways[0].bytes + unit_ - 1) / unit_);
  }
};

}  // namespace convolith::gen
