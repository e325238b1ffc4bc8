// A part of a program: every pass of two layers and a quantised one, for whatever target the flags choose. NAME tells it from other parts.
#include "part.hpp"

#include <cstddef>

#include <convolith/conv2d.hpp>
#include <convolith/quantized_conv2d.hpp>

namespace flags {
namespace {

template <class Of>
void run(const buffers<Of>& in, results<Of>& out) {
  using layer =
      conv2d<Of::shape, typename Of::element, conv2d_options{.data = Of::order, .act = Of::act}>;
  std::byte workspace[layer::workspace_bytes];
  layer::forward(in.src, in.wei, in.bias, out.dst);
  layer::forward(in.src, in.wei, in.bias, out.with_workspace, workspace);
  const typename layer::packed_weights packed = layer::pack(in.wei);
  layer::forward(in.src, packed, in.bias, out.packed);
  layer::backward_data(in.diff_dst, out.dst, in.wei, out.diff_src);
  layer::backward_weights(in.src, in.diff_dst, out.dst, out.diff_wei, out.diff_bias);
  layer::template backward_weights<gradient::accumulate>(in.src, in.diff_dst, out.dst, out.diff_wei,
                                                         out.diff_bias, workspace);
}

void run_int8(const int8& in, std::int8_t (&dst)[int8::dst_size]) {
  using layer = quantized_conv2d<int8::shape, int8::numbers>;
  layer::forward(in.src, layer::pack(in.wei, in.bias, in.by), dst);
}

}  // namespace
}  // namespace flags

#define TEXT_OF(word) #word
#define TEXT(word) TEXT_OF(word)
extern "C" const flags::part NAME;
extern "C" const flags::part NAME{TEXT(NAME), flags::run<flags::dense>,
                                  flags::run<flags::depthwise>, flags::run_int8};
