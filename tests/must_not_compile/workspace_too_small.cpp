// A workspace with one byte less than the pass asks for.
// expect: (no known conversion|cannot convert).*array<std::byte,.*(scratch|lent_bytes)
#include <array>
#include <cstddef>

#include <convolith/conv2d.hpp>

constexpr auto s = convolith::shape("ic3ih5oc2kh3");  // src 75, wei 54, bias 2, dst 18 elements
using layer = convolith::conv2d<s>;

std::array<float, 75> src{};
std::array<float, 54> wei{};
std::array<float, 2> bias{};
std::array<float, 18> dst{};
#ifdef ILLEGAL
std::array<std::byte, layer::forward_workspace_bytes - 1> workspace{};
#else
std::array<std::byte, layer::forward_workspace_bytes> workspace{};
#endif

int main() { layer::forward(src, wei, bias, dst, workspace); }
