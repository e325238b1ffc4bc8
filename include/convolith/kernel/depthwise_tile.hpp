// The kernel text of a depthwise tile: all outputs of one channel, or a vector of them, that a strip of its input gives.
#pragma once

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands: a strip, the channel's weights, its parameters, dst.
struct depthwise_tile {
  multiplying terms_of{};
  quantized_tiles tiles{};
  int vector_lanes = 1, stored_lanes = 1;
  int columns = 1, kernel_rows = 1, taps = 1;
  int column_stride = 1, pixel_stride = 1, tap_stride = 1, row_stride = 1, next_row = 1,
      odd_start = 0;
  int dst_pixel = 1, dst_row = 1, parameters = 1;
  rescaled_by rescaled{};
  static constexpr int operands = 4;

  /// Of `stored` channels, where a vector is not full.
  constexpr explicit depthwise_tile(const quantized_plan& p, int stored = 0)
      : terms_of(p.terms_of),
        tiles(p.tiles),
        vector_lanes(p.lanes),
        stored_lanes(stored > 0 ? stored : p.lanes),
        columns(p.shape.ow()),
        kernel_rows(p.shape.kh),
        taps(p.taps()),
        column_stride(p.column_stride()),
        pixel_stride(p.pixel_stride()),
        tap_stride(p.width() * p.shape.dw),
        row_stride(p.ring_pitch() * p.shape.dh),
        next_row(p.ring_pitch() * p.shape.sh),
        odd_start(p.odd_start()),
        dst_pixel(p.shape.oc),
        dst_row(p.shape.oc * p.shape.ow()),
        parameters(p.parameters()),
        rescaled(p.rescaled()) {}

  [[nodiscard]] constexpr bool pairs() const { return terms_of == multiplying::pairs; }
  [[nodiscard]] constexpr int lanes() const { return vector_lanes; }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 2 ? storage::int32 : operand < 2 && pairs() ? storage::int16 : storage::int8;
  }
  [[nodiscard]] static constexpr bool reads_only(int operand) { return operand < 3; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const place<Machine> strip{b[0], 0}, wei{b[1], 0}, row{b[2], 0}, dst{b[3], 0};
    const temporaries<Machine> here(m);
    value w[most_kept] = {}, by[3] = {};
    const bool keeps = kernel_rows * taps <= most_kept;
    if (keeps)
      for (int i = 0; i < kernel_rows * taps; ++i) w[i] = weight(m, wei, i);
    const value bias = m.load(vector_lanes, row);
    for (int i = 1; i < parameters; ++i) by[i - 1] = m.load(vector_lanes, row + i * vector_lanes);
    each(m, false, tiles.rows, [&](const index& y) {
      each_part(m, false, columns, tiles.pixels, [&](const index& x, int count) {
        const place<Machine> from = strip + (y * next_row + x * (pixel_stride * column_stride)),
                             to = dst + (y * dst_row + x * dst_pixel);
        run_of_pixels(m, count, from, wei, keeps, w, bias, by, to);
      });
    });
  }

  friend constexpr bool operator==(const depthwise_tile&, const depthwise_tile&) = default;

 private:
  static constexpr int most_kept = 6,
                       most_taps = 64;  // weights that stay in registers, all of a row

  template <class Machine>
  constexpr typename Machine::value weight(Machine& m, const place<Machine>& wei, int i) const {
    return pairs() ? m.load_word(wei + 2 * vector_lanes * i) : m.load(1, wei + i);
  }
  template <class Machine>
  constexpr void run_of_pixels(Machine& m, int count, const place<Machine>& from,
                               const place<Machine>& wei, bool keeps,
                               const typename Machine::value (&kept)[most_kept],
                               const typename Machine::value& bias,
                               const typename Machine::value (&by)[3],
                               const place<Machine>& to) const {
    using value = typename Machine::value;
    const temporaries<Machine> here(m);
    value sum[4] = {};
    for (int p = 0; p < count; ++p) m.declare(sum[p], bias);
    for (int r = 0; r < kernel_rows; ++r) {
      const temporaries<Machine> line(m);
      value loaded[most_taps] = {};
      for (int t = 0; t < taps && !keeps; ++t) loaded[t] = weight(m, wei, r * taps + t);
      const auto add = [&](int p, int t, const value& x) {
        const value& w = keeps ? kept[r * taps + t] : loaded[t];
        if (pairs())
          m.dot(sum[p], x, w);
        else
          m.fma(sum[p], x, w);
      };
      // Every input once, whichever pixels read it, and two by two, as a load is cheaper behind another.
      const int last = (count - 1) * pixel_stride + (taps - 1) * tap_stride;
      const auto is_read = [&](int at) {
        for (int t = 0; t < taps; ++t)
          if (at >= t * tap_stride && (at - t * tap_stride) % pixel_stride == 0 &&
              (at - t * tap_stride) / pixel_stride < count)
            return true;
        return false;
      };
      for (int at = 0; at <= last;) {
        const temporaries<Machine> two(m);
        value x[2] = {};
        int where[2] = {}, found = 0;
        for (; at <= last && found < 2; ++at)
          if (is_read(at)) where[found++] = at;
        for (int i = 0; i < found; ++i) {
          const bool odd = where[i] % 2 == 1;
          const place<Machine> place_of =
              from + (r * row_stride + where[i] * column_stride + (odd ? odd_start : 0));
          x[i] = pairs() ? m.load_word(place_of) : m.load(1, place_of);
        }
        for (int i = 0; i < found; ++i)
          for (int t = 0; t < taps; ++t) {
            const int beyond = where[i] - t * tap_stride;
            if (beyond >= 0 && beyond % pixel_stride == 0 && beyond / pixel_stride < count)
              add(beyond / pixel_stride, t, x[i]);
          }
      }
    }
    for (int p = 0; p < count; ++p) {
      const temporaries<Machine> result(m);
      if (!pairs() && rescaled.how == rescaling_step::doubled) m.accumulate(sum[p], sum[p]);
      m.store(stored_lanes, to + p * dst_pixel, m.requantize(sum[p], rescaled, by));
    }
  }
};

}  // namespace convolith::kernel
