// Quantised layers as firmware would call them, with weights that the compiler packs: every kind of plan, and none.
#include <cstdint>

#include <convolith/quantized_conv2d.hpp>

namespace {

using namespace convolith;
constexpr quantization right{.src_zero = -128, .dst_zero = 3, .shifts = shift_range::right};
constexpr quantization floats{.src_zero = 1, .profile = rounding::xnnpack};
constexpr quantized_options fast{.flash = any_flash}, turned{.transposed = true};

using dense = quantized_conv2d<"ic3ih7iw8oc6kh3sh2sw1pt1pb0pl1pr1", right>;
using squares = quantized_conv2d<"ic8ih6oc8kh3ph1", right, fast>;
using depthwise = quantized_conv2d<"g5ic5ih6oc5kh3ph1", floats>;
using wide = quantized_conv2d<"ic2ih4oc3kh2", quantization{.width = widths::w16x8}>;
using larger = quantized_conv2d<"ic3ih5oc2kh3sh2ph1", quantization{}, turned>;

template <class Layer>
constexpr typename Layer::packed packed = [] {
  typename Layer::weight_type wei[Layer::wei_size]{};
  typename Layer::bias_type bias[Layer::bias_size]{};
  for (std::size_t i = 0; i < Layer::wei_size; ++i)
    wei[i] = static_cast<typename Layer::weight_type>(i % 7);
  if constexpr (Layer::numbers.profile == rounding::xnnpack)
    return Layer::pack(wei, bias, 0.01F);
  else
    return Layer::pack(wei, bias, fixed_multiplier{1 << 30, -7});
}();

template <class Layer>
void forward(const typename Layer::activation_type* src, typename Layer::activation_type* dst, std::byte* workspace) {
  Layer::forward(typename Layer::src_view(src, Layer::src_size), packed<Layer>,
                 typename Layer::dst_out(dst, Layer::dst_size),
                 typename Layer::workspace(workspace, Layer::workspace_bytes));
}

}  // namespace

extern "C" {

void dense_forward(const std::int8_t* src, std::int8_t* dst, std::byte* w) { forward<dense>(src, dst, w); }
void squares_forward(const std::int8_t* src, std::int8_t* dst, std::byte* w) { forward<squares>(src, dst, w); }
void depthwise_forward(const std::int8_t* src, std::int8_t* dst, std::byte* w) { forward<depthwise>(src, dst, w); }
void wide_forward(const std::int16_t* src, std::int16_t* dst, std::byte* w) { forward<wide>(src, dst, w); }
void larger_forward(const std::int8_t* src, std::int8_t* dst, std::byte* w) { forward<larger>(src, dst, w); }

}  // extern "C"
