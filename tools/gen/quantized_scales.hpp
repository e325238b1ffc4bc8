// From the real numbers of an int8 layer, as a model file of TensorFlow Lite has them, to what its kernel takes.
#pragma once

#include <string>
#include <vector>

#include "request.hpp"

namespace convolith::gen {

/// What is wrong with the scales and the activation of an int8 layer, as sentences; nothing: empty.
[[nodiscard]] std::vector<std::string> not_of_scales(const request& r);

/// Scales become multipliers and shifts, or the scales of xnnpack, and the activation a clamp. Neither is left.
void take_scales(request& r);

}  // namespace convolith::gen
