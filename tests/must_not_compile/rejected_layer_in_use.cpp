// A layer of an illegal shape, used as a legal one would be: only the rule is reported, not what follows from it.
// expect: conv2d_requires<convolith::rule::padded_input_holds_kernel_rows, 5, 7>
#include <array>

#include <convolith/conv2d.hpp>

#ifdef ILLEGAL
constexpr auto s = convolith::shape("ic3ih5oc2kh7kw3");
#else
constexpr auto s = convolith::shape("ic3ih5oc2kh3kw3");
#endif
using layer = convolith::conv2d<s>;

std::array<float, layer::src_size> src{}, diff_src{};
std::array<float, layer::wei_size> wei{}, diff_wei{};
std::array<float, layer::bias_size> bias{}, diff_bias{};
std::array<float, layer::dst_size> dst{}, diff_dst{};

int main() {
  layer::forward(src, wei, bias, dst);
  layer::backward_data(diff_dst, wei, diff_src);
  layer::backward_weights<convolith::gradient::accumulate>(src, diff_dst, diff_wei, diff_bias);
}
