// How a kernel makes an element of a sum: what the plan has chosen among ways that give the same bits.
#pragma once

#include <cstdint>

namespace convolith {

/// How `requantize` makes an element of a sum.
enum class rescaling_step : std::uint8_t {
  doubled,  ///< as doubling, of sums that are kept twice as large, by a right shift: registers multiplier, rounding, shift
  doubling,  ///< registers multiplier and shift, as for all that follow
  single,
  floating  ///< register scale, a float's bits
};

/// How many registers such a step takes beside the sum.
[[nodiscard, gnu::always_inline]] constexpr int registers_of(rescaling_step how) {
  return how == rescaling_step::doubled ? 3 : how == rescaling_step::floating ? 1 : 2;
}

/// What `doubled` takes beside a shift to the right, by 1 or more bits: half a unit of what is left, and the zero point.
[[nodiscard, gnu::always_inline]] constexpr std::int32_t rounding_of_doubled(std::int32_t right,
                                                                             std::int32_t zero) {
  return static_cast<std::int32_t>((std::uint32_t{1} << (right - 1)) +
                                   (static_cast<std::uint32_t>(zero) << right));
}

/// A sum is rescaled, moved by `zero` (the rounding of `doubled` holds it already), and clamped.
struct rescaled_by {
  rescaling_step how{};
  int zero = 0, least = -128, most = 127;
  friend constexpr bool operator==(const rescaled_by&, const rescaled_by&) = default;
};

}  // namespace convolith
