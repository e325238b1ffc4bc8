// What a benchmarked int8 kernel looks like from outside: plain function pointers, behind which its template is hidden.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/quantization.hpp>

namespace convolith::benchmark {

/// The numbers of all layers: those of images that a network without negative activations reads and writes.
[[nodiscard]] constexpr quantization numbers_of(rounding profile) {
  return {.src_zero = -128,
          .dst_zero = -128,
          .profile = profile,
          .shifts = profile == rounding::xnnpack ? shift_range::any : shift_range::right};
}

struct quantized_kernel {
  void (*pack)(const std::int8_t* wei, const std::int32_t* bias, const void* multipliers,
               void* packed);
  void (*run)(const std::int8_t* src, const void* packed, std::int8_t* dst, std::byte* workspace);
  std::size_t packed_bytes, workspace_bytes;
};

/// What a module holds of each profile, in their order.
struct quantized_kernels {
  quantized_kernel by_profile[3];
};

/// The one symbol of a module, of type `quantized_kernels`.
inline constexpr char quantized_symbol[] = "convolith_benchmark_quantized";

}  // namespace convolith::benchmark
