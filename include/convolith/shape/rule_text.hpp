// The rules of check in words, for the generator, for tests and for whoever reads a verdict.
#pragma once

#include <convolith/shape/check.hpp>

namespace convolith {

/// An error for people: its name as in the enumeration, and one sentence that explains it.
struct explanation {
  const char* name;
  const char* sentence;
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
  }
  return {"unknown", "This is not a rule."};
}

}  // namespace convolith
