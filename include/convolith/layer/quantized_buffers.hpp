// The buffers of a quantised layer: what their elements are, how many there are, and how they are handed over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/check.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/layer/lent.hpp>

namespace convolith {

/// The shape by whose sums and biases a layer is judged: of a transposed one, that with the channels of its dst.
[[nodiscard]] constexpr conv2d_shape judged_shape(conv2d_shape s, bool transposed) {
  const int channels = s.ic;
  if (transposed) s.ic = s.oc, s.oc = channels;
  return s;
}

namespace detail {

/// No constant expression may call this: the compiler's error names the rule.
template <rule Broken>
inline void quantized_layer_breaks() {}

/// Where a constant expression calls it, a broken rule does not compile.
template <rule... Rules>
constexpr void refuse_any_of(rule broken) {
  ((broken == Rules ? quantized_layer_breaks<Rules>() : void()), ...);
}
constexpr void refuse(rule broken) {
  refuse_any_of<rule::multiplier_is_not_negative, rule::multiplier_is_zero_or_half,
                rule::shift_right_fits, rule::shift_left_fits, rule::shift_is_to_the_right,
                rule::shift_leaves_room, rule::bias_leaves_room, rule::biased_sum_fits_48_bits,
                rule::scale_is_finite, rule::scale_is_not_negative>(broken);
}

}  // namespace detail

/// What a quantised layer reads and writes: types by its widths and rounding, sizes by its shape.
template <conv2d_shape Shape, quantization Numbers, bool Transposed>
struct quantized_buffers {
 private:
  static constexpr bool wide = Numbers.width == widths::w16x8;
  static constexpr bool halves = Numbers.width == widths::w8x4;
  static constexpr bool floats = Numbers.profile == rounding::xnnpack;

 public:
  /// Of src and dst: int8, with widths::w16x8 int16.
  using activation_type = std::conditional_t<wide, std::int16_t, std::int8_t>;
  using weight_type =
      std::conditional_t<halves, std::uint8_t,
                         std::int8_t>;  ///< of wei: a byte, which with widths::w8x4 holds two
  /// Of bias: int32, with widths::w16x8 int64. In units of a sum: scale of src * scale of wei.
  using bias_type = std::conditional_t<wide, std::int64_t, std::int32_t>;
  /// What rescales the sums of a channel: integers, for rounding::xnnpack floats.
  using multiplier_type = std::conditional_t<floats, float, fixed_multiplier>;

  /// Elements of src.
  static constexpr std::size_t src_size = Transposed ? Shape.dst_size() : Shape.src_size();
  /// Elements of dst.
  static constexpr std::size_t dst_size = Transposed ? Shape.src_size() : Shape.dst_size();
  /// Elements of wei; of 4-bit weights, bytes.
  static constexpr std::size_t wei_size = halves ? (Shape.wei_size() + 1) / 2 : Shape.wei_size();
  /// Elements of bias and of the multipliers: channels of dst.
  static constexpr std::size_t bias_size =
      static_cast<std::size_t>(Transposed ? Shape.ic : Shape.oc);

  using src_view =
      std::span<const activation_type, src_size>;           ///< a src that is read, from a pointer
  using wei_view = std::span<const weight_type, wei_size>;  ///< a wei that is read
  using bias_view = std::span<const bias_type, bias_size>;  ///< a bias that is read
  /// Multipliers that are read, one a channel.
  using multipliers_view = std::span<const multiplier_type, bias_size>;
  using dst_view = std::span<const activation_type, dst_size>;  ///< a dst that is read
  using src_out = std::span<activation_type, src_size>;         ///< a src that is written
  using dst_out = std::span<activation_type, dst_size>;         ///< a dst that is written

 protected:
  using lent_src = lent_elements<lent::src, const activation_type, src_size>;
  using lent_wei = lent_elements<lent::wei, const weight_type, wei_size>;
  using lent_bias = lent_elements<lent::bias, const bias_type, bias_size>;
  using lent_multipliers = lent_per_channel<lent::multipliers, multiplier_type, bias_size>;
  using lent_dst = lent_elements<lent::dst, activation_type, dst_size>;

  /// The first rule that one of them breaks.
  static constexpr verdict judge_multipliers(const lent_multipliers& by) {
    for (std::size_t c = 0; c < (by.step() == 0 ? 1 : bias_size); ++c) {
      verdict found;
      if constexpr (floats)
        found = check_scale(by.data()[c]);
      else
        found = check(by.data()[c], Numbers);
      if (!found.ok()) return by.step() == 0 ? found : found.of(static_cast<int>(c));
    }
    return {};
  }
};

}  // namespace convolith
