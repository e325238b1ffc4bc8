// Two layers, every pass, as firmware would call them: no heap, no exceptions, no run-time type information.
#include <convolith/conv2d.hpp>

namespace {

// One layer with every kind of border, and one whose channels are groups.
constexpr auto dense = convolith::shape("ic3ih7iw8oc6kh3sh2sw1pt1pb0pl1pr1");
constexpr auto depthwise_shape = convolith::shape("g5ic5ih6oc5kh3ph1");

template <convolith::conv2d_shape S, convolith::layout L, convolith::activation A>
using firmware = convolith::conv2d<S, float, convolith::conv2d_options{.data = L, .act = A}>;

using first = firmware<dense, convolith::layout::nhwc, convolith::activation::relu>;
using second = firmware<depthwise_shape, convolith::layout::nchw, convolith::activation::none>;

}  // namespace

extern "C" {

void first_forward(const float* src, const float* wei, const float* bias, float* dst, std::byte* workspace) {
  first::forward(first::src_view(src, first::src_size), first::wei_view(wei, first::wei_size),
                 first::bias_view(bias, first::bias_size), first::dst_out(dst, first::dst_size),
                 first::workspace(workspace, first::workspace_bytes));
}

void first_backward_data(const float* diff_dst, const float* dst, const float* wei, float* diff_src,
                         std::byte* workspace) {
  first::backward_data(first::dst_view(diff_dst, first::dst_size), first::dst_view(dst, first::dst_size),
                       first::wei_view(wei, first::wei_size), first::src_out(diff_src, first::src_size),
                       first::workspace(workspace, first::workspace_bytes));
}

void first_backward_weights(const float* src, const float* diff_dst, const float* dst, float* diff_wei,
                            float* diff_bias, std::byte* workspace) {
  first::backward_weights<convolith::gradient::accumulate>(
      first::src_view(src, first::src_size), first::dst_view(diff_dst, first::dst_size),
      first::dst_view(dst, first::dst_size), first::wei_out(diff_wei, first::wei_size),
      first::bias_out(diff_bias, first::bias_size), first::workspace(workspace, first::workspace_bytes));
}

void second_forward(const float* src, const float* wei, float* dst, std::byte* workspace) {
  second::forward(second::src_view(src, second::src_size), second::wei_view(wei, second::wei_size),
                  second::dst_out(dst, second::dst_size), second::workspace(workspace, second::workspace_bytes));
}

void second_backward_data(const float* diff_dst, const float* wei, float* diff_src, std::byte* workspace) {
  second::backward_data(second::dst_view(diff_dst, second::dst_size), second::wei_view(wei, second::wei_size),
                        second::src_out(diff_src, second::src_size),
                        second::workspace(workspace, second::workspace_bytes));
}

void second_backward_weights(const float* src, const float* diff_dst, float* diff_wei, std::byte* workspace) {
  second::backward_weights(second::src_view(src, second::src_size), second::dst_view(diff_dst, second::dst_size),
                           second::wei_out(diff_wei, second::wei_size),
                           second::workspace(workspace, second::workspace_bytes));
}

}  // extern "C"
