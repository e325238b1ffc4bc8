// What the firmware must know of a layer and a pass of the catalogue, given as LAYER (its row) and PASS.
#pragma once

#include <cstddef>
#include <string_view>

#include "catalogue.hpp"
#include "kernel.h"

namespace convolith::firmware {

enum class pass { forward, backward_data, backward_weights };

inline constexpr std::string_view pass_names[] = {"forward", "backward_data", "backward_weights"};
inline constexpr conv2d_shape the_shape = tools::catalogue_shape<LAYER>;
inline constexpr pass the_pass = pass::PASS;

template <std::size_t Size>
constexpr void copy(char (&to)[Size], std::string_view from) {
  for (std::size_t i = 0; i + 1 < Size && i < from.size(); ++i) to[i] = from[i];
}

constexpr layer_kernel facts(std::size_t workspace, void (*run)(const kernel_buffers*)) {
  const auto size = [](std::size_t elements) { return static_cast<std::uint32_t>(elements); };
  const bool weights = the_pass == pass::backward_weights;
  layer_kernel k{};
  copy(k.layer, tools::catalogue[LAYER].name);
  copy(k.pass, pass_names[static_cast<std::size_t>(the_pass)]);
  k.src = size(the_shape.src_size());
  k.wei = size(the_shape.wei_size());
  k.bias = size(the_shape.bias_size());
  k.dst = size(the_shape.dst_size());
  k.out = weights ? k.wei : the_pass == pass::forward ? k.dst : k.src;
  k.diff_bias = weights ? k.bias : 0;
  k.workspace = size(workspace);
  k.macs = static_cast<std::uint64_t>(the_shape.macs());
  k.run = run;
  return k;
}

}  // namespace convolith::firmware
