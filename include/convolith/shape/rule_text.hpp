// The rules of check in words, for the generator, for tests and for whoever reads a verdict.
#pragma once

#include <convolith/shape/check.hpp>

namespace convolith {

/// An error for people: its name as in the enumeration, and one sentence that explains it.
struct explanation {
  const char* name;      ///< as the enumeration has it, such as "groups_are_positive"
  const char* sentence;  ///< what is demanded, in English
};

/// Texts with static storage, for the generator and for tests; nothing is allocated.
[[nodiscard]] constexpr explanation describe(rule r) {
  switch (r) {
    case rule::none:
      return {"none", "The shape is legal."};
    case rule::batch_is_positive:
      return {"batch_is_positive", "The batch n must be at least 1."};
    case rule::input_channels_are_positive:
      return {"input_channels_are_positive", "The number of input channels ic must be at least 1."};
    case rule::input_height_is_positive:
      return {"input_height_is_positive", "The input height ih must be at least 1."};
    case rule::input_width_is_positive:
      return {"input_width_is_positive", "The input width iw must be at least 1."};
    case rule::output_channels_are_positive:
      return {"output_channels_are_positive",
              "The number of output channels oc must be at least 1."};
    case rule::kernel_height_is_positive:
      return {"kernel_height_is_positive", "The kernel height kh must be at least 1."};
    case rule::kernel_width_is_positive:
      return {"kernel_width_is_positive", "The kernel width kw must be at least 1."};
    case rule::groups_are_positive:
      return {"groups_are_positive", "The number of groups g must be at least 1."};
    case rule::stride_height_is_positive:
      return {"stride_height_is_positive", "The vertical stride sh must be at least 1."};
    case rule::stride_width_is_positive:
      return {"stride_width_is_positive", "The horizontal stride sw must be at least 1."};
    case rule::dilation_height_is_positive:
      return {"dilation_height_is_positive",
              "The vertical dilation dh must be at least 1, which is dense."};
    case rule::dilation_width_is_positive:
      return {"dilation_width_is_positive",
              "The horizontal dilation dw must be at least 1, which is dense."};
    case rule::padding_top_is_not_negative:
      return {"padding_top_is_not_negative", "The padding pt above the input must be at least 0."};
    case rule::padding_bottom_is_not_negative:
      return {"padding_bottom_is_not_negative",
              "The padding pb below the input must be at least 0."};
    case rule::padding_left_is_not_negative:
      return {"padding_left_is_not_negative",
              "The padding pl left of the input must be at least 0."};
    case rule::padding_right_is_not_negative:
      return {"padding_right_is_not_negative",
              "The padding pr right of the input must be at least 0."};
    case rule::padded_input_height_fits_int:
      return {"padded_input_height_fits_int", "ih + pt + pb must fit an int."};
    case rule::padded_input_width_fits_int:
      return {"padded_input_width_fits_int", "iw + pl + pr must fit an int."};
    case rule::dilated_kernel_height_fits_int:
      return {"dilated_kernel_height_fits_int", "dh * (kh - 1) + 1 must fit an int."};
    case rule::dilated_kernel_width_fits_int:
      return {"dilated_kernel_width_fits_int", "dw * (kw - 1) + 1 must fit an int."};
    case rule::padded_input_holds_kernel_rows:
      return {"padded_input_holds_kernel_rows",
              "The padded input, ih + pt + pb rows, must hold the dilated kernel, dh * (kh - 1) + "
              "1 rows."};
    case rule::padded_input_holds_kernel_columns:
      return {"padded_input_holds_kernel_columns",
              "The padded input, iw + pl + pr columns, must hold the dilated kernel, dw * (kw - 1) "
              "+ 1 columns."};
    case rule::groups_divide_input_channels:
      return {"groups_divide_input_channels",
              "The input channels ic must be a multiple of the groups g."};
    case rule::groups_divide_output_channels:
      return {"groups_divide_output_channels",
              "The output channels oc must be a multiple of the groups g."};
    case rule::src_pixels_fit_int:
      return {"src_pixels_fit_int", "n * ih * iw must fit an int."};
    case rule::dst_pixels_fit_int:
      return {"dst_pixels_fit_int", "n * oh * ow must fit an int."};
    case rule::terms_of_a_sum_fit_int:
      return {"terms_of_a_sum_fit_int",
              "The larger of ic / g and oc / g, times kh * kw, must fit an int."};
    case rule::src_fits_address_space:
      return {"src_fits_address_space",
              "The bytes of src must fit the largest object that the target can address."};
    case rule::bias_fits_address_space:
      return {"bias_fits_address_space",
              "The bytes of bias must fit the largest object that the target can address."};
    case rule::wei_fits_address_space:
      return {"wei_fits_address_space",
              "The bytes of wei must fit the largest object that the target can address."};
    case rule::dst_fits_address_space:
      return {"dst_fits_address_space",
              "The bytes of dst must fit the largest object that the target can address."};
    case rule::macs_fit_int64:
      return {"macs_fit_int64", "The count of multiply-accumulates must fit 64 bits."};
    case rule::profile_has_int16_activations:
      return {"profile_has_int16_activations",
              "XNNPACK (2) convolves no int16 activations: the profile must be tflm (0) or tflite "
              "(1)."};
    case rule::src_zero_is_not_below_src:
      return {"src_zero_is_not_below_src",
              "The zero point src_zero must be at least -128, or 0 where activations are int16."};
    case rule::src_zero_is_not_above_src:
      return {"src_zero_is_not_above_src",
              "The zero point src_zero must be at most 127, or 0 where activations are int16."};
    case rule::dst_zero_is_not_below_dst:
      return {"dst_zero_is_not_below_dst",
              "The zero point dst_zero must be at least -128, or 0 where activations are int16."};
    case rule::dst_zero_is_not_above_dst:
      return {"dst_zero_is_not_above_dst",
              "The zero point dst_zero must be at most 127, or 0 where activations are int16."};
    case rule::dst_min_is_not_below_dst:
      return {"dst_min_is_not_below_dst",
              "The clamp's dst_min must be at least the least that an activation can be."};
    case rule::dst_max_is_not_above_dst:
      return {"dst_max_is_not_above_dst",
              "The clamp's dst_max must be at most the most that an activation can be."};
    case rule::dst_min_is_not_above_dst_max:
      return {"dst_min_is_not_above_dst_max", "The clamp's dst_min must be at most its dst_max."};
    case rule::sums_fit_int32:
      return {
          "sums_fit_int32",
          "The largest sum, ic / g * kh * kw times the largest weight times the largest distance "
          "of an input from src_zero, must fit an int32."};
    case rule::sums_fit_48_bits:
      return {
          "sums_fit_48_bits",
          "The largest sum of int16 activations, ic / g * kh * kw times 128 * 32768, must fit 48 "
          "bits, as more are not rescaled."};
    case rule::multiplier_is_not_negative:
      return {"multiplier_is_not_negative", "A multiplier must not be negative."};
    case rule::multiplier_is_zero_or_half:
      return {
          "multiplier_is_zero_or_half",
          "A multiplier must be 0 or at least 2^30, which stands for a half: its shift says the "
          "rest."};
    case rule::shift_right_fits:
      return {"shift_right_fits", "A shift must be at least -31, which is 31 bits to the right."};
    case rule::shift_left_fits:
      return {
          "shift_left_fits",
          "A shift must be at most 30, which is to the left, or 7 where activations are int16."};
    case rule::shift_is_to_the_right:
      return {"shift_is_to_the_right",
              "Where shifts go right by one bit or more, a shift must be at most -1."};
    case rule::shift_leaves_room:
      return {"shift_leaves_room",
              "Where shifts go right by one bit or more, a shift below -23 is for channels alone "
              "whose every sum it takes to 0."};
    case rule::bias_leaves_room:
      return {"bias_leaves_room",
              "Where shifts go right by one bit or more, a bias must be at most 2^29, with either "
              "sign."};
    case rule::biased_sum_fits_48_bits:
      return {"biased_sum_fits_48_bits",
              "The largest sum of int16 activations of a channel, its absolute weights times 32768 "
              "and its absolute bias, must fit 48 bits, as more are not rescaled."};
    case rule::scale_is_not_negative:
      return {"scale_is_not_negative", "A scale, here rounded down, must not be negative."};
    case rule::scale_is_finite:
      return {"scale_is_finite", "A scale must be a number, and not infinite."};
  }
  return {"unknown", "This is not a rule."};
}

}  // namespace convolith
