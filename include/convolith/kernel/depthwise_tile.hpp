// The kernel text of a depthwise tile: all outputs of one channel, or a vector of them, that a strip of its input gives.
#pragma once

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/channel_words.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands: a strip, the channel's weights, its parameters, dst.
struct depthwise_tile {
  multiplying terms_of{};
  storage weights{};
  quantized_tiles tiles{};
  int vector_lanes = 1, stored_lanes = 1;
  int columns = 1, kernel_rows = 1, taps = 1;
  int kernel_columns = 1;
  bool overlapping = false;
  int column_stride = 1, first_element = 0, in_word = 1, odd_weights = 0;
  int pixel_stride = 1, tap_stride = 1;
  int row_stride = 1, next_row = 1;
  int dst_pixel = 1, dst_row = 1;
  channel_words of_channel{};
  static constexpr int operands = 4;

  /// Of `stored` channels, where a vector is not full.
  constexpr explicit depthwise_tile(const quantized_plan& p, int stored = 0)
      : terms_of(p.terms_of),
        weights(p.weights),
        tiles(p.tiles),
        vector_lanes(p.lanes),
        stored_lanes(stored > 0 ? stored : p.lanes),
        columns(p.shape.ow()),
        kernel_rows(p.shape.kh),
        taps(p.taps()),
        kernel_columns(p.shape.kw),
        overlapping(p.overlaps_taps()),
        column_stride(p.column_stride()),
        first_element(p.strip_first()),
        in_word(p.columns_in_word()),
        odd_weights(p.packs_odd_starts() ? p.even_words() : 0),
        pixel_stride(p.pixel_stride()),
        tap_stride(p.width() * p.shape.dw),
        row_stride(p.ring_pitch() * p.shape.dh),
        next_row(p.ring_pitch() * p.shape.sh),
        dst_pixel(p.shape.oc),
        dst_row(p.shape.oc * p.shape.ow()),
        of_channel(p) {}

  [[nodiscard]] constexpr bool pairs() const { return terms_of == multiplying::pairs; }
  [[nodiscard]] constexpr int lanes() const { return vector_lanes; }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 0   ? (pairs() ? storage::int16 : storage::int8)
           : operand == 1 ? weights
           : operand == 2 ? storage::int32
                          : storage::int8;
  }
  [[nodiscard]] static constexpr bool reads_only(int operand) { return operand < 3; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const place<Machine> strip{b[0], 0}, wei{b[1], 0}, row{b[2], 0}, dst{b[3], 0};
    const temporaries<Machine> here(m);
    value w[most_kept_weights] = {}, by[4] = {};
    if (keeps()) load_weights(m, wei, 0, kernel_rows * taps, longest_run(), w);
    const value bias = of_channel.bias(m, row, vector_lanes);
    of_channel.load_rescaling(m, row, vector_lanes, by);
    each(m, false, tiles.rows, [&](const index& y) {
      each_part(m, false, columns, tiles.pixels, [&](const index& x, int count) {
        const place<Machine> from = strip + (y * next_row + x * (pixel_stride * column_stride)),
                             to = dst + (y * dst_row + x * dst_pixel);
        run_of_pixels(m, count, from, wei, w, bias, by, to);
      });
    });
  }

  friend constexpr bool operator==(const depthwise_tile&, const depthwise_tile&) = default;

 private:
  static constexpr int most_taps = 64;

  [[nodiscard]] constexpr int longest_run() const {
    return columns < tiles.pixels ? columns : tiles.pixels;
  }
  [[nodiscard]] constexpr bool keeps() const { return kernel_rows * taps <= most_kept_weights; }
  /// Whether two terms share a word of weights.
  [[nodiscard]] constexpr bool shares_words() const { return pairs() && weights == storage::int8; }
  [[nodiscard]] constexpr bool doubles() const {
    return of_channel.rescaled.how == rescaling_step::doubled && weights == storage::int8;
  }
  /// The weights of terms [first, end) that a run of `pixels` reads. Those that are kept are doubled if sums are to be.
  template <class Machine>
  constexpr void load_weights(Machine& m, const place<Machine>& wei, int first, int end, int pixels,
                              typename Machine::value* to) const {
    const auto wanted = [&](int i) {
      return i >= first && i < end && is_multiplied(pixels, i % taps);
    };
    if (!shares_words()) {
      for (int i = first; i < end; ++i)
        if (wanted(i))
          to[i - first] = pairs() ? m.load_word(wei + 2 * vector_lanes * i) : m.load(1, wei + i);
      return;
    }
    for (int i = first; i < end; ++i)
      if (wanted(i)) m.reserve(to[i - first]);
    for (int i = first / 2 * 2; i < end; i += 2) {
      if (!wanted(i) && !wanted(i + 1)) continue;
      const temporaries<Machine> here(m);
      const auto both = m.load_word(wei + 2 * i);
      for (int odd = 0; odd < 2; ++odd) {
        const temporaries<Machine> one(m);
        if (!wanted(i + odd)) continue;
        const auto pair = m.widen(both, odd, 0);
        m.declare(to[i + odd - first], keeps() && doubles() ? m.pair_sum(pair, pair) : pair);
      }
    }
  }
  /// What of a word of the strip and a weight is multiplied.
  enum class product : unsigned char { all, lower_by_upper, upper_by_lower };
  /// Calls f(word of the row, weight of the kernel row, product) for what pixel `p` of a run adds.
  template <class Function>
  constexpr void each_product(int p, Function&& f) const {
    const int start = first_element + p * pixel_stride;
    if (odd_weights > 0) {
      const bool odd = start % 2 == 1;
      for (int t = 0; t < (odd ? taps - odd_weights : odd_weights); ++t)
        f(start / 2 + t, odd ? odd_weights + t : t, product::all);
      return;
    }
    if (!overlapping) {
      for (int t = 0; t < taps; ++t) f((start + t * tap_stride) / in_word, t, product::all);
      return;
    }
    for (int at = start / 2; 2 * at < start + kernel_columns; ++at) {
      const int tap = 2 * at - start;  // of the lower half; the upper one's is next
      if (tap < 0)
        f(at, 0, product::upper_by_lower);
      else if (tap + 1 < kernel_columns || kernel_columns == 1)
        f(at, tap, product::all);
      else
        f(at, taps - 1, product::lower_by_upper);
    }
  }
  /// Whether for a product of a run of `count` pixels f(word of the row, weight of the kernel row) holds.
  template <class Function>
  [[nodiscard]] constexpr bool any_product(int count, Function&& f) const {
    bool found = false;
    for (int p = 0; p < count; ++p)
      each_product(p, [&](int at, int t, product) { found = found || f(at, t); });
    return found;
  }
  [[nodiscard]] constexpr bool is_read(int count, int word) const {
    return any_product(count, [&](int at, int) { return at == word; });
  }
  /// Where all pixels begin alike, some weights are for none.
  [[nodiscard]] constexpr bool is_multiplied(int count, int weight) const {
    return any_product(count, [&](int, int t) { return t == weight; });
  }
  template <class Machine>
  constexpr void add(Machine& m, const typename Machine::value& sum,
                     const typename Machine::value& x, const typename Machine::value& w,
                     product which) const {
    if (!pairs())
      m.fma(sum, x, w);
    else if (which == product::all)
      m.dot(sum, x, w);
    else if (which == product::lower_by_upper)
      m.dot_lower(sum, x, w);
    else
      m.dot_upper(sum, x, w);
  }
  template <class Machine>
  constexpr void run_of_pixels(Machine& m, int count, const place<Machine>& from,
                               const place<Machine>& wei,
                               const typename Machine::value (&kept)[most_kept_weights],
                               const typename Machine::value& bias,
                               const typename Machine::value (&by)[4],
                               const place<Machine>& to) const {
    using value = typename Machine::value;
    const temporaries<Machine> here(m);
    value sum[most_run_of_pixels] = {};
    for (int p = 0; p < count; ++p) m.declare(sum[p], bias);
    int words = 0;  // of a row, from the first on
    for (int p = 0; p < count; ++p)
      each_product(p, [&](int at, int, product) { words = at < words ? words : at + 1; });
    for (int r = 0; r < kernel_rows; ++r) {
      const temporaries<Machine> line(m);
      value loaded[most_taps] = {};
      if (!keeps()) load_weights(m, wei, r * taps, (r + 1) * taps, count, loaded);
      // Every word once, whichever pixels read it, and two by two, as a load is cheaper behind another.
      for (int at = 0; at < words;) {
        const temporaries<Machine> two(m);
        value x[2] = {};
        int where[2] = {}, found = 0;
        for (; at < words && found < 2; ++at)
          if (is_read(count, at)) where[found++] = at;
        for (int i = 0; i < found; ++i) {
          const place<Machine> place_of =
              from + (r * row_stride + where[i] * (in_word * column_stride));
          x[i] = pairs() ? m.load_word(place_of) : m.load(1, place_of);
        }
        for (int i = 0; i < found; ++i)
          for (int p = 0; p < count; ++p)
            each_product(p, [&](int word, int t, product which) {
              if (word == where[i])
                add(m, sum[p], x[i], keeps() ? kept[r * taps + t] : loaded[t], which);
            });
      }
    }
    const rescaled_by of_four = of_channel.rescaled_of_four();
    int stored = 0;
    for (; vector_lanes > 1 && stored_lanes == vector_lanes && stored + 4 <= count; stored += 4) {
      const temporaries<Machine> results(m);
      value four[4] = {};
      for (int i = 0; i < 4; ++i) four[i] = m.requantize(sum[stored + i], of_four, by);
      m.store_four(to + stored * dst_pixel, dst_pixel, 2 * dst_pixel, four, of_four.swaps);
    }
    for (int p = stored; p < count; ++p) {
      const temporaries<Machine> result(m);
      if (doubles() && !(pairs() && keeps())) m.accumulate(sum[p], sum[p]);
      m.store(stored_lanes, to + p * dst_pixel, m.requantize(sum[p], of_channel.rescaled, by));
    }
  }
};

}  // namespace convolith::kernel
