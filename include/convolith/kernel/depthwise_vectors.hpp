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
  /// Words that a round of a loop writes.
  static constexpr int words_a_round = 4;
  /// Of a strip's row, a vector each.
  [[nodiscard]] constexpr int words() const { return plan.ring_pitch() / (2 * plan.lanes); }

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
        each_part(m, false, words(), words_a_round, [&](const index& at, int count_of_words) {
          for (int i = 0; i < count_of_words; ++i) store(m, to + row * pitch, at + i, nothing);
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

  /// Words of a row: of every column, or of every other, what is there, and what the next tap reads, `dw` further on.
  template <class Machine>
  constexpr void one_row(Machine& m, int count, const place<Machine>& from,
                         const place<Machine>& to, const typename Machine::value& nothing) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const int step = plan.columns_in_word();
    const auto is_data = [&](int column) { return column >= s.pl && column < s.pl + s.iw; };
    for (int begin = 0; begin < words();) {
      const bool lower = is_data(begin * step), upper = is_data(begin * step + s.dw);
      // Words up to this one are alike: either half is data throughout, or padding.
      int end = begin + 1;
      while (end < words() && is_data(end * step) == lower && is_data(end * step + s.dw) == upper)
        ++end;
      each_part(m, false, end - begin, words_a_round, [&](const index& first, int count_of_words) {
        for (int i = 0; i < count_of_words; ++i) {
          const temporaries<Machine> here(m);
          const index word = first + (begin + i);
          const place<Machine> at = from + word * (step * s.ic) + -s.pl * s.ic,
                               next = at + s.dw * s.ic;
          store(m, to, word,
                lower && upper ? m.load_joined(count, at, next)
                : lower        ? m.join(m.load(count, at), nothing)
                : upper        ? m.join(nothing, m.load(count, next))
                               : nothing);
        }
      });
      begin = end;
    }
  }
  template <class Machine>
  constexpr void store(Machine& m, const place<Machine>& row, const typename Machine::index& at,
                       const typename Machine::value& word) const {
    m.store_words(plan.lanes, row + at * (2 * plan.lanes), word);
  }
};

}  // namespace convolith::kernel
