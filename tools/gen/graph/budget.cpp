#include "budget.hpp"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "../quantized_choice.hpp"

namespace convolith::gen {

namespace {

/// A plan of some layers that are alike, by the budget that leads to it.
struct way {
  flash_budget budget{};
  double cycles = 0;       ///< of all of them
  std::int64_t bytes = 0;  ///< constants of all, and the code once
};

/// Layers that are alike, and their ways, from the smallest on.
struct group {
  std::vector<request*> layers{};
  std::vector<way> ways{};
  std::size_t chosen = 0;
};

bool alike(const request& a, const request& b) {
  return a.shape == b.shape && a.numbers == b.numbers;
}

void find_ways(group& g) {
  request r = *g.layers.front();
  const auto count = static_cast<std::int64_t>(g.layers.size());
  r.flash.bytes = any_flash.bytes;
  for (;;) {
    const quantized_plan p = nearest_plan(r);
    const std::int64_t one = flash_bytes(p), code = code_bytes(p);
    if (!g.ways.empty() && one > r.flash.bytes) break;  // the least is above its budget
    const way w{r.flash, estimated_cycles(p, describe(r.target)) * static_cast<double>(count),
                (one - code) * count + code};
    if (g.ways.empty() || w.cycles >= g.ways.back().cycles) g.ways.push_back(w);
    r.flash.bytes = one - 1;
  }
  std::reverse(g.ways.begin(), g.ways.end());
}

std::int64_t least_bytes_of(const std::vector<group>& groups) {
  std::int64_t bytes = 0;
  for (const group& g : groups) bytes += g.ways.front().bytes;
  return bytes;
}

/// The choice of a way for each group that takes the fewest cycles, for every number of bytes above the least that they
/// may take up to a limit: the knapsack problem with choices (Kellerer, Pferschy and Pisinger, "Knapsack problems", 2004,
/// chapter 11), by dynamic programming on bytes in units that ways are rounded up to.
class best_ways {
 public:
  best_ways(const std::vector<group>& groups, std::int64_t most) {
    constexpr std::int64_t most_units = 1 << 14;
    most = std::max<std::int64_t>(most, 0);
    unit_ = std::max<std::int64_t>(most / most_units + 1, 4);
    const auto count = static_cast<std::size_t>(most / unit_ + 1);
    cycles_.assign(count, 0);
    for (const group& g : groups) {
      std::vector<double> next(count);
      std::vector<std::size_t>& chosen = chosen_.emplace_back(count);
      for (std::size_t u = 0; u < count; ++u) {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t w = 0; w < g.ways.size() && units(g, w) <= u; ++w) {
          const double all = cycles_[u - units(g, w)] + g.ways[w].cycles;
          if (all >= least) continue;
          least = all;
          chosen[u] = w;
        }
        next[u] = least;
      }
      cycles_ = std::move(next);
    }
  }

  /// The fewest cycles of all.
  [[nodiscard]] double least_cycles() const { return cycles_.back(); }
  /// Takes the fewest bytes with which no more than so many cycles are taken.
  void choose(std::vector<group>& groups, double cycles) const {
    std::size_t u = 0;
    while (u + 1 < cycles_.size() && cycles_[u] > cycles) ++u;
    for (std::size_t g = groups.size(); g-- > 0;) {
      groups[g].chosen = chosen_[g][u];
      u -= units(groups[g], groups[g].chosen);
    }
  }

 private:
  std::int64_t unit_ = 1;
  std::vector<double> cycles_{};                    ///< by units of bytes
  std::vector<std::vector<std::size_t>> chosen_{};  ///< the same, of each group

  [[nodiscard]] std::size_t units(const group& g, std::size_t way) const {
    return static_cast<std::size_t>((g.ways[way].bytes - g.ways[0].bytes + unit_ - 1) / unit_);
  }
};

/// Estimated cycles of the least flash over those of the default, with room for what no estimate sees.
constexpr double most_growth = 1.21;

}  // namespace

std::int64_t flash_by_default(const std::vector<request>& layers) {
  constexpr std::int64_t code = 20 * 1024;
  std::int64_t bytes = code;
  for (const request& r : layers) bytes += convolith::flash_by_default(r.shape) - code;
  return bytes;
}

void share_flash(std::vector<request>& layers, const flash_budget& whole) {
  for (request& r : layers) r.flash = whole;
  if (whole.bytes == any_flash.bytes) return;
  std::vector<group> groups;
  for (request& r : layers) {
    const auto known = std::find_if(groups.begin(), groups.end(),
                                    [&](const group& g) { return alike(*g.layers.front(), r); });
    if (known != groups.end())
      known->layers.push_back(&r);
    else
      groups.push_back({{&r}, {}, 0});
  }
  for (group& g : groups) find_ways(g);
  const bool is_least = whole.bytes == least_flash.bytes, named = whole.bytes > 0 && !is_least;
  const std::int64_t least = least_bytes_of(groups),
                     left = (named ? whole.bytes : flash_by_default(layers)) - least;
  if (named && left < 0)
    throw user_error(
        fmt::format("'{}' and the others: no plans fit {} bytes of flash; the smallest of all "
                    "convolutions take "
                    "about {}",
                    layers.front().name, whole.bytes, least));
  const best_ways usual(groups, left);
  usual.choose(groups, usual.least_cycles() * (is_least ? most_growth : 1));
  for (group& g : groups)
    for (request* r : g.layers) r->flash = g.ways[g.chosen].budget;
}

}  // namespace convolith::gen
