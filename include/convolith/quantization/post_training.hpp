// Quantises a layer that was trained in floating point, from its weights and the ranges that its activations had.
#pragma once

#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/scales.hpp>
#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace convolith {

/// The range of an activation: show it every value that occurs when the network runs on examples. 0 is always part of
/// it, since padding needs an integer that stands for 0.
struct observed_range {
  float least = 0;  ///< of all values, and 0
  float most = 0;   ///< of all values, and 0

  /// Widens the range to hold these.
  constexpr void include(std::span<const float> values) {
    for (const float value : values) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
};

/// The scale, and the zero point moved to an integer, with which integers span a range, as TensorFlow Lite's converter
/// chooses them; symmetric for int16. A range of 0 alone gets the scale 1.
[[nodiscard]] constexpr affine affine_of(const observed_range& r, widths w = widths::w8x8) {
  const double least = r.least < 0 ? double{r.least} : 0, most = r.most > 0 ? double{r.most} : 0;
  if (least >= most) return {};  // both are 0
  const double lowest = lowest_activation(w), highest = highest_activation(w);
  if (w == widths::w16x8) {
    const double reach = most > -least ? most : -least;
    return {static_cast<float>(reach / highest), 0};
  }
  const double scale = (most - least) / (highest - lowest);
  // Of the two ends the one with the smaller numbers, which errs less.
  const bool from_least = -least / scale - lowest < most / scale + highest;
  const double zero = from_least ? lowest - least / scale : highest - most / scale;
  return {static_cast<float>(scale),
          static_cast<int>(rounded_within(zero, lowest_activation(w), highest_activation(w)))};
}

/// Weights as integers around 0, with a scale for every output channel, or one for all if `scales` has one: the largest
/// is 127, or 7 where weights have 4 bits. `wei` lies as `order` says; `to` as quantised layers read it, an int8 for each
/// also where they have 4 bits: see `pack_halves`. A channel of zeros gets the scale 1.
constexpr void quantize_weights(const conv2d_shape& s, layout order, std::span<const float> wei,
                                std::span<std::int8_t> to, std::span<float> scales,
                                widths w = widths::w8x8) {
  const auto channels = static_cast<std::size_t>(s.oc), inputs = static_cast<std::size_t>(s.icg());
  const std::size_t taps = static_cast<std::size_t>(s.kh) * static_cast<std::size_t>(s.kw);
  const std::size_t each = inputs * taps;
  const int largest = w == widths::w8x4 ? 7 : 127;
  const bool together = scales.size() == 1;
  for (std::size_t c = 0; c < channels; ++c) {
    if (!together || c == 0) {
      float reach = 0;
      for (const float x : together ? wei : wei.subspan(c * each, each)) {
        const float size = x < 0 ? -x : x;
        if (size > reach) reach = size;
      }
      const float scale = reach / static_cast<float>(largest);
      scales[c] = scale > 0 ? scale : 1;
    }
    const double scale = double{scales[together ? 0 : c]};
    for (std::size_t i = 0; i < inputs; ++i) {
      for (std::size_t t = 0; t < taps; ++t) {
        const std::size_t last = c * each + t * inputs + i;
        const double x = double{wei[order == layout::nchw ? c * each + i * taps + t : last]};
        to[depthwise_weights(s) ? t * channels + c : last] =
            static_cast<std::int8_t>(rounded_within(x / scale, -largest, largest));
      }
    }
  }
}

/// The bias in units of a sum, src_scale * wei_scales[c], or of the one scale for all.
constexpr void quantize_bias(std::span<const float> bias, float src_scale,
                             std::span<const float> wei_scales, std::span<std::int32_t> to) {
  for (std::size_t c = 0; c < to.size(); ++c) {
    const double unit = double{src_scale} * double{wei_scales[wei_scales.size() == 1 ? 0 : c]};
    to[c] = static_cast<std::int32_t>(rounded_within(double{bias[c]} / unit, INT32_MIN, INT32_MAX));
  }
}
/// The same for int16 activations, within what TensorFlow Lite's rescaling takes.
constexpr void quantize_bias(std::span<const float> bias, float src_scale,
                             std::span<const float> wei_scales, std::span<std::int64_t> to) {
  constexpr std::int64_t limit = std::int64_t{1} << 46;
  for (std::size_t c = 0; c < to.size(); ++c) {
    const double unit = double{src_scale} * double{wei_scales[wei_scales.size() == 1 ? 0 : c]};
    to[c] = rounded_within(double{bias[c]} / unit, -limit, limit);
  }
}

/// 4-bit weights, two a byte, the first in the low half; a last one without a partner has 0 beside it.
constexpr void pack_halves(std::span<const std::int8_t> wei, std::span<std::uint8_t> to) {
  for (std::size_t i = 0; i < to.size(); ++i) {
    const int low = wei[2 * i] & 15, high = 2 * i + 1 < wei.size() ? wei[2 * i + 1] & 15 : 0;
    to[i] = static_cast<std::uint8_t>(low | (high << 4));
  }
}

}  // namespace convolith
