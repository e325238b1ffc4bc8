// The oracle in the place of a kernel: what it gives on the host, every board's kernel has to give.
//
// One program serves all layers: the environment says which, SHAPE as text and PASS as a number, since `main` of layer.c
// takes no arguments.
#include <cstdlib>
#include <span>

#include <convolith/reference.hpp>
#include <convolith/shape/text.hpp>

#include "facts.hpp"

namespace {

using namespace convolith;
using firmware::pass;

const conv2d_shape s = parse_shape(std::getenv("SHAPE")).shape;
const auto one = static_cast<pass>(std::atoi(std::getenv("PASS")));

void run(const kernel_buffers* b) {
  using in = std::span<const float>;
  using out = std::span<float>;
  const in src(b->src, s.src_size()), wei(b->wei, s.wei_size()), bias(b->bias, s.bias_size());
  const in diff_dst(b->diff_dst, s.dst_size());
  if (one == pass::forward)
    reference::forward<float>(s, layout::nhwc, activation::none, src, wei, bias,
                              out(b->out, s.dst_size()));
  else if (one == pass::backward_data)
    reference::backward_data<float>(s, layout::nhwc, diff_dst, wei, out(b->out, s.src_size()));
  else
    reference::backward_weights<float>(s, layout::nhwc, src, diff_dst, out(b->out, s.wei_size()),
                                       out(b->diff_bias, s.bias_size()));
}

}  // namespace

extern "C" const layer_kernel the_kernel = firmware::facts(s, one, 0, run);
