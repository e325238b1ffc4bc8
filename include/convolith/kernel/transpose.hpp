// The kernel text of packing: a matrix is transposed in square blocks of registers, with tails at its edges.
#pragma once

#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// to[j][i] = from[i][j] for 0 <= i < rows, 0 <= j < columns.
template <class Machine>
constexpr void transpose(Machine& m, int rows, int columns, write how, const matrix<Machine>& to,
                         const matrix<Machine>& from) {
  each_part(m, false, rows, m.lanes, [&](const auto& i, int height) {
    each_part(m, false, columns, m.lanes, [&](const auto& j, int width) {
      m.transpose_block(height, width, how, {to.first + j * to.stride + i, to.stride},
                        {from.first + i * from.stride + j, from.stride});
    });
  });
}

}  // namespace convolith::kernel
