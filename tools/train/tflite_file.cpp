#include "tflite_file.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include <convolith/shape/writer.hpp>
#include <fmt/format.h>
#include <tflite_generated.h>

#include "idx.hpp"

namespace convolith::train {

namespace {

// Numbers of the format (tools/gen/graph/tflite.fbs says where each stands).
constexpr std::int8_t int32_type = 2, int8_type = 9;
constexpr std::int8_t conv_2d = 3;
constexpr int first_with_channel_scales = 3;  ///< version of CONV_2D
constexpr std::uint32_t format = 3;
constexpr std::int8_t same_padding = 0, no_padding = 1;
constexpr std::size_t buffer_alignment = 16;  ///< that runtimes read constants in place

std::int8_t number_of(activation act) {
  switch (act) {
    case activation::none:
      break;
    case activation::relu:
      return 1;
    case activation::relu6:
      return 3;
  }
  return 0;
}

std::int8_t padding_of(const conv2d_shape& s) {
  if (depthwise_weights(s))
    throw data_error(fmt::format("{}: its weights lie otherwise", to_text(s).string_view()));
  conv2d_shape bare = s;
  bare.pt = bare.pb = bare.pl = bare.pr = 0;
  if (bare == s) return no_padding;
  if (same(bare) == s) return same_padding;
  throw data_error(fmt::format("{}: TensorFlow Lite's convolutions have no such padding",
                               to_text(s).string_view()));
}

class tflite_writer {
 public:
  std::string write(const quantized_network& layers) {
    buffers_.push_back(tflite::CreateBuffer(b_));  // buffer 0 is that of tensors without constants
    const conv2d_shape& first = layers.front().shape;
    const std::vector<std::int32_t> inputs{
        add_activations("src", {1, first.ih, first.iw, first.ic}, layers.front().src)};
    std::int32_t last = inputs[0];
    for (const quantized_convolution& layer : layers) last = add_layer(layer, last);
    const std::vector<std::int32_t> outputs{last};
    const std::vector graphs{
        tflite::CreateSubGraphDirect(b_, &tensors_, &inputs, &outputs, &operators_)};
    const std::vector codes{
        tflite::CreateOperatorCode(b_, conv_2d, 0, first_with_channel_scales, conv_2d)};
    tflite::FinishModelBuffer(
        b_, tflite::CreateModelDirect(b_, format, &codes, &graphs, &buffers_));
    return {reinterpret_cast<const char*>(b_.GetBufferPointer()), b_.GetSize()};
  }

 private:
  flatbuffers::FlatBufferBuilder b_;
  std::vector<flatbuffers::Offset<tflite::Buffer>> buffers_;
  std::vector<flatbuffers::Offset<tflite::Tensor>> tensors_;
  std::vector<flatbuffers::Offset<tflite::Operator>> operators_;

  /// Each returns the number of the tensor.
  std::int32_t add_tensor(const std::string& name, const std::vector<std::int32_t>& shape,
                          std::int8_t type, std::size_t buffer, const std::vector<float>& scales,
                          int zero) {
    const std::vector<std::int64_t> zeros(scales.size(), zero);
    const auto meaning = tflite::CreateQuantizationDirect(b_, &scales, &zeros);
    tensors_.push_back(tflite::CreateTensorDirect(
        b_, &shape, type, static_cast<std::uint32_t>(buffer), name.c_str(), meaning));
    return static_cast<std::int32_t>(tensors_.size()) - 1;
  }
  std::int32_t add_activations(const std::string& name, const std::vector<std::int32_t>& shape,
                               const affine& meaning) {
    return add_tensor(name, shape, int8_type, 0, {meaning.scale}, meaning.zero);
  }
  /// Constants have a scale for each element of their first dimension.
  template <class Number>
  std::int32_t add_constant(const std::string& name, const std::vector<std::int32_t>& shape,
                            std::int8_t type, const std::vector<Number>& values,
                            const std::vector<float>& scales) {
    std::vector<std::uint8_t> bytes(values.size() * sizeof(Number));
    std::memcpy(bytes.data(), values.data(), bytes.size());
    b_.ForceVectorAlignment(bytes.size(), 1, buffer_alignment);
    buffers_.push_back(tflite::CreateBufferDirect(b_, &bytes));
    return add_tensor(name, shape, type, buffers_.size() - 1, scales, 0);
  }
  std::int32_t add_layer(const quantized_convolution& layer, std::int32_t src) {
    const conv2d_shape& s = layer.shape;
    const auto name = [&](const char* what) { return fmt::format("{}_{}", what, operators_.size()); };
    std::vector<float> bias_scales;
    for (const float scale : layer.scales) bias_scales.push_back(layer.src.scale * scale);
    const std::vector<std::int32_t> inputs{
        src, add_constant(name("wei"), {s.oc, s.kh, s.kw, s.icg()}, int8_type, layer.wei, layer.scales),
        add_constant(name("bias"), {s.oc}, int32_type, layer.bias, bias_scales)};
    const std::vector<std::int32_t> outputs{
        add_activations(name("dst"), {1, s.oh(), s.ow(), s.oc}, layer.dst)};
    const auto options = tflite::CreateConv2D(b_, padding_of(s), s.sw, s.sh, number_of(layer.act),
                                              s.dw, s.dh);
    operators_.push_back(tflite::CreateOperatorDirect(b_, 0, &inputs, &outputs,
                                                      tflite::Options::Conv2D, options.Union()));
    return outputs[0];
  }
};

}  // namespace

std::string tflite_of(const quantized_network& layers) { return tflite_writer().write(layers); }

}  // namespace convolith::train
