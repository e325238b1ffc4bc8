// The kernel text of a tile: sums of products of a few pixels and all output channels of a group, requantised and stored.
#pragma once

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/channel_words.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands: pixels, weights, parameters, dst. As a value it holds no more than its code depends on, so that layers that
/// differ in the rest share it.
struct quantized_tile {
  multiplying terms_of{};
  storage weights{};
  int vector_lanes = 1, channels = 1;
  quantized_tiles tiles{};
  int kernel_rows = 1, rounds = 1, taps = 1;
  int pixel_stride = 1, row_stride = 1, round_stride = 1, tap_stride = 1, odd_start = 0;
  int dst_stride = 1;
  channel_words of_channel{};
  static constexpr int operands = 4;

  constexpr explicit quantized_tile(const quantized_plan& p)
      : terms_of(p.terms_of),
        weights(p.weights),
        vector_lanes(p.lanes),
        channels(p.group_channels()),
        tiles(p.tiles),
        kernel_rows(p.kernel_rows()),
        rounds(p.rounds()),
        taps(p.taps()),
        pixel_stride(p.pixel_stride()),
        row_stride(p.row_by_row() ? p.ring_pitch() : 0),
        round_stride(p.round_stride()),
        tap_stride(p.tap_stride()),
        odd_start(p.odd_start()),
        dst_stride(p.shape.oc),
        of_channel(p) {
    tiles.rest = 0;  // which is another's
  }

  [[nodiscard]] constexpr int lanes() const { return vector_lanes; }
  [[nodiscard]] constexpr bool pairs() const { return terms_of == multiplying::pairs; }
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
    each_block(m, false, channels, tiles.vectors, vector_lanes,
               [&](const channel_block& block, const index& first) {
                 const int elements = pairs() ? 2 : 1;
                 one_block(m, block, {b[0], 0},
                           {b[1], first * (kernel_rows * rounds * taps * elements)},
                           {b[2], first * of_channel.count}, {b[3], first});
               });
  }

  friend constexpr bool operator==(const quantized_tile&, const quantized_tile&) = default;

 private:
  template <class Machine>
  constexpr void one_block(Machine& m, const channel_block& block, const place<Machine>& pixels,
                           const place<Machine>& wei, const place<Machine>& rows,
                           const place<Machine>& dst) const {
    using value = typename Machine::value;
    using index = typename Machine::index;
    const temporaries<Machine> here(m);
    const auto row_of = [&](int vector) { return rows + vector * of_channel.count * vector_lanes; };
    value sum[most_sums] = {};
    for (int v = 0; v < block.vectors; ++v)
      for (int p = 0; p < tiles.pixels; ++p) m.reserve(sum[v * tiles.pixels + p]);
    for (int v = 0; v < block.vectors; ++v) {
      const temporaries<Machine> start(m);
      const value bias = of_channel.bias(m, row_of(v), vector_lanes);
      for (int p = 0; p < tiles.pixels; ++p) m.declare(sum[v * tiles.pixels + p], bias);
    }
    const int size = term_size(block);
    // What is straight-line code starts the sums, so that a loop need not.
    each(m, false, kernel_rows, [&](const index& row) {
      each_part_behind_rest(m, false, rounds, tiles.unrolled, [&](const index& first, int count) {
        for (int i = 0; i < count; ++i)
          for (int t = 0; t < taps; ++t)
            add_term(m, block, sum,
                     pixels + (row * row_stride + (first + i) * round_stride + t * tap_stride),
                     wei + (row * (rounds * taps * size) + ((first + i) * taps + t) * size));
      });
    });

    for (int v = 0; v < block.vectors;) {
      const temporaries<Machine> one(m);
      const int together = are_full(block, v, 2) ? 2 : 1;
      value row[2][4] = {};
      for (int i = 0; i < together; ++i)
        of_channel.load_rescaling(m, row_of(v + i), vector_lanes, row[i]);
      const rescaled_by of_four = of_channel.rescaled_of_four();
      const auto output = [&](int p, int i, const rescaled_by& by) {
        const value& x = sum[(v + i) * tiles.pixels + p];
        if (of_channel.rescaled.how == rescaling_step::doubled && weights == storage::int8)
          m.accumulate(x, x);
        return m.requantize(x, by, row[i]);
      };
      const place<Machine> to = dst + v * vector_lanes;
      const int pixels_of_four = 4 / together;
      int p = 0;
      for (; are_full(block, v, 1) && p + pixels_of_four <= tiles.pixels; p += pixels_of_four) {
        const temporaries<Machine> results(m);
        value four[4] = {};
        for (int i = 0; i < 4; ++i) four[i] = output(p + i / together, i % together, of_four);
        if (together == 2)
          m.store_four(to + p * dst_stride, vector_lanes, dst_stride, four, of_four.swaps);
        else
          m.store_four(to + p * dst_stride, dst_stride, 2 * dst_stride, four, of_four.swaps);
      }
      for (; p < tiles.pixels; ++p)
        for (int i = 0; i < together; ++i) {
          const temporaries<Machine> result(m);
          m.store(block.used(v + i), to + (p * dst_stride + i * vector_lanes),
                  output(p, i, of_channel.rescaled));
        }
      v += together;
    }
  }

  /// Whether so many vectors are, and hold as many channels as they may.
  [[nodiscard]] constexpr bool are_full(const channel_block& block, int first, int vectors) const {
    return vector_lanes > 1 && first + vectors <= block.vectors &&
           block.used(first + vectors - 1) == vector_lanes;
  }
  [[nodiscard]] constexpr bool shares_words() const {
    return pairs() && weights == storage::int8 && vector_lanes == 1;
  }
  /// Weights of one term; channels that share words do so even if one is alone.
  [[nodiscard]] constexpr int term_size(const channel_block& block) const {
    return (shares_words() ? (block.vectors + 1) / 2 * 2 : block.vectors) * vector_lanes *
           (pairs() ? 2 : 1);
  }

  /// One term of every pixel times that of every channel; pixels by twos, as registers are few. The first are loaded
  /// right behind the weights: of loads in a row only the first takes two cycles.
  template <class Machine>
  constexpr void add_term(Machine& m, const channel_block& block,
                          const typename Machine::value (&sum)[most_sums],
                          const place<Machine>& pixels, const place<Machine>& wei) const {
    using value = typename Machine::value;
    const temporaries<Machine> here(m);
    value w[most_sums] = {}, x[2] = {};
    load_weights(m, block, w, wei);
    load_pixels(m, 0, pixels, x);
    widen_weights(m, block, w);
    multiply(m, block, sum, 0, x, w);
    for (int first = 2; first < tiles.pixels; first += 2) {
      const temporaries<Machine> two(m);
      load_pixels(m, first, pixels, x);
      multiply(m, block, sum, first, x, w);
    }
  }

  /// How many of two pixels there are.
  [[nodiscard]] constexpr int pixels_from(int first) const {
    return tiles.pixels - first < 2 ? 1 : 2;
  }
  template <class Machine>
  constexpr void load_pixels(Machine& m, int first, const place<Machine>& pixels,
                             typename Machine::value (&x)[2]) const {
    for (int p = 0; p < pixels_from(first); ++p) {
      const int start = (first + p) * pixel_stride;
      const place<Machine> at = pixels + (start % 2 == 0 ? start : start + odd_start);
      x[p] = pairs() ? m.broadcast_word(at) : m.broadcast(at);
    }
  }
  template <class Machine>
  constexpr void multiply(Machine& m, const channel_block& block,
                          const typename Machine::value (&sum)[most_sums], int first,
                          const typename Machine::value (&x)[2],
                          const typename Machine::value (&w)[most_sums]) const {
    for (int p = 0; p < pixels_from(first); ++p)
      for (int v = 0; v < block.vectors; ++v) {
        const auto& to = sum[v * tiles.pixels + first + p];
        if (pairs())
          m.dot(to, x[p], w[v]);
        else
          m.fma(to, x[p], w[v]);
      }
  }

  template <class Machine>
  constexpr void load_weights(Machine& m, const channel_block& block,
                              typename Machine::value (&w)[most_sums],
                              const place<Machine>& wei) const {
    for (int v = 0; v < block.vectors; v += shares_words() ? 2 : 1)
      w[v] = pairs() ? m.load_word(wei + v * 2 * vector_lanes)
                     : m.load(vector_lanes, wei + v * vector_lanes);
  }
  /// Where two channels share a word, the bytes of each as a pair.
  template <class Machine>
  constexpr void widen_weights(Machine& m, const channel_block& block,
                               typename Machine::value (&w)[most_sums]) const {
    if (!shares_words()) return;
    for (int v = 0; v < block.vectors; v += 2) {
      const auto both = w[v];
      w[v] = m.widen(both, 0, 0);
      if (v + 1 < block.vectors) w[v + 1] = m.widen(both, 1, 0);
    }
  }
};

}  // namespace convolith::kernel
