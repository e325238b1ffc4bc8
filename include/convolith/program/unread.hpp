// Loads that nobody reads once products with zero are left out: C compilers warn of them.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

[[nodiscard]] inline bool reads(const step& s, int number) {
  switch (s.what) {
    case action::copy:
    case action::store:
    case action::store_sum:
    case action::horizontal:
      return s.a == number;
    case action::accumulate:
      return s.a == number || s.result == number;
    case action::fma:
      return s.a == number || s.b == number || s.result == number;
    case action::product:
    case action::gate:
      return s.a == number || s.b == number;
    case action::activate:
      return s.result == number;
    default:
      return false;
  }
}

/// Whether what a load puts into register `number` is read in its block, the only place where the printed C knows it.
[[nodiscard]] inline bool is_read(const listing& program, std::size_t load, int number) {
  int depth = 0;
  for (std::size_t i = load + 1; i < program.steps.size(); ++i) {
    const step& s = program.steps[i];
    if (reads(s, number)) return true;
    if (s.what == action::loop) ++depth;
    if (s.what == action::end && --depth < 0) return false;
    const bool defines = s.what == action::load || s.what == action::load_pair ||
                         s.what == action::broadcast || s.what == action::zero ||
                         s.what == action::copy;
    if (defines && depth == 0 &&
        (s.result == number || (s.what == action::load_pair && s.b == number)))
      return false;
  }
  return false;
}

/// Removes them; loops still find their ends.
inline void drop_unread_loads(listing& program) {
  std::vector<step> kept;
  std::vector<int> moved;  // where each step is now
  for (std::size_t i = 0; i < program.steps.size(); ++i) {
    const step& s = program.steps[i];
    moved.push_back(static_cast<int>(kept.size()));
    const bool pair = s.what == action::load_pair;
    const bool load = pair || s.what == action::load || s.what == action::broadcast;
    if (!load || is_read(program, i, s.result) || (pair && is_read(program, i, s.b)))
      kept.push_back(s);
  }
  for (step& s : kept)
    if (s.what == action::loop) s.width = moved[static_cast<std::size_t>(s.width)];
  program.steps = std::move(kept);
}

}  // namespace convolith
