// How the numbers of a quantised layer stand for real ones: zero points, clamp, widths, and who rounds how.
#pragma once

#include <cstdint>

namespace convolith {

/// Whose bits a quantised layer gives. All of them sum products in integers and then rescale the sum to the output;
/// they differ in how this is rounded (`rescaling`), which is one unit in about one of 350 elements.
///
/// |                        | `tflm`     | `tflite`   | `xnnpack`  |
/// |------------------------|------------|------------|------------|
/// | convolution, grouped   | `doubling` | `single`   | `floating` |
/// | depthwise, transposed  | `doubling` | `doubling` | `floating` |
/// | int16 activations      | in 64 bits | in 64 bits | none       |
///
/// `tflm`: the kernels of TensorFlow Lite for Microcontrollers. `tflite`: those of TensorFlow Lite itself. `xnnpack`:
/// XNNPACK, to which TensorFlow Lite delegates where it can; it takes float scales in the place of multipliers.
enum class rounding : std::uint8_t { tflm, tflite, xnnpack };

/// Bits of activations x those of weights. `w16x8`: int64 sums and bias, and all zero points are 0. `w8x4`: two weights a
/// byte, the first in the low half; the array is packed as a whole, so that a row may start within a byte.
enum class widths : std::uint8_t { w8x8, w16x8, w8x4 };

/// What the shifts of the channels may be. `right`: every channel shifts right by one bit or more, which takes fewer
/// instructions; then biases are at most 2^29, and by more than 23 bits only channels shift of which nothing is left.
/// `any`: also by none, or left.
enum class shift_range : std::uint8_t { any, right };

/// What is known of a quantised layer's numbers beside its shape, when it is compiled. Structural, so that it can be a
/// template argument. Not every value is legal: see `check`. As in TensorFlow Lite's 8-bit specification, real = scale *
/// (integer - zero point), and the zero point of weights is 0; padding is src_zero, which is a real 0.
struct quantization {
  int src_zero = 0;    ///< zero point of src
  int dst_zero = 0;    ///< zero point of dst
  int dst_min = -128;  ///< the least of dst, included: a fused activation raises it
  int dst_max = 127;   ///< the most of dst, included: a fused activation may lower it
  rounding profile = rounding::tflm;      ///< whose bits
  widths width = widths::w8x8;            ///< of activations and weights
  shift_range shifts = shift_range::any;  ///< what the channels may shift by

  friend constexpr bool operator==(const quantization&, const quantization&) = default;
};

/// By what a sum is multiplied, as the integers of TensorFlow Lite: value * 2^(shift - 31), value 0 or at least 2^30.
/// A positive shift is one to the left.
struct fixed_multiplier {
  std::int32_t value = 0;  ///< a fraction, times 2^31
  int shift = 0;           ///< bits to the left

  friend constexpr bool operator==(const fixed_multiplier&, const fixed_multiplier&) = default;
};

/// The least that an activation can be, by its width.
[[nodiscard]] constexpr int lowest_activation(widths w) {
  return w == widths::w16x8 ? INT16_MIN : INT8_MIN;
}
/// The most that it can be.
[[nodiscard]] constexpr int highest_activation(widths w) {
  return w == widths::w16x8 ? INT16_MAX : INT8_MAX;
}

}  // namespace convolith
