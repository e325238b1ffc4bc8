#include "budget.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "../quantized_choice.hpp"
#include "best_ways.hpp"

namespace convolith::gen {

namespace {

/// Layers that are alike, and the plans that they may have, from the smallest on, by the budgets that lead to them.
struct group {
  std::vector<request*> layers{};
  std::vector<flash_budget> budgets{};
  std::vector<way_cost> ways{};  ///< cycles of all of them; constants of all, and the code once
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
    const way_cost w{estimated_cycles(p, describe(r.target)) * static_cast<double>(count),
                     (one - code) * count + code};
    if (g.ways.empty() || w.cycles >= g.ways.back().cycles) {
      g.ways.push_back(w);
      g.budgets.push_back(r.flash);
    }
    r.flash.bytes = one - 1;
  }
  std::reverse(g.ways.begin(), g.ways.end());
  std::reverse(g.budgets.begin(), g.budgets.end());
}

std::int64_t least_bytes_of(const std::vector<group>& groups) {
  std::int64_t bytes = 0;
  for (const group& g : groups) bytes += g.ways.front().bytes;
  return bytes;
}

/// Estimated cycles of the least flash over those of the default, with room for what no estimate sees.
constexpr double most_growth = 1.21;

}  // namespace

std::int64_t flash_by_default(const std::vector<request>& layers) {
  constexpr std::int64_t code = 20 * 1024;
  std::int64_t bytes = code;
  for (const request& r : layers) bytes += convolith::flash_by_default(r.shape) - code;
  return bytes;
}

void share_flash(std::vector<request>& layers, const flash_budget& whole, std::int64_t others) {
  for (request& r : layers) r.flash = whole;
  if (whole.bytes == any_flash.bytes) return;
  std::vector<group> groups;
  for (request& r : layers) {
    const auto known = std::find_if(groups.begin(), groups.end(),
                                    [&](const group& g) { return alike(*g.layers.front(), r); });
    if (known != groups.end())
      known->layers.push_back(&r);
    else
      groups.push_back({{&r}, {}, {}});
  }
  for (group& g : groups) find_ways(g);
  const bool is_least = whole.bytes == least_flash.bytes, named = whole.bytes > 0 && !is_least;
  const std::int64_t least = least_bytes_of(groups),
                     left = (named ? whole.bytes - others : flash_by_default(layers)) - least;
  if (named && left < 0)
    throw user_error(
        fmt::format("no plans fit {} bytes of flash: the smallest of all convolutions take about "
                    "{}, and what else there is about {}",
                    whole.bytes, least, others));
  std::vector<std::vector<way_cost>> ways;
  for (const group& g : groups) ways.push_back(g.ways);
  const best_ways usual(std::move(ways), left);
  const std::vector<std::size_t> chosen =
      usual.choose(usual.least_cycles() * (is_least ? most_growth : 1));
  for (std::size_t g = 0; g < groups.size(); ++g)
    for (request* r : groups[g].layers) r->flash = groups[g].budgets[chosen[g]];
}

}  // namespace convolith::gen
