#include "graph.hpp"

#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace convolith::gen {

namespace {

/// TensorFlow Lite's names, in the order of their numbers in the format.
constexpr std::string_view names =
    "ADD AVERAGE_POOL_2D CONCATENATION CONV_2D DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE "
    "EMBEDDING_LOOKUP FLOOR FULLY_CONNECTED HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D "
    "LOCAL_RESPONSE_NORMALIZATION LOGISTIC LSH_PROJECTION LSTM MAX_POOL_2D MUL RELU "
    "RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR RNN SOFTMAX SPACE_TO_DEPTH SVDF TANH "
    "CONCAT_EMBEDDINGS SKIP_GRAM CALL CUSTOM EMBEDDING_LOOKUP_SPARSE PAD "
    "UNIDIRECTIONAL_SEQUENCE_RNN GATHER BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB "
    "DIV SQUEEZE UNIDIRECTIONAL_SEQUENCE_LSTM STRIDED_SLICE BIDIRECTIONAL_SEQUENCE_RNN EXP "
    "TOPK_V2 SPLIT LOG_SOFTMAX DELEGATE BIDIRECTIONAL_SEQUENCE_LSTM CAST PRELU MAXIMUM ARG_MAX "
    "MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL LESS_EQUAL SELECT SLICE SIN TRANSPOSE_CONV "
    "SPARSE_TO_DENSE TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN "
    "FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK "
    "REDUCE_MIN FLOOR_DIV REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD RANGE "
    "RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD ABS SPLIT_V UNIQUE CEIL "
    "REVERSE_V2 ADD_N GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE "
    "MATRIX_SET_DIAG ROUND HARD_SWISH IF WHILE NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 "
    "SCATTER_ND SELECT_V2 DENSIFY SEGMENT_SUM BATCH_MATMUL PLACEHOLDER_FOR_GREATER_OP_CODES "
    "CUMSUM CALL_ONCE BROADCAST_TO RFFT2D CONV_3D IMAG REAL COMPLEX_ABS HASHTABLE "
    "HASHTABLE_FIND HASHTABLE_IMPORT HASHTABLE_SIZE REDUCE_ALL CONV_3D_TRANSPOSE VAR_HANDLE "
    "READ_VARIABLE ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE "
    "RANDOM_UNIFORM MULTINOMIAL GELU";

/// The name of that number; empty: none.
constexpr std::string_view name_at(int number) {
  std::size_t start = 0;
  for (; number > 0 && start != std::string_view::npos; --number) {
    start = names.find(' ', start);
    if (start != std::string_view::npos) ++start;
  }
  return number < 0 || start == std::string_view::npos
             ? std::string_view()
             : names.substr(start, names.find(' ', start) - start);
}
static_assert(name_at(codes::split_v) == "SPLIT_V" && name_at(codes::quantize) == "QUANTIZE" &&
              name_at(codes::assign_variable) == "ASSIGN_VARIABLE" && name_at(151).empty());

struct number_row {
  const char* name;
  std::size_t bytes;
};
/// In the order of `number`.
constexpr number_row numbers[] = {{"float32", 4}, {"int8", 1},     {"uint8", 1},
                                  {"int16", 2},   {"int32", 4},    {"int64", 8},
                                  {"bool", 1},    {"resource", 0}, {"another type", 0}};

}  // namespace

std::size_t bytes_of(number type) { return numbers[static_cast<std::size_t>(type)].bytes; }
const char* to_word(number type) { return numbers[static_cast<std::size_t>(type)].name; }

std::int64_t tensor::size() const {
  std::int64_t elements = 1;
  for (const int extent : shape) elements *= extent;
  return elements;
}

std::string in_words(const tensor& t) {
  return t.shape.empty() ? to_word(t.type)
                         : fmt::format("{} {}", to_word(t.type), fmt::join(t.shape, "x"));
}

std::string name_of(const operation& what) {
  if (what.code == codes::custom) return fmt::format("CUSTOM '{}'", what.custom);
  const std::string_view name = name_at(what.code);
  return name.empty() ? fmt::format("operator {}", what.code) : std::string(name);
}

}  // namespace convolith::gen
