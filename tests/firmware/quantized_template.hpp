// The int8 layer of the headers, by the names that the generator gives to the parts of its own: quantized.c, compiled as
// C++, has either.
#pragma once

#include <convolith/quantized_conv2d.hpp>

#include <array>
#include <cstdint>
#include <new>

using template_layer =
    convolith::quantized_conv2d<SHAPE,
                                convolith::quantization{.src_zero = -128,
                                                        .dst_zero = -128,
                                                        .shifts = convolith::shift_range::right},
                                convolith::quantized_options{.flash = FLASH}>;

constexpr std::size_t LAYER_SRC_SIZE = template_layer::src_size,
                      LAYER_DST_SIZE = template_layer::dst_size,
                      LAYER_WEI_SIZE = template_layer::wei_size,
                      LAYER_BIAS_SIZE = template_layer::bias_size,
                      LAYER_PACKED_WEI_SIZE = sizeof(template_layer::packed),  // with parameters
    LAYER_PARAMETERS_SIZE = 1, LAYER_SCRATCH_BYTES = template_layer::workspace_bytes;
#define LAYER_SCRATCH_SIZE 1

inline void layer_pack(const std::int8_t* wei, const std::int32_t* bias,
                       const std::int32_t* multipliers, const std::int32_t* shifts, void* packed,
                       const std::int32_t* /*parameters*/) {
  static std::array<convolith::fixed_multiplier, LAYER_BIAS_SIZE> by;
  for (std::size_t i = 0; i < LAYER_BIAS_SIZE; ++i) by[i] = {multipliers[i], shifts[i]};
  const std::span<const convolith::fixed_multiplier, LAYER_BIAS_SIZE> multiplied(by);
  ::new (packed) template_layer::packed(template_layer::pack(
      std::span<const std::int8_t, LAYER_WEI_SIZE>(wei, LAYER_WEI_SIZE),
      std::span<const std::int32_t, LAYER_BIAS_SIZE>(bias, LAYER_BIAS_SIZE), multiplied));
}

inline void layer_forward(const std::int8_t* src, const void* packed,
                          const std::int32_t* /*parameters*/, std::int8_t* dst, void* scratch) {
  template_layer::forward(
      template_layer::src_view(src, LAYER_SRC_SIZE),
      *static_cast<const template_layer::packed*>(packed),
      template_layer::dst_out(dst, LAYER_DST_SIZE),
      template_layer::workspace(static_cast<std::byte*>(scratch), LAYER_SCRATCH_BYTES));
}
