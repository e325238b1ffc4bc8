// Arrays of numbers in NumPy's .npy format, versions 1 to 3: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "request.hpp"

namespace convolith::gen {

enum class npy_type : std::uint8_t { float32, float64, int8, int16, int32 };

struct npy_array {
  std::vector<std::size_t> shape;
  npy_type type = npy_type::float32;
  std::vector<double> values;  ///< in C order
};

/// Reads the bytes of a file; `path` is only named in errors. Little-endian, in C order.
[[nodiscard]] npy_array read_npy(std::string_view bytes, const std::string& path);

/// The weights of a layer: an array of its type and of shape (oc, ic/g, kh, kw), or with nhwc (oc, kh, kw, ic/g).
[[nodiscard]] std::vector<double> weights_from(const npy_array& array, const request& r,
                                               const std::string& path);

enum class channel_numbers : std::uint8_t { bias, multipliers, scales };

/// A number for each output channel of an int8 layer. Of one number for all, except biases, as many are made.
[[nodiscard]] std::vector<double> channels_from(const npy_array& array, const request& r,
                                                channel_numbers what, const std::string& path);

/// Reads the files that a layer names, bakes them in, and takes its scales.
void read_weights(request& r);

}  // namespace convolith::gen
