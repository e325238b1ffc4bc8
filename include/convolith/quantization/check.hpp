// Is a quantised layer legal? The rules of its numbers, beside those of its shape.
#pragma once

#include <convolith/quantization/quantization.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace convolith {

namespace detail {

/// A sum beyond is not rescaled to the output of a layer of int16 activations.
inline constexpr long long most_of_48_bits = (1LL << 47) - 1;

/// The largest product of a weight and an input's distance from its zero point.
[[nodiscard]] constexpr long long largest_term(const quantization& q) {
  const long long up = static_cast<long long>(highest_activation(q.width)) - q.src_zero;
  const long long down = q.src_zero - static_cast<long long>(lowest_activation(q.width));
  return (up > down ? up : down) * (q.width == widths::w8x4 ? 8 : 128);
}

}  // namespace detail

/// The first rule that the shape, and then its quantisation, breaks on a target with pointers of `pointer_bytes`. The sums
/// that are judged are without bias: with it they may wrap, as in TensorFlow Lite. Weights count as whole bytes.
[[nodiscard]] constexpr verdict check(const conv2d_shape& s, const quantization& q,
                                      std::size_t pointer_bytes = sizeof(void*)) {
  detail::judge judge{check(s, 1, pointer_bytes)};
  if (!judge.first.ok()) return judge.first;
  using detail::saturating_product;
  const bool wide = q.width == widths::w16x8;
  const long long limit = largest_object(pointer_bytes), element_bytes = wide ? 2 : 1;
  judge.at_most(limit, saturating_product(element_bytes, s.n, s.ic, s.ih, s.iw),
                rule::src_fits_address_space);
  judge.at_most(limit, saturating_product(wide ? 8 : 4, s.oc), rule::bias_fits_address_space);
  judge.at_most(limit, saturating_product(element_bytes, s.n, s.oc, s.oh(), s.ow()),
                rule::dst_fits_address_space);

  if (wide)
    judge.at_most(static_cast<long long>(rounding::tflite), static_cast<long long>(q.profile),
                  rule::profile_has_int16_activations);
  const int lowest = lowest_activation(q.width), highest = highest_activation(q.width);
  judge.at_least(wide ? 0 : lowest, q.src_zero, rule::src_zero_is_not_below_src);
  judge.at_most(wide ? 0 : highest, q.src_zero, rule::src_zero_is_not_above_src);
  judge.at_least(wide ? 0 : lowest, q.dst_zero, rule::dst_zero_is_not_below_dst);
  judge.at_most(wide ? 0 : highest, q.dst_zero, rule::dst_zero_is_not_above_dst);
  judge.at_least(lowest, q.dst_min, rule::dst_min_is_not_below_dst);
  judge.at_most(highest, q.dst_max, rule::dst_max_is_not_above_dst);
  judge.at_most(q.dst_max, q.dst_min, rule::dst_min_is_not_above_dst_max);
  judge.at_most(wide ? detail::most_of_48_bits : INT32_MAX,
                saturating_product(s.icg(), s.kh, s.kw, detail::largest_term(q)),
                wide ? rule::sums_fit_48_bits : rule::sums_fit_int32);
  return judge.first;
}

/// The first rule that a multiplier breaks in a layer of that quantisation.
[[nodiscard]] constexpr verdict check(const fixed_multiplier& m, const quantization& q = {}) {
  detail::judge judge;
  judge.at_least(0, m.value, rule::multiplier_is_not_negative);
  if (m.value != 0) judge.at_least(1LL << 30, m.value, rule::multiplier_is_zero_or_half);
  judge.at_least(-31, m.shift, rule::shift_right_fits);
  judge.at_most(q.width == widths::w16x8 ? 7 : 30, m.shift, rule::shift_left_fits);
  if (q.shifts == shift_range::right) judge.at_most(-1, m.shift, rule::shift_is_to_the_right);
  return judge.first;
}
/// The same of several, one for each output channel.
[[nodiscard]] constexpr verdict check(std::span<const fixed_multiplier> all,
                                      const quantization& q = {}) {
  for (std::size_t c = 0; c < all.size(); ++c)
    if (const verdict v = check(all[c], q); !v.ok()) return v.of(static_cast<int>(c));
  return {};
}

/// The first rule that a scale of rounding::xnnpack breaks. By its bits, so that no flag about floats lets one pass.
[[nodiscard]] constexpr verdict check_scale(float scale) {
  constexpr long long most = std::numeric_limits<long long>::max();
  const auto bits = std::bit_cast<std::uint32_t>(scale);
  if (((bits >> 23) & 0xFF) == 0xFF) return {rule::scale_is_finite, most, most};
  if (bits >> 31 == 0 || scale == 0) return {};
  constexpr float lowest = -4611686018427387904.0F;  // -2^62, where floats are whole numbers
  const auto towards_zero = static_cast<long long>(scale < lowest ? lowest : scale);
  const bool whole =
      scale <= static_cast<float>(towards_zero) && scale >= static_cast<float>(towards_zero);
  return {rule::scale_is_not_negative, towards_zero - (whole || scale < lowest ? 0 : 1), 0};
}

/// Whether a layer of this shape and quantisation may be built; guards what would fail otherwise.
template <conv2d_shape Shape, quantization Numbers>
inline constexpr bool quantization_accepted = check(Shape, Numbers).ok();

/// In a class body, `static_assert(require_quantization<Shape, Numbers>::value);` gives the one error that says why it
/// is not accepted.
template <conv2d_shape Shape, quantization Numbers>
struct require_quantization {
  /// Always: the assertion below speaks.
  static constexpr bool value = true;
  /// What `check` says.
  static constexpr verdict found = check(Shape, Numbers);
  static_assert(conv2d_requires<found.broken, found.had, found.needed>::value,
                "this quantised layer is not legal: the rule, what it had, what it needed");
};

/// The same of a multiplier that is known when compiling.
template <fixed_multiplier Multiplier, quantization Numbers = quantization{}>
struct require_multiplier {
  /// Always: the assertion below speaks.
  static constexpr bool value = true;
  /// What `check` says.
  static constexpr verdict found = check(Multiplier, Numbers);
  static_assert(conv2d_requires<found.broken, found.had, found.needed>::value,
                "this multiplier is not legal: the rule, what it had, what it needed");
};

}  // namespace convolith
