// Constants in a program without loops: products with zero, and what only they read, are left out.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/unread.hpp>

namespace convolith {

/// Whether every offset is known, and of a single element: no step is a loop or works on vectors.
[[nodiscard]] inline bool is_straight(const listing& program) {
  if (program.lanes != 1) return false;
  for (const step& s : program.steps)
    if (s.what == action::loop) return false;
  return true;
}

/// Removes multiply-adds by the zeros of an operand, then loads that nobody reads. False, and nothing done, if the
/// program is not straight. Sums of finite terms keep their bits, as they start from +0 or from a bias, unless that is
/// -0 and nothing else is added: then -0 stays, where -0 + 0 would be 0. NaN and infinity, times zero, are left out.
[[nodiscard]] inline bool fold_zeros(listing& program, int operand,
                                     const std::vector<double>& values) {
  if (!is_straight(program)) return false;

  std::vector<bool> zero(static_cast<std::size_t>(program.registers));
  std::vector<step> kept;
  for (const step& s : program.steps) {
    const auto is_zero = [&](int number) { return zero[static_cast<std::size_t>(number)]; };
    const bool multiplies = s.what == action::fma || s.what == action::product;
    const bool by_zero = multiplies && (is_zero(s.a) || is_zero(s.b));
    if (s.what == action::product) zero[static_cast<std::size_t>(s.result)] = by_zero;
    if (by_zero || (s.what == action::accumulate && is_zero(s.a))) continue;
    const auto reads_zero = [&](std::ptrdiff_t behind) {
      return touches_memory(s.what) && s.first.buffer == operand &&
             values[static_cast<std::size_t>(s.first.constant + behind)] == 0;
    };
    if (s.what == action::load || s.what == action::load_pair || s.what == action::broadcast ||
        s.what == action::zero || s.what == action::copy)
      zero[static_cast<std::size_t>(s.result)] = reads_zero(0);
    if (s.what == action::load_pair) zero[static_cast<std::size_t>(s.b)] = reads_zero(1);
    kept.push_back(s);
  }

  program.steps = std::move(kept);
  drop_unread_loads(program);
  return true;
}

}  // namespace convolith
