#include "best_ways.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace convolith::gen {

best_ways::best_ways(std::vector<std::vector<way_cost>> groups, std::int64_t most)
    : groups_(std::move(groups)) {
  constexpr std::int64_t most_units = 1 << 14;
  most = std::max<std::int64_t>(most, 0);
  unit_ = std::max<std::int64_t>(most / most_units + 1, 4);
  const auto count = static_cast<std::size_t>(most / unit_ + 1);
  cycles_.assign(count, 0);
  for (const std::vector<way_cost>& ways : groups_) {
    std::vector<double> next(count);
    std::vector<std::size_t>& chosen = chosen_.emplace_back(count);
    for (std::size_t u = 0; u < count; ++u) {
      double least = std::numeric_limits<double>::infinity();
      for (std::size_t w = 0; w < ways.size() && units(ways, w) <= u; ++w) {
        const double all = cycles_[u - units(ways, w)] + ways[w].cycles;
        if (all >= least) continue;
        least = all;
        chosen[u] = w;
      }
      next[u] = least;
    }
    cycles_ = std::move(next);
  }
}

std::vector<std::size_t> best_ways::choose(double cycles) const {
  std::size_t u = 0;
  while (u + 1 < cycles_.size() && cycles_[u] > cycles) ++u;
  std::vector<std::size_t> found(groups_.size());
  for (std::size_t g = groups_.size(); g-- > 0;) {
    found[g] = chosen_[g][u];
    u -= units(groups_[g], found[g]);
  }
  return found;
}

}  // namespace convolith::gen
