// Arrays of numbers in NumPy's .npy format, versions 1 to 3: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "request.hpp"

namespace convolith::gen {

struct npy_array {
  std::vector<std::size_t> shape;
  bool wide = false;           ///< double instead of float
  std::vector<double> values;  ///< in C order
};

/// Reads the bytes of a file; `path` is only named in errors. Little-endian float32 or float64 in C order.
[[nodiscard]] npy_array read_npy(std::string_view bytes, const std::string& path);

/// The weights of a layer: an array of its type and of shape (oc, ic/g, kh, kw), or with nhwc (oc, kh, kw, ic/g).
[[nodiscard]] std::vector<double> weights_from(const npy_array& array, const request& r,
                                               const std::string& path);

}  // namespace convolith::gen
