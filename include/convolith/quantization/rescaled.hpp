// How a kernel makes an element of a sum: what the plan has chosen among ways that give the same bits.
#pragma once

#include <cstdint>

namespace convolith {

/// How `requantize` makes an element of a sum.
enum class rescaling_step : std::uint8_t {
  doubled,  ///< as doubling, of sums that are kept twice as large, by a right shift: registers multiplier, rounding, shift
  folded,  ///< as doubled, of sums without bias, where what is below zero becomes the same: registers with 64 bits to add,
           ///< of even lanes and of odd ones, multiplier, shift
  doubling,  ///< registers multiplier and shift, as for all that follow
  single,
  floating  ///< register scale, a float's bits
};

/// Shifts by more bits leave no room for a zero point in the 32 bits of `rescaling_step::doubled`.
inline constexpr int most_doubled_shift = 23;

/// How many registers such a step takes beside the sum.
[[nodiscard, gnu::always_inline]] constexpr int registers_of(rescaling_step how) {
  return how == rescaling_step::folded     ? 4
         : how == rescaling_step::doubled  ? 3
         : how == rescaling_step::floating ? 1
                                           : 2;
}

/// What `doubled` takes beside a shift to the right, by 1 or more bits: half a unit of what is left, and the zero point.
[[nodiscard, gnu::always_inline]] constexpr std::int32_t rounding_of_doubled(std::int32_t right,
                                                                             std::int32_t zero) {
  return static_cast<std::int32_t>((std::uint32_t{1} << (right - 1)) +
                                   (static_cast<std::uint32_t>(zero) << right));
}

/// What `folded` adds to the product of a doubled sum and the multiplier, before it takes the upper 32 bits and shifts them:
/// the product of a doubled bias, half a unit of those bits, and what `doubled` takes.
[[nodiscard, gnu::always_inline]] constexpr std::uint64_t folded_addend(std::int32_t doubled_bias,
                                                                        std::int32_t multiplier,
                                                                        std::int32_t rounding) {
  return static_cast<std::uint64_t>(std::int64_t{doubled_bias} * multiplier) +
         (std::uint64_t{1} << 31) + (std::uint64_t{static_cast<std::uint32_t>(rounding)} << 32);
}

/// A sum is rescaled, moved by `zero` (the rounding of `doubled` and `folded` holds it already), and clamped.
struct rescaled_by {
  rescaling_step how{};
  int zero = 0, least = -128, most = 127;
  bool swaps =
      false;  ///< the lanes of each four come in the order 0, 2, 1, 3, which may take one instruction less
  bool right = false;  ///< all shifts of `single` are to the right, by one bit or more
  /// Whether all numbers lie within the bounds.
  [[nodiscard, gnu::always_inline]] constexpr bool clamps_nothing() const {
    return least == INT32_MIN && most == INT32_MAX;
  }
  [[nodiscard, gnu::always_inline]] constexpr bool holds_zero() const {
    return how == rescaling_step::doubled || how == rescaling_step::folded;
  }
  friend constexpr bool operator==(const rescaled_by&, const rescaled_by&) = default;
};

}  // namespace convolith
