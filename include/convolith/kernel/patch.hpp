// The kernel text of a patch: all inputs that one output sums, side by side, and the zero point where those are padding.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/kernel/widened_run.hpp>

namespace convolith::kernel {

/// The patch of output number `pixel` of an image, as bytes, or as pairs of numbers, less their zero point but on vectors.
template <class Machine>
class patch {
 public:
  using index = typename Machine::index;

  constexpr patch(Machine& machine, const quantized_plan& plan, const place<Machine>& image,
                  const place<Machine>& to, const index& pixel)
      : m(machine), p(plan), from_(image), to_(to), pixel_(pixel) {}

  constexpr void run() {
    const index y = m.divide(pixel_, p.shape.ow()), x = pixel_ + y * -p.shape.ow();
    const std::ptrdiff_t line = std::ptrdiff_t{p.shape.iw} * p.shape.ic;
    each_tap(p.rows(), y, row_elements(), to_, [&](const index& row, const place<Machine>& to) {
      one_row(from_ + row * line, x, to);
    });
    fill_up();
  }
  /// By rows that a list tells of, one for each row of the kernel. Of a pointwise kernel several output rows are one: what
  /// they read lies side by side.
  constexpr void run(const row_list<Machine>& list) {
    if (p.shape.kh == 1) {
      one_row(list.row_at(m, 0), pixel_, to_);
    } else {
      list.each_row(
          m, [&](const index& tap) { fill(to_, tap, tap + 1, row_elements()); },
          [&](const index& tap) {
            one_row(list.row_at(m, tap), pixel_, at(to_, tap * row_elements()));
          });
    }
    fill_up();
  }

 private:
  Machine& m;
  const quantized_plan& p;
  const place<Machine> from_, to_;
  const index pixel_;

  [[nodiscard]] constexpr int row_elements() const { return p.shape.kw * p.shape.icg(); }
  /// What the taps of one kernel row read in an input row, for output column x.
  constexpr void one_row(const place<Machine>& row, const index& x, const place<Machine>& to) {
    if (is_run())
      return copy(row + (x * p.shape.sw + -p.shape.pl) * p.shape.ic, to, row_elements());
    each_tap(p.columns(), x, p.shape.icg(), to,
             [&](const index& column, const place<Machine>& one) {
               copy(row + column * p.shape.ic, one, p.shape.icg());
             });
  }
  /// A pair that only begins within the sum ends with 0.
  constexpr void fill_up() {
    if (p.packed_length() > p.sum_length() && !p.splits_words())
      m.store(1, at(to_, p.sum_length()), m.constant(0));
  }

  /// Whether the elements of a kernel row always lie side by side.
  [[nodiscard]] constexpr bool is_run() const {
    const gather_axis columns = p.columns();
    return columns.interior(0, columns.outputs) && p.shape.dw == 1 && p.shape.g == 1;
  }
  /// The place of an element of the patch. A run of elements starts with a pair where pairs lie in turn.
  [[nodiscard]] constexpr place<Machine> at(const place<Machine>& patch_start,
                                            const index& element) const {
    return patch_start +
           (p.input == reading_input::patches_in_turn ? element * p.tiles.pixels : element);
  }

  /// Calls f(position in the input, its place in the patch) for the taps of output `o` that read inside the input, and
  /// fills what the others would read: `each` elements a tap.
  template <class Function>
  constexpr void each_tap(const gather_axis& axis, const index& o, int elements,
                          const place<Machine>& to, Function&& f) {
    const bool inside = axis.interior(0, axis.outputs);
    const between<index> taps =
        inside ? between<index>{index(0), index(axis.taps)} : axis.taps_of(m, o);
    const index origin = o * axis.in_step + axis.origin;
    if (!inside) fill(to, index(0), m.at_most(taps.first, axis.taps), elements);
    range(m, false, taps.first, taps.last,
          [&](const index& tap) { f(origin + tap * axis.tap_stride, at(to, tap * elements)); });
    if (!inside) fill(to, taps.last, index(axis.taps), elements);
  }

  /// Padding in place of taps [first, last).
  constexpr void fill(const place<Machine>& to, const index& first, const index& last,
                      int elements) {
    const temporaries<Machine> here(m);
    const auto nothing = m.constant(p.padding());
    m.loop(first, last, 1, [&](const index& tap) {
      const place<Machine> start = at(to, tap * elements);
      if (p.on_vectors())
        fill_run(m, p.lanes, start, nothing, elements);
      else if (p.splits_words())
        each(m, false, elements / 2,
             [&](const index& pair) { m.store_word(at(start, pair * 2), nothing); });
      else
        each(m, false, elements, [&](const index& e) { m.store(1, at(start, e), nothing); });
    });
  }

  constexpr void copy(const place<Machine>& from, const place<Machine>& to, int elements) {
    if (p.on_vectors()) return widen_run(m, p.lanes, from, to, elements);
    if (p.splits_words())
      return copy_by_words(from, to, elements);
    const bool words = !p.pairs() && elements % 4 == 0;
    each_part(m, false, elements, words ? 4 : 1, [&](const index& e, int count) {
      const temporaries<Machine> here(m);
      if (count == 4)
        m.store_word(at(to, e), m.load_word(from + e));
      else if (p.pairs())
        m.store(1, at(to, e), m.plus(m.load(1, from + e), -p.how.src_zero));
      else
        m.store(1, at(to, e), m.load(1, from + e));
    });
  }
  constexpr void copy_by_words(const place<Machine>& from, const place<Machine>& to, int elements) {
    const int whole = elements / 4 * 4;
    each_part(m, false, whole, whole % 16 == 0 ? 16 : 4, [&](const index& e, int count) {
      for (int i = 0; i < count; i += 4) split(from + (e + i), at(to, e + i));
    });
    for (int i = 0; whole < elements && i < 4; ++i) {  // as below, but that some are none
      const temporaries<Machine> here(m);
      m.store(1, at(to, whole + i % 2 * 2) + i / 2,
              whole + i < elements ? m.plus(m.load(1, from + (whole + i)), -p.how.src_zero)
                                   : m.constant(0));
    }
  }
  /// Four bytes become two pairs: numbers 0 and 2, then 1 and 3.
  constexpr void split(const place<Machine>& from, const place<Machine>& to) {
    const temporaries<Machine> here(m);
    const auto bytes = m.load_word(from);
    m.store_word(to, m.widen(bytes, 0, -p.how.src_zero));
    m.store_word(at(to, 2), m.widen(bytes, 1, -p.how.src_zero));
  }
};

}  // namespace convolith::kernel
