// A network as its model file has it: tensors, and the operators that make one of others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace convolith::gen {

/// What a tensor holds; those that no operator here computes with are `other`.
enum class number : std::uint8_t {
  float32,
  int8,
  uint8,
  int16,
  int32,
  int64,
  boolean,
  resource,
  other
};

[[nodiscard]] std::size_t bytes_of(number type);  ///< of one element; 0: no one knows
[[nodiscard]] const char* to_word(number type);

/// real = scale * (stored - zero point), for all elements or for each index of one dimension.
struct scaling {
  std::vector<float> scales{};              ///< none: the numbers mean themselves
  std::vector<std::int64_t> zero_points{};  ///< as many
  int dimension = 0;
};

struct tensor {
  std::string name{};  ///< the model's: any bytes
  number type = number::other;
  std::vector<int> shape{};  ///< above 0; none: a scalar
  scaling meaning{};
  std::vector<unsigned char> data{};  ///< of a constant, in little-endian order; otherwise empty
  bool variable = false;
  int unknown = -1;  ///< a dimension whose size only a run knows, and which is 1 here; none: -1

  [[nodiscard]] bool constant() const { return !data.empty(); }
  [[nodiscard]] std::int64_t size() const;  ///< elements
  [[nodiscard]] std::int64_t bytes() const {
    return size() * static_cast<std::int64_t>(bytes_of(type));
  }
};

/// Such as "int8 1x49x10x1".
[[nodiscard]] std::string in_words(const tensor& t);

/// An operator by its number in the format; `custom` has a name instead.
struct operation {
  int code = -1;
  int version = 1;
  std::string custom{};
};

namespace codes {
constexpr int add = 0, average_pool_2d = 1, concatenation = 2, conv_2d = 3, depthwise_conv_2d = 4,
              dequantize = 6, fully_connected = 9, logistic = 14, max_pool_2d = 17, mul = 18,
              relu = 19, relu6 = 21, reshape = 22, softmax = 25, custom = 32, pad = 34,
              transpose = 39, mean = 40, strided_slice = 45, split = 49, maximum = 55, minimum = 57,
              resize_nearest_neighbor = 97, leaky_relu = 98, split_v = 102, quantize = 114,
              call_once = 129, var_handle = 142, read_variable = 143, assign_variable = 144;
}

/// Such as "CONV_2D", or "operator 163" for one of a later format.
[[nodiscard]] std::string name_of(const operation& what);

enum class fused : std::uint8_t { none, relu, relu_n1_to_1, relu6, other };

// What operators say beside their tensors; sizes are what the file has, and nothing is known of them.
struct window_options {  ///< convolutions and pooling
  bool same = false;     ///< padded as TensorFlow's SAME, or not at all
  int stride_h = 0, stride_w = 0, dilation_h = 1, dilation_w = 1;
  int filter_h = 0, filter_w = 0;  ///< of pooling
  int multiplier = 0;              ///< of depthwise convolutions
  fused activation = fused::none;
};
struct arithmetic_options {  ///< ADD, MUL, FULLY_CONNECTED
  fused activation = fused::none;
  bool shuffled = false;  ///< weights in another order than rows of an output each
};
struct softmax_options {
  float beta = 0;
};
struct concatenation_options {
  int axis = 0;
  fused activation = fused::none;
};
struct mean_options {
  bool keep_dims = false;
};
struct slice_options {  ///< STRIDED_SLICE
  int begin_mask = 0, end_mask = 0, ellipsis_mask = 0, new_axis_mask = 0, shrink_axis_mask = 0;
  bool offset = false;
};
struct resize_options {
  bool align_corners = false, half_pixel_centers = false;
};
struct leaky_options {
  float alpha = 0;
};
struct variable_options {  ///< VAR_HANDLE
  std::string name{};
};
struct once_options {  ///< CALL_ONCE
  int graph = 0;
};
using operator_options =
    std::variant<std::monostate, window_options, arithmetic_options, softmax_options,
                 concatenation_options, mean_options, slice_options, resize_options, leaky_options,
                 variable_options, once_options>;

struct graph_operator {
  operation what{};
  std::vector<int> inputs{};  ///< numbers of tensors; -1: left out
  std::vector<int> outputs{};
  operator_options options{};
};

/// Every number of a tensor is one; each but constants, inputs and variables is made by one operator, before others read it.
struct graph {
  std::vector<tensor> tensors{};
  std::vector<int> inputs{}, outputs{};
  std::vector<graph_operator> operators{};  ///< in the order of the file
};

/// A model file: what it computes, and what only prepares its variables.
struct network_model {
  std::string path{};
  std::size_t bytes = 0;
  std::uint32_t crc = 0;        ///< CRC-32 of the file
  std::vector<graph> graphs{};  ///< the first is the network; CALL_ONCE names the others
};

}  // namespace convolith::gen
