// What the firmware must know of a layer and a pass of the catalogue, given as LAYER (its row) and PASS.
#pragma once

#include <cstddef>

#include "catalogue.hpp"
#include "kernel.h"

namespace convolith::firmware {

enum class pass { forward, backward_data, backward_weights };

inline constexpr conv2d_shape the_shape = tools::catalogue_shape<LAYER>;
inline constexpr pass the_pass = pass::PASS;

constexpr layer_kernel facts(std::size_t workspace, void (*run)(const kernel_buffers*)) {
  constexpr bool forward = the_pass == pass::forward, weights = the_pass == pass::backward_weights;
  constexpr std::uint32_t src = the_shape.src_size(), wei = the_shape.wei_size(),
                          bias = the_shape.bias_size(), dst = the_shape.dst_size();
  return {.src = forward || weights ? src : 0,
          .wei = weights ? 0 : wei,
          .bias = forward ? bias : 0,
          .diff_dst = forward ? 0 : dst,
          .out = forward   ? dst
                 : weights ? wei
                           : src,
          .diff_bias = weights ? bias : 0,
          .workspace = static_cast<std::uint32_t>(workspace),
          .macs = static_cast<std::uint64_t>(the_shape.macs()),
          .run = run};
}

}  // namespace convolith::firmware
