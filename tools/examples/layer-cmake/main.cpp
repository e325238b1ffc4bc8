// One layer in C++: it learns from a picture and its sharpened copy which 3 x 3 kernel made the one of the other.
#include <convolith/conv2d.hpp>

#include <cstdio>

using layer = convolith::conv2d<"ic1ih16oc1kh3">;  // 16 x 16 to 14 x 14

// Checked by the compiler: the layer in a constant expression, and its sizes.
constexpr float sharpen[layer::wei_size] = {0, -1, 0, -1, 5, -1, 0, -1, 0};
static_assert(layer::dst_size == 14 * 14 && layer::forward_workspace_bytes == 0);

int main() {
  static float src[layer::src_size], wanted[layer::dst_size], dst[layer::dst_size],
      diff_dst[layer::dst_size];
  float wei[layer::wei_size]{}, bias[layer::bias_size]{}, diff_wei[layer::wei_size];

  unsigned noise = 1;
  for (float& pixel : src) {
    noise = noise * 1664525u + 1013904223u;
    pixel = static_cast<float>(noise >> 24) / 128 - 1;
  }
  layer::forward(src, sharpen, bias, wanted);

  // Half the squared error has the gradient dst - wanted; its mean over the pixels makes the step independent of the size.
  for (int step = 0; step < 100; ++step) {
    layer::forward(src, wei, bias, dst);
    for (std::size_t i = 0; i < layer::dst_size; ++i)
      diff_dst[i] = (dst[i] - wanted[i]) / layer::dst_size;
    layer::backward_weights(src, diff_dst, diff_wei);
    for (std::size_t i = 0; i < layer::wei_size; ++i) wei[i] -= diff_wei[i];
  }

  for (std::size_t i = 0; i < layer::wei_size; i += 3)
    std::printf("%5.2f %5.2f %5.2f\n", wei[i], wei[i + 1], wei[i + 2]);
}
