// One spatial axis as a gather: which inputs each output reads, for forward and for backward_data alike.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

#include <convolith/shape/shape.hpp>

namespace convolith {

/// Output o (0 <= o < outputs) of the axis reads, for every tap j (0 <= j < taps), input
/// `in_step*o + tap_stride*j + origin`, if that lies in [0, inputs), weighted by kernel position
/// `kernel_start + kernel_step*j`. It is written to position `out_start + out_step*o`.
struct gather_axis {
  int outputs = 0, out_start = 0, out_step = 1;
  int inputs = 0, in_step = 1, tap_stride = 1, origin = 0;
  int taps = 0, kernel_start = 0, kernel_step = 1;

  [[nodiscard]] constexpr int input(int o, int j) const {
    return in_step * o + tap_stride * j + origin;
  }
  [[nodiscard]] constexpr bool reads(int o, int j) const {
    return input(o, j) >= 0 && input(o, j) < inputs;
  }

  /// First tap of output o that lies inside the input, or 0 where none does.
  [[nodiscard]] constexpr int first_tap(int o) const {
    const int at = input(o, 0);
    int j = 0;
    if (tap_stride > 0 && at < 0) j = (-at + tap_stride - 1) / tap_stride;
    if (tap_stride < 0 && at >= inputs) j = (at - inputs - tap_stride) / -tap_stride;
    return j < taps && reads(o, j) ? j : 0;
  }
  /// One past the last tap of output o that lies inside the input, or 0 where none does.
  [[nodiscard]] constexpr int last_tap(int o) const {
    const int at = input(o, 0), left = tap_stride > 0 ? inputs - 1 - at : at;
    if (left < 0 || taps == 0) return 0;
    const int most = left / (tap_stride > 0 ? tap_stride : -tap_stride);
    const int j = most < taps ? most : taps - 1;
    return reads(o, j) ? j + 1 : 0;
  }
  /// Whether outputs [first, last) all have every tap inside the input.
  [[nodiscard]] constexpr bool interior(int first, int last) const {
    if (taps == 0) return true;
    return reads(first, 0) && reads(first, taps - 1) && reads(last - 1, 0) &&
           reads(last - 1, taps - 1);
  }

  /// Inputs between the first and the last that `count` neighbouring outputs read, both included.
  [[nodiscard]] constexpr int span(int count) const {
    return in_step * (count - 1) + (tap_stride < 0 ? -tap_stride : tap_stride) * (taps - 1) + 1;
  }

  friend constexpr bool operator==(const gather_axis&, const gather_axis&) = default;
};

/// Forward: output o reads input `stride*o + dilation*k - pad` with kernel position k.
[[nodiscard]] constexpr gather_axis forward_axis(int in, int out, int k, int stride, int dilation,
                                                 int pad) {
  return {.outputs = out,
          .inputs = in,
          .in_step = stride,
          .tap_stride = dilation,
          .origin = -pad,
          .taps = k};
}

/// backward_data: source positions i with i mod stride = phase read only the kernel positions k with
/// (i + pad - dilation*k) mod stride = 0, from output (i + pad - dilation*k) / stride. Those k form an
/// arithmetic progression, so that each phase is a gather with step 1.
[[nodiscard]] constexpr gather_axis backward_axis(int in, int out, int k, int stride, int dilation,
                                                  int pad, int phase) {
  int start = 0;
  while (start < k && (phase + pad - dilation * start) % stride != 0) ++start;
  const int step = stride / std::gcd(stride, dilation);
  gather_axis axis{.outputs = phase < in ? (in - phase - 1) / stride + 1 : 0,
                   .out_start = phase,
                   .out_step = stride,
                   .inputs = out,
                   .kernel_start = start,
                   .kernel_step = step};
  if (start < k) {
    axis.taps = (k - 1 - start) / step + 1;
    axis.tap_stride = -(dilation * step / stride);
    axis.origin = (phase + pad - dilation * start) / stride;
  }
  return axis;
}

/// Tiles [first, last) of a row.
struct tile_run {
  int first, last;
};

/// The longest run of whole tiles of `width` outputs that read no padding, after the first tiles that do.
[[nodiscard]] constexpr tile_run interior_run(const gather_axis& columns, int width) {
  const auto inside = [&](int t) {
    return (t + 1) * width <= columns.outputs && columns.interior(t * width, (t + 1) * width);
  };
  const int full = columns.outputs / width;
  // Only border tiles are walked: a compiler evaluates no more than so many steps.
  tile_run run{0, full};
  while (run.first < full && !inside(run.first)) ++run.first;
  while (run.last > run.first && !inside(run.last - 1)) --run.last;
  return run;
}

/// Four bounds that a loop reads, so that it tests none.
using bound_row = std::array<int, 4>;

namespace detail {

/// Calls f(first, last) for runs of outputs that read the same taps. The interior, where all taps exist, is one
/// run found from its ends: walking it would exhaust the steps that a compiler evaluates.
template <class Function>
constexpr void each_band(const gather_axis& a, Function&& f) {
  int begin = 0, end = a.outputs;
  while (begin < end && !a.interior(begin, begin + 1)) ++begin;
  while (end > begin && !a.interior(end - 1, end)) --end;
  const auto walk = [&](int first, int last) {
    while (first < last) {
      int next = first + 1;
      while (next < last && a.first_tap(next) == a.first_tap(first) &&
             a.last_tap(next) == a.last_tap(first))
        ++next;
      f(first, next);
      first = next;
    }
  };
  walk(0, begin);
  if (begin < end) f(begin, end);
  walk(end, a.outputs);
}

constexpr bound_row band(const gather_axis& a, int wanted) {
  bound_row found{};
  int i = 0;
  each_band(a, [&](int first, int last) {
    if (i++ == wanted) found = {first, last, a.first_tap(first), a.last_tap(first)};
  });
  return found;
}

constexpr bound_row outputs_of_tap(const gather_axis& a, int tap) {
  int first = 0, last = a.outputs;
  while (first < a.outputs && !a.reads(first, tap)) ++first;
  while (last > first && !a.reads(last - 1, tap)) --last;
  return {first, last, 0, 0};
}

}  // namespace detail

/// What a row of a table says about an axis.
enum class bounds : std::uint8_t {
  of_bands,  ///< of a run of outputs that read the same taps: {first output, last output, first tap, last tap}
  of_taps  ///< of a tap, in an axis with step >= 1: {first output, last output} that read it inside the input
};

/// Rows of bounds, every last one exclusive. A value, with no pointer to a function: compilers that look for null
/// pointers compare none in a constant expression.
struct band_table {
  gather_axis axis;
  bounds what{};
  int count = 0;

  [[nodiscard]] constexpr bound_row row(int i) const {
    switch (what) {
      case bounds::of_bands:
        return detail::band(axis, i);
      case bounds::of_taps:
        return detail::outputs_of_tap(axis, i);
    }
    return {};
  }
  [[nodiscard]] constexpr int at(int i, int field) const {
    return row(i)[static_cast<std::size_t>(field)];
  }

  friend constexpr bool operator==(const band_table&, const band_table&) = default;
};

[[nodiscard]] constexpr band_table output_bands(const gather_axis& a) {
  int bands = 0;
  detail::each_band(a, [&](int, int) { ++bands; });
  return {a, bounds::of_bands, bands};
}

[[nodiscard]] constexpr band_table tap_outputs(const gather_axis& a) {
  return {a, bounds::of_taps, a.taps};
}

}  // namespace convolith
