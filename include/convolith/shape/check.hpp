// Is a shape legal? One function says so, at compile time and at run time, and names the first
// broken rule.
#pragma once

#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace convolith {

/// What a shape must satisfy, in the order in which `check` looks: later rules rely on earlier
/// ones.
enum class rule : std::uint8_t {
  none,  ///< nothing is broken
  batch_is_positive,
  input_channels_are_positive,
  input_height_is_positive,
  input_width_is_positive,
  output_channels_are_positive,
  kernel_height_is_positive,
  kernel_width_is_positive,
  groups_are_positive,
  stride_height_is_positive,
  stride_width_is_positive,
  dilation_height_is_positive,
  dilation_width_is_positive,
  padding_top_is_not_negative,
  padding_bottom_is_not_negative,
  padding_left_is_not_negative,
  padding_right_is_not_negative,
  padded_input_height_fits_int,
  padded_input_width_fits_int,
  dilated_kernel_height_fits_int,
  dilated_kernel_width_fits_int,
  padded_input_holds_kernel_rows,
  padded_input_holds_kernel_columns,
  groups_divide_input_channels,
  groups_divide_output_channels,
  src_pixels_fit_int,
  dst_pixels_fit_int,
  terms_of_a_sum_fit_int,
  src_fits_address_space,
  bias_fits_address_space,
  wei_fits_address_space,
  dst_fits_address_space,
  macs_fit_int64,
  // Of a quantised layer, beside those above.
  profile_has_int16_activations,
  src_zero_is_not_below_src,
  src_zero_is_not_above_src,
  dst_zero_is_not_below_dst,
  dst_zero_is_not_above_dst,
  dst_min_is_not_below_dst,
  dst_max_is_not_above_dst,
  dst_min_is_not_above_dst_max,
  sums_fit_int32,
  sums_fit_48_bits,
  // Of each multiplier and shift, or scale.
  multiplier_is_not_negative,
  multiplier_is_zero_or_half,
  shift_right_fits,
  shift_left_fits,
  shift_is_to_the_right,
  shift_leaves_room,
  bias_leaves_room,
  biased_sum_fits_48_bits,
  scale_is_not_negative,
  scale_is_finite,
};

/// The answer of `check`: the first broken rule, with the number that broke it and the number it
/// was held against. A number that does not fit 64 bits is given as the largest that does. What is `of` an output channel
/// names it.
struct verdict {
  rule broken = rule::none;  ///< the first rule that is broken
  long long had = 0;         ///< the number that broke it
  long long needed = 0;      ///< the least (sizes), the most (fits), or the divisor (groups)
  int channel = -1;          ///< of dst, whose numbers broke the rule; -1: not one channel's alone

  /// Whether no rule is broken.
  [[nodiscard]] constexpr bool ok() const { return broken == rule::none; }
  /// The same, as that of an output channel.
  [[nodiscard]] constexpr verdict of(int output_channel) const {
    return ok() ? *this : verdict{broken, had, needed, output_channel};
  }
  friend constexpr bool operator==(const verdict&, const verdict&) = default;
};

/// Bytes of the largest object that pointers of `pointer_bytes` can address: that target's
/// PTRDIFF_MAX.
[[nodiscard]] constexpr long long largest_object(std::size_t pointer_bytes) {
  return pointer_bytes >= 8 ? std::numeric_limits<long long>::max()
                            : (1LL << (8 * static_cast<int>(pointer_bytes) - 1)) - 1;
}

namespace detail {

/// Product of non-negative factors that stays at the largest long long instead of overflowing.
template <class... Factors>
[[nodiscard]] constexpr long long saturating_product(Factors... factors) {
  long long product = 1;
  const auto multiply = [&product](long long factor) {
    const bool overflows = factor != 0 && product > std::numeric_limits<long long>::max() / factor;
    product = overflows ? std::numeric_limits<long long>::max() : product * factor;
  };
  (multiply(static_cast<long long>(factors)), ...);
  return product;
}

/// Remembers the first rule that was broken, so that `check` reads as a list.
struct judge {
  verdict first{};

  constexpr void demand(bool holds, rule r, long long had, long long needed) {
    if (!holds && first.ok()) first = {r, had, needed};
  }
  constexpr void at_least(long long least, long long had, rule r) {
    demand(had >= least, r, had, least);
  }
  /// A saturated number is over every limit: its true value is unknown.
  constexpr void at_most(long long most, long long had, rule r) {
    demand(had <= most && had != std::numeric_limits<long long>::max(), r, had, most);
  }
};

}  // namespace detail

/// The first rule that `s` breaks on a target with pointers of `pointer_bytes`, every element of
/// `element_bytes`. Everything a shape derives can be computed without overflow once this is ok.
/// All arithmetic here is 64-bit, so that a 64-bit host gives the verdict of a 32-bit target.
[[nodiscard]] constexpr verdict check(const conv2d_shape& s,
                                      std::size_t element_bytes = sizeof(float),
                                      std::size_t pointer_bytes = sizeof(void*)) {
  detail::judge judge;
  judge.at_least(1, s.n, rule::batch_is_positive);
  judge.at_least(1, s.ic, rule::input_channels_are_positive);
  judge.at_least(1, s.ih, rule::input_height_is_positive);
  judge.at_least(1, s.iw, rule::input_width_is_positive);
  judge.at_least(1, s.oc, rule::output_channels_are_positive);
  judge.at_least(1, s.kh, rule::kernel_height_is_positive);
  judge.at_least(1, s.kw, rule::kernel_width_is_positive);
  judge.at_least(1, s.g, rule::groups_are_positive);
  judge.at_least(1, s.sh, rule::stride_height_is_positive);
  judge.at_least(1, s.sw, rule::stride_width_is_positive);
  judge.at_least(1, s.dh, rule::dilation_height_is_positive);
  judge.at_least(1, s.dw, rule::dilation_width_is_positive);
  judge.at_least(0, s.pt, rule::padding_top_is_not_negative);
  judge.at_least(0, s.pb, rule::padding_bottom_is_not_negative);
  judge.at_least(0, s.pl, rule::padding_left_is_not_negative);
  judge.at_least(0, s.pr, rule::padding_right_is_not_negative);
  if (!judge.first.ok()) return judge.first;

  constexpr long long int_max = std::numeric_limits<int>::max();
  const long long padded_rows = static_cast<long long>(s.ih) + s.pt + s.pb;
  const long long padded_columns = static_cast<long long>(s.iw) + s.pl + s.pr;
  const long long kernel_rows = static_cast<long long>(s.dh) * (s.kh - 1) + 1;
  const long long kernel_columns = static_cast<long long>(s.dw) * (s.kw - 1) + 1;
  judge.at_most(int_max, padded_rows, rule::padded_input_height_fits_int);
  judge.at_most(int_max, padded_columns, rule::padded_input_width_fits_int);
  judge.at_most(int_max, kernel_rows, rule::dilated_kernel_height_fits_int);
  judge.at_most(int_max, kernel_columns, rule::dilated_kernel_width_fits_int);
  judge.at_least(kernel_rows, padded_rows, rule::padded_input_holds_kernel_rows);
  judge.at_least(kernel_columns, padded_columns, rule::padded_input_holds_kernel_columns);
  judge.demand(s.ic % s.g == 0, rule::groups_divide_input_channels, s.ic, s.g);
  judge.demand(s.oc % s.g == 0, rule::groups_divide_output_channels, s.oc, s.g);
  if (!judge.first.ok()) return judge.first;

  // What kernels count in int: pixels of all images, and the terms of one sum in any pass.
  const auto most_channels = static_cast<long long>(s.icg() > s.ocg() ? s.icg() : s.ocg());
  judge.at_most(int_max, detail::saturating_product(s.n, s.ih, s.iw), rule::src_pixels_fit_int);
  judge.at_most(int_max, detail::saturating_product(s.n, s.oh(), s.ow()), rule::dst_pixels_fit_int);
  judge.at_most(int_max, detail::saturating_product(most_channels, s.kh, s.kw),
                rule::terms_of_a_sum_fit_int);

  // bias comes before wei, which is never smaller: otherwise its rule could never be the first.
  using detail::saturating_product;
  const long long limit = largest_object(pointer_bytes);
  judge.at_most(limit, saturating_product(element_bytes, s.n, s.ic, s.ih, s.iw),
                rule::src_fits_address_space);
  judge.at_most(limit, saturating_product(element_bytes, s.oc), rule::bias_fits_address_space);
  judge.at_most(limit, saturating_product(element_bytes, s.oc, s.icg(), s.kh, s.kw),
                rule::wei_fits_address_space);
  judge.at_most(limit, saturating_product(element_bytes, s.n, s.oc, s.oh(), s.ow()),
                rule::dst_fits_address_space);
  judge.at_most(std::numeric_limits<std::int64_t>::max(),
                saturating_product(s.n, s.oc, s.oh(), s.ow(), s.icg(), s.kh, s.kw),
                rule::macs_fit_int64);
  return judge.first;
}

/// Fails to compile, with its own name in the message, when a rule is broken. Only its arguments
/// matter: both compilers print them, e.g.
/// `conv2d_requires<convolith::rule::padded_input_holds_kernel_rows, 5, 7>`.
template <rule Broken, long long Had, long long Needed>
struct conv2d_requires {
  /// Whether no rule is broken.
  static constexpr bool value = Broken == rule::none;
};

/// The same of the numbers of an output channel, which comes first.
template <int Channel, rule Broken, long long Had, long long Needed>
struct channel_requires {
  /// Whether no rule is broken.
  static constexpr bool value = Broken == rule::none;
};

/// Which types the floating-point layer computes in.
template <class Element>
struct element_is_float_or_double {
  /// Whether it is one of them.
  static constexpr bool value = false;
};
/// It is one.
template <>
struct element_is_float_or_double<float> {
  /// It is.
  static constexpr bool value = true;
};
/// It is one.
template <>
struct element_is_float_or_double<double> {
  /// It is.
  static constexpr bool value = true;
};

/// A type that the floating-point layer computes in: float or double.
template <class Element>
concept element = element_is_float_or_double<Element>::value;

namespace detail {

template <conv2d_shape Shape, class Element>
inline constexpr verdict verdict_of = {};
template <conv2d_shape Shape, element Element>
inline constexpr verdict verdict_of<Shape, Element> = check(Shape, sizeof(Element));

}  // namespace detail

/// Whether a layer of this shape and element type may be built; guards what would fail otherwise.
template <conv2d_shape Shape, class Element = float>
inline constexpr bool accepted = element<Element>&& detail::verdict_of<Shape, Element>.ok();

/// In a class body, `static_assert(require<Shape, Element>::value);` gives the one error that says why it is
/// not accepted.
template <conv2d_shape Shape, class Element = float>
struct require {
  /// Always: the assertions below speak, and a second one would only add noise.
  static constexpr bool value = true;
  static_assert(element_is_float_or_double<Element>::value,
                "the element type must be float or double");
  static_assert(conv2d_requires<detail::verdict_of<Shape, Element>.broken,
                                detail::verdict_of<Shape, Element>.had,
                                detail::verdict_of<Shape, Element>.needed>::value,
                "this shape is not legal: the rule, what it had, what it needed");
};

}  // namespace convolith
