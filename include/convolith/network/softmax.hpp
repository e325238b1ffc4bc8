// Softmax as a layer of a network: of floats, and of int8 in fixed point.
#pragma once

#include <cstddef>

#include <convolith/quantization/softmax.hpp>
#include <convolith/network/elementary.hpp>

namespace convolith {

/// A layer of a network: the channels of each pixel of float become a distribution.
struct softmax_layer {
  using takes_any_look = void;  ///< it takes images of any shape
};

/// The same of int8, with the bits of TensorFlow Lite for Microcontrollers: dst has scale 1/256 and zero point -128.
/// `Numbers` as `softmax_of(beta, scale of src)` gives them.
template <softmax_numbers Numbers>
struct quantized_softmax {
  using takes_any_look = void;  ///< it takes images of any shape
};

namespace kernel {

/// One pixel. The greatest is subtracted first, so that no power overflows.
constexpr void softmax_pixel(const float* src, float* dst, std::size_t channels) {
  float most = src[0], sum = 0;
  for (std::size_t i = 0; i < channels; ++i) most = src[i] > most ? src[i] : most;
  for (std::size_t i = 0; i < channels; ++i) sum += dst[i] = exponential(src[i] - most);
  for (std::size_t i = 0; i < channels; ++i) dst[i] /= sum;
}
/// The gradient of src, from what the pixel became: added to what diff_src holds, if `add`.
constexpr void softmax_gradient(const float* dst, const float* diff_dst, float* diff_src,
                                std::size_t channels, bool add) {
  float sum = 0;
  for (std::size_t i = 0; i < channels; ++i) sum += dst[i] * diff_dst[i];
  for (std::size_t i = 0; i < channels; ++i)
    diff_src[i] = (add ? diff_src[i] : 0.0f) + dst[i] * (diff_dst[i] - sum);
}

}  // namespace kernel

}  // namespace convolith
