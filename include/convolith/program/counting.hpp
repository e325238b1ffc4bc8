// The machine that counts: what a program would execute, and how many statements its code holds.
#pragma once

#include <cstdint>

#include <convolith/program/listing.hpp>

namespace convolith {

/// Executed operations of one call, in vectors where the kernel has vectors, and the length of its code.
struct operation_counts {
  std::int64_t multiply_adds = 0, loads = 0, stores = 0;  ///< executed
  std::int64_t rounds = 0;                                ///< of loops, executed
  std::int64_t statements = 0;  ///< in the code, each once: the estimate of its size
  friend constexpr bool operator==(const operation_counts&, const operation_counts&) = default;
};

/// Counts a listing without walking a loop whose rounds are alike.
class counting_machine {
 public:
  explicit counting_machine(const listing& counted)
      : l_(counted), nodes_(static_cast<std::size_t>(counted.nodes)) {}

  [[nodiscard]] operation_counts count() {
    operation_counts all = executed(0, static_cast<int>(l_.steps.size()));
    for (const step& s : l_.steps) all.statements += is_statement(s.what) ? 1 : 0;
    return all;
  }

 private:
  const listing& l_;
  std::vector<std::ptrdiff_t> nodes_;

  static bool is_statement(action what) {
    return what != action::end && what != action::multiply && what != action::add &&
           what != action::lookup;
  }
  [[nodiscard]] const step& at(int i) const { return l_.steps[static_cast<std::size_t>(i)]; }
  std::ptrdiff_t& node(int i) { return nodes_[static_cast<std::size_t>(i)]; }
  std::ptrdiff_t value(const location& where) {
    return where.constant + (where.node < 0 ? 0 : node(where.node));
  }

  /// Whether some loop in [first, last) runs a number of rounds that is read from a table.
  [[nodiscard]] bool varies(int first, int last) const {
    for (int i = first; i < last; ++i)
      if (at(i).what == action::loop && (at(i).first.node >= 0 || at(i).second.node >= 0))
        return true;
    return false;
  }

  operation_counts executed(int first, int last) {
    operation_counts sum;
    for (int i = first; i < last; ++i) {
      const step& s = at(i);
      switch (s.what) {
        case action::multiply:
          node(s.result) = node(s.a) * s.first.constant;
          break;
        case action::add:
          node(s.result) = node(s.a) + node(s.b);
          break;
        case action::lookup:
          node(s.result) = l_.rows[static_cast<std::size_t>(node(s.a) + s.first.constant)]
                                  [static_cast<std::size_t>(s.option)];
          break;
        case action::loop:
          add_rounds(sum, s, i + 1);
          i = s.width;
          break;
        case action::fma:
          ++sum.multiply_adds;
          break;
        case action::load:
        case action::load_pair:
        case action::broadcast:
          ++sum.loads;
          break;
        case action::store_sum:
          ++sum.loads;
          ++sum.stores;
          break;
        case action::store:
          ++sum.stores;
          break;
        case action::transpose:
          sum.loads += s.count;
          sum.stores += s.width;
          break;
        default:
          break;
      }
    }
    return sum;
  }
  void add_rounds(operation_counts& sum, const step& loop, int body) {
    const std::ptrdiff_t begin = value(loop.first), end = value(loop.second);
    if (begin >= end) return;
    const std::int64_t rounds = (end - begin + loop.count - 1) / loop.count;
    sum.rounds += rounds;
    node(loop.result) = begin;
    const bool alike = !varies(body, loop.width);
    for (std::int64_t round = 0; round < (alike ? 1 : rounds); ++round) {
      const operation_counts once = executed(body, loop.width);
      const std::int64_t times = alike ? rounds : 1;
      sum.multiply_adds += times * once.multiply_adds;
      sum.loads += times * once.loads;
      sum.stores += times * once.stores;
      sum.rounds += times * once.rounds;
      node(loop.result) += loop.count;
    }
  }
};

/// What one call of a kernel executes.
template <class Kernel>
[[nodiscard]] operation_counts count(const Kernel& kernel) {
  const listing l = list(kernel);
  return counting_machine(l).count();
}

}  // namespace convolith
