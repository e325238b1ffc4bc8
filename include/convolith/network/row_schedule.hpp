// In which order a run of operators computes its rows: each when a consumer asks for it, so that few rows are alive.
#pragma once

#include <cstddef>
#include <span>

#include <convolith/network/row_operator.hpp>

namespace convolith {

/// Computes nothing, but keeps the books of a run. Operators stand in the order of the network; what is neither made by one
/// of them nor by a step is there whole from the start.
class row_schedule {
 public:
  /// `done`: room for as many numbers as there are operators.
  constexpr row_schedule(std::span<const row_operator> operators, std::span<int> done)
      : operators_(operators), done_(done) {
    for (int& steps : done_) steps = 0;
  }

  /// All steps in order: calls f(number of the operator) before each, when `done` does not count it yet. `wanted(tensor)`:
  /// whether all rows of it must be made, as something outside the run reads them.
  template <class Wanted, class Function>
  constexpr void each_step(Wanted&& wanted, Function&& f) {
    for (int i = static_cast<int>(operators_.size()) - 1; i >= 0; --i)
      if (wanted(of(i).output))
        while (done(i) < of(i).steps()) step(i, f);
  }

  [[nodiscard]] constexpr int done(int i) const { return done_[static_cast<std::size_t>(i)]; }
  /// Rows of a tensor that are made; the first that is still to be read, or a number behind its last.
  [[nodiscard]] constexpr int made(int tensor) const {
    const int i = maker(tensor);
    return i < 0 ? 0 : of(i).made(done(i));
  }
  [[nodiscard]] constexpr int oldest(int tensor) const {
    int row = most_rows;
    for (int i = 0; i < static_cast<int>(operators_.size()); ++i)
      for (int k = 0; k < of(i).input_count; ++k)
        if (const row_edge& e = of(i).inputs[k]; e.tensor == tensor) {
          const int next = of(i).begin(e, done(i));
          if (next < row) row = next;
        }
    return row;
  }
  /// Whether rows of a tensor that are made are still to be read.
  [[nodiscard]] constexpr bool is_held(int tensor) const { return oldest(tensor) < made(tensor); }
  /// Rows that a ring of the output of operator `i` must have for its next step.
  [[nodiscard]] constexpr int rows_alive(int i) const {
    const int oldest_row = oldest(of(i).output), next = of(i).made(done(i) + 1);
    return oldest_row < next ? next - oldest_row : of(i).group;
  }

 private:
  static constexpr int most_rows = 1 << 30;
  std::span<const row_operator> operators_;
  std::span<int> done_;

  [[nodiscard]] constexpr const row_operator& of(int i) const {
    return operators_[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] constexpr int maker(int tensor) const {
    for (int i = 0; i < static_cast<int>(operators_.size()); ++i)
      if (of(i).output == tensor) return i;
    return -1;
  }
  template <class Function>
  constexpr void step(int i, Function& f) {
    for (int k = 0; k < of(i).input_count; ++k) {
      const row_edge& e = of(i).inputs[k];
      const int from = maker(e.tensor);
      while (from >= 0 && done(from) < of(from).steps() &&
             of(from).made(done(from)) < of(i).end(e, done(i)))
        step(from, f);
    }
    f(i);
    ++done_[static_cast<std::size_t>(i)];
  }
};

}  // namespace convolith
