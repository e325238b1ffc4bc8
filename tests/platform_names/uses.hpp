// A layer with all passes, by element type: what a user may call, without a name that a platform could have taken.
#pragma once

namespace uses {

using namespace convolith;

template <conv2d_shape Sizes, class Element, activation Act>
bool all_passes() {
  using layer = conv2d<Sizes, Element, conv2d_options{.data = layout::nhwc, .act = Act}>;
  static Element src[layer::src_size], wei[layer::wei_size], bias[layer::bias_size],
      dst[layer::dst_size];
  static Element diff_src[layer::src_size], diff_wei[layer::wei_size], diff_bias[layer::bias_size];
  static Element diff_dst[layer::dst_size];
  using room = typename layer::workspace::element_type;
  static room memory[layer::workspace_bytes + 1];
  const typename layer::workspace workspace(memory, layer::workspace_bytes);
  for (Element& x : src) x = Element{1};
  for (Element& x : wei) x = Element{2};
  for (Element& x : diff_dst) x = Element{1};
  layer::forward(src, wei, bias, dst, workspace);
  const auto packed = layer::pack(wei);
  layer::forward(src, packed, bias, dst, workspace);
  if constexpr (Act == activation::none) {
    layer::backward_data(diff_dst, wei, diff_src, workspace);
    layer::backward_weights(src, diff_dst, diff_wei, diff_bias, workspace);
  } else {
    layer::backward_data(diff_dst, dst, wei, diff_src, workspace);
    layer::template backward_weights<gradient::accumulate>(src, diff_dst, dst, diff_wei, diff_bias,
                                                           workspace);
  }
  return dst[0] > Element{0} && diff_wei[0] > Element{0};
}

constexpr bool in_the_compiler() {
  using tiny = conv2d<shape("ic1ih1iw3oc1kh1kw3")>;
  constexpr float src[] = {1, 2, 3}, wei[] = {4, 5, 6}, diff_dst[] = {2};
  float dst[1]{}, diff_src[3]{}, diff_wei[3]{};
  tiny::forward(src, wei, dst);
  tiny::forward(src, tiny::pack(wei), dst);
  tiny::backward_data(diff_dst, wei, diff_src);
  tiny::backward_weights(src, diff_dst, diff_wei);
  return dst[0] == 32 && diff_src[2] == 12 && diff_wei[2] == 6;
}
static_assert(in_the_compiler());

inline bool everything() {
  constexpr auto dense = shape("ic3ih7iw8oc6kh3sh2sw1pt1pb0pl1pr1");
  constexpr auto depthwise_sizes = shape("g5ic5ih6oc5kh3ph1");
  return all_passes<dense, float, activation::relu>() &&
         all_passes<dense, double, activation::none>() &&
         all_passes<depthwise_sizes, float, activation::none>() &&
         all_passes<depthwise_sizes, double, activation::relu>();
}

}  // namespace uses
