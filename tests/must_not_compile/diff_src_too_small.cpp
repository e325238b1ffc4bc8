// A gradient of the source with one element too few.
// expect: (no known conversion|cannot convert).*array<float, 74>.*src
#include <array>
#include <cstddef>

#include <convolith/conv2d.hpp>

constexpr auto s = convolith::shape("ic3ih5oc2kh3");  // src 75, wei 54, bias 2, dst 18 elements
using layer = convolith::conv2d<s>;

std::array<float, 18> diff_dst{};
std::array<float, 54> wei{};
#ifdef ILLEGAL
std::array<float, 74> diff_src{};
#else
std::array<float, 75> diff_src{};
#endif

int main() { layer::backward_data(diff_dst, wei, diff_src); }
