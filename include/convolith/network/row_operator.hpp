// An operator of a network as its schedule sees it: which rows of its inputs each of its steps reads, and which it makes.
#pragma once

namespace convolith {

/// What an operator reads of a tensor: for output row y the rows [y * stride - before, y * stride - before + span), as far
/// as they lie inside.
struct row_edge {
  int tensor = -1;
  int rows = 1;  ///< of the tensor
  int stride = 1, span = 1, before = 0;
  int side_by_side = 1;  ///< groups of so many rows of it are read as one

  friend constexpr bool operator==(const row_edge&, const row_edge&) = default;
};

/// A step makes `group` rows of the output. One that `accumulates` reads one row of its input a step, and makes all of its
/// output by the last.
struct row_operator {
  static constexpr int most_inputs = 4;
  row_edge inputs[most_inputs]{};
  int input_count = 1;
  int output = 0;  ///< a tensor
  int rows = 1, group = 1;
  bool accumulates = false;

  [[nodiscard]] constexpr int steps() const {
    return accumulates ? inputs[0].rows : (rows + group - 1) / group;
  }
  /// First output row of a step. The last step begins where all of its rows are inside.
  [[nodiscard]] constexpr int first_row(int step) const {
    const int row = step * group;
    return row + group > rows ? (rows > group ? rows - group : 0) : row;
  }
  /// Rows that there are when so many steps are done.
  [[nodiscard]] constexpr int made(int steps_done) const {
    if (accumulates) return steps_done == steps() ? rows : 0;
    return steps_done * group < rows ? steps_done * group : rows;
  }
  /// Of an input, the first row that a step reads, and the one behind the last. Behind the last step nothing is read.
  [[nodiscard]] constexpr int begin(const row_edge& e, int step) const {
    if (step >= steps()) return e.rows;
    const int row = accumulates ? step : first_row(step) * e.stride - e.before;
    return row < 0 ? 0 : row;
  }
  [[nodiscard]] constexpr int end(const row_edge& e, int step) const {
    const int row =
        accumulates ? step + 1 : (first_row(step) + group - 1) * e.stride - e.before + e.span;
    return row < e.rows ? row : e.rows;
  }

  friend constexpr bool operator==(const row_operator&, const row_operator&) = default;
};

}  // namespace convolith
