// The operands of one shape in one layout, and what the oracle makes of them: computed once for every plan.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <convolith/shape/shape.hpp>

namespace convolith::tests {

using wide_values = std::vector<double>;

/// What the oracle gives, and the sums of absolute products that errors are measured by: those are zero where every sum
/// is exact.
struct answer {
  wide_values exact, magnitude;

  /// The same where what `old` holds is added.
  [[nodiscard]] answer plus(const wide_values& old) const;
};

/// All numbers are floats too.
struct problem {
  conv2d_shape shape;
  layout data;
  bool integers;  ///< small ones: every sum is exact, in any order

  wide_values src, wei, bias, dst, diff_dst;  ///< dst: any, with the flat ends of activations
  wide_values old_src, old_wei, old_bias;     ///< what gradients are added to
  answer sums, diff_src, diff_wei, diff_bias;

  problem(const conv2d_shape& s, layout order, bool exact, std::uint64_t seed);

  [[nodiscard]] answer forward(activation act, bool with_bias) const;
  /// diff_dst where the activation has slope 1 at dst, else 0.
  [[nodiscard]] wide_values gated(activation act) const;
};

}  // namespace convolith::tests
