// The kernel text of a quantised 3x3 layer by Winograd's transforms, to the bit what the direct sums give.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/image_rows.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/kernel/winograd_inputs.hpp>
#include <convolith/kernel/winograd_outputs.hpp>
#include <convolith/kernel/winograd_planes.hpp>
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
    const place<Machine> scratch{b[4], 0}, planes = scratch + plan.transformed().planes,
                                           columns = scratch + plan.transformed().columns,
                                           products = scratch + plan.transformed().products;
    const auto start = [&](const index& first, int all, int wide) {
      return all % wide == 0 ? first : m.at_most(first, all - wide);
    };
    each(m, false, s.n, [&](const index& n) {
      each(m, false, 0, s.oh(), size, [&](const index& first_row) {
        const index y = start(first_row, s.oh(), size);
        each(m, false, 0, s.ow(), group, [&](const index& first) {
          const index x = start(first, s.ow(), group);
          const auto transform_rows = [&](const auto& rows) {
            const winograd_planes input(m, plan, rows, x, planes);
            each(m, false, s.ic / 4, [&](const index& four) {
              input.fill(four);
              m.call(tile<0>(), 0, {planes, columns, scratch + four * (4 * plan.tiles.pixels)});
            });
          };
          if (plan.listed())
            transform_rows(row_list<Machine>(plan, {b[0], 0}, {b[5], 0}));
          else
            transform_rows(
                image_rows<Machine>{{b[0], n * src_image}, s, y + -s.pt, plan.transform.input()});
          const place<Machine> dst{b[3], n * dst_image + y * (s.ow() * s.oc) + x * s.oc};
          each(m, false, 0, s.oc, plan.tiles.vectors, [&](const index& c) {
            m.call(tile<1>(), 1, {scratch, {b[1], c * plan.packed_length()}, products});
            m.call(tile<2>(), 2, {products, {b[2], c * plan.parameters()}, dst + c});
          });
        });
      });
    });
  }

  friend constexpr bool operator==(const winograd_kernel&, const winograd_kernel&) = default;
};

}  // namespace convolith::kernel
