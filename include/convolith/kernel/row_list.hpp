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
      : row_list(p.shape.ih, p.source, from, words) {}
  constexpr row_list(int span, source_rows source, const place<Machine>& from,
                     const place<Machine>& words)
      : src(from), list(words), rows(span), all_inside(source == source_rows::listed_inside) {}

  /// Where row `row` of the span begins.
  [[nodiscard]] constexpr place<Machine> row_at(Machine& m, const index& row) const {
    return src + m.entry(list + (row + 2), 0);
  }
  /// Which rows of the span lie inside.
  [[nodiscard]] constexpr index_range<Machine> inside(Machine& m) const {
    if (all_inside) return {index(0), index(rows)};
    return {m.entry(list, 0), m.entry(list + 1, rows)};
  }
  /// Calls outside(row), or inside(row), for `count` rows of the span from 0 on, `step` apart.
  template <class Outside, class Inside>
  constexpr void each_row(Machine& m, Outside&& outside, Inside&& row_inside) const {
    if (all_inside) return each(m, false, rows, row_inside);
    const auto [first, end] = inside(m);
    range(m, false, index(0), first, outside);
    range(m, false, first, end, row_inside);
    range(m, false, end, index(rows), outside);
  }
};

/// Words of such a list for a span of so many rows.
[[nodiscard]] constexpr int words_of_list(int rows) { return 2 + rows; }

}  // namespace convolith::kernel
