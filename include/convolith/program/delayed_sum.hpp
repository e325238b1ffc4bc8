// Multiply-adds by two steps, where a target has no fused ones: each product is added behind the next one.
#pragma once

#include <convolith/program/program.hpp>

namespace convolith {

/// To wait for a product would cost a cycle, so one waits in a register while another is made.
class delayed_sum {
 public:
  constexpr delayed_sum() = default;
  /// Products are kept in these two registers in turn.
  constexpr delayed_sum(int one, int other) : products_{one, other} {}

  [[nodiscard]] constexpr bool separate() const { return products_[0] >= 0; }
  /// Hands over the product's step, then that of the sum that has waited.
  template <class Append>
  constexpr void add(int sum, int a, int b, Append&& append) {
    const int product = products_[waiting_ == products_[0] ? 1 : 0];
    append({.what = action::product, .result = product, .a = a, .b = b});
    settle(append);
    waiting_ = product;
    sum_ = sum;
  }
  /// Adds the product that waits, if one does, before anything else may ask for its sum.
  template <class Append>
  constexpr void settle(Append&& append) {
    if (waiting_ < 0) return;
    append({.what = action::accumulate, .result = sum_, .a = waiting_});
    waiting_ = -1;
  }

 private:
  int products_[2] = {-1, -1};
  int waiting_ = -1, sum_ = -1;
};

}  // namespace convolith
