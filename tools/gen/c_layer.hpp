// What is printed of one layer, before files are made of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "c_function.hpp"
#include "request.hpp"

namespace convolith::gen {

struct c_layer {
  std::string summary;  ///< lines of the comment at the top
  std::string macros;
  std::vector<c_function> functions;

  void add_macro(const request& r, const std::string& what, std::int64_t value,
                 const char* comment);
};

/// The sizes of a layer's tensors.
[[nodiscard]] std::string sizes_in_words(const conv2d_shape& s);

}  // namespace convolith::gen
