// A bias for one output channel instead of two, in a C array.
// expect: (no known conversion|cannot convert).*float ?\[1\].*bias
#include <array>
#include <cstddef>

#include <convolith/conv2d.hpp>

constexpr auto s = convolith::shape("ic3ih5oc2kh3");  // src 75, wei 54, bias 2, dst 18 elements
using layer = convolith::conv2d<s>;

std::array<float, 75> src{};
std::array<float, 54> wei{};
std::array<float, 18> dst{};
#ifdef ILLEGAL
float bias[1]{};
#else
float bias[2]{};
#endif

int main() { layer::forward(src, wei, bias, dst); }
