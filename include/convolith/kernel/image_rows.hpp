// The input rows of an image that a group of output rows spans, as a kernel text goes through them.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// `span` rows from input row `first` on, of which some may lie outside the image; they are known as those of a `row_list`.
template <class Machine>
struct image_rows {
  using index = typename Machine::index;
  place<Machine> image;
  conv2d_shape shape;
  index first;
  int span = 1;

  [[nodiscard]] constexpr place<Machine> row_at(Machine&, const index& row) const {
    return image + (first + row) * (std::ptrdiff_t{shape.iw} * shape.ic);
  }
  template <class Outside, class Inside>
  constexpr void each_row(Machine& m, Outside&& outside, Inside&& inside) const {
    if (shape.pt == 0 && shape.pb == 0) return each(m, false, span, inside);
    const index begin = m.at_most(m.at_least(first * -1, 0), span),
                end = m.at_least(m.at_most(first * -1 + shape.ih, span), 0);
    range(m, false, index(0), begin, outside);
    range(m, false, begin, end, inside);
    range(m, false, end, index(span), outside);
  }
};

}  // namespace convolith::kernel
