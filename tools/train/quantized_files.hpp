// Writes a quantised network as convolith-gen reads it, with what a program needs to run it and be judged.
#pragma once

#include <span>
#include <string>

#include "quantized_network.hpp"

namespace convolith::train {

/// Into a folder, which is made if need be:
///
///     network.toml    its layers, called `name`_a, `name`_b, ..., and beside it their arrays, for convolith-gen --model
///     input.hpp       what each grey of a picture, 0 to `ink`, is as an integer of the first layer
///     scores          a line for each picture: its number, from `first` on, and what the last layer says of it
void save_quantized(const std::string& folder, const std::string& name,
                    const quantized_network& layers, float ink, int first,
                    std::span<const quantized_scores> scores);

}  // namespace convolith::train
