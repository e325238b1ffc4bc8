// The registers of an Armv7-M core as an allocator sees them: which value is in which, and which wait on the stack.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <convolith/program/live_ranges.hpp>

namespace convolith {

/// Fourteen registers and slots of the stack. Of values that need room the one goes whose next use is farthest.
class register_file {
 public:
  static constexpr int count = 14;  ///< r0 to r12, and lr
  /// Where every value is: its register, or -1; and its slot's number, or -1, if that is up to date.
  struct place {
    int reg = -1, slot = -1;
    bool saved = false;
  };
  using snapshot = std::vector<place>;

  register_file(const std::vector<live_range>& values, std::vector<std::string>& text)
      : values_(values), text_(text) {}

  [[nodiscard]] static std::string name(int number) {
    return number == 13 ? "lr" : fmt::format("r{}", number);
  }
  [[nodiscard]] int slots() const { return slots_; }
  /// Those used so far that a function must keep, as the beginning of a list.
  [[nodiscard]] std::string saved() const {
    return most_ < 4    ? std::string()
           : most_ == 4 ? "r4, "
                        : fmt::format("r4-r{}, ", std::min(most_, 11));
  }
  [[nodiscard]] snapshot state() const { return at_; }

  /// A value that is in a register from the start.
  void give(int value, int number) {
    at_.resize(values_.size());
    of(value).reg = number;
    holds_[static_cast<std::size_t>(number)] = value;
  }
  /// The register of a value, which is loaded if it waits on the stack.
  int want(int value, int now) {
    at_.resize(values_.size());
    busy(value);
    if (of(value).reg >= 0) return of(value).reg;
    const int number = room(now);
    text_.push_back(fmt::format("ldr {}, [sp, #{}]", name(number), 4 * of(value).slot));
    put(value, number);
    return number;
  }
  /// A register for a new value; perhaps that of a value which ends here, if the new one may take it.
  int make(int value, int now, bool in_place = true) {
    at_.resize(values_.size());
    for (int i = 0; in_place && i < count; ++i) {
      const int held = holds_[static_cast<std::size_t>(i)];
      if (held >= 0 && ends(held, now) && !is_cursor(held)) {
        of(held).reg = -1;
        holds_[static_cast<std::size_t>(i)] = -1;
      }
    }
    busy(value);
    const int number = room(now);
    put(value, number);
    of(value).saved = false;
    return number;
  }
  /// A register for the step at hand alone.
  int spare(int now) {
    const int number = room(now);
    most_ = std::max(most_, number);
    return number;
  }
  /// A value in a register is no longer what the stack has.
  void change(int value) { of(value).saved = false; }

  void free_dead(int now) {
    busy_.clear();
    for (int i = 0; i < count; ++i) {
      const int held = holds_[static_cast<std::size_t>(i)];
      if (held < 0 || values_[static_cast<std::size_t>(held)].to > now) continue;
      of(held).reg = -1;
      holds_[static_cast<std::size_t>(i)] = -1;
    }
  }

  /// Before a loop: what it uses goes into registers, and what waits for its end leaves them if the loop needs them.
  void enter(const loop_range& loop, int now, bool innermost) {
    busy_.clear();
    if (innermost) {
      int most = 0;
      for (int p = loop.first + 1; p < loop.last; ++p) most = std::max(most, living(loop, p));
      for (;;) {
        std::vector<int> idle;
        for (int i = 0; i < count; ++i) {
          const int held = holds_[static_cast<std::size_t>(i)];
          if (held >= 0 && values_[static_cast<std::size_t>(held)].to > now &&
              !uses_inside(held, loop))
            idle.push_back(held);
        }
        if (idle.empty() || static_cast<int>(idle.size()) <= count - most) break;
        evict(*std::max_element(idle.begin(), idle.end(), [&](int a, int b) {
          return next_use(a, loop.first) < next_use(b, loop.first);
        }));
      }
      for (std::size_t v = 0; v < values_.size(); ++v)
        if (values_[v].from <= loop.first && uses_inside(static_cast<int>(v), loop))
          want(static_cast<int>(v), now);
    }
    int most = 0;
    for (int p = loop.first + 1; p < loop.last; ++p) most = std::max(most, living_through(p));
    for (std::size_t v = 0; v < values_.size(); ++v) {
      const auto value = static_cast<int>(v);
      if (at_[v].reg < 0) continue;
      if (changed_in(value, loop))
        at_[v].saved = false;  // as a later round may have done so
      else if (most > count && values_[v].from <= loop.first && values_[v].to >= loop.last)
        save(value);  // here and not in every round
    }
  }

  /// Whether everything that still lives is where it was when the round began.
  [[nodiscard]] bool is_at(const snapshot& start, int now) const {
    for (std::size_t v = 0; v < start.size(); ++v)
      if (values_[v].to >= now && start[v].reg >= 0 && at_[v].reg != start[v].reg) return false;
    return true;
  }
  /// At the end of a loop: everything that still lives goes where it was when the round began.
  [[nodiscard]] bool return_to(const snapshot& start, int now) {
    for (std::size_t v = 0; v < start.size(); ++v) {
      const auto value = static_cast<int>(v);
      if (values_[v].from > now || values_[v].to < now || start[v].reg >= 0) continue;
      if (at_[v].reg >= 0 && start[v].slot >= 0) evict(value);
    }
    for (int tries = 0; tries < count + 1; ++tries) {
      bool moved = false, left = false;
      for (std::size_t v = 0; v < start.size(); ++v) {
        if (values_[v].to < now || start[v].reg < 0 || at_[v].reg == start[v].reg) continue;
        const auto value = static_cast<int>(v);
        const int wanted = start[v].reg, other = holds_[static_cast<std::size_t>(wanted)];
        if (other >= 0 && values_[static_cast<std::size_t>(other)].to >= now) {
          left = true;
          if (tries > 0) evict(other);
          continue;
        }
        if (other >= 0) of(other).reg = -1;
        if (at_[v].reg >= 0) {
          text_.push_back(fmt::format("mov {}, {}", name(wanted), name(at_[v].reg)));
          holds_[static_cast<std::size_t>(at_[v].reg)] = -1;
        } else {
          text_.push_back(fmt::format("ldr {}, [sp, #{}]", name(wanted), 4 * at_[v].slot));
        }
        put(value, wanted);
        moved = true;
      }
      if (!moved && !left) return true;
    }
    return false;
  }

 private:
  const std::vector<live_range>& values_;
  std::vector<std::string>& text_;
  std::vector<int> holds_ = std::vector<int>(count, -1);
  snapshot at_;
  std::vector<int> busy_;  ///< values of the step at hand
  int slots_ = 0;
  int most_ = 0;  ///< the last register that was used

  place& of(int value) { return at_[static_cast<std::size_t>(value)]; }
  void busy(int value) { busy_.push_back(value); }
  void put(int value, int number) {
    of(value).reg = number;
    most_ = std::max(most_, number);
    holds_[static_cast<std::size_t>(number)] = value;
  }
  [[nodiscard]] bool is_cursor(int value) const {
    return values_[static_cast<std::size_t>(value)].from < 0;
  }
  [[nodiscard]] bool ends(int value, int now) const {
    return values_[static_cast<std::size_t>(value)].to <= now;
  }
  /// Beside its end, where what tells the end may be loaded.
  [[nodiscard]] bool uses_inside(int value, const loop_range& loop) const {
    const std::vector<int>& uses = values_[static_cast<std::size_t>(value)].uses;
    return std::any_of(uses.begin(), uses.end(),
                       [&](int u) { return u > loop.first && u < loop.last; });
  }
  /// Values that want a register at a position of a loop.
  [[nodiscard]] int living(const loop_range& loop, int position) const {
    int living = 0;
    for (std::size_t v = 0; v < values_.size(); ++v) {
      const live_range& r = values_[v];
      const bool outer = r.from <= loop.first && uses_inside(static_cast<int>(v), loop);
      const bool inner = r.from > loop.first && r.from <= position && position <= r.to;
      living += outer || inner ? 1 : 0;
    }
    return living;
  }
  /// Values that live at a position, in registers or not.
  [[nodiscard]] int living_through(int position) const {
    return static_cast<int>(std::count_if(values_.begin(), values_.end(), [&](const live_range& r) {
      return r.from <= position && position <= r.to;
    }));
  }
  /// Whether a round of a loop changes a value from before it.
  [[nodiscard]] bool changed_in(int value, const loop_range& loop) const {
    const live_range& r = values_[static_cast<std::size_t>(value)];
    return (is_cursor(value) && uses_inside(value, loop)) ||
           std::any_of(r.changes.begin(), r.changes.end(), [&](int c) { return loop.holds(c); });
  }
  [[nodiscard]] int next_use(int value, int now) const {
    const live_range& r = values_[static_cast<std::size_t>(value)];
    for (const int use : r.uses)
      if (use >= now) return use;
    return r.to + (r.uses.empty() ? 0 : r.uses[0]);
  }
  void save(int value) {
    place& p = of(value);
    if (p.slot < 0) p.slot = slots_++;
    if (!p.saved) text_.push_back(fmt::format("str {}, [sp, #{}]", name(p.reg), 4 * p.slot));
    p.saved = true;
  }
  void evict(int value) {
    place& p = of(value);
    save(value);
    holds_[static_cast<std::size_t>(p.reg)] = -1;
    p.reg = -1;
  }
  /// A free register, or that of the value which is wanted last.
  int room(int now) {
    for (int i = 0; i < count; ++i)
      if (holds_[static_cast<std::size_t>(i)] < 0) return i;
    int farthest = -1;
    for (int i = 0; i < count; ++i) {
      const int held = holds_[static_cast<std::size_t>(i)];
      if (std::find(busy_.begin(), busy_.end(), held) != busy_.end()) continue;
      if (farthest < 0 || next_use(held, now) > next_use(farthest, now)) farthest = held;
    }
    const int number = of(farthest).reg;
    evict(farthest);
    return number;
  }
};

}  // namespace convolith
