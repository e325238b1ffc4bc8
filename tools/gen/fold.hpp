// Constants in a program without loops: products with zero, and what only they read, are left out.
#pragma once

#include <vector>

#include <convolith/machine/listing.hpp>

namespace convolith::gen {

/// Removes multiply-adds by the zeros of an operand, then loads that nobody reads. False, and nothing done, if some
/// step is a loop or works on vectors: then offsets are not known, or not of single elements.
[[nodiscard]] inline bool fold_zeros(listing& program, int operand,
                                     const std::vector<double>& values) {
  if (program.lanes != 1) return false;
  for (const step& s : program.steps)
    if (s.what == action::loop) return false;

  const auto count = static_cast<std::size_t>(program.registers);
  std::vector<bool> zero(count);
  std::vector<step> kept;
  for (const step& s : program.steps) {
    const auto is_zero = [&](int number) { return zero[static_cast<std::size_t>(number)]; };
    if (s.what == action::fma && (is_zero(s.a) || is_zero(s.b))) continue;
    if (s.what == action::load || s.what == action::broadcast || s.what == action::zero ||
        s.what == action::copy)
      zero[static_cast<std::size_t>(s.result)] =
          touches_memory(s.what) && s.first.buffer == operand &&
          values[static_cast<std::size_t>(s.first.constant)] == 0;
    kept.push_back(s);
  }

  std::vector<bool> read(count);
  std::vector<step> backwards;
  const auto needs = [&](int number) { read[static_cast<std::size_t>(number)] = true; };
  for (auto s = kept.rbegin(); s != kept.rend(); ++s) {
    if (s->what == action::load || s->what == action::broadcast) {
      if (!read[static_cast<std::size_t>(s->result)]) continue;
      read[static_cast<std::size_t>(s->result)] = false;
    }
    switch (s->what) {
      case action::copy:
      case action::store:
      case action::store_sum:
      case action::horizontal:
      case action::accumulate:
        needs(s->a);
        break;
      case action::fma:
      case action::gate:
        needs(s->a);
        needs(s->b);
        break;
      default:
        break;
    }
    backwards.push_back(*s);
  }
  program.steps.assign(backwards.rbegin(), backwards.rend());
  return true;
}

}  // namespace convolith::gen
