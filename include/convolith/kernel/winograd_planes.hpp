// The kernel text that finds the input of a group of Winograd's tiles, four channels at a time.
#pragma once

#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Two planes of pairs, [row][plane][column], of the rows under a tile and the columns under a group of them, less the zero
/// point; padding is there too. `Rows`: a `row_list` or `image_rows`.
template <class Machine, class Rows>
class winograd_planes {
 public:
  using index = typename Machine::index;

  /// `x`: the first output column. A group begins where all of it is inside, so that only what is left of the kernel's
  /// middle, as wide as the padding there, may lie outside; the same on the right.
  constexpr winograd_planes(Machine& machine, const quantized_plan& plan, const Rows& rows,
                            const index& x, const place<Machine>& to)
      : m(machine), p(plan), rows_(rows), x_(x), to_(to) {}

  /// Channels [4 * four, 4 * four + 4).
  constexpr void fill(const index& four) const {
    const int count = p.tile_columns(), pl = p.shape.pl, pr = p.shape.pr;
    const auto inside_from = m.at_least(x_ * -1 + pl, 0),
               inside_to = m.at_most(x_ * -1 + (p.shape.iw + pl), count);
    rows_.each_row(
        m, [&](const index& row) { padding(row, index(0), index(count)); },
        [&](const index& row) {
          const place<Machine> from = rows_.row_at(m, row) + (x_ * p.shape.ic + four * 4);
          const auto columns = [&](const index& begin, const index& end) {
            range(m, false, begin, end, [&](const index& c) { column(row, from, c); });
          };
          if (pl > 0) {
            padding(row, index(0), inside_from);
            columns(inside_from, index(pl));
          }
          each_part(m, false, count - pl - pr, 4, [&](const index& c, int some) {
            for (int i = 0; i < some; ++i) column(row, from, c + (pl + i));
          });
          if (pr > 0) {
            columns(index(count - pr), inside_to);
            padding(row, inside_to, index(count));
          }
        });
  }

 private:
  Machine& m;
  const quantized_plan& p;
  const Rows& rows_;
  const index x_;
  const place<Machine> to_;

  [[nodiscard]] constexpr place<Machine> pair_at(const index& row, const index& c) const {
    return to_ + (row * (4 * p.tile_columns()) + c * 2);
  }
  constexpr void column(const index& row, const place<Machine>& from, const index& c) const {
    const temporaries<Machine> here(m);
    const auto bytes = m.load_word(from + (c + -p.shape.pl) * p.shape.ic);
    for (int odd = 0; odd < 2; ++odd)
      m.store_word(pair_at(row, c) + odd * (2 * p.tile_columns()),
                   m.widen(bytes, odd, -p.how.src_zero));
  }
  constexpr void padding(const index& row, const index& begin, const index& end) const {
    range(m, false, begin, end, [&](const index& c) {
      const temporaries<Machine> here(m);
      const auto zero = m.constant(p.padding());
      for (int odd = 0; odd < 2; ++odd)
        m.store_word(pair_at(row, c) + odd * (2 * p.tile_columns()), zero);
    });
  }
};

}  // namespace convolith::kernel
