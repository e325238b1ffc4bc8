// A destination that cannot be written.
// expect: (no known conversion|cannot convert).*const std::array<float, 18>.*dst
#include <array>
#include <cstddef>

#include <convolith/conv2d.hpp>

constexpr auto s = convolith::shape("ic3ih5oc2kh3");  // src 75, wei 54, bias 2, dst 18 elements
using layer = convolith::conv2d<s>;

std::array<float, 75> src{};
std::array<float, 54> wei{};
std::array<float, 2> bias{};
#ifdef ILLEGAL
const std::array<float, 18> dst{};
#else
std::array<float, 18> dst{};
#endif

int main() { layer::forward(src, wei, bias, dst); }
