// A network in the terms of what computes it: few kinds of steps, in integers whose meaning is folded in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <convolith/quantization/elementwise.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/softmax.hpp>
#include <convolith/shape/shape.hpp>

#include "graph.hpp"

namespace convolith::gen {

/// Where the integers of dst end, and which stands for 0.
struct placement {
  int zero = 0, least = -128, most = 127;
};

/// CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED: weights in the order of `depthwise_weights` or of all others.
struct convolution_step {
  conv2d_shape shape{};
  quantization numbers{};
  std::vector<std::int8_t> wei{};
  std::vector<std::int32_t> bias{};    ///< one a channel
  std::vector<fixed_multiplier> by{};  ///< one a channel; none for rounding::xnnpack
  std::vector<float> scales{};         ///< then these
};

/// What a channel makes of a sum, its bias included.
[[nodiscard]] int output_of(const convolution_step& c, std::size_t channel, std::int32_t sum);
/// What a channel gives whose weights are all 0.
[[nodiscard]] int output_without_weights(const convolution_step& c, std::size_t channel);
/// Gives a channel whose weights are all 0 numbers that any kernel can rescale, of which `out` comes.
void set_output(convolution_step& c, std::size_t channel, int out);

/// Of the elements of a window that lie inside, each channel by itself: `shape` has as many groups as channels.
struct pooling_step {
  conv2d_shape shape{};
  bool largest = false;  ///< or the average, halves away from zero
  placement dst{};
};

/// Two tensors, of which the second may be shorter and then repeats.
struct addition_step {
  std::int64_t size = 0, repeated = 0;
  int a_zero = 0, b_zero = 0;
  addition_numbers by{};
  rounding profile{};
  placement dst{};
};
struct product_step {
  std::int64_t size = 0, repeated = 0;
  int a_zero = 0, b_zero = 0;
  fixed_multiplier by{};
  float scale = 0;  ///< of rounding::xnnpack
  rounding profile{};
  placement dst{};
};

/// The greater of two, or the less; they mean the same.
struct extremum_step {
  std::int64_t size = 0, repeated = 0;
  bool largest = false;
};

/// The mean of `pixels` elements for each picture and channel.
struct mean_step {
  enum class division : std::uint8_t {
    doubling,  ///< the sum by `by`, which has 1 / pixels in it
    floating,  ///< by `scale`, which has too
    real,      ///< the sum as a float by pixels, by `scale`, plus `bias`, halves away from zero
    truncated  ///< the sum by pixels, towards zero
  };
  int pictures = 1, pixels = 1, channels = 1;
  int src_zero = 0;
  division how = division::doubling;
  fixed_multiplier by{};
  float scale = 0, bias = 0;
  placement dst{};
};

/// Rows of so many elements, each a distribution.
struct softmax_step {
  int rows = 1, columns = 1;
  softmax_numbers by{};         ///< in fixed point, or
  std::vector<float> powers{};  ///< e^(-i * scale) by i, to be divided by their sum
};

/// Any function of one byte.
struct table_step {
  std::int64_t size = 0;
  std::array<std::uint8_t, 256> of{};  ///< by the byte as it is stored
};

/// Networks of float32 have steps of their own, whose names begin with `real`. What results lies within bounds.
struct real_bounds {
  std::optional<float> least{}, most{};
};

/// Weights in the order of `layout::nhwc`: oc,kh,kw,ic / g.
struct real_convolution_step {
  conv2d_shape shape{};
  activation act = activation::none;
  std::vector<float> wei{}, bias{};  ///< no bias: empty
};
struct real_pooling_step {
  conv2d_shape shape{};
  bool largest = false;
  real_bounds dst{};
};
/// Two tensors, of which the second may be shorter and then repeats.
struct real_pair_step {
  enum class operation : std::uint8_t { sum, product, maximum, minimum } what{};
  std::int64_t size = 0, repeated = 0;
  real_bounds dst{};
};
struct real_mean_step {
  int pictures = 1, pixels = 1, channels = 1;
};
struct real_softmax_step {
  int rows = 1, columns = 1;
  float beta = 1;
};
/// Below 0 times `slope`, then within bounds; or 1 / (1 + e^-x).
struct real_function_step {
  std::int64_t size = 0;
  bool logistic = false;
  float slope = 1;
  real_bounds dst{};
};

/// float32 to int8, or back.
struct quantize_step {
  std::int64_t size = 0;
  float scale = 1;
  placement dst{};
  bool is_unsigned = false;  ///< uint8
};
struct dequantize_step {
  std::int64_t size = 0;
  float scale = 1;
  int zero = 0;
  bool is_unsigned = false;
};

/// Blocks of elements from one place to another; what no block covers is `fill`.
struct block {
  int src = 0;  ///< number of the input
  std::int64_t from = 0, to = 0;
  std::vector<int> extents{};
  std::vector<std::int64_t> src_strides{}, dst_strides{};
};
struct move_step {
  std::size_t element = 1;  ///< bytes
  bool fills = false;
  int fill = 0;
  std::vector<block> blocks{};
};

/// A picture of other rows and columns, each pixel that of these numbers.
struct gather_step {
  int pictures = 1, ih = 1, iw = 1, channels = 1;
  std::vector<int> rows{}, columns{};
};

/// The same elements in the same order, under another shape.
struct alias_step {};

using any_step =
    std::variant<convolution_step, pooling_step, addition_step, product_step, extremum_step,
                 mean_step, softmax_step, table_step, quantize_step, dequantize_step, move_step,
                 gather_step, alias_step, real_convolution_step, real_pooling_step, real_pair_step,
                 real_mean_step, real_softmax_step, real_function_step>;

/// Of two tensors, element by element: the longer one comes first.
[[nodiscard]] inline bool is_pair(const any_step& s) {
  return std::holds_alternative<addition_step>(s) || std::holds_alternative<product_step>(s) ||
         std::holds_alternative<extremum_step>(s) || std::holds_alternative<real_pair_step>(s);
}

/// Inputs are tensors of the graph that are read as the step says; constants that it has folded in are not among them.
struct lowered_step {
  int number = 0;  ///< of the operator in its file
  std::vector<int> inputs{};
  int output = 0;
  any_step what{};
  int part = 0;  ///< of an operator of several steps
};

/// What a network keeps from one run to the next: a tensor of its own, and the bytes that it starts with.
struct kept_tensor {
  int tensor = 0;
  std::vector<unsigned char> start{};
};

struct lowered_network {
  std::vector<tensor> tensors{};
  std::vector<int> inputs{}, outputs{};
  std::vector<lowered_step> steps{};
  std::vector<kept_tensor>
      states{};  ///< in memory of their own; steps may write them, and read them before
};

/// Every operator as steps, with the rounding of a profile. Throws user_error, which lists all that there is no kernel
/// for: number, name, version, tensors and reason of each.
[[nodiscard]] lowered_network lower(const network_model& model, rounding profile);

}  // namespace convolith::gen
