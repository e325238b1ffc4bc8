// A quantised layer of illegal numbers, used as a legal one would be: only the rule is reported.
// expect: conv2d_requires<convolith::rule::src_zero_is_not_above_src, 128, 127>
#include <array>
#include <cstdint>

#include <convolith/quantized_conv2d.hpp>

#ifdef ILLEGAL
constexpr convolith::quantization q{.src_zero = 128};
#else
constexpr convolith::quantization q{.src_zero = 127};
#endif
using layer = convolith::quantized_conv2d<"ic3ih5oc2kh3", q>;

std::array<layer::activation_type, layer::src_size> src{};
std::array<layer::weight_type, layer::wei_size> wei{};
std::array<layer::bias_type, layer::bias_size> bias{};
std::array<layer::activation_type, layer::dst_size> dst{};
constexpr convolith::fixed_multiplier by{1 << 30, -1};
constexpr std::array<layer::weight_type, layer::wei_size> trained{};
[[maybe_unused]] constexpr layer::packed named = layer::pack<trained, by>();

int main() { layer::forward(src, layer::pack(wei, bias, by), dst); }
