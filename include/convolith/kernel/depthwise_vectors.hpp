// The kernel text of a quantised depthwise layer on vectors of channels: strips of pairs of columns, and a tile for each.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/depthwise_tile.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands as those of `quantized_kernel`. Of two tiles the second is for a last vector that is not full.
struct depthwise_vectors_kernel {
  quantized_plan plan;
  static constexpr int operands = 6, called = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  template <int Number>
  [[nodiscard]] constexpr depthwise_tile tile() const {
    return depthwise_tile(plan, Number == 0 ? plan.lanes : plan.shape.oc % plan.lanes);
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
    each(m, false, s.n, [&](const index& n) {
      each(m, false, 0, s.oh(), plan.tiles.rows, [&](const index& first) {
        const index y =
            s.oh() % plan.tiles.rows == 0 ? first : m.at_most(first, s.oh() - plan.tiles.rows);
        each_part(m, false, s.oc, plan.lanes, [&](const index& c, int count) {
          fill(m, count, {b[0], n * src_image + c}, scratch, y * s.sh + -s.pt);
          const place<Machine> at[] = {scratch,
                                       {b[1], c * plan.packed_length()},
                                       {b[2], c * plan.parameters()},
                                       {b[3], n * dst_image + y * (s.ow() * s.oc) + c}};
          if (count == plan.lanes)
            m.call(tile<0>(), 0, at);
          else
            m.call(tile<1>(), 1, at);
        });
      });
    });
  }

  friend constexpr bool operator==(const depthwise_vectors_kernel&,
                                   const depthwise_vectors_kernel&) = default;

 private:
  /// Columns that a round of a loop writes.
  static constexpr int columns_a_round = 4;

  /// The rows of a strip from input row `first` on, of `count` channels.
  template <class Machine>
  constexpr void fill(Machine& m, int count, const place<Machine>& channels,
                      const place<Machine>& to, const typename Machine::index& first) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const int rows = plan.ring_rows(), pitch = plan.ring_pitch();
    const temporaries<Machine> here(m);
    const auto nothing = m.constant(plan.padding());
    const auto no_rows = [&](const index& from, const index& end) {
      range(m, false, from, end, [&](const index& row) {
        each_part(m, false, plan.ring_columns(), columns_a_round,
                  [&](const index& column, int columns) {
                    for (int i = 0; i < columns; ++i)
                      store(m, to + row * pitch, column + i, nothing);
                  });
      });
    };
    const bool inside = s.pt == 0 && s.pb == 0;
    const index top = inside ? index(0) : m.at_most(m.at_least(first * -1, 0), rows),
                end =
                    inside ? index(rows) : m.at_least(m.at_most(first * -1 + s.ih, index(rows)), 0);
    if (!inside) no_rows(index(0), top);
    range(m, false, top, end, [&](const index& row) {
      one_row(m, count, channels + (first + row) * (std::ptrdiff_t{s.iw} * s.ic), to + row * pitch,
              nothing);
    });
    if (!inside) no_rows(end, index(rows));
  }

  /// A word for every column: what is there, and what the next tap reads, `dw` further on.
  template <class Machine>
  constexpr void one_row(Machine& m, int count, const place<Machine>& from,
                         const place<Machine>& to, const typename Machine::value& nothing) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const conv2d_shape& s = plan.shape;
    // Between these columns either half is data throughout, or padding.
    const int ends[] = {s.pl - s.dw, s.pl, s.pl + s.iw - s.dw, s.pl + s.iw, plan.ring_columns()};
    const auto is_data = [&](int column) { return column >= s.pl && column < s.pl + s.iw; };
    for (int begin = 0; begin < plan.ring_columns();) {
      int end = plan.ring_columns();
      for (const int e : ends)
        if (e > begin && e < end) end = e;
      const bool lower = is_data(begin), upper = is_data(begin + s.dw);
      each_part(m, false, end - begin, columns_a_round, [&](const index& first, int columns) {
        const temporaries<Machine> here(m);
        const auto load = [&](int column) {
          return m.load(count, from + (first + (begin + column - s.pl)) * s.ic);
        };
        value next{};  // what the column behind begins with
        for (int i = 0; i < columns; ++i) {
          const value low = !lower ? nothing : i > 0 && upper && s.dw == 1 ? next : load(i);
          next = upper ? load(i + s.dw) : nothing;
          store(m, to, first + (begin + i), lower || upper ? m.join(low, next) : nothing);
        }
      });
      begin = end;
    }
  }
  template <class Machine>
  constexpr void store(Machine& m, const place<Machine>& row, const typename Machine::index& column,
                       const typename Machine::value& word) const {
    m.store_words(plan.lanes, row + column * plan.column_stride(), word);
  }
};

}  // namespace convolith::kernel
