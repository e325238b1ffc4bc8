// A quantised layer among those that are tried, behind one interface, so that what judges it is compiled once.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <convolith/quantized_conv2d.hpp>

namespace convolith::tests {

/// What a layer is called with; each operand has the layer's types. No `bias`: it is left out, as is `workspace`.
struct quantized_call {
  const void *src, *wei, *bias, *multipliers;
  bool one_multiplier;
  void* dst;
  std::byte* workspace;
};

struct quantized_entry {
  conv2d_shape shape;
  quantization numbers;
  quantized_options options;
  std::size_t workspace_bytes;
  void (*run)(const quantized_call&);
  verdict (*judge)(const quantized_call&);
};

/// Calls f(weights, bias if there is one, multipliers).
template <class Layer, class Function>
auto with_constants(const quantized_call& c, Function&& f) {
  const typename Layer::wei_view wei(static_cast<const typename Layer::weight_type*>(c.wei),
                                     Layer::wei_size);
  const auto* const one = static_cast<const typename Layer::multiplier_type*>(c.multipliers);
  const typename Layer::multipliers_view each(one, Layer::bias_size);
  if (c.bias == nullptr) return c.one_multiplier ? f(wei, *one) : f(wei, each);
  const typename Layer::bias_view bias(static_cast<const typename Layer::bias_type*>(c.bias),
                                       Layer::bias_size);
  return c.one_multiplier ? f(wei, bias, *one) : f(wei, bias, each);
}

template <class Layer>
verdict judge_layer(const quantized_call& c) {
  return with_constants<Layer>(c,
                               [](const auto&... constants) { return Layer::judge(constants...); });
}
template <class Layer>
void run_layer(const quantized_call& c) {
  static typename Layer::packed packed;
  packed =
      with_constants<Layer>(c, [](const auto&... constants) { return Layer::pack(constants...); });
  const typename Layer::src_view src(static_cast<const typename Layer::activation_type*>(c.src),
                                     Layer::src_size);
  const typename Layer::dst_out dst(static_cast<typename Layer::activation_type*>(c.dst),
                                    Layer::dst_size);
  if (c.workspace == nullptr)
    Layer::forward(src, packed, dst);
  else
    Layer::forward(src, packed, dst,
                   typename Layer::workspace(c.workspace, Layer::workspace_bytes));
}

template <shape_argument Shape, quantization Numbers, quantized_options Options>
quantized_entry entry() {
  using layer = quantized_conv2d<Shape, Numbers, Options>;
  return {layer::shape,           Numbers,          Options,
          layer::workspace_bytes, run_layer<layer>, judge_layer<layer>};
}

constexpr std::size_t any_stack = std::size_t{1} << 20;
constexpr quantized_options scalar{.target = isa::scalar, .stack_limit = any_stack};
constexpr quantized_options pairs{
    .target = isa::cortex_m4, .flash = any_flash, .stack_limit = any_stack};
constexpr quantized_options small_pairs{
    .target = isa::cortex_m4, .flash = least_flash, .stack_limit = any_stack};

std::vector<quantized_entry> dense_layers();
std::vector<quantized_entry> more_dense_layers();
std::vector<quantized_entry> depthwise_layers();
std::vector<quantized_entry> plain_layers();
std::vector<quantized_entry> vector_layers();
std::vector<quantized_entry> rounding_layers();

}  // namespace convolith::tests
