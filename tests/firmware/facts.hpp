// What the firmware must know of a pass of a layer.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>

#include "kernel.h"

namespace convolith::firmware {

enum class pass { forward, backward_data, backward_weights };

constexpr layer_kernel facts(const conv2d_shape& shape, pass one, std::size_t workspace,
                             void (*run)(const kernel_buffers*)) {
  const bool forward = one == pass::forward, weights = one == pass::backward_weights;
  const auto size = [](bool used, std::size_t elements) {
    return used ? static_cast<std::uint32_t>(elements) : 0;
  };
  return {.src = size(forward || weights, shape.src_size()),
          .wei = size(!weights, shape.wei_size()),
          .bias = size(forward, shape.bias_size()),
          .diff_dst = size(!forward, shape.dst_size()),
          .out = size(true, forward   ? shape.dst_size()
                            : weights ? shape.wei_size()
                                      : shape.src_size()),
          .diff_bias = size(weights, shape.bias_size()),
          .workspace = static_cast<std::uint32_t>(workspace),
          .macs = static_cast<std::uint64_t>(shape.macs()),
          .run = run};
}

}  // namespace convolith::firmware
