// The list by which a kernel text finds input rows that do not lie behind one another.
#pragma once

#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Of the input rows that a group of output rows spans, which lie inside the image, and where. A list of int32: the number
/// of the first row inside, the number behind the last, and then for each of the span where it begins, in elements of src.
/// Where a plan's rows are `listed_inside`, the first two are not read.
template <class Machine>
struct row_list {
  using index = typename Machine::index;
  place<Machine> src, list;
  int rows = 1;
  bool all_inside = false;

  constexpr row_list(const quantized_plan& p, const place<Machine>& from,
                     const place<Machine>& words)
      : src(from),
        list(words),
        rows(p.shape.ih),
        all_inside(p.source == source_rows::listed_inside) {}

  /// Where row `row` of the span begins.
  [[nodiscard]] constexpr place<Machine> row_at(Machine& m, const index& row) const {
    return src + m.entry(list + (row + 2), 0);
  }
  /// Calls outside(row), or inside(row), for `count` rows of the span from 0 on, `step` apart.
  template <class Outside, class Inside>
  constexpr void each_row(Machine& m, Outside&& outside, Inside&& inside) const {
    if (all_inside) return each(m, false, rows, inside);
    const index first = m.entry(list, 0), end = m.entry(list + 1, rows);
    range(m, false, index(0), first, outside);
    range(m, false, first, end, inside);
    range(m, false, end, index(rows), outside);
  }
};

/// Words of such a list for a span of so many rows.
[[nodiscard]] constexpr int words_of_list(int rows) { return 2 + rows; }

}  // namespace convolith::kernel
