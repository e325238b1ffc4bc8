// One kernel of the template, as firmware calls it: a layer and pass of the catalogue (LAYER, PASS) for a TARGET.
#include <convolith/conv2d.hpp>

#include "chosen.hpp"

namespace {

using namespace convolith;
using firmware::pass;

constexpr conv2d_options options{
    .data = layout::nhwc, .target = isa::TARGET, .budget = {BUDGET, BUDGET, BUDGET}};
using layer = conv2d<firmware::the_shape, float, options>;

// A template, so that the object holds no other pass than its own.
template <pass P, class Layer>
void run(const kernel_buffers* b) {
  const typename Layer::workspace scratch(static_cast<std::byte*>(b->workspace),
                                          Layer::workspace_bytes);
  const typename Layer::src_view src(b->src, Layer::src_size);
  const typename Layer::wei_view wei(b->wei, Layer::wei_size);
  const typename Layer::dst_view diff_dst(b->diff_dst, Layer::dst_size);
  if constexpr (P == pass::forward)
    Layer::forward(src, wei, typename Layer::bias_view(b->bias, Layer::bias_size),
                   typename Layer::dst_out(b->out, Layer::dst_size), scratch);
  else if constexpr (P == pass::backward_data)
    Layer::backward_data(diff_dst, wei, typename Layer::src_out(b->out, Layer::src_size), scratch);
  else
    Layer::backward_weights(src, diff_dst, typename Layer::wei_out(b->out, Layer::wei_size),
                            typename Layer::bias_out(b->diff_bias, Layer::bias_size), scratch);
}

}  // namespace

extern "C" KERNEL_FACTS constexpr layer_kernel the_kernel =
    firmware::facts(firmware::the_shape, firmware::the_pass, layer::workspace_bytes,
                    run<firmware::the_pass, layer>);
