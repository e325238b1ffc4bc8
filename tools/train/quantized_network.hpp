// A trained network of convolutions as whole numbers: quantised after training, and read by the definition.
#pragma once

#include <convolith/network.hpp>
#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/post_training.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/scales.hpp>
#include <convolith/reference/quantized.hpp>
#include <convolith/shape/shape.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "dataset.hpp"
#include "parameters.hpp"

namespace convolith::train {

/// A convolution of one picture as TensorFlow Lite has it: integers, and the real numbers that they stand for.
struct quantized_convolution {
  conv2d_shape shape;
  activation act;
  affine src, dst;
  std::vector<float> scales;  ///< of the weights, one for each output channel
  std::vector<std::int8_t> wei;
  std::vector<std::int32_t> bias;

  [[nodiscard]] std::vector<fixed_multiplier> multipliers() const {
    std::vector<fixed_multiplier> by(scales.size());
    multipliers_of(src.scale, scales, dst.scale, by);
    return by;
  }
  [[nodiscard]] quantization numbers() const {
    return quantization_of(src, dst, act, rounding::tflm, widths::w8x8, shifts_of(multipliers()));
  }
};

/// Its layers, first to last: each gives what the next one takes.
using quantized_network = std::vector<quantized_convolution>;

/// Whether a network has no other stages than those which `quantize` knows.
template <class Network>
inline constexpr bool can_be_quantized = [] {
  bool all = true;
  Network::each([&]<int I>(std::integral_constant<int, I>) {
    all = all && is_convolution<typename Network::template stage<I>>;
  });
  return all;
}();

/// The ranges of the pictures, and of what each stage makes of them. The last batch is filled up with the first pictures.
template <class Model>
auto observe(learner<typename Model::network>& network, const dataset& examples) {
  using network_type = typename Model::network;
  std::array<observed_range, std::size_t{network_type::depth + 1}> ranges{};
  std::vector<float> batch(network_type::src_size);
  const std::span<const float, network_type::src_size> src(batch);
  const std::size_t area = batch.size() / Model::batch;
  for (int first = 0; first < examples.size(); first += Model::batch) {
    for (int i = 0; i < Model::batch; ++i)
      std::ranges::copy(examples.picture((first + i) % examples.size()),
                        batch.begin() + static_cast<std::ptrdiff_t>(area) * i);
    ranges[0].include(batch);
    network_type::each([&]<int I>(std::integral_constant<int, I>) {
      network.template forward_stage<I>(src);
      ranges[std::size_t{I + 1}].include(network.template result<I>());
    });
  }
  return ranges;
}

/// Quantises what a network has learnt, for activations as they are when it reads the examples.
template <class Model>
quantized_network quantize(learner<typename Model::network>& network, const dataset& examples) {
  using network_type = typename Model::network;
  const auto ranges = observe<Model>(network, examples);
  quantized_network layers;
  network_type::each([&]<int I>(std::integral_constant<int, I>) {
    using stage = typename network_type::template stage<I>;
    const auto parameters = network_type::template parameters_of<I>(
        std::span<const float, network_type::parameter_size>(network.parameters()));
    const auto channels = static_cast<std::size_t>(stage::shape.oc);
    quantized_convolution layer{.shape = stage::shape,
                                .act = stage::act,
                                .src = affine_of(ranges[std::size_t{I}]),
                                .dst = affine_of(ranges[std::size_t{I + 1}]),
                                .scales = std::vector<float>(channels),
                                .wei = std::vector<std::int8_t>(stage::layer::wei_size),
                                .bias = std::vector<std::int32_t>(channels)};
    layer.shape.n = 1;
    quantize_weights(layer.shape, layout::nhwc, weights_of<stage>(parameters), layer.wei,
                     layer.scales);
    quantize_bias(bias_of<stage>(parameters), layer.src.scale, layer.scales, layer.bias);
    layers.push_back(std::move(layer));
  });
  return layers;
}

/// What the last layer says of a picture.
using quantized_scores = std::vector<std::int8_t>;

/// What it says of each.
inline std::vector<quantized_scores> read(const quantized_network& layers, const dataset& data) {
  std::vector<quantized_scores> all;
  for (int i = 0; i < data.size(); ++i) {
    std::vector<std::int8_t> from, to;
    for (const float x : data.picture(i))
      from.push_back(static_cast<std::int8_t>(quantized(x, layers.front().src)));
    for (const quantized_convolution& layer : layers) {
      to.resize(layer.shape.dst_size());
      const std::vector<fixed_multiplier> by = layer.multipliers();
      reference::quantized_forward(layer.shape, layer.numbers(), from, layer.wei, layer.bias,
                                   reference::multipliers(by), to);
      from.swap(to);
    }
    all.push_back(std::move(from));
  }
  return all;
}

}  // namespace convolith::train
