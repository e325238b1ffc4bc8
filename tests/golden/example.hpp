// A golden layer: a row of make_golden.py, its operands and its stored results.
#pragma once

#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace convolith::tests::golden {

/// A row of make_golden.py.
struct example {
  std::string_view text;
  activation act;
  int scale;  ///< src is multiplied by 2^scale
  bool bias;
  bool integers;       ///< operands in -2..2, so that sums are exact in float too
  bool in_double;      ///< is also run in double
  std::size_t offset;  ///< of its results in golden.bin, in floats
};

/// NCHW and OIHW; `bias` is empty without one.
struct operands {
  std::vector<double> src, wei, bias, diff_dst;
};
[[nodiscard]] operands operands_of(const example& row);

/// NCHW and OIHW; `diff_bias` is empty without a bias.
struct results {
  std::vector<double> dst, diff_src, diff_wei, diff_bias;
};

/// True values rounded to binary32, as golden.bin holds them.
[[nodiscard]] results results_of(const example& row);

/// What Higham's bounds scale with: the same sums, over absolute values.
[[nodiscard]] results magnitudes_of(const example& row, const operands& given,
                                    std::span<const double> dst);

/// The length of golden.bin, in floats.
[[nodiscard]] std::size_t blob_size();

}  // namespace convolith::tests::golden
