// Plans to choose from, in the order of what they are estimated to take.
#pragma once

#include <cstdint>

#include <convolith/target/target.hpp>
#include <convolith/plan/plan.hpp>

namespace convolith {

/// Plans that are worth a try, and the cycles that each is estimated to take.
template <class Plan>
struct candidates {
  static constexpr int most = 16;
  Plan plan[most];
  double cycles[most] = {};
  int count = 0;

  /// Keeps them in the order of their cycles; of equals the first stays in front.
  constexpr void add(const Plan& p, double estimated) {
    if (count == most) return;
    int at = count++;
    for (; at > 0 && estimated < cycles[at - 1]; --at) {
      plan[at] = plan[at - 1];
      cycles[at] = cycles[at - 1];
    }
    plan[at] = p;
    cycles[at] = estimated;
  }
};

/// Those of `plans(budget)` that fit, the best first. `budget`: statements that a tile may hold; 0 leaves it to the
/// target. All tiles of a kernel together hold six times as many at the most, where there is a cache 32 times, as then
/// only a compiler suffers. Where none fits, the budget shrinks.
template <class Planning>
[[nodiscard]] constexpr auto fitting(const target& t, int budget, const Planning& plans) {
  if (budget <= 0) budget = t.budget;
  const std::int64_t most = std::int64_t{t.overlaps_loads ? 32 : 6} * budget;
  for (;; budget -= ceil_div(budget, 8)) {
    const auto all = plans(budget);
    if (budget <= 1) return all;
    auto fit = decltype(plans(budget)){};
    for (int i = 0; i < all.count; ++i)
      if (tile_statements(all.plan[i]) <= most) fit.add(all.plan[i], all.cycles[i]);
    if (fit.count > 0) return fit;
  }
}

}  // namespace convolith
