// What native kernels on whole numbers take for each operand, and the types of its elements.
#pragma once

#include <cstdint>

#include <convolith/quantization/storage.hpp>

namespace convolith {

/// Elements of one of several types; the kernel knows which.
struct whole_operand {
  const void* read;
  void* written;  ///< null where the kernel only reads
};

template <storage>
struct stored_as;
template <>
struct stored_as<storage::int8> {
  using type = std::int8_t;
};
template <>
struct stored_as<storage::int16> {
  using type = std::int16_t;
};
template <>
struct stored_as<storage::int32> {
  using type = std::int32_t;
};

}  // namespace convolith
