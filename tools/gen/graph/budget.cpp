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
  r.flash = any_flash;
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

/// What all ways that are chosen take.
double cycles_of(const std::vector<group>& groups) {
  double cycles = 0;
  for (const group& g : groups) cycles += g.ways[g.chosen].cycles;
  return cycles;
}
std::int64_t bytes_of(const std::vector<group>& groups) {
  std::int64_t bytes = 0;
  for (const group& g : groups) bytes += g.ways[g.chosen].bytes;
  return bytes;
}

/// Where a byte saves most cycles, it goes first: while `left` bytes let it, and until no more than `enough` cycles are
/// taken.
void spend(std::vector<group>& groups, std::int64_t left, double enough) {
  while (cycles_of(groups) > enough) {
    group* best = nullptr;
    std::size_t to = 0;
    double most = 0;
    for (group& g : groups)
      for (std::size_t w = g.chosen + 1; w < g.ways.size(); ++w) {
        const std::int64_t bytes = g.ways[w].bytes - g.ways[g.chosen].bytes;
        const double saved = g.ways[g.chosen].cycles - g.ways[w].cycles;
        if (bytes > left || saved <= 0) continue;
        const double rate = saved / static_cast<double>(std::max<std::int64_t>(bytes, 1));
        if (rate > most) {
          most = rate;
          best = &g;
          to = w;
        }
      }
    if (best == nullptr) break;
    left -= best->ways[to].bytes - best->ways[best->chosen].bytes;
    best->chosen = to;
  }
}

/// Takes back what is not needed for `enough` cycles, where it saves most bytes first.
void trim(std::vector<group>& groups, double enough) {
  for (;;) {
    group* best = nullptr;
    std::size_t to = 0;
    std::int64_t most = 0;
    for (group& g : groups)
      for (std::size_t w = 0; w < g.chosen; ++w) {
        const std::int64_t saved = g.ways[g.chosen].bytes - g.ways[w].bytes;
        const double more = g.ways[w].cycles - g.ways[g.chosen].cycles;
        if (saved <= most || cycles_of(groups) + more > enough) continue;
        most = saved;
        best = &g;
        to = w;
      }
    if (best == nullptr) return;
    best->chosen = to;
  }
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

void share_flash(std::vector<request>& layers, const flash_budget& whole) {
  if (whole == any_flash) {
    for (request& r : layers) r.flash = whole;
    return;
  }
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
  const bool named = whole.bytes > 0 && whole != least_flash;
  const std::int64_t left = (named ? whole.bytes : flash_by_default(layers)) - bytes_of(groups);
  if (named && left < 0)
    throw user_error(
        fmt::format("'{}' and the others: no plans fit {} bytes of flash; the smallest of all "
                    "convolutions take "
                    "about {}",
                    layers.front().name, whole.bytes, whole.bytes - left));
  spend(groups, left, 0);
  if (whole == least_flash) {
    const double usual = cycles_of(groups);
    for (group& g : groups) g.chosen = 0;
    spend(groups, std::numeric_limits<std::int64_t>::max(), most_growth * usual);
    trim(groups, most_growth * usual);
  }
  for (group& g : groups)
    for (request* r : g.layers) r->flash = g.ways[g.chosen].budget;
}

}  // namespace convolith::gen
