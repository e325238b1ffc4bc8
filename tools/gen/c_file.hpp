// The generated C: one header a layer or a model, or a header with its source.
#pragma once

#include <string>
#include <vector>

#include "request.hpp"

namespace convolith::gen {

struct c_file {
  std::string name;  ///< below the folder for all
  std::string text;
};

struct c_style {
  bool pair =
      false;  ///< a header with declarations and a source, instead of static functions in a header
  std::string model;  ///< all layers in one file of this name; empty: one file a layer
};

/// The files of these requests, which all have the same target; throws what `choose` and `demand_sound` throw.
[[nodiscard]] std::vector<c_file> c_files(const std::vector<request>& layers, const c_style& style);

}  // namespace convolith::gen
