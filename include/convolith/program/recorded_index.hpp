// Offsets of a recording machine: arithmetic on constants is done at once, on nodes it is recorded.
#pragma once

#include <cstddef>

#include <convolith/program/program.hpp>

namespace convolith {

/// An offset: node + constant. Arithmetic on nodes is recorded, on constants done at once.
template <class Machine>
class recorded_index {
 public:
  constexpr recorded_index(std::ptrdiff_t constant = 0) : constant_(constant) {}

  friend constexpr recorded_index operator+(const recorded_index& a, const recorded_index& b) {
    if (b.known()) return {a.machine_, a.node_, a.constant_ + b.constant_};
    if (a.known()) return {b.machine_, b.node_, a.constant_ + b.constant_};
    return a.plus(b);
  }
  friend constexpr recorded_index operator*(const recorded_index& a, std::ptrdiff_t factor) {
    if (a.known() || factor == 0) return {a.constant_ * factor};
    if (factor == 1) return a;
    return a.times(factor);
  }

 private:
  friend Machine;
  Machine* machine_ = nullptr;
  int node_ = -1;
  std::ptrdiff_t constant_ = 0;

  constexpr recorded_index(Machine* machine, int node, std::ptrdiff_t constant)
      : machine_(machine), node_(node), constant_(constant) {}
  [[nodiscard]] constexpr bool known() const { return node_ < 0; }
  [[nodiscard]] constexpr recorded_index plus(const recorded_index& b) const {
    const int sum = machine_->node({.what = action::add, .a = node_, .b = b.node_});
    return {machine_, sum, constant_ + b.constant_};
  }
  [[nodiscard]] constexpr recorded_index times(std::ptrdiff_t factor) const {
    const int product =
        machine_->node({.what = action::multiply, .a = node_, .first = {.constant = factor}});
    return {machine_, product, constant_ * factor};
  }
};

}  // namespace convolith
