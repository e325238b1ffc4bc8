// The kernel text that fills strips: rows of one channel, or of four whose bytes are words, as a depthwise tile reads them.
#pragma once

#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands: the first channel's first row in src, and where its data go in a strip.
struct strip_rows {
  multiplying terms_of{};
  int channels = 1, rows = 1, columns = 1;
  int src_column = 1, src_row = 1, row_stride = 1, strip_stride = 1;
  int padding = 0;
  static constexpr int operands = 2;

  constexpr strip_rows(const quantized_plan& p, int rows_at_a_time)
      : terms_of(p.terms_of),
        channels(p.strip_channels()),
        rows(rows_at_a_time),
        columns(p.shape.iw),
        src_column(p.shape.ic),
        src_row(rows > 1 ? p.shape.ic * p.shape.iw : 0),
        row_stride(rows > 1 ? p.ring_pitch() : 0),
        strip_stride(channels > 1 ? p.copy_stride() : 0),
        padding(p.shape.iw % 2 == 0 ? 0 : p.strip_padding()) {}

  [[nodiscard]] constexpr bool pairs() const { return terms_of == multiplying::pairs; }
  [[nodiscard]] static constexpr int lanes() { return 1; }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 1 && pairs() ? storage::int16 : storage::int8;
  }
  [[nodiscard]] static constexpr bool reads_only(int operand) { return operand < 1; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    each(m, false, rows, [&](const index& row) {
      const place<Machine> from{b[0], row * src_row}, to{b[1], row * row_stride};
      each_part(m, false, columns, 4, [&](const index& x, int count) {
        if (!pairs()) return bytes(m, from + x * src_column, to + x, count);
        for (int i = 0; i < count; i += 2)
          two_columns(m, from + (x + i) * src_column, to + (x + i), i + 1 < count);
      });
    });
  }

  friend constexpr bool operator==(const strip_rows&, const strip_rows&) = default;

 private:
  template <class Machine>
  constexpr void bytes(Machine& m, const place<Machine>& from, const place<Machine>& to,
                       int count) const {
    const temporaries<Machine> here(m);
    typename Machine::value number[4] = {};
    for (int i = 0; i < count; ++i) number[i] = m.load(1, from + i * src_column);
    for (int i = 0; i < count; ++i) m.store(1, to + i, number[i]);
  }
  /// Two columns of each strip, or one and padding.
  template <class Machine>
  constexpr void two_columns(Machine& m, const place<Machine>& from, const place<Machine>& to,
                             bool both) const {
    using value = typename Machine::value;
    const temporaries<Machine> here(m);
    if (channels == 1) {
      const value left = m.load(1, from),
                  right = both ? m.load(1, from + src_column) : m.constant(padding);
      return m.store_word(to, m.join(left, right));
    }
    const value left = m.load_word(from),
                right = both ? m.load_word(from + src_column) : m.constant(padding);
    for (int odd = 0; odd < 2; ++odd) {
      const temporaries<Machine> these(m);
      const value l = m.widen(left, odd, 0), r = both ? m.widen(right, odd, 0) : right;
      const value lower = m.join(l, r), upper = m.join_upper(l, r);
      m.store_word(to + odd * strip_stride, lower);
      m.store_word(to + (odd + 2) * strip_stride, upper);
    }
  }
};

}  // namespace convolith::kernel
