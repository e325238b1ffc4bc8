// What stands for a layer that was rejected, so that the one error that says why is the only one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/layer/options.hpp>
#include <convolith/shape/argument.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>

namespace convolith {

/// The members of a layer, for compilers alone: what is done with them does not fail.
template <class Element>
struct rejected_layer {
  static constexpr std::size_t src_size = 1, wei_size = 1, bias_size = 1, dst_size = 1;
  using src_view = std::span<const Element>;
  using wei_view = src_view;
  using bias_view = src_view;
  using dst_view = src_view;
  using src_out = std::span<Element>;
  using wei_out = src_out;
  using bias_out = src_out;
  using dst_out = src_out;
  using workspace = std::span<std::byte>;
  static constexpr std::size_t workspace_bytes = 1, forward_workspace_bytes = 1;
  static constexpr std::size_t packed_workspace_bytes = 1;
  static constexpr std::size_t backward_data_workspace_bytes = 1,
                               backward_weights_workspace_bytes = 1;
  static constexpr std::int64_t macs = 0;
  struct packed_weights {};
  template <class... Buffers>
  static constexpr packed_weights pack(Buffers&&...) noexcept {
    return {};
  }
  template <class... Buffers>
  static constexpr void forward(Buffers&&...) noexcept {}
  template <gradient = gradient::replace, class... Buffers>
  static constexpr void backward_data(Buffers&&...) noexcept {}
  template <gradient = gradient::replace, class... Buffers>
  static constexpr void backward_weights(Buffers&&...) noexcept {}
};

template <conv2d_shape Shape, class Element, conv2d_options Options>
struct conv2d_layer;

/// A shape, an element type or a target that cannot be.
template <conv2d_shape Shape, class Element, conv2d_options Options>
requires(!accepted<Shape, Element> ||
         !available(Options.target)) struct conv2d_layer<Shape, Element, Options>
    : rejected_layer<Element> {
  static_assert(require<Shape, Element>::value);
  static_assert(require_target<Options.target>::value);
  static constexpr conv2d_shape shape = Shape;
};

namespace detail {

/// A layer of a text that is a shape, or what stands for one of a text that is not.
template <shape_argument Shape, class Element, conv2d_options Options, bool IsShape>
struct legible_layer {
  using type = conv2d_layer<Shape.parsed.shape, Element, Options>;
};
template <shape_argument Shape, class Element, conv2d_options Options>
struct legible_layer<Shape, Element, Options, false> {
  static_assert(require_text<Shape>::value);
  struct type : rejected_layer<Element> {
    static constexpr conv2d_shape shape{};
  };
};

/// Layers in a file whose flags enable that target. A template in a template, as g++ 12 crashes on an argument beside a
/// shape whose type depends on a template.
template <isa Enabled>
struct with_flags {
  template <shape_argument Shape, class Element, conv2d_options Options>
  struct layer {
    using type =
        typename legible_layer<Shape, Element, resolved<Enabled>(Options), Shape.parsed.ok()>::type;
  };
};

}  // namespace detail

}  // namespace convolith
