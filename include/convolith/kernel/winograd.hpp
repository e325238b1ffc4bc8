// The kernel text of a quantised 3x3 layer by Winograd's transforms, to the bit what the direct sums give.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/plan/winograd.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/row_ring.hpp>
#include <convolith/kernel/winograd_tile.hpp>
#include <convolith/kernel/winograd_transforms.hpp>

namespace convolith::kernel {

/// Operands as those of `quantized_kernel`. Tiles at the end of a row or column begin where all of them is inside.
struct winograd_kernel {
  quantized_plan plan;
  static constexpr int operands = 5;

  [[nodiscard]] static constexpr int lanes() { return 1; }
  [[nodiscard]] constexpr winograd_tile tile() const { return winograd_tile(plan); }
  [[nodiscard]] static constexpr storage stored(int operand) {
    return operand == 1 || operand == 4 ? storage::int16
           : operand == 2               ? storage::int32
                                        : storage::int8;
  }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const int size = plan.transform.size, group = size * plan.tiles.pixels;
    const std::ptrdiff_t src_image = std::ptrdiff_t{s.ih} * s.iw * s.ic,
                         dst_image = std::ptrdiff_t{s.oh()} * s.ow() * s.oc;
    const place<Machine> rows{b[4], 0};
    const auto start = [&](const index& first, int all, int wide) {
      return all % wide == 0 ? first : m.at_most(first, all - wide);
    };
    each(m, false, s.n, [&](const index& n) {
      row_ring<Machine> ring(m, plan, {b[0], n * src_image}, rows);
      ring.start();
      each(m, false, 0, s.oh(), size, [&](const index& first_row) {
        const index y = start(first_row, s.oh(), size);
        ring.all(y);
        each(m, false, 0, s.ow(), group, [&](const index& first) {
          const index x = start(first, s.ow(), group);
          input(m, rows + x * 2);
          const place<Machine> dst{b[3], n * dst_image + y * (s.ow() * s.oc) + x * s.oc};
          each(m, false, 0, s.oc, plan.tiles.vectors, [&](const index& c) {
            m.call(tile(), {rows + plan.transformed().tiles,
                            {b[1], c * plan.packed_length()},
                            rows + plan.transformed().products});
            each(m, false, plan.tiles.vectors, [&](const index& v) {
              each(m, false, plan.tiles.pixels, [&](const index& t) {
                output(m,
                       rows + (v * (2 * plan.tiles.pixels) + t * 2 + plan.transformed().products),
                       {b[2], (c + v) * plan.parameters()}, dst + (t * (size * s.oc) + (c + v)));
              });
            });
          });
        });
      });
    });
  }

  friend constexpr bool operator==(const winograd_kernel&, const winograd_kernel&) = default;

 private:
  /// The tiles of a group, plane by plane: columns first, then rows.
  template <class Machine>
  constexpr void input(Machine& m, const place<Machine>& first) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const winograd& w = plan.transform;
    const int side = w.input(), columns = w.size * plan.tiles.pixels + 2, terms = plan.shape.ic / 2,
              plane = 2 * plan.ring_columns();
    const place<Machine> rows{first.buffer, 0}, middle = rows + plan.transformed().columns,
                                                to = rows + plan.transformed().tiles;
    each(m, false, terms, [&](const index& k) {
      each(m, false, columns, [&](const index& c) {
        const temporaries<Machine> here(m);
        value in[6] = {}, out[6] = {};
        for (int i = 0; i < side; ++i)
          in[i] = m.load_word(first + (k * plane + c * 2 + i * plan.ring_pitch()));
        transform_input(m, w, in, out);
        for (int i = 0; i < side; ++i) m.store_word(middle + (c * 2 + i * 2 * columns), out[i]);
      });
      each(m, false, side, [&](const index& i) {
        each(m, false, plan.tiles.pixels, [&](const index& t) {
          const temporaries<Machine> here(m);
          value in[6] = {}, out[6] = {};
          for (int j = 0; j < side; ++j)
            in[j] = m.load_word(middle + (i * (2 * columns) + t * (2 * w.size) + 2 * j));
          transform_input(m, w, in, out);
          const int position = 2 * terms * plan.tiles.pixels;
          for (int j = 0; j < side; ++j)
            m.store_word(
                to + (i * (side * position) + k * (2 * plan.tiles.pixels) + t * 2 + j * position),
                out[j]);
        });
      });
    });
  }

  /// The outputs of a tile in one channel.
  template <class Machine>
  constexpr void output(Machine& m, const place<Machine>& products, const place<Machine>& row,
                        const place<Machine>& dst) const {
    using value = typename Machine::value;
    const winograd& w = plan.transform;
    const conv2d_shape& s = plan.shape;
    const temporaries<Machine> here(m);
    const int side = w.input(), position = 2 * plan.tiles.pixels * plan.tiles.vectors;
    value half[6][4] = {}, by[3] = {};
    for (int j = 0; j < side; ++j) {
      value in[6] = {};
      for (int i = 0; i < side; ++i) in[i] = m.load_word(products + (i * side + j) * position);
      transform_output(m, w, in, half[j]);
    }
    const value bias = m.load(1, row);
    for (int i = 1; i < plan.parameters(); ++i) by[i - 1] = m.load(1, row + i);
    for (int i = 0; i < w.size; ++i) {
      const temporaries<Machine> line(m);
      value in[6] = {}, out[4] = {};
      for (int j = 0; j < side; ++j) in[j] = half[j][i];
      transform_output(m, w, in, out);
      for (int j = 0; j < w.size; ++j) {
        const int bits = w.power(i) + w.power(j) - (plan.doubles ? 1 : 0);
        const value whole = w.threes() ? m.times(out[j], inverse_of_nine) : out[j];
        const value sum = m.sum(m.shift(whole, bits), bias);
        m.store(1, dst + ((i * s.ow() + j) * s.oc), m.requantize(sum, plan.rescaled(), by));
      }
    }
  }
};

}  // namespace convolith::kernel
