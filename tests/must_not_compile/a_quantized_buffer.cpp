// Calls of a quantised layer with buffers from quantized_buffers.txt, one of which may be wrong.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <convolith/quantized_conv2d.hpp>

namespace {

using namespace convolith;
constexpr quantized_options options{.target = isa::cortex_m4, .flash = least_flash};
constexpr quantization floating{.profile = rounding::xnnpack}, wide{.width = widths::w16x8};
using layer = quantized_conv2d<"ic3ih5oc2kh3", quantization{}, options>;
using scaled = quantized_conv2d<"ic3ih5oc2kh3", floating, options>;
using sixteen = quantized_conv2d<"ic3ih5oc2kh3", wide, options>;
using halved = quantized_conv2d<"ic3ih5oc2kh3", quantization{.width = widths::w8x4}, options>;
using turned =
    quantized_conv2d<"ic3ih5oc2kh3", quantization{}, quantized_options{.transposed = true}>;
using none_on_stack =
    quantized_conv2d<"ic3ih5oc2kh3", quantization{},
                     quantized_options{.target = isa::cortex_m4, .stack_limit = 0}>;

std::int8_t src[75], wei[54], dst[18];
std::int32_t bias[2];
fixed_multiplier by[2];
std::byte bytes[layer::workspace_bytes];
const layer::packed packed = layer::pack(wei, by);

}  // namespace

int main() { STATEMENTS }
