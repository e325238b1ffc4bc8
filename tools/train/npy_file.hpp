// Writes arrays of numbers in NumPy's .npy format, version 1.0.
#pragma once

#include <fmt/format.h>

#include <bit>
#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace convolith::train {

template <class Number>
concept is_of_npy = std::signed_integral<Number> || std::floating_point<Number>;

/// The bytes of a file with an array of this shape; its last axis runs fastest.
template <is_of_npy Number>
std::string npy_of(const std::vector<int>& shape, std::span<const Number> values) {
  static_assert(std::endian::native == std::endian::little, "the format has them low byte first");
  // The head ends with a newline at a multiple of 64 bytes, ten of which are in front of the text.
  std::string extents;
  for (const int extent : shape) extents += fmt::format("{}, ", extent);
  std::string head = fmt::format("{{'descr': '{}{}{}', 'fortran_order': False, 'shape': ({})}}",
                                 sizeof(Number) == 1 ? '|' : '<',
                                 std::floating_point<Number> ? 'f' : 'i', sizeof(Number), extents);
  head.resize((head.size() + 1 + 10 + 63) / 64 * 64 - 11, ' ');
  head += '\n';
  std::string bytes("\x93NUMPY\1\0", 8);
  bytes += static_cast<char>(head.size() & 255);
  bytes += static_cast<char>(head.size() >> 8);
  bytes += head;
  const auto numbers = std::as_bytes(values);
  return bytes.append(reinterpret_cast<const char*>(numbers.data()), numbers.size());
}

}  // namespace convolith::train
