// The values that an assembled program keeps in registers: pointers, ends of loops, and what its steps make.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include <convolith/program/listing.hpp>
#include <convolith/program/live_ranges.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

/// Numbers of values: first a pointer into each operand, then what ends each loop, then what the steps make in order.
struct program_values {
  std::vector<live_range> ranges{};
  std::vector<int> made{};               ///< the value that each step makes, or -1
  std::vector<std::vector<int>> read{};  ///< the values that each step reads
  /// Steps that do nothing by themselves. One that shifts what the next one adds: that does both, and reads what was to be
  /// shifted. One that copies, or sets to zero, what is added to later: the first to do so makes the sum.
  std::vector<bool> joined{};

  explicit program_values(const listing& program)
      : operands_(static_cast<int>(program.operands.size())) {
    const std::vector<loop_range> loops = loops_of(program);
    ranges.assign(program.operands.size(), {.from = -1});
    for (const loop_range& l : loops) ranges.push_back({.from = l.first, .uses = {l.last}});
    made.assign(program.steps.size(), -1);
    read.resize(program.steps.size());
    holds_.assign(static_cast<std::size_t>(program.registers), -1);
    starts_.assign(static_cast<std::size_t>(program.registers), {});
    joined.assign(program.steps.size(), false);
    for (std::size_t i = 0; i < program.steps.size(); ++i) {
      joined[i] = joins(program, i) || starts_sum(program, i);
      follow(static_cast<int>(i), program.steps[i]);
    }
    for (live_range& r : ranges) {
      // A pointer moves on at the end of each loop that uses it.
      if (r.from < 0)
        for (const loop_range& l : loops)
          if (std::any_of(r.uses.begin(), r.uses.end(), [&](int u) { return l.holds(u); }))
            r.uses.push_back(l.last);
      std::sort(r.uses.begin(), r.uses.end());
      end_range(r, loops);
    }
  }

  /// What the pointer that tells the end of a loop is compared with.
  [[nodiscard]] int end_of(int loop) const { return operands_ + loop; }

 private:
  int operands_;
  struct start {
    bool waits = false;
    int copied = -1;  // the value, or none
  };
  std::vector<int> holds_;     // the value in each register
  std::vector<start> starts_;  // what a joined step left in it

  /// Whether a step shifts by a constant what the next alone adds, and adds once.
  [[nodiscard]] static bool joins(const listing& program, std::size_t i) {
    const step& s = program.steps[i];
    const bool left = s.what == action::times && s.first.constant > 0 &&
                      (s.first.constant & (s.first.constant - 1)) == 0;
    if ((!left && s.what != action::shift) || i + 1 >= program.steps.size()) return false;
    const step& adds = program.steps[i + 1];
    if (adds.what != action::sum || adds.option != 0 || s.a == s.result ||
        (adds.a == s.result) == (adds.b == s.result))
      return false;
    for (std::size_t j = i + 2; j < program.steps.size() && adds.result != s.result; ++j) {
      const step& later = program.steps[j];
      const registers_read by = registers_of(later);
      if (by.changes && later.result == s.result) return false;
      for (const int number : by.numbers)
        if (number == s.result) return false;
      if (by.makes && later.result == s.result) break;
    }
    return true;
  }
  /// Whether a step only says with what a sum of products starts, in the loop in which it starts, too.
  [[nodiscard]] static bool starts_sum(const listing& program, std::size_t i) {
    const step& s = program.steps[i];
    const bool none = s.what == action::zero && s.first.constant == 0;
    if (s.what != action::copy && !none) return false;
    bool holds = !none;  // whether its register still holds what is copied
    for (std::size_t j = i + 1; j < program.steps.size(); ++j) {
      const step& later = program.steps[j];
      if (later.what == action::loop || later.what == action::end) return false;
      const registers_read by = registers_of(later);
      const bool sums = later.what == action::dot || (later.what == action::fma && !none);
      if (by.changes && later.result == s.result)
        return sums && later.a != s.result && later.b != s.result;
      if (by.makes && later.result == s.result) return false;
      if (by.changes && holds && later.result == s.a) return false;
      if (by.makes && later.result == s.a) holds = false;
      for (const int number : by.numbers)
        if (number == s.result) return false;
    }
    return false;
  }
  void follow(int position, const step& s) {
    const auto i = static_cast<std::size_t>(position);
    const auto held = [&](int number) -> int& { return holds_[static_cast<std::size_t>(number)]; };
    const auto use = [&](int value) {
      ranges[static_cast<std::size_t>(value)].uses.push_back(position);
      read[i].push_back(value);
    };
    const registers_read by = registers_of(s);
    if (joined[i] && (s.what == action::copy || s.what == action::zero)) {
      starts_[static_cast<std::size_t>(s.result)] = {true, s.what == action::copy ? held(s.a) : -1};
      return;
    }
    if (joined[i]) {  // its name stands for the value that it shifts, which the next step reads
      const int shifted = held(s.a);
      held(s.result) = shifted;
      return;
    }
    for (const int number : by.numbers)
      if (number >= 0) use(held(number));
    start& first = starts_[static_cast<std::size_t>(by.changes ? s.result : 0)];
    const bool makes = by.makes || (by.changes && first.waits);
    if (by.changes && first.waits) {
      if (first.copied >= 0) use(first.copied);
      first.waits = false;
    } else if (by.changes) {
      use(held(s.result));
      ranges[static_cast<std::size_t>(held(s.result))].changes.push_back(position);
    }
    if (touches_memory(s.what)) use(s.first.buffer);
    if (!makes) return;
    held(s.result) = static_cast<int>(ranges.size());
    made[i] = held(s.result);
    ranges.push_back({.from = position, .to = position});
  }
};

}  // namespace convolith
