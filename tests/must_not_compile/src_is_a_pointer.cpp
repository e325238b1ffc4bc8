// A source of unknown size; a span with its extent says what it is.
// expect: (no known conversion|cannot convert).*float ?\*.*src
#include <array>
#include <cstddef>

#include <convolith/conv2d.hpp>

constexpr auto s = convolith::shape("ic3ih5oc2kh3");  // src 75, wei 54, bias 2, dst 18 elements
using layer = convolith::conv2d<s>;

std::array<float, 54> wei{};
std::array<float, 2> bias{};
std::array<float, 18> dst{};
#ifdef ILLEGAL
const float* src = nullptr;
#else
std::span<const float, 75> src{static_cast<const float*>(nullptr), 75};
#endif

int main() { layer::forward(src, wei, bias, dst); }
