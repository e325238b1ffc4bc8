// The kernel text of a quantised 3x3 layer by Winograd's transforms, to the bit what the direct sums give.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/kernel/row_ring.hpp>
#include <convolith/kernel/winograd_inputs.hpp>
#include <convolith/kernel/winograd_outputs.hpp>
#include <convolith/kernel/winograd_tile.hpp>

namespace convolith::kernel {

/// Operands as those of `quantized_kernel`. Tiles at the end of a row or column begin where all of them is inside.
struct winograd_kernel {
  quantized_plan plan;
  static constexpr int operands = 6, called = 3;

  [[nodiscard]] static constexpr int lanes() { return 1; }
  template <int Number>
  [[nodiscard]] constexpr auto tile() const {
    if constexpr (Number == 0)
      return winograd_inputs(plan);
    else if constexpr (Number == 1)
      return winograd_tile(plan);
    else
      return winograd_outputs(plan);
  }
  [[nodiscard]] static constexpr storage stored(int operand) {
    return operand == 1 || operand == 4   ? storage::int16
           : operand == 2 || operand == 5 ? storage::int32
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
      if (!plan.listed()) ring.start();
      each(m, false, 0, s.oh(), size, [&](const index& first_row) {
        const index y = start(first_row, s.oh(), size);
        if (plan.listed())
          ring.take(row_list<Machine>(plan, {b[0], 0}, {b[5], 0}));
        else
          ring.advance(y);
        each(m, false, 0, s.ow(), group, [&](const index& first) {
          const index x = start(first, s.ow(), group);
          const place<Machine> tiles_in = rows + plan.transformed().tiles;
          m.call(tile<0>(), 0, {rows + x * 2, rows + plan.transformed().columns, tiles_in});
          const place<Machine> dst{b[3], n * dst_image + y * (s.ow() * s.oc) + x * s.oc};
          each(m, false, 0, s.oc, plan.tiles.vectors, [&](const index& c) {
            const place<Machine> products = rows + plan.transformed().products;
            m.call(tile<1>(), 1, {tiles_in, {b[1], c * plan.packed_length()}, products});
            m.call(tile<2>(), 2, {products, {b[2], c * plan.parameters()}, dst + c});
          });
        });
      });
    });
  }

  friend constexpr bool operator==(const winograd_kernel&, const winograd_kernel&) = default;
};

}  // namespace convolith::kernel
