// A layer of a constant whose text is wrong: compilers go on to complain about the constant that was never made.
// expect: shape_text_repeated_field
// errors: 4
#include <array>

#include <convolith/conv2d.hpp>

#ifdef ILLEGAL
constexpr auto s = convolith::shape("ic3ih5ih5oc2kh3");
#else
constexpr auto s = convolith::shape("ic3ih5iw5oc2kh3");
#endif
using layer = convolith::conv2d<s>;

std::array<float, layer::src_size> src{};

int main() {}
