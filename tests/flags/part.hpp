// What the parts of a program share: two layers as types, and the numbers that a part works on. No code of a kernel.
#pragma once

#include <convolith/layer/options.hpp>
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
  element src[Of::shape.src_size()], wei[Of::shape.wei_size()], bias[Of::shape.bias_size()], diff_dst[Of::shape.dst_size()];
};
template <class Of>
struct results {
  using element = typename Of::element;
  element dst[Of::shape.dst_size()], with_workspace[Of::shape.dst_size()], packed[Of::shape.dst_size()];
  element diff_src[Of::shape.src_size()], diff_wei[Of::shape.wei_size()], diff_bias[Of::shape.bias_size()];
};

/// One file of the program, compiled with flags of its own.
struct part {
  const char* name;
  void (*run_dense)(const buffers<dense>&, results<dense>&);
  void (*run_depthwise)(const buffers<depthwise>&, results<depthwise>&);
};

}  // namespace flags
