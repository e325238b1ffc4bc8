// What the steps of a program execute, and the cycles that they take by a target's row.
#pragma once

#include <algorithm>
#include <cstdint>

#include <convolith/target/target.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

/// Executed operations of one call, in vectors where the kernel has vectors, and the length of its code.
struct operation_counts {
  std::int64_t multiply_adds = 0, loads = 0, stores = 0;  ///< executed
  std::int64_t rounds = 0;                                ///< of loops, executed
  std::int64_t statements = 0;       ///< in the code, each once: the estimate of its size
  double computing = 0, moving = 0;  ///< cycles of values computed, and of loads and stores

  /// Cycles by the row of `t`: a superscalar core computes while it loads and stores.
  [[nodiscard]] double cycles(const target& t) const {
    return t.overlaps_loads ? std::max(computing, moving) : computing + moving;
  }

  /// Adds what `more` counts as executed, so many times.
  void add(const operation_counts& more, std::int64_t times = 1) {
    multiply_adds += times * more.multiply_adds;
    loads += times * more.loads;
    stores += times * more.stores;
    rounds += times * more.rounds;
    computing += static_cast<double>(times) * more.computing;
    moving += static_cast<double>(times) * more.moving;
  }
  friend constexpr bool operator==(const operation_counts&, const operation_counts&) = default;
};

[[nodiscard]] inline bool is_load(action what) {
  return what == action::load || what == action::load_pair || what == action::broadcast ||
         what == action::load_word || what == action::load_pairs || what == action::load_joined ||
         what == action::broadcast_word;
}

/// The costs of a row where values are whole numbers: one instruction each, without an FPU too.
[[nodiscard]] constexpr action_costs on_integers(action_costs cost) {
  cost.multiply = cost.add = cost.fused = cost.move;
  return cost;
}

/// What one step of a program of `lanes` executes, a loop's rounds aside. `behind_load`: the step before it is a load.
[[nodiscard]] inline operation_counts executed_by(const step& s, const action_costs& cost = {},
                                                  int lanes = 1, bool behind_load = false) {
  const double load = behind_load ? cost.load : cost.first_load;
  switch (s.what) {
    case action::fma:
    case action::dot:
      return {.multiply_adds = 1,
              .computing = cost.fused > 0 ? cost.fused : cost.multiply + cost.add};
    case action::product:
      return {.multiply_adds = 1, .computing = cost.multiply};
    case action::accumulate:
      return {.computing = cost.add};
    case action::load:
    case action::broadcast:
    case action::load_word:
    case action::load_pairs:
    case action::broadcast_word:
      return {.loads = 1, .moving = load};
    case action::load_pair:
      return {.loads = 1, .moving = cost.load_pair > 0 ? cost.load_pair : load + cost.load};
    case action::store_sum:
      return {.loads = 1, .stores = 1, .computing = cost.add, .moving = load + cost.store};
    case action::store:
    case action::store_word:
      return {.stores = 1, .moving = cost.store};
    case action::load_joined:
      return {.loads = 2, .moving = load + cost.load};
    case action::store_four:
      return {.stores = 4, .moving = 4 * cost.store};
    case action::transpose:
      return {.loads = s.count,
              .stores = s.width,
              .moving = s.count * cost.first_load + s.width * cost.store};
    case action::half:  // which shifts take from a pair as they are
      return {};
    case action::zero:
      // Constants are kept over loops.
      return {.computing = s.first.constant == 0 ? cost.move : 0};
    case action::copy:
    case action::plus:
    case action::widen:
    case action::pair_sum:
    case action::join:
    case action::sum:
    case action::times:
    case action::shift:
    case action::low_byte:
    case action::number:
    case action::add_bytes:
      return {.computing = cost.move};
    case action::extremum:
    case action::clamp:
      return {.computing = 2 * cost.move};
    case action::quotient:  // a division, or a product of 64 bits
      return {.computing = 10 * cost.move};
    case action::rounding:
      return {.computing = 3 * cost.move};
    case action::requantize:
      return {.computing = (rescaled_of(s).clamps_nothing() ? 3 : 5) * cost.move};
    case action::horizontal:
      return {.computing = lanes * (cost.move + cost.add)};
    case action::activate:
    case action::gate:
      return {.computing = 3 * cost.move};
    case action::lookup:
    case action::entry:
      return {.moving = cost.first_load};
    case action::multiply:
    case action::add:
    case action::at_least:
    case action::at_most:
    case action::divide:
      return {.computing = cost.pointer};
    case action::loop:
    case action::end:
    case action::argument:
    case action::call:
      break;
  }
  return {};
}

}  // namespace convolith
