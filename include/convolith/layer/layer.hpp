// The layer: a shape, an element type and options become forward, backward_data and backward_weights.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/layer/passes.hpp>

namespace convolith {

/// A Conv2D layer of a shape on elements of float or double. A shape that `check` rejects gives one error: the
/// members here only keep compilers from complaining about the uses of a layer that was rejected.
template <conv2d_shape Shape, class Element = float, conv2d_options Options = conv2d_options{}>
struct conv2d {
  static_assert(require<Shape, Element>::value);
  static_assert(require_target<Options.target>::value);

  static constexpr conv2d_shape shape = Shape;
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

/// Every function is reentrant, allocates nothing and keeps nothing. Buffers must not overlap and need only the
/// alignment of T; their extents are part of their types. Shapes, as layout::nchw orders them: src and diff_src
/// n,ic,ih,iw; dst and diff_dst n,oc,oh,ow; wei and diff_wei oc,ic/g,kh,kw; bias and diff_bias oc. A function
/// takes its scratch last, at least as many bytes as the constant of its name says, or else from the stack:
/// where that would be more than stack_limit, the call does not compile.
template <conv2d_shape Shape, class Element, conv2d_options Options>
requires(accepted<Shape, Element>&& available(
    Options.target)) struct conv2d<Shape, Element, Options> : passes<Shape, Element, Options> {
  static constexpr conv2d_shape shape = Shape;
  static constexpr std::int64_t macs =
      Shape.macs();  ///< multiply-accumulates of one pass, those on padding included

  using base = passes<Shape, Element, Options>;
  using base::backward_data_workspace_bytes, base::backward_weights_workspace_bytes;
  using base::forward_workspace_bytes, base::packed_workspace_bytes;
  using typename base::backward_data_scratch, typename base::backward_weights_scratch;
  using typename base::bias_out, typename base::bias_view, typename base::dst_out,
      typename base::dst_view;
  using typename base::forward_scratch, typename base::packed_scratch;
  using typename base::packed_weights, typename base::workspace;
  using typename base::src_out, typename base::src_view, typename base::wei_out,
      typename base::wei_view;

 private:
  using base::fused, base::gated;

 public:
  /// dst = act(src * wei + bias), the sum of PyTorch's Conv2d: a cross-correlation.
  static constexpr void forward(src_view src, wei_view wei, bias_view bias, dst_out dst) noexcept {
    base::template on_stack<forward_workspace_bytes>(
        [&](std::byte* w) { base::template gather_forward<true>(src, wei, bias.data(), dst, w); });
  }
  static constexpr void forward(src_view src, wei_view wei, dst_out dst) noexcept {
    base::template on_stack<forward_workspace_bytes>(
        [&](std::byte* w) { base::template gather_forward<false>(src, wei, nullptr, dst, w); });
  }
  static constexpr void forward(src_view src, wei_view wei, bias_view bias, dst_out dst,
                                forward_scratch w) noexcept {
    base::template gather_forward<true>(src, wei, bias.data(), dst, w.data());
  }
  static constexpr void forward(src_view src, wei_view wei, dst_out dst,
                                forward_scratch w) noexcept {
    base::template gather_forward<false>(src, wei, nullptr, dst, w.data());
  }

  /// The same with weights packed before.
  static constexpr void forward(src_view src, const packed_weights& wei, bias_view bias,
                                dst_out dst) noexcept {
    base::template on_stack<packed_workspace_bytes>(
        [&](std::byte* w) { base::template gather_forward<true>(src, wei, bias.data(), dst, w); });
  }
  static constexpr void forward(src_view src, const packed_weights& wei, dst_out dst) noexcept {
    base::template on_stack<packed_workspace_bytes>(
        [&](std::byte* w) { base::template gather_forward<false>(src, wei, nullptr, dst, w); });
  }
  static constexpr void forward(src_view src, const packed_weights& wei, bias_view bias,
                                dst_out dst, packed_scratch w) noexcept {
    base::template gather_forward<true>(src, wei, bias.data(), dst, w.data());
  }
  static constexpr void forward(src_view src, const packed_weights& wei, dst_out dst,
                                packed_scratch w) noexcept {
    base::template gather_forward<false>(src, wei, nullptr, dst, w.data());
  }

  /// diff_src = the gradient of src, added to what diff_src holds if Mode says so.
  template <gradient Mode = gradient::replace>
  static constexpr void backward_data(dst_view diff_dst, wei_view wei, src_out diff_src) noexcept
      requires(!fused) {
    base::template on_stack<backward_data_workspace_bytes>([&](std::byte* w) {
      base::template gather_backward<Mode>(diff_dst.data(), wei, diff_src, w);
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_data(dst_view diff_dst, wei_view wei, src_out diff_src,
                                      backward_data_scratch w) noexcept requires(!fused) {
    base::template gather_backward<Mode>(diff_dst.data(), wei, diff_src, w.data());
  }
  /// With a fused activation: dst is what forward gave.
  template <gradient Mode = gradient::replace>
  static constexpr void backward_data(dst_view diff_dst, dst_view dst, wei_view wei,
                                      src_out diff_src) noexcept requires(fused) {
    base::template on_stack<backward_data_workspace_bytes>([&](std::byte* w) {
      gated(diff_dst, dst, w, [&](const Element* d, std::byte* rest) {
        base::template gather_backward<Mode>(d, wei, diff_src, rest);
      });
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_data(dst_view diff_dst, dst_view dst, wei_view wei,
                                      src_out diff_src, backward_data_scratch w) noexcept
      requires(fused) {
    gated(diff_dst, dst, w.data(), [&](const Element* d, std::byte* rest) {
      base::template gather_backward<Mode>(d, wei, diff_src, rest);
    });
  }

  /// diff_wei and diff_bias = the gradients of wei and bias, added to what the buffers hold if Mode says so.
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, wei_out diff_wei,
                                         bias_out diff_bias) noexcept requires(!fused) {
    base::template on_stack<backward_weights_workspace_bytes>([&](std::byte* w) {
      base::template reduce<Mode, true>(src, diff_dst.data(), diff_wei, diff_bias.data(), w);
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, wei_out diff_wei) noexcept
      requires(!fused) {
    base::template on_stack<backward_weights_workspace_bytes>([&](std::byte* w) {
      base::template reduce<Mode, false>(src, diff_dst.data(), diff_wei, nullptr, w);
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, wei_out diff_wei,
                                         bias_out diff_bias, backward_weights_scratch w) noexcept
      requires(!fused) {
    base::template reduce<Mode, true>(src, diff_dst.data(), diff_wei, diff_bias.data(), w.data());
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, wei_out diff_wei,
                                         backward_weights_scratch w) noexcept requires(!fused) {
    base::template reduce<Mode, false>(src, diff_dst.data(), diff_wei, nullptr, w.data());
  }
  /// With a fused activation: dst is what forward gave.
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, dst_view dst,
                                         wei_out diff_wei, bias_out diff_bias) noexcept
      requires(fused) {
    base::template on_stack<backward_weights_workspace_bytes>([&](std::byte* w) {
      gated(diff_dst, dst, w, [&](const Element* d, std::byte* r) {
        base::template reduce<Mode, true>(src, d, diff_wei, diff_bias.data(), r);
      });
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, dst_view dst,
                                         wei_out diff_wei) noexcept requires(fused) {
    base::template on_stack<backward_weights_workspace_bytes>([&](std::byte* w) {
      gated(diff_dst, dst, w, [&](const Element* d, std::byte* r) {
        base::template reduce<Mode, false>(src, d, diff_wei, nullptr, r);
      });
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, dst_view dst,
                                         wei_out diff_wei, bias_out diff_bias,
                                         backward_weights_scratch w) noexcept requires(fused) {
    gated(diff_dst, dst, w.data(), [&](const Element* d, std::byte* r) {
      base::template reduce<Mode, true>(src, d, diff_wei, diff_bias.data(), r);
    });
  }
  template <gradient Mode = gradient::replace>
  static constexpr void backward_weights(src_view src, dst_view diff_dst, dst_view dst,
                                         wei_out diff_wei, backward_weights_scratch w) noexcept
      requires(fused) {
    gated(diff_dst, dst, w.data(), [&](const Element* d, std::byte* r) {
      base::template reduce<Mode, false>(src, d, diff_wei, nullptr, r);
    });
  }
};

}  // namespace convolith
