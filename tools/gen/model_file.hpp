// Requests from a TOML file: keys at the top hold for all layers, those under [[layer]] for one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "request.hpp"

namespace convolith::gen {

/// What a model file asks for: every layer once for each of the targets.
struct model_file {
  std::vector<isa> targets;
  std::vector<request> layers;  ///< with the first target
};

/// Reads the text of a file; `path` is only named in errors, which give the line.
///
///     targets = ["scalar", "cortex-m4"]       # any key but name, shape and weights may stand here, for all layers
///     [[layer]]
///     name = "resnet8_s1"
///     shape = "ic16ih32oc16kh3ph1"
///     passes = ["forward"]                    # type, layout, activation, bias, accumulate, budget_text, keep_zeros
///     weights = "resnet8_s1.npy"              # a file beside the model's, which is not read here, or a list
///
/// With type = "int8" there are also src_zero, dst_zero, clamp = [-128, 127], rounding and right_shifts, and, with
/// weights, a file or a list by bias, and src_scale, dst_scale and a file or a list by wei_scales; or, in place of these,
/// files by multipliers and shifts, or scales.
[[nodiscard]] model_file read_model(std::string_view text, const std::string& path);

}  // namespace convolith::gen
