// What stands for a quantised layer that was rejected, so that the one error that says why is the only one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/shape/argument.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/check.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/layer/quantized_buffers.hpp>
#include <convolith/layer/quantized_options.hpp>

namespace convolith {

/// The members of a layer, for compilers alone: what is done with them does not fail.
struct rejected_quantized_layer {
  using activation_type = std::int8_t;
  using weight_type = std::int8_t;
  using bias_type = std::int32_t;
  using multiplier_type = fixed_multiplier;
  static constexpr std::size_t src_size = 1, wei_size = 1, bias_size = 1, dst_size = 1;
  using src_view = std::span<const std::int8_t>;
  using wei_view = src_view;
  using bias_view = std::span<const std::int32_t>;
  using multipliers_view = std::span<const fixed_multiplier>;
  using dst_view = src_view;
  using src_out = std::span<std::int8_t>;
  using dst_out = src_out;
  using workspace = std::span<std::byte>;
  static constexpr std::size_t workspace_bytes = 1;
  static constexpr std::int64_t macs = 0;
  struct packed {};
  template <class... Buffers>
  static constexpr packed pack(Buffers&&...) noexcept {
    return {};
  }
  template <const auto&...>
  static constexpr packed pack() noexcept {
    return {};
  }
  template <class... Buffers>
  static constexpr void forward(Buffers&&...) noexcept {}
};

template <conv2d_shape Shape, quantization Numbers, quantized_options Options>
struct quantized_layer;

/// A shape, numbers or a target that cannot be.
template <conv2d_shape Shape, quantization Numbers, quantized_options Options>
requires(!quantization_accepted<Shape, Numbers> ||
         !quantization_accepted<judged_shape(Shape, Options.transposed), Numbers> ||
         !available(Options.target)) struct quantized_layer<Shape, Numbers, Options>
    : rejected_quantized_layer {
  static constexpr bool is_shape_legal = quantization_accepted<Shape, Numbers>;
  static_assert(require_quantization < is_shape_legal ? judged_shape(Shape, Options.transposed)
                                                      : Shape,
                Numbers > ::value);
  static_assert(require_target<Options.target>::value);
  static constexpr conv2d_shape shape = Shape;
};

namespace detail {

/// A layer of a text that is a shape, or what stands for one of a text that is not.
template <shape_argument Shape, quantization Numbers, quantized_options Options, bool IsShape>
struct legible_quantized_layer {
  using type = quantized_layer<Shape.parsed.shape, Numbers, Options>;
};
template <shape_argument Shape, quantization Numbers, quantized_options Options>
struct legible_quantized_layer<Shape, Numbers, Options, false> {
  static_assert(require_text<Shape>::value);
  struct type : rejected_quantized_layer {
    static constexpr conv2d_shape shape{};
  };
};

/// As `with_flags`.
template <isa Enabled>
struct quantized_with_flags {
  template <shape_argument Shape, quantization Numbers, quantized_options Options>
  struct layer {
    using type = typename legible_quantized_layer<Shape, Numbers, resolved<Enabled>(Options),
                                                  Shape.parsed.ok()>::type;
  };
};

}  // namespace detail

}  // namespace convolith
