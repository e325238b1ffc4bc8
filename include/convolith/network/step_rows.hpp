// By which rows a step of a network goes through its tensors, in one call on whole tensors or row by row.
#pragma once

#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/plan/plan_quantized_vectors.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/network/row_operator.hpp>

namespace convolith {

/// A step as an operator on rows, and bytes: of a row of each tensor as the step sees it, of what it needs while it runs,
/// and of what it keeps between its calls.
struct step_rows {
  row_operator rows{};
  std::int64_t src_pitch[row_operator::most_inputs]{}, dst_pitch = 0;
  std::int64_t scratch = 0, sums = 0;
  bool in_place =
      false;  ///< in one call, the output may be written where an input lies that it reads by rows

  /// Adds an input.
  constexpr void read(const row_edge& e, std::int64_t pitch) {
    src_pitch[rows.input_count] = pitch;
    rows.inputs[rows.input_count++] = e;
  }
};

/// All of an input of so many rows, for every row of the output.
[[nodiscard]] constexpr row_edge all_rows(int rows) {
  return {.rows = rows, .stride = 0, .span = rows};
}

/// The rows under a kernel.
[[nodiscard]] constexpr row_edge kernel_rows(const conv2d_shape& s) {
  return {.rows = s.ih, .stride = s.sh, .span = s.dh * (s.kh - 1) + 1, .before = s.pt};
}

/// How a quantised convolution goes through its tensors in one call: rows of its ring or strips, pixels, or all at once,
/// for which it is left as it is.
constexpr void take_rows_of_call(step_rows& r, const quantized_plan& p, int tensor) {
  const conv2d_shape& s = p.shape;
  if (s.n > 1) return;
  row_edge e{.tensor = tensor};
  if (p.has_ring() || p.channelwise()) {
    const int group = p.transform.size > 0 ? p.transform.size : p.channelwise() ? p.tiles.rows : 1;
    r.rows.rows = s.oh();
    r.rows.group = group < s.oh() ? group : s.oh();
    // All that is read of a channel is read before the first of its outputs, which lie at its own bytes.
    r.in_place = p.channelwise() && s.ocg() == 1 && p.tiles.rows == s.oh();
    r.dst_pitch = std::int64_t{s.ow()} * s.oc;
    e = kernel_rows(s);
    e.tensor = tensor;
    r.rows.input_count = 0;
    r.read(e, std::int64_t{s.iw} * s.ic);
  } else if (is_pointwise(s) && s.g == 1) {  // pixel by pixel
    r.rows.rows = p.pixels();
    r.rows.group = p.tiles.pixels;
    r.dst_pitch = s.oc;
    e.rows = p.pixels();
    r.rows.input_count = 0;
    r.read(e, s.ic);
  }
}

/// The same by groups of rows whose input rows are listed.
constexpr void take_listed_rows(step_rows& r, const conv2d_shape& whole, int group, int tensor) {
  row_edge e = kernel_rows(whole);
  e.tensor = tensor;
  e.side_by_side = is_pointwise(whole) ? group : 1;
  r.rows.rows = whole.oh();
  r.rows.group = group;
  r.dst_pitch = std::int64_t{whole.ow()} * whole.oc;
  r.rows.input_count = 0;
  r.read(e, std::int64_t{whole.iw} * whole.ic);
}

}  // namespace convolith
