// The machine that counts: what a program would execute, and how many statements its code holds.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include <convolith/shape/axis.hpp>
#include <convolith/target/target.hpp>
#include <convolith/program/counts.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

/// How many of a and b are nodes that a step computes an offset from; 0: it computes none.
[[nodiscard]] inline int offset_operands(action what) {
  switch (what) {
    case action::add:
    case action::at_most:
      return 2;
    case action::multiply:
    case action::lookup:
    case action::at_least:
    case action::divide:
      return 1;
    default:
      return 0;
  }
}

/// Whether a step is a statement in code, not only part of an offset.
[[nodiscard]] inline bool is_statement(action what) {
  return what != action::end && what != action::multiply && what != action::add &&
         what != action::lookup;
}

/// The offset that such a step computes from those in its nodes a and b.
[[nodiscard]] inline std::ptrdiff_t offset_of(const step& s, std::ptrdiff_t a, std::ptrdiff_t b,
                                              const std::vector<bound_row>& rows) {
  if (s.what == action::entry) return s.count;
  if (s.what == action::multiply) return a * s.first.constant;
  if (s.what == action::add) return a + b;
  if (s.what == action::at_least) return std::max(a + s.first.constant, s.second.constant);
  if (s.what == action::at_most) return std::min(a + s.first.constant, b + s.second.constant);
  if (s.what == action::divide) return (a + s.first.constant) / s.count;
  const auto row = static_cast<std::size_t>(a + s.first.constant);
  // Beyond the table only if no round of some loop reads it.
  return row < rows.size() ? rows[row][static_cast<std::size_t>(s.option)] : 0;
}

/// Counts a listing by multiplying. A loop is walked only if a loop inside has bounds that follow from its variable,
/// and what is inside is counted once for all rounds in which the offsets are the same that those bounds follow from.
class counting_machine {
 public:
  explicit counting_machine(const listing& counted, const action_costs& cost = {})
      : l_(counted), cost_(counted.operands.empty() ? cost : on_integers(cost)) {
    build();
  }

  [[nodiscard]] operation_counts count() {
    operation_counts all = loops_[0].each;
    for (const int inner : loops_[0].inside) all.add(of_loop(inner));
    for (const step& s : l_.steps) all.statements += is_statement(s.what) ? 1 : 0;
    return all;
  }

 private:
  /// What one step puts into a node. Its loop is the innermost whose variable it follows from.
  struct offset {
    const step* made;
    int a = -1, b = -1;  ///< offsets
    int loop = 0;
    bool needed = false;  ///< for some loop's bounds
    std::ptrdiff_t value = 0;
  };
  struct bound {
    int from = -1;  ///< an offset
    std::ptrdiff_t constant = 0;
  };
  /// Loop 0 is the whole program, in one round.
  struct loop {
    int parent = -1, depth = 0, variable = -1, by = 1;
    bound begin{}, end{};
    operation_counts each{};    ///< of a round, without the loops inside
    std::vector<int> inside{};  ///< loops, without those inside these
    std::vector<int> follow{};  ///< needed offsets that change by round, in order
    /// Where pointers start, by buffer and the offset that moves them.
    std::map<std::pair<int, int>, std::vector<std::ptrdiff_t>> pointers{};
    std::vector<int> given{};  ///< needed offsets that do not: the counts follow from them
    std::map<std::vector<std::ptrdiff_t>, operation_counts> known{};  ///< by what is given
  };

  const listing& l_;
  action_costs cost_;
  std::vector<offset> offsets_;
  std::vector<loop> loops_;
  std::vector<int> nodes_;  ///< the offset that each holds

  offset& of(int number) { return offsets_[static_cast<std::size_t>(number)]; }
  loop& at(int number) { return loops_[static_cast<std::size_t>(number)]; }

  void build() {
    loops_.push_back({});
    nodes_.assign(static_cast<std::size_t>(l_.nodes), -1);
    const auto node = [&](int number) -> int& { return nodes_[static_cast<std::size_t>(number)]; };
    const auto bound_at = [&](const location& where) {
      return bound{where.node < 0 ? -1 : node(where.node), where.constant};
    };
    int open = 0;
    bool behind_load = false;
    for (const step& s : l_.steps) {
      if (s.what == action::loop) {
        const int number = static_cast<int>(loops_.size());
        loops_.push_back({.parent = open,
                          .depth = at(open).depth + 1,
                          .variable = static_cast<int>(offsets_.size()),
                          .by = s.count,
                          .begin = bound_at(s.first),
                          .end = bound_at(s.second)});
        at(open).inside.push_back(number);
        open = number;
        node(s.result) = at(number).variable;
        offsets_.push_back({.made = nullptr, .loop = number});
        at(number).each.computing = cost_.round;
      } else if (s.what == action::end) {
        open = at(open).parent;
      } else if (s.what == action::entry) {
        node(s.result) = static_cast<int>(offsets_.size());
        offsets_.push_back({.made = &s, .loop = open});
        at(open).each.add(executed_by(s, cost_));
      } else if (const int operands = offset_operands(s.what); operands > 0) {
        offset made{.made = &s, .a = node(s.a), .b = operands > 1 && s.b >= 0 ? node(s.b) : -1};
        for (const int from : {made.a, made.b})
          if (from >= 0 && at(of(from).loop).depth > at(made.loop).depth) made.loop = of(from).loop;
        node(s.result) = static_cast<int>(offsets_.size());
        offsets_.push_back(made);
        // A product or a sum of offsets is a pointer that moves along; the others are computed where they stand.
        if (s.what != action::multiply && s.what != action::add)
          at(open).each.add(executed_by(s, cost_));
      } else {
        at(open).each.add(executed_by(s, cost_, l_.lanes, behind_load));
        if (s.what == action::call) {
          const listing& tile = l_.tiles[static_cast<std::size_t>(s.option)];
          at(open).each.add(counting_machine(tile, cost_).count());
        }
        if (touches_memory(s.what) && s.first.node >= 0) move_pointer(s.first);
      }
      behind_load = is_load(s.what);
    }
    find_needed();
  }

  /// A pointer for each buffer and offset, and for what that does not reach, moved in every round of the loop that the
  /// offset follows from.
  void move_pointer(const location& to) {
    const int from = nodes_[static_cast<std::size_t>(to.node)];
    loop& around = at(of(from).loop);
    std::vector<std::ptrdiff_t>& starts = around.pointers[{to.buffer, from}];
    for (const std::ptrdiff_t start : starts)
      if (to.constant - start <= cost_.reach && start - to.constant <= cost_.reach) return;
    starts.push_back(to.constant);
    around.each.computing += cost_.pointer;
  }

  void find_needed() {
    for (int number = 1; number < static_cast<int>(loops_.size()); ++number)
      for (const int from : {at(number).begin.from, at(number).end.from}) {
        if (from < 0) continue;
        of(from).needed = true;
        give(from, number);
      }
    for (int number = static_cast<int>(offsets_.size()) - 1; number >= 0; --number)
      for (const int from : {of(number).a, of(number).b}) {
        if (from < 0 || !of(number).needed) continue;
        of(from).needed = true;
        give(from, of(number).loop);
      }
    for (int number = 0; number < static_cast<int>(offsets_.size()); ++number)
      if (of(number).needed) at(of(number).loop).follow.push_back(number);
  }
  /// The counts of a loop, and of those around it in which the offset does not change, follow from it.
  void give(int from, int number) {
    for (; number != of(from).loop; number = at(number).parent) {
      std::vector<int>& given = at(number).given;
      if (std::find(given.begin(), given.end(), from) == given.end()) given.push_back(from);
    }
  }

  std::ptrdiff_t value(const bound& b) { return b.constant + (b.from < 0 ? 0 : of(b.from).value); }
  void compute(offset& o) {
    if (o.made != nullptr)
      o.value =
          offset_of(*o.made, o.a < 0 ? 0 : of(o.a).value, o.b < 0 ? 0 : of(o.b).value, l_.rows);
  }

  operation_counts of_loop(int number) {
    if (at(number).follow.empty()) return of_rounds(at(number));  // which is as fast as a look-up
    std::vector<std::ptrdiff_t> given;
    for (const int from : at(number).given) given.push_back(of(from).value);
    const auto [known, added] = at(number).known.try_emplace(std::move(given));
    if (added) known->second = of_rounds(at(number));
    return known->second;
  }
  operation_counts of_rounds(const loop& l) {
    operation_counts sum;
    const std::ptrdiff_t begin = value(l.begin), end = value(l.end);
    if (begin >= end) return sum;
    const std::int64_t rounds = (end - begin + l.by - 1) / l.by;
    sum.rounds = rounds;
    sum.add(l.each, rounds);
    const std::int64_t alike = l.follow.empty() ? rounds : 1;
    for (std::int64_t round = 0; round < rounds; round += alike) {
      of(l.variable).value = begin + round * l.by;
      for (const int follows : l.follow) compute(of(follows));
      for (const int inner : l.inside) sum.add(of_loop(inner), alike);
    }
    return sum;
  }
};

/// What one call of a kernel executes; cycles by the costs of a target.
template <class Kernel>
[[nodiscard]] operation_counts count(const Kernel& kernel, const action_costs& cost = {}) {
  const listing l = list(kernel);
  return counting_machine(l, cost).count();
}

}  // namespace convolith
