// What the plans of a quantised layer cost: cycles by formula from a target's row, and bytes of flash.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>

namespace convolith {

/// How many bytes of flash a layer's code and constants may take; 0: as many as `flash_by_default` says.
struct flash_budget {
  std::int64_t bytes = 0;
  std::int64_t code = 0;   ///< bytes of these that may be code; 0: all
  bool transforms = true;  ///< plans may take Winograd's, for which more RAM is needed, too
  friend constexpr bool operator==(const flash_budget&, const flash_budget&) = default;
};
inline constexpr flash_budget any_flash{INT64_MAX}, least_flash{1};

/// What a channel has beside its weights where models are stored: a bias and a scale.
inline constexpr std::int64_t channel_bytes = 8;
/// One and a half times the 8-bit weights and what each channel has beside them, and 20 KiB for code.
[[nodiscard]] constexpr std::int64_t flash_by_default(const conv2d_shape& s) {
  return (static_cast<std::int64_t>(s.wei_size()) + channel_bytes * s.oc) * 3 / 2 + 20 * 1024;
}

/// Code that rescales one sum, clamps and stores it. These and the numbers below are fitted to what arm-none-eabi-gcc 12
/// makes of the catalogue at -O2 for the Cortex-M4: tests/gen/text_estimate.
[[nodiscard]] constexpr std::int64_t rescaling_bytes(const quantized_plan& p) {
  switch (p.rescaled().how) {
    case rescaling_step::doubled:
    case rescaling_step::folded:  // on vectors alone
      return 24;
    case rescaling_step::doubling:
      return 115;
    case rescaling_step::single:
      return 80;
    case rescaling_step::floating:
      break;
  }
  return 100;
}
/// A tile as code: `terms` that are written out, each of so many pixels and vectors of channels.
[[nodiscard]] constexpr std::int64_t tile_bytes(const quantized_plan& p, int terms, int pixels) {
  const int vectors = p.tiles.vectors,
            weights = vectors + (p.shares_words() ? (vectors + 1) / 2 : 0);
  const bool floats = p.rescaled().how == rescaling_step::floating;
  return std::int64_t{4} * terms * (pixels * vectors + pixels + weights) +
         rescaling_bytes(p) * pixels * vectors + (floats ? 260 : 0);
}
/// What a tile of a strip multiplies for one pixel.
[[nodiscard]] constexpr int strip_products(const quantized_plan& p) {
  return p.shape.kh * (p.overlaps_taps() ? p.shape.kw / 2 + 1 : p.taps());
}
/// Code of the forward pass: tiles, and a nest of loops with its borders.
[[nodiscard]] constexpr std::int64_t code_bytes(const quantized_plan& p) {
  const conv2d_shape& s = p.shape;
  if (p.transform.size > 0)
    return tile_bytes(p, p.tiles.unrolled, p.tiles.pixels) + (p.transform.size == 4 ? 2500 : 1300);
  const bool pads = s.pt > 0 || s.pb > 0 || s.pl > 0 || s.pr > 0;
  if (p.channelwise() && !p.on_vectors()) {  // a row's last pixels have code of their own
    const int rest = s.ow() % p.tiles.pixels;
    const auto run = [&](int pixels) {
      return 4 * (p.shape.kh * p.strip_words(pixels) + strip_products(p) * pixels + pixels) +
             rescaling_bytes(p) * pixels + 60;
    };
    return 80 + run(p.tiles.pixels) + (rest > 0 ? run(rest) : 0) + 150 +
           (p.strips_hold_all() ? 150
            : pads              ? 390
                                : 200);
  }
  const int rounds = p.rounds(), unrolled = p.tiles.unrolled;
  const int written = rounds <= unrolled ? rounds : unrolled + rounds % unrolled;
  return 40 + tile_bytes(p, written * p.taps(), p.tiles.pixels) + 160 +
         (p.tiles.rest > 0 ? tile_bytes(p, written * p.taps(), p.tiles.rest) : 0) +
         (pads ? 350 + 60 * s.kh + (s.sh > 1 || s.sw > 1 ? 180 : 0) : 0);
}
[[nodiscard]] constexpr std::int64_t flash_bytes(const quantized_plan& p) {
  return static_cast<std::int64_t>(p.packed_weights()) * bytes_of(p.weights) +
         static_cast<std::int64_t>(p.packed_parameters()) * 4 + code_bytes(p);
}

/// A row of outputs of one channel from a strip. Fitted to the tiles' loops on a Cortex-M4, as the numbers below.
[[nodiscard]] constexpr double strip_row_cycles(const quantized_plan& p) {
  const int whole = p.shape.ow() / p.tiles.pixels, rest = p.shape.ow() % p.tiles.pixels;
  const auto run = [&](int pixels) {
    return 7 + 1.5 * p.shape.kh * p.strip_words(pixels) + pixels * (strip_products(p) + 8.0);
  };
  return whole * run(p.tiles.pixels) + (rest > 0 ? run(rest) : 0) + (whole > 1 ? 9 : 0);
}

/// What it takes to find a channel's shift and bias in the word that they share.
[[nodiscard]] constexpr double unpacking_cycles(const quantized_plan& p) {
  return p.shares_biases ? 4 : 0;
}

/// Of strips: the rows that they are filled with, and what their tiles make of them.
[[nodiscard]] constexpr double strip_cycles(const quantized_plan& p) {
  const conv2d_shape& s = p.shape;
  const int groups = (s.oh() + p.tiles.rows - 1) / p.tiles.rows,
            fills = (s.ic + p.strip_channels() - 1) / p.strip_channels();
  const bool all = p.strips_hold_all();
  const double row = s.iw * (p.strip_channels() > 1 ? 9 : 4) + (all ? 5 : 45),
               tile = p.tiles.rows * strip_row_cycles(p) + 35 + unpacking_cycles(p);
  return groups * (fills * ((all ? p.strip_data_rows() : p.ring_rows()) * row + 40) + s.oc * tile);
}

/// Of one term of a tile: loads two by two behind the weights, and the products.
[[nodiscard]] constexpr double term_cycles(const quantized_plan& p, const target& t) {
  const int pixels = p.tiles.pixels, vectors = p.tiles.vectors;
  const double more = (pixels + 1) / 2 - 1;  // groups of loads behind the first
  const double weights = p.shares_words() ? (vectors + 1) / 2 * t.cost.load + vectors * t.cost.move
                                          : vectors * t.cost.load;
  return weights + pixels * t.cost.load + (1 + more) * (t.cost.first_load - t.cost.load) +
         pixels * vectors * t.cost.move;
}

/// Of all rounds of a tile's loop, beside what they add: two pointers move on, and a branch is taken.
[[nodiscard]] constexpr double loop_cycles(int rounds, int unrolled) {
  const int loops = rounds / unrolled;
  return loops < 2 ? 0 : 7 * loops;
}

/// Cycles of one image. What an output takes beside its products is measured: on a Cortex-M4 twelve to requantise, and
/// about as many for each step of a transform as it has additions.
[[nodiscard]] constexpr double estimated_cycles(const quantized_plan& p, const target& t) {
  const conv2d_shape& s = p.shape;
  // Of listed rows some were read for the group before; a transform reads these again in any case.
  const int rows = p.listed() && p.transform.size > 0 ? s.oh() * s.sh : s.ih;
  const double outputs = static_cast<double>(p.pixels()) * s.oc,
               inputs = static_cast<double>(rows) * s.iw * s.ic;
  const double products = p.tiles.pixels * p.tiles.vectors;
  if (p.channelwise() && !p.on_vectors()) return strip_cycles(p);
  const double unpacking = unpacking_cycles(p);
  if (p.transform.size == 0) {
    const int row = p.has_ring() ? s.ow() : p.pixels(), whole = row - p.tiles.rest;
    const auto of_tile = [&](const quantized_plan& tile) {
      const double sums = tile.terms() * term_cycles(tile, t) +
                          tile.kernel_rows() * loop_cycles(tile.rounds(), tile.tiles.unrolled);
      return sums / tile.tiles.vectors + 12 * tile.tiles.pixels + unpacking;
    };
    const double tiles = (whole + p.tiles.pixels - 1) / p.tiles.pixels * of_tile(p) +
                         (p.tiles.rest > 0 ? of_tile(p.at_the_end()) : 0);
    return outputs / row * tiles + 3 * inputs;
  }
  const double area = p.transform.size * p.transform.size,
               positions = p.transform.positions() / area;
  const bool four = p.transform.size == 4;
  const double sums = s.ic / 2 * term_cycles(p, t) + loop_cycles(s.ic / 2, p.tiles.unrolled);
  return outputs * (positions * (sums / products + 3) + (four ? 36 : 30) + unpacking / area) +
         inputs * (four ? 16 : 20);
}

}  // namespace convolith
