// Any bytes as an array: they are refused with an error for users, or hold as many numbers as their shape says.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "npy.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace convolith::gen;
  try {
    const npy_array array = read_npy({reinterpret_cast<const char*>(data), size}, "array.npy");
    std::size_t count = 1;
    for (const std::size_t extent : array.shape) count *= extent;
    if (count != array.values.size()) std::abort();
  } catch (const user_error&) {
  }
  return 0;
}
