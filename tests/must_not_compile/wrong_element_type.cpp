// A layer of integers, used as a layer of floats would be.
// expect: element_is_float_or_double<int>
#include <array>

#include <convolith/conv2d.hpp>

#ifdef ILLEGAL
using element = int;
#else
using element = double;
#endif
constexpr auto s = convolith::shape("ic3ih5oc2kh3");
using layer = convolith::conv2d<s, element>;

std::array<element, layer::src_size> src{};
std::array<element, layer::wei_size> wei{};
std::array<element, layer::dst_size> dst{};

int main() { layer::forward(src, wei, dst); }
