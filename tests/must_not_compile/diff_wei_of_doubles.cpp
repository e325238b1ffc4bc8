// A gradient of the weights in doubles for a layer of floats.
// expect: (no known conversion|cannot convert).*array<double, 54>.*wei
#include <array>
#include <cstddef>

#include <convolith/conv2d.hpp>

constexpr auto s = convolith::shape("ic3ih5oc2kh3");  // src 75, wei 54, bias 2, dst 18 elements
using layer = convolith::conv2d<s>;

std::array<float, 75> src{};
std::array<float, 18> diff_dst{};
#ifdef ILLEGAL
std::array<double, 54> diff_wei{};
#else
std::array<float, 54> diff_wei{};
#endif

int main() { layer::backward_weights(src, diff_dst, diff_wei); }
