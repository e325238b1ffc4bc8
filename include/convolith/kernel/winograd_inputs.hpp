// The kernel text that transforms the input of a group of tiles, two planes of it: columns first, then rows.
#pragma once

#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/plan/winograd.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/winograd_transforms.hpp>

namespace convolith::kernel {

/// Operands: `winograd_planes`, the transformed columns of one plane, and what comes of them, [position][pair of
/// channels][tile] with other pairs of a position between. All are pairs.
struct winograd_inputs {
  winograd transform{};
  int pixels = 1, columns = 1, position = 1;
  static constexpr int operands = 3;

  constexpr explicit winograd_inputs(const quantized_plan& p)
      : transform(p.transform),
        pixels(p.tiles.pixels),
        columns(p.tile_columns()),
        position(p.shape.ic * p.tiles.pixels) {}

  [[nodiscard]] static constexpr int lanes() { return 1; }
  [[nodiscard]] static constexpr storage stored(int) { return storage::int16; }
  [[nodiscard]] static constexpr bool reads_only(int operand) { return operand < 1; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const winograd& w = transform;
    const int side = w.input();
    each(m, false, 2, [&](const index& k) {
      each(m, false, columns, [&](const index& c) {
        const temporaries<Machine> here(m);
        const place<Machine> from{b[0], k * (2 * columns) + c * 2}, to{b[1], c * 2};
        value in[6] = {}, out[6] = {};
        for (int i = 0; i < side; ++i) in[i] = m.load_word(from + i * (4 * columns));
        transform_input(m, w, in, out);
        for (int i = 0; i < side; ++i) m.store_word(to + i * 2 * columns, out[i]);
      });
      each(m, false, side, [&](const index& i) {
        each(m, false, pixels, [&](const index& t) {
          const temporaries<Machine> here(m);
          const place<Machine> from{b[1], i * (2 * columns) + t * (2 * w.size)},
              to{b[2], i * (side * position) + k * (2 * pixels) + t * 2};
          value in[6] = {}, out[6] = {};
          for (int j = 0; j < side; ++j) in[j] = m.load_word(from + 2 * j);
          transform_input(m, w, in, out);
          for (int j = 0; j < side; ++j) m.store_word(to + j * position, out[j]);
        });
      });
    });
  }

  friend constexpr bool operator==(const winograd_inputs&, const winograd_inputs&) = default;
};

}  // namespace convolith::kernel
