// The oracle in the place of a kernel: what it gives on the host, every board's kernel has to give.
#include <span>

#include <convolith/reference.hpp>

#include "facts.hpp"

namespace {

using namespace convolith;
using firmware::pass, firmware::the_pass, firmware::the_shape;

void run(const kernel_buffers* b) {
  using in = std::span<const float>;
  using out = std::span<float>;
  const in src(b->src, the_shape.src_size()), wei(b->wei, the_shape.wei_size()),
      bias(b->bias, the_shape.bias_size());
  const in diff_dst(b->diff_dst, the_shape.dst_size());
  if (the_pass == pass::forward)
    reference::forward<float>(the_shape, layout::nhwc, activation::none, src, wei, bias,
                              out(b->out, the_shape.dst_size()));
  else if (the_pass == pass::backward_data)
    reference::backward_data<float>(the_shape, layout::nhwc, diff_dst, wei,
                                    out(b->out, the_shape.src_size()));
  else
    reference::backward_weights<float>(the_shape, layout::nhwc, src, diff_dst,
                                       out(b->out, the_shape.wei_size()),
                                       out(b->diff_bias, the_shape.bias_size()));
}

}  // namespace

extern "C" KERNEL_FACTS constexpr layer_kernel the_kernel = firmware::facts(0, run);
