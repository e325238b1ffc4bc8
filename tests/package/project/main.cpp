// A layer from the headers and one of the generator in one program: both must give what was worked by hand.
#include <convolith/conv2d.hpp>

static_assert(__cplusplus >= 202002L);

extern "C" float infer(void);

using layer = convolith::conv2d<"ic1ih1iw3oc1kh1kw3">;

int main() {
  const float src[] = {1, 2, 3}, wei[] = {4, 5, 6};
  float dst[1];
  layer::forward(src, wei, dst);
  return dst[0] == 32 && infer() == 32 ? 0 : 1;
}
