// The kernel text that makes outputs of a block of transformed products: the transforms, the division, requantisation.
#pragma once

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/plan/winograd.hpp>
#include <convolith/kernel/channel_words.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/winograd_transforms.hpp>

namespace convolith::kernel {

/// Operands: products [position][output channel][tile], parameters of those channels, dst at the first tile's first pixel.
struct winograd_outputs {
  winograd transform{};
  int pixels = 1, channels = 1, dst_pixel = 1, dst_row = 1;
  bool doubled = false;
  channel_words of_channel{};
  static constexpr int operands = 3;

  constexpr explicit winograd_outputs(const quantized_plan& p)
      : transform(p.transform),
        pixels(p.tiles.pixels),
        channels(p.tiles.vectors),
        dst_pixel(p.shape.oc),
        dst_row(p.shape.oc * p.shape.ow()),
        doubled(p.doubles),
        of_channel(p) {}

  [[nodiscard]] static constexpr int lanes() { return 1; }
  [[nodiscard]] static constexpr storage stored(int operand) {
    return operand == 0 ? storage::int16 : operand == 1 ? storage::int32 : storage::int8;
  }
  [[nodiscard]] static constexpr bool reads_only(int operand) { return operand < 2; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    each(m, false, channels, [&](const index& c) {
      each(m, false, pixels, [&](const index& t) {
        one_tile(m, {b[0], c * (2 * pixels) + t * 2}, {b[1], c * of_channel.count},
                 {b[2], t * (transform.size * dst_pixel) + c});
      });
    });
  }

  friend constexpr bool operator==(const winograd_outputs&, const winograd_outputs&) = default;

 private:
  template <class Machine>
  constexpr void one_tile(Machine& m, const place<Machine>& products, const place<Machine>& row,
                          const place<Machine>& dst) const {
    using value = typename Machine::value;
    const temporaries<Machine> here(m);
    const winograd& w = transform;
    const int side = w.input(), position = 2 * pixels * channels;
    value half[6][4] = {}, by[4] = {};
    for (int j = 0; j < side; ++j) {
      value in[6] = {};
      for (int i = 0; i < side; ++i) in[i] = m.load_word(products + (i * side + j) * position);
      transform_output(m, w, in, half[j]);
    }
    const value bias = of_channel.bias(m, row, 1);
    of_channel.load_rescaling(m, row, 1, by);
    const value ninth = w.threes() ? m.constant(inverse_of_nine) : value{};
    for (int i = 0; i < w.size; ++i) {
      const temporaries<Machine> line(m);
      value in[6] = {}, out[4] = {};
      for (int j = 0; j < side; ++j) in[j] = half[j][i];
      transform_output(m, w, in, out);
      for (int j = 0; j < w.size; ++j) {
        const temporaries<Machine> one(m);
        const value whole = w.threes() ? m.product(out[j], ninth) : out[j];
        const int bits = w.power(i) + w.power(j) - (doubled ? 1 : 0);
        const value sum = m.sum(m.shift(whole, bits), bias);
        m.store(1, dst + (i * dst_row + j * dst_pixel), m.requantize(sum, of_channel.rescaled, by));
      }
    }
  }
};

}  // namespace convolith::kernel
