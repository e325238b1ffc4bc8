// Writes a quantised network as a TensorFlow Lite file, with what a program needs to run it and be judged.
#pragma once

#include <span>
#include <string>

#include "quantized_network.hpp"

namespace convolith::train {

/// Into a folder, which is made if need be:
///
///     `name`.tflite   the network, for convolith-gen and other runtimes
///     input.hpp       what each grey of a picture, 0 to `ink`, is as an integer of its input
///     scores          a line for each picture: its number, from `first` on, and what the last layer says of it
void save_quantized(const std::string& folder, const std::string& name,
                    const quantized_network& layers, float ink, int first,
                    std::span<const quantized_scores> scores);

}  // namespace convolith::train
