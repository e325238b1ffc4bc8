// Writes a quantised network as a TensorFlow Lite file.
#pragma once

#include <string>

#include "quantized_network.hpp"

namespace convolith::train {

/// The bytes of a .tflite file: convolutions one behind another, of int8 with a scale for each output channel. Throws
/// data_error where a layer is depthwise, or its padding neither none nor TensorFlow's SAME, as CONV_2D has no other.
[[nodiscard]] std::string tflite_of(const quantized_network& layers);

}  // namespace convolith::train
