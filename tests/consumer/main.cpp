// What another project does with the library: one layer, and the language that it takes.
#include <convolith/conv2d.hpp>

static_assert(__cplusplus >= 202002L);

using layer = convolith::conv2d<convolith::shape("ic1ih1iw3oc1kh1kw3")>;

int main() {
  const float src[] = {1, 2, 3}, wei[] = {4, 5, 6};
  float dst[1];
  layer::forward(src, wei, dst);
  return dst[0] == 32 ? 0 : 1;
}
