// Packs weights, or runs on those that another file has packed: which links only if both are for one target.
#include <convolith/conv2d.hpp>

using layer = convolith::conv2d<"ic3ih5oc18kh3ph1">;

float run(const layer::packed_weights& packed);

#ifdef PACKS
int main() {
  float wei[layer::wei_size] = {};
  wei[4] = 2;  // the middle of the first channel's kernel
  return run(layer::pack(wei)) == 6 ? 0 : 1;
}
#else
float run(const layer::packed_weights& packed) {
  float src[layer::src_size] = {3}, dst[layer::dst_size];
  layer::forward(src, packed, dst);
  return dst[0];
}
#endif
