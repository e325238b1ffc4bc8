// One module: a layer of the catalogue in one layout and one pass, which the build gives as LAYER, LAYOUT and PASS.
#include "kernel.hpp"

#include <new>
#include <span>

#include <convolith/layer/layer.hpp>
#include "catalogue.hpp"

namespace {

using namespace convolith;
using benchmark::operands;
using benchmark::pass;

constexpr conv2d_options options{.data = layout::LAYOUT};
using layer = conv2d<tools::catalogue_shape<LAYER>, float, options>;

using workspace = std::span<std::byte, layer::workspace_bytes>;
using src = std::span<const float, layer::src_size>;
using wei = std::span<const float, layer::wei_size>;
using bias = std::span<const float, layer::bias_size>;
using diff_dst = std::span<const float, layer::dst_size>;

/// A span of exactly the size that the type states, from where the pointer points.
template <class Span, class T>
Span whole(T* pointer) {
  return Span{pointer, Span::extent};
}

// Templates, so that a module instantiates no other pass than its own.
template <pass P>
void run(const operands& o) {
  const auto scratch = whole<workspace>(o.workspace);
  if constexpr (P == pass::forward) {
    layer::forward(whole<src>(o.src), whole<wei>(o.wei), whole<bias>(o.bias),
                   whole<std::span<float, layer::dst_size>>(o.out), scratch);
  } else if constexpr (P == pass::backward_data) {
    layer::backward_data(whole<diff_dst>(o.diff_dst), whole<wei>(o.wei),
                         whole<std::span<float, layer::src_size>>(o.out), scratch);
  } else {
    layer::backward_weights(whole<src>(o.src), whole<diff_dst>(o.diff_dst),
                            whole<std::span<float, layer::wei_size>>(o.out),
                            whole<std::span<float, layer::bias_size>>(o.out_bias), scratch);
  }
}

template <class Layer>
void run_packed(const operands& o) {
  Layer::forward(whole<src>(o.src), *static_cast<const typename Layer::packed_weights*>(o.packed),
                 whole<bias>(o.bias), whole<std::span<float, Layer::dst_size>>(o.out),
                 whole<workspace>(o.workspace));
}

template <class Layer>
void pack(const float* weights, void* destination) {
  ::new (destination) typename Layer::packed_weights(Layer::pack(whole<wei>(weights)));
}

template <pass P, class Layer>
constexpr benchmark::kernel describe() {
  if constexpr (P == pass::forward && requires { typename Layer::packed_weights; }) {
    return {run<P>, run_packed<Layer>, pack<Layer>, Layer::workspace_bytes,
            sizeof(typename Layer::packed_weights)};
  } else {
    return {run<P>, nullptr, nullptr, Layer::workspace_bytes, 0};
  }
}

constexpr benchmark::kernel whole_layer = describe<pass::PASS, layer>();

}  // namespace

extern "C" const benchmark::kernel_list convolith_benchmark_kernels = {&whole_layer, 1};
