// The kernel text of a ring of rows: those under the kernel, widened once and padded, so that no tile tests a border.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/kernel/widened_run.hpp>

namespace convolith::kernel {

/// Slot j holds the input row under row j of the kernel. Pairs are less their zero point, but for
/// those of vectors.
template <class Machine>
class row_ring {
 public:
  using index = typename Machine::index;

  constexpr row_ring(Machine& machine, const quantized_plan& plan, const place<Machine>& image,
                     const place<Machine>& to)
      : m(machine), p(plan), from_(image), to_(to) {}

  /// The rows of output row 0 that others share.
  constexpr void start() {
    borders();
    for (int slot = 0; slot < kept(); ++slot) fill(slot, index(slot * p.shape.dh - p.shape.pt));
  }
  /// All rows that a list tells of.
  constexpr void take(const row_list<Machine>& list) {
    borders();
    list.each_row(
        m, [&](const index& slot) { no_row(slot); },
        [&](const index& slot) { one_row(slot, list.row_at(m, slot)); });
  }
  /// The rows that output row y is the first to read.
  constexpr void advance(const index& y) {
    for (int slot = kept(); slot < p.ring_rows(); ++slot)
      fill(slot, y * p.shape.sh + (slot * p.shape.dh - p.shape.pt));
  }
  /// Rows that the next output row reads too go to the slots where it looks for them.
  constexpr void turn() {
    if (kept() == 0) return;
    for (int copy = 0; copy < p.copies(); ++copy) {
      const place<Machine> ring = to_ + copy * p.copy_stride();
      // On vectors a pitch is as long as some of them are.
      const int in_word = (p.pairs() ? 2 : 4) * p.lanes, words = kept() * p.ring_pitch() / in_word;
      each_part(m, false, words, 8, [&](const index& first, int count) {
        const temporaries<Machine> here(m);
        typename Machine::value word[8] = {};
        for (int i = 0; i < count; ++i)
          word[i] =
              m.load_word(ring + (first * in_word + (p.shape.sh * p.ring_pitch() + i * in_word)));
        for (int i = 0; i < count; ++i)
          m.store_words(p.lanes, ring + (first * in_word + i * in_word), word[i]);
      });
    }
  }

 private:
  Machine& m;
  const quantized_plan& p;
  const place<Machine> from_, to_;

  /// Dilated rows lie between others, so that none is kept for the next.
  [[nodiscard]] constexpr int kept() const {
    if (p.shape.dh > 1) return 0;
    return p.shape.sh < p.shape.kh ? p.shape.kh - p.shape.sh : 0;
  }
  [[nodiscard]] constexpr bool planes() const { return p.input == reading_input::ring_of_planes; }

  /// What lies left and right of a row is padding for good.
  constexpr void borders() {
    const int columns = p.ring_columns(), per_column = planes() ? 2 : p.shape.ic;
    const int lines = planes() ? p.ring_rows() * p.shape.ic / 2 : p.ring_rows();
    const int pitch = planes() ? 2 * columns : p.ring_pitch();
    for (int copy = 0; copy < p.copies(); ++copy)
      each(m, false, lines, [&](const index& line) {
        const place<Machine> start = to_ + (line * pitch + copy * p.copy_stride());
        nothing(start, 0, p.shape.pl * per_column + copy);
        const int behind = (columns - p.shape.pr) * per_column + copy;
        nothing(start, behind, pitch - behind);
      });
  }
  /// Padding in elements [first, first + count).
  constexpr void nothing(const place<Machine>& start, int first, int count) {
    const temporaries<Machine> here(m);
    if (count <= 0) return;
    const auto zero = m.constant(p.padding());
    if (p.on_vectors()) return fill_run(m, p.lanes, start + first, zero, count);
    if (p.pairs() && first % 2 == 0 && count % 2 == 0)
      each(m, false, count / 2,
           [&](const index& i) { m.store_word(start + (i * 2 + first), zero); });
    else
      each(m, false, count, [&](const index& i) { m.store(1, start + (i + first), zero); });
  }

  /// Input row `row`, or padding where there is none, into a slot.
  constexpr void fill(int slot, const index& row) {
    const conv2d_shape& s = p.shape;
    const auto padding = [&](const index& first, const index& last) {
      range(m, false, first, last, [&](const index&) { no_row(index(slot)); });
    };
    // Of these loops one has one round, and the others none.
    if (s.pt > 0 || s.pb > 0) {
      padding(row, m.at_most(row + 1, 0));
      padding(m.at_least(row, s.ih), row + 1);
      // Not as arguments, whose order each compiler chooses: what is recorded must not depend on it.
      const index end = m.at_most(row + 1, s.ih), begin = m.at_least(row, 0);
      range(m, false, begin, end, [&](const index& y) { one_row(index(slot), image_row(y)); });
    } else {
      one_row(index(slot), image_row(row));
    }
  }
  [[nodiscard]] constexpr place<Machine> image_row(const index& y) const {
    return from_ + y * (std::ptrdiff_t{p.shape.iw} * p.shape.ic);
  }
  constexpr void no_row(const index& slot) {
    for (int copy = 0; copy < p.copies(); ++copy)
      nothing(to_ + (slot * p.ring_pitch() + copy * p.copy_stride()), 0, p.ring_pitch());
  }
  constexpr void one_row(const index& slot, const place<Machine>& from) {
    const conv2d_shape& s = p.shape;
    const place<Machine> to = to_ + slot * p.ring_pitch();
    if (p.on_vectors()) return widen_run(m, p.lanes, from, to + s.pl * s.ic, s.iw * s.ic);
    if (!p.pairs()) return copy(from, to + s.pl * s.ic, s.iw * s.ic);
    if (!planes()) {
      const place<Machine> first = to + s.pl * s.ic;
      return each_part(m, false, s.iw * s.ic, 4, [&](const index& e, int count) {
        for (int i = 0; i < count; ++i) {
          const temporaries<Machine> here(m);
          const auto x = m.plus(m.load(1, from + (e + i)), -p.how.src_zero);
          for (int copy = 0; copy < p.copies(); ++copy)
            m.store(1, first + (e + (i + copy * p.odd_start())), x);
        }
      });
    }
    // Four channels at a time: two planes.
    const int plane = 2 * p.ring_columns();
    each(m, false, s.ic / 4, [&](const index& four) {
      const place<Machine> column = from + four * 4, pair = to + (four * (2 * plane) + 2 * s.pl);
      each_part(m, false, s.iw, 4, [&](const index& x, int count) {
        for (int i = 0; i < count; ++i) {
          const temporaries<Machine> here(m);
          const auto bytes = m.load_word(column + (x + i) * s.ic);
          m.store_word(pair + (x + i) * 2, m.widen(bytes, 0, -p.how.src_zero));
          m.store_word(pair + ((x + i) * 2 + plane), m.widen(bytes, 1, -p.how.src_zero));
        }
      });
    });
  }
  constexpr void copy(const place<Machine>& from, const place<Machine>& to, int bytes) {
    each_part(m, false, bytes / 4, 4, [&](const index& first, int count) {
      const temporaries<Machine> here(m);
      typename Machine::value word[4] = {};
      for (int i = 0; i < count; ++i) word[i] = m.load_word(from + (first * 4 + 4 * i));
      for (int i = 0; i < count; ++i) m.store_word(to + (first * 4 + 4 * i), word[i]);
    });
    for (int i = bytes / 4 * 4; i < bytes; ++i) {
      const temporaries<Machine> here(m);
      m.store(1, to + i, m.load(1, from + i));
    }
  }
};

}  // namespace convolith::kernel
