// A text from texts.txt as the shape of a layer, which is then used as a legal one would be.
#include <array>

#include <convolith/conv2d.hpp>

using layer = convolith::conv2d<TEXT>;

std::array<float, layer::src_size>* src;
std::array<float, layer::wei_size>* wei;
std::array<float, layer::dst_size>* dst;

int main() { layer::forward(*src, *wei, *dst); }
