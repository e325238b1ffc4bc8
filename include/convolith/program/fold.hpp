// Constants in a program without loops: products with zero, and what only they read, are left out.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/unread.hpp>

namespace convolith {

/// Removes multiply-adds by the zeros of an operand, then loads that nobody reads. False, and nothing done, if some
/// step is a loop or works on vectors: then offsets are not known, or not of single elements.
[[nodiscard]] inline bool fold_zeros(listing& program, int operand,
                                     const std::vector<double>& values) {
  if (program.lanes != 1) return false;
  for (const step& s : program.steps)
    if (s.what == action::loop) return false;

  std::vector<bool> zero(static_cast<std::size_t>(program.registers));
  std::vector<step> kept;
  for (const step& s : program.steps) {
    const auto is_zero = [&](int number) { return zero[static_cast<std::size_t>(number)]; };
    if (s.what == action::fma && (is_zero(s.a) || is_zero(s.b))) continue;
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
