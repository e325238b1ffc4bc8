// One spatial axis as a gather: which inputs each output reads, for forward and for backward_data alike.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

#include <convolith/shape/shape.hpp>

namespace convolith {

/// What bounds are computed with, on plain numbers. A machine has these members for its offsets.
struct whole_numbers {
  static constexpr int at_least(int a, int least) { return a < least ? least : a; }
  static constexpr int at_most(int a, int most) { return a > most ? most : a; }
  /// The quotient, rounded down, of a >= 0.
  static constexpr int divide(int a, int by) { return a / by; }
};

/// The numbers from `first` to before `last`; none where `last` is no larger.
template <class Index>
struct between {
  Index first, last;
  friend constexpr bool operator==(const between&, const between&) = default;
};

/// The v with 0 <= v < count for which `step*v + at` lies in [0, inputs); a negative step counts from the other end.
template <class Arithmetic, class Index>
[[nodiscard]] constexpr between<Index> steps_inside(Arithmetic& m, int step, const Index& at,
                                                    int inputs, const Index& count) {
  const int by = step < 0 ? -step : step;
  const Index before = step < 0 ? at + (1 - inputs) : at * -1;  // steps of one until the first
  return {m.divide(m.at_least(before + (by - 1), 0), by),
          m.at_most(m.divide(m.at_least(before + (inputs - 1 + by), 0), by), count)};
}

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

  /// The taps of an output that read inside the input.
  template <class Arithmetic, class Index>
  [[nodiscard]] constexpr between<Index> taps_of(Arithmetic& m, const Index& o) const {
    return steps_inside(m, tap_stride, o * in_step + origin, inputs, Index(taps));
  }
  /// The outputs that read a tap inside the input.
  template <class Arithmetic, class Index>
  [[nodiscard]] constexpr between<Index> outputs_of(Arithmetic& m, const Index& tap) const {
    return steps_inside(m, in_step, tap * tap_stride + origin, inputs, Index(outputs));
  }

  /// Of an output; the same for all that read none.
  [[nodiscard]] constexpr between<int> taps_of(int o) const {
    whole_numbers m{};
    const between<int> found = taps_of(m, o);
    return found.first < found.last ? found : between<int>{0, 0};
  }
  /// The first output behind o from which on maybe other taps are read; `outputs` if there is none. As o grows, taps
  /// come and go at the ends of those that it reads.
  [[nodiscard]] constexpr int next_change(int o) const {
    whole_numbers m{};
    const between<int> now = taps_of(m, o);
    int next = outputs;
    const auto consider = [&](int tap, bool comes) {
      if (tap < 0 || tap >= taps) return;
      const between<int> readers = outputs_of(m, tap);
      const int change = comes ? readers.first : readers.last;
      if (change > o && change < next) next = change;
    };
    consider(m.at_most(now.first, taps) - 1, true);
    consider(now.last, true);
    consider(now.first, false);
    consider(now.last - 1, false);
    return next;
  }
  /// The outputs that have every tap inside the input.
  [[nodiscard]] constexpr between<int> interior() const {
    if (taps == 0) return {0, outputs};
    whole_numbers m{};
    const auto a = outputs_of(m, 0), b = outputs_of(m, taps - 1);
    return {m.at_least(a.first, b.first), m.at_most(a.last, b.last)};
  }
  /// Whether outputs [first, last) all have every tap inside the input.
  [[nodiscard]] constexpr bool interior(int first, int last) const {
    const between<int> all = interior();
    return first >= all.first && last <= all.last;
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

/// One axis of backward_data. Source position i reads the kernel positions k for which i + pad - dilation*k is a
/// multiple of the stride. Those k are c, c + kernel_step(), .. for one c < classes(), the class of i, if there are any:
/// positions that share it are a phase of the stride, i = stride*u + dilation*c - pad, and of its kernel positions
/// number j reads input u - reach()*j.
struct phased_axis {
  int positions = 0, inputs = 0, kernel = 1, stride = 1, dilation = 1, pad = 0;

  [[nodiscard]] constexpr int kernel_step() const { return stride / std::gcd(stride, dilation); }
  [[nodiscard]] constexpr int reach() const { return dilation / std::gcd(stride, dilation); }
  [[nodiscard]] constexpr int classes() const {
    return kernel < kernel_step() ? kernel : kernel_step();
  }
  /// Of class 0; those behind it have as many or one less.
  [[nodiscard]] constexpr int most_taps() const { return (kernel - 1) / kernel_step() + 1; }
  /// Beyond so many u no input is read.
  [[nodiscard]] constexpr int steps() const { return inputs + reach() * (most_taps() - 1); }

  /// How many kernel positions a class has.
  template <class Arithmetic, class Index>
  [[nodiscard]] constexpr Index taps(Arithmetic& m, const Index& c) const {
    if (kernel <= kernel_step() || kernel % kernel_step() == 0) return Index(most_taps());
    return m.divide(c * -1 + (kernel - 1 + kernel_step()), kernel_step());
  }
  /// The u of a class, those left out that read nothing.
  template <class Arithmetic, class Index>
  [[nodiscard]] constexpr between<Index> steps_of(Arithmetic& m, const Index& c) const {
    return steps_inside(m, stride, c * dilation + -pad, positions, Index(steps()));
  }
  /// Which of `taps` kernel positions read inside the input.
  template <class Arithmetic, class Index>
  [[nodiscard]] constexpr between<Index> taps_of(Arithmetic& m, const Index& u,
                                                 const Index& taps) const {
    if (most_taps() == 1) return {Index(0), Index(1)};
    return steps_inside(m, -reach(), u, inputs, taps);
  }
  template <class Index>
  [[nodiscard]] constexpr Index position(const Index& u, const Index& c) const {
    return u * stride + (c * dilation + -pad);
  }

  /// All positions of a class, with those that read nothing, as a gather with step 1.
  [[nodiscard]] constexpr gather_axis phase(int c) const {
    const int ahead = pad - dilation * c;
    const int first = ahead > 0 ? (ahead + stride - 1) / stride : -(-ahead / stride);  // its u
    const int start = position(first, c);
    return {.outputs = start < positions ? (positions - start - 1) / stride + 1 : 0,
            .out_start = start,
            .out_step = stride,
            .inputs = inputs,
            .tap_stride = -reach(),
            .origin = first,
            .taps = (kernel - 1 - c) / kernel_step() + 1,
            .kernel_start = c,
            .kernel_step = kernel_step()};
  }
  /// Whether some kernel position falls on position i, inside the input or not.
  [[nodiscard]] constexpr bool in_phases(int i) const {
    for (int c = 0; c < classes(); ++c)
      if ((i + pad - dilation * c) % stride == 0) return true;
    return false;
  }
  /// Whether every position is in some `phase`; and in some `steps_of`.
  [[nodiscard]] constexpr bool phases_cover() const {
    int covered = 0;
    for (int c = 0; c < classes(); ++c) covered += phase(c).outputs;
    return covered == positions;
  }
  [[nodiscard]] constexpr bool steps_cover() const {
    whole_numbers m{};
    int covered = 0;
    for (int c = 0; c < classes(); ++c) {
      const between<int> u = steps_of(m, c);
      covered += u.first < u.last ? u.last - u.first : 0;
    }
    return covered == positions;
  }
};

/// Tiles [first, last) of a row.
struct tile_run {
  int first, last;
};

/// The longest run of whole tiles of `width` outputs that read no padding, after the first tiles that do.
[[nodiscard]] constexpr tile_run interior_run(const gather_axis& columns, int width) {
  const int full = columns.outputs / width;
  const between<int> inside = columns.interior();
  const int first = (inside.first + width - 1) / width, last = inside.last / width;
  return first < last ? tile_run{first, last} : tile_run{full, full};
}

/// Four bounds that a loop reads, so that it tests none.
using bound_row = std::array<int, 4>;

namespace detail {

/// Calls f(first, last) for runs of outputs that read the same taps.
template <class Function>
constexpr void each_band(const gather_axis& a, Function&& f) {
  for (int first = 0; first < a.outputs;) {
    const between<int> taps = a.taps_of(first);
    int next = a.next_change(first);
    while (next < a.outputs && a.taps_of(next) == taps) next = a.next_change(next);
    f(first, next);
    first = next;
  }
}

constexpr bound_row band(const gather_axis& a, int wanted) {
  bound_row found{};
  int i = 0;
  each_band(a, [&](int first, int last) {
    const between<int> taps = a.taps_of(first);
    if (i++ == wanted) found = {first, last, taps.first, taps.last};
  });
  return found;
}

constexpr bound_row outputs_of_tap(const gather_axis& a, int tap) {
  whole_numbers m{};
  const between<int> outputs = a.outputs_of(m, tap);
  return {outputs.first, outputs.last, 0, 0};
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

/// No table of an axis has more rows: where outputs read the same taps as their neighbours do, there is one row.
[[nodiscard]] constexpr int most_bands(const gather_axis& a) {
  const between<int> inside = a.interior();
  const int border = a.outputs - (inside.first < inside.last ? inside.last - inside.first : 0);
  return (border < 2 * a.taps ? border : 2 * a.taps) + 1;
}

[[nodiscard]] constexpr band_table output_bands(const gather_axis& a) {
  int bands = 0;
  detail::each_band(a, [&](int, int) { ++bands; });
  return {a, bounds::of_bands, bands};
}

[[nodiscard]] constexpr band_table tap_outputs(const gather_axis& a) {
  return {a, bounds::of_taps, a.taps};
}

}  // namespace convolith
