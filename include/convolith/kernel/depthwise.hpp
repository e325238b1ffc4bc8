// The kernel text of a quantised depthwise layer: strips of one channel's input, and a tile for each of its outputs.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/depthwise_tile.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/row_list.hpp>

namespace convolith::kernel {

/// Operands as those of `quantized_kernel`.
struct depthwise_kernel {
  quantized_plan plan;
  static constexpr int operands = 6, called = 1;

  [[nodiscard]] static constexpr int lanes() { return 1; }
  template <int>
  [[nodiscard]] constexpr depthwise_tile tile() const {
    return depthwise_tile(plan);
  }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 1                   ? plan.weights
           : operand == 2 || operand == 5 ? storage::int32
           : operand == 4                 ? plan.patch_storage()
                                          : storage::int8;
  }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const std::ptrdiff_t src_image = std::ptrdiff_t{s.ih} * s.iw * s.ic,
                         dst_image = std::ptrdiff_t{s.oh()} * s.ow() * s.oc;
    const place<Machine> scratch{b[4], 0};
    borders(m, scratch);
    each(m, false, s.n, [&](const index& n) {
      each(m, false, 0, s.oh(), plan.tiles.rows, [&](const index& first) {
        const index y =
            s.oh() % plan.tiles.rows == 0 ? first : m.at_most(first, s.oh() - plan.tiles.rows);
        each(m, false, s.ic, [&](const index& c) {
          const place<Machine> channel{b[0], n * src_image + c};
          if (plan.listed())
            fill(m, row_list<Machine>(plan, channel, {b[5], 0}), scratch);
          else
            fill(m, channel, scratch, y * s.sh + -s.pt);
          each(m, false, s.ocg(), [&](const index& j) {
            const index o = c * s.ocg() + j;
            m.call(tile<0>(), 0,
                   {scratch,
                    {b[1], o * plan.packed_length()},
                    {b[2], o * plan.parameters()},
                    {b[3], n * dst_image + y * (s.ow() * s.oc) + o}});
          });
        });
      });
    });
  }

  friend constexpr bool operator==(const depthwise_kernel&, const depthwise_kernel&) = default;

 private:
  template <class Machine>
  constexpr void pad(Machine& m, const place<Machine>& start, int count) const {
    const temporaries<Machine> here(m);
    const auto nothing = m.constant(plan.how.src_zero);
    each(m, false, count,
         [&](const typename Machine::index& i) { m.store(1, start + i, nothing); });
  }
  /// What lies left and right of the rows is padding for good.
  template <class Machine>
  constexpr void borders(Machine& m, const place<Machine>& to) const {
    const conv2d_shape& s = plan.shape;
    const int behind = s.pl + s.iw, pitch = plan.ring_pitch();
    each(m, false, plan.ring_rows(), [&](const typename Machine::index& row) {
      for (int copy = 0; copy < plan.copies(); ++copy) {
        const place<Machine> start = to + (row * pitch + copy * plan.copy_stride());
        if (s.pl + copy > 0) pad(m, start, s.pl + copy);
        if (behind + copy < pitch) pad(m, start + (behind + copy), pitch - behind - copy);
      }
    });
  }
  /// The rows of a strip from input row `first` on, of one channel.
  template <class Machine>
  constexpr void fill(Machine& m, const place<Machine>& channel, const place<Machine>& to,
                      const typename Machine::index& first) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const int rows = plan.ring_rows();
    const auto no_rows = [&](const index& from, const index& end) {
      range(m, false, from, end, [&](const index& row) { no_row(m, to, row); });
    };
    const bool inside = s.pt == 0 && s.pb == 0;
    const index top = inside ? index(0) : m.at_most(m.at_least(first * -1, 0), rows),
                end =
                    inside ? index(rows) : m.at_least(m.at_most(first * -1 + s.ih, index(rows)), 0);
    if (!inside) no_rows(index(0), top);
    range(m, false, top, end, [&](const index& row) {
      one_row(m, channel + (first + row) * (std::ptrdiff_t{s.iw} * s.ic), to, row);
    });
    if (!inside) no_rows(end, index(rows));
  }
  /// The rows that a list tells of.
  template <class Machine>
  constexpr void fill(Machine& m, const row_list<Machine>& list, const place<Machine>& to) const {
    using index = typename Machine::index;
    list.each_row(
        m, [&](const index& row) { no_row(m, to, row); },
        [&](const index& row) { one_row(m, list.row_at(m, row), to, row); });
  }
  /// Where the data of a row of the strip begin.
  template <class Machine>
  [[nodiscard]] constexpr place<Machine> start(const place<Machine>& strip,
                                               const typename Machine::index& row, int copy) const {
    return strip + (row * plan.ring_pitch() + (plan.shape.pl + copy + copy * plan.copy_stride()));
  }
  template <class Machine>
  constexpr void no_row(Machine& m, const place<Machine>& to,
                        const typename Machine::index& row) const {
    for (int copy = 0; copy < plan.copies(); ++copy) pad(m, start(to, row, copy), plan.shape.iw);
  }
  template <class Machine>
  constexpr void one_row(Machine& m, const place<Machine>& from, const place<Machine>& to,
                         const typename Machine::index& row) const {
    const conv2d_shape& s = plan.shape;
    each_part(m, false, s.iw, 4, [&](const typename Machine::index& x, int count) {
      const temporaries<Machine> here(m);
      typename Machine::value number[4] = {};
      for (int i = 0; i < count; ++i) number[i] = m.load(1, from + (x + i) * s.ic);
      for (int copy = 0; copy < plan.copies(); ++copy) {
        const place<Machine> into = start(to, row, copy) + x;
        const int odd = (s.pl + copy) % 2;
        for (int i = 0; i < count;) {
          // Where a pair may start there goes a word.
          const bool pair = plan.pairs() && (i + odd) % 2 == 0 && i + 1 < count;
          if (pair)
            m.store_word(into + i, m.join(number[i], number[i + 1]));
          else
            m.store(1, into + i, number[i]);
          i += pair ? 2 : 1;
        }
      }
    });
  }
};

}  // namespace convolith::kernel
