// What a register allocator asks of a program: which values there are, where each is used, and how far it lives.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

/// A value of a program: what one step puts into a register, until another does.
struct live_range {
  int from = 0;                ///< position of the step that makes it; -1 before the first
  std::vector<int> uses{};     ///< positions of steps that read or change it, in order
  std::vector<int> changes{};  ///< those of them that change it
  int to = 0;  ///< last position at which it is wanted: the end of a loop, if that reads it again
};

/// The loops of a program by the positions of their steps, outer ones first.
struct loop_range {
  int first = 0, last = 0;
  [[nodiscard]] bool holds(int position) const { return first <= position && position <= last; }
};

[[nodiscard]] inline std::vector<loop_range> loops_of(const listing& program) {
  std::vector<loop_range> loops;
  for (int i = 0; i < static_cast<int>(program.steps.size()); ++i)
    if (program.steps[static_cast<std::size_t>(i)].what == action::loop)
      loops.push_back({i, program.steps[static_cast<std::size_t>(i)].width});
  return loops;
}

/// A value that a loop reads but does not make lives until that loop ends.
inline void end_range(live_range& r, const std::vector<loop_range>& loops) {
  r.to = r.from;
  for (const int use : r.uses) {
    int wanted = use;
    for (const loop_range& l : loops)
      if (l.holds(use) && r.from <= l.first && l.last > wanted) wanted = l.last;
    r.to = std::max(r.to, wanted);
  }
}

/// The registers that a step on whole numbers reads, -1 for none; `changes`: its result is read as well.
struct registers_read {
  int numbers[4] = {-1, -1, -1, -1};
  bool changes = false, makes = false;
};
[[nodiscard]] inline registers_read registers_of(const step& s) {
  switch (s.what) {
    case action::zero:
    case action::load:
    case action::broadcast:
    case action::load_word:
    case action::load_pairs:
    case action::load_joined:
    case action::broadcast_word:
    case action::number:
      return {.makes = true};
    case action::join:
    case action::pair_sum:
    case action::sum:
    case action::product:
    case action::quotient:
      return {.numbers = {s.a, s.b, -1, -1}, .makes = true};
    case action::copy:
    case action::plus:
    case action::times:
    case action::shift:
    case action::low_byte:
    case action::half:
    case action::clamp:
    case action::rounding:
    case action::widen:
      return {.numbers = {s.a, -1, -1, -1}, .makes = true};
    case action::requantize:  // by three registers at most, on one lane
      return {.numbers = {s.a, s.b, s.count, s.width}, .makes = true};
    case action::store:
    case action::store_word:
      return {.numbers = {s.a, -1, -1, -1}};
    case action::store_four:
      return {.numbers = {s.a, s.b, s.count, s.width}};
    case action::dot:
    case action::fma:
      return {.numbers = {s.a, s.b, -1, -1}, .changes = true};
    case action::accumulate:
    case action::add_bytes:
    case action::extremum:
      return {.numbers = {s.a, -1, -1, -1}, .changes = true};
    default:
      return {};
  }
}

}  // namespace convolith
