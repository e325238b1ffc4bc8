// The kernel text of the products of a transformed layer: at each position of a tile a matrix product over channels.
#pragma once

#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands: transformed input [position][pair of channels][tile], weights [position][pair of channels][output channel],
/// products [position][output channel][tile].
struct winograd_tile {
  int positions = 1, terms = 1, pixels = 1, channels = 1, unrolled = 1;
  static constexpr int operands = 3;

  constexpr explicit winograd_tile(const quantized_plan& p)
      : positions(p.transform.positions()),
        terms(p.shape.ic / 2),
        pixels(p.tiles.pixels),
        channels(p.tiles.vectors),
        unrolled(p.tiles.unrolled) {}

  [[nodiscard]] static constexpr int lanes() { return 1; }
  [[nodiscard]] static constexpr storage stored(int) { return storage::int16; }
  [[nodiscard]] static constexpr bool reads_only(int operand) { return operand < 2; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    m.loop(index(0), index(positions), 1, [&](const index& at) {
      const temporaries<Machine> here(m);
      value sum[most_sums] = {};
      for (int i = 0; i < pixels * channels; ++i) m.declare(sum[i], m.zero());
      const place<Machine> input{b[0], at * (2 * terms * pixels)},
          wei{b[1], at * (2 * terms * channels)}, products{b[2], at * (2 * pixels * channels)};
      each_part(m, false, terms, unrolled, [&](const index& first, int count) {
        for (int i = 0; i < count; ++i)
          add_term(m, sum, input + (first + i) * (2 * pixels), wei + (first + i) * (2 * channels));
      });
      for (int i = 0; i < pixels * channels; ++i) m.store_word(products + 2 * i, sum[i]);
    });
  }

  friend constexpr bool operator==(const winograd_tile&, const winograd_tile&) = default;

 private:
  template <class Machine>
  constexpr void add_term(Machine& m, const typename Machine::value (&sum)[most_sums],
                          const place<Machine>& input, const place<Machine>& wei) const {
    // What there are fewer of stays; of the others two are loaded at a time, right behind these, as loads in a row are faster.
    const bool keeps_pixels = pixels < channels;
    const int kept = keeps_pixels ? pixels : channels, others = keeps_pixels ? channels : pixels;
    const temporaries<Machine> here(m);
    typename Machine::value stays[2] = {};
    for (int i = 0; i < kept; ++i) stays[i] = m.load_word((keeps_pixels ? input : wei) + 2 * i);
    for (int first = 0; first < others; first += 2) {
      const temporaries<Machine> two(m);
      typename Machine::value other[2] = {};
      const int count = others - first < 2 ? 1 : 2;
      for (int i = 0; i < count; ++i)
        other[i] = m.load_word((keeps_pixels ? wei : input) + 2 * (first + i));
      for (int i = 0; i < count; ++i)
        for (int k = 0; k < kept; ++k) {
          const int pixel = keeps_pixels ? k : first + i, channel = keeps_pixels ? first + i : k;
          m.dot(sum[channel * pixels + pixel], keeps_pixels ? stays[k] : other[i],
                keeps_pixels ? other[i] : stays[k]);
        }
    }
  }
};

}  // namespace convolith::kernel
