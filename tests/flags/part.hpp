// What the parts of a program share: layers as types, one of them quantised, and the numbers that a part works on. No code of a kernel.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/layer/options.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/shape/text.hpp>

namespace flags {

using namespace convolith;

/// Channels that fill no vector of any target, so that masks, staging and transposition are used as well.
struct dense {
  static constexpr auto shape = convolith::shape("ic2ih3oc10kh2ph1");
  static constexpr auto order = layout::nhwc;
  static constexpr auto act = activation::relu;
  using element = float;
};
struct depthwise {
  static constexpr auto shape = convolith::shape("g5ic5ih2oc5kh2");
  static constexpr auto order = layout::nchw;
  static constexpr auto act = activation::relu6;
  using element = double;
};

template <class Of>
struct buffers {
  using element = typename Of::element;
  element src[Of::shape.src_size()], wei[Of::shape.wei_size()], bias[Of::shape.bias_size()],
      diff_dst[Of::shape.dst_size()];
};
template <class Of>
struct results {
  using element = typename Of::element;
  element dst[Of::shape.dst_size()], with_workspace[Of::shape.dst_size()],
      packed[Of::shape.dst_size()];
  element diff_src[Of::shape.src_size()], diff_wei[Of::shape.wei_size()],
      diff_bias[Of::shape.bias_size()];
};

struct int8 {
  static constexpr auto shape = convolith::shape("ic5ih4oc6kh2ph1");
  static constexpr quantization numbers{.src_zero = -7, .dst_zero = 3, .profile = rounding::tflite};
  static constexpr std::size_t src_size = shape.src_size(), wei_size = shape.wei_size(),
                               channels = shape.bias_size(), dst_size = shape.dst_size();

  std::int8_t src[src_size], wei[wei_size];
  std::int32_t bias[channels];
  fixed_multiplier by[channels];
};

/// One file of the program, compiled with flags of its own.
struct part {
  const char* name;
  void (*run_dense)(const buffers<dense>&, results<dense>&);
  void (*run_depthwise)(const buffers<depthwise>&, results<depthwise>&);
  void (*run_int8)(const int8&, std::int8_t (&dst)[int8::dst_size]);
};

}  // namespace flags
