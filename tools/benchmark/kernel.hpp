// What a benchmarked kernel looks like from outside: plain function pointers, behind which its template is hidden.
#pragma once

#include <cstddef>
#include <cstdint>

namespace convolith::benchmark {

enum class pass : std::uint8_t { forward, backward_data, backward_weights };

/// The buffers of one call, in the kernel's own layout and of its exact sizes. A pass uses those it needs:
/// forward src, wei (or packed), bias -> out; backward_data diff_dst, wei -> out; backward_weights src,
/// diff_dst -> out, out_bias.
struct operands {
  const float* src;
  const float* wei;
  const float* bias;
  const float* diff_dst;
  const void* packed;
  float* out;
  float* out_bias;
  std::byte* workspace;
};

struct kernel {
  void (*run)(const operands&);
  void (*run_packed)(const operands&);                ///< null where a pass takes no packed weights
  void (*pack)(const float* wei, void* destination);  ///< null as above
  std::size_t workspace_bytes;
  std::size_t packed_bytes;
};

/// What a module holds: the kernel of a layer, or one for each plan that fits it.
struct kernel_list {
  const kernel* first;
  int count;
};

/// The one symbol of a module, of type `kernel_list`.
inline constexpr char kernels_symbol[] = "convolith_benchmark_kernels";

}  // namespace convolith::benchmark
