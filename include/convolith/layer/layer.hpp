// The layer: a shape, an element type and options become forward, backward_data and backward_weights.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/argument.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/layer/lent.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/layer/passes.hpp>
#include <convolith/layer/rejected.hpp>

namespace convolith {

/// What `conv2d` names: a layer that is accepted, for the target that its options name. It is named by a shape or its
/// text, such as `conv2d<"ic3ih32oc16kh3ph1">`, the type of its elements, float or double, and `conv2d_options`.
///
/// Every function is reentrant, allocates nothing and keeps nothing. A buffer is a C array, a `std::array` or a span of
/// fixed extent, of exactly as many elements as the constant of its name says: src_size for src and diff_src, and so
/// on. Buffers must not overlap and need only the alignment of their elements. Their shapes, as layout::nchw orders them:
/// src and diff_src n,ic,ih,iw; dst and diff_dst n,oc,oh,ow; wei and diff_wei oc,ic/g,kh,kw; bias and diff_bias oc. A
/// function takes its workspace last, at least as many bytes as the constant of its name says, or else from the stack:
/// where that would be more than stack_limit, the call does not compile.
///
/// What is wrong does not compile, and is one error with both numbers: a shape that `check` rejects is
/// `conv2d_requires<rule, had, needed>`, a buffer of another size `buffer_holds`, of another type `buffer_is_of`, one
/// without a size `buffer_has_fixed_extent`, and a workspace that is too small `workspace_holds` or `workspace_fits_stack`.
template <conv2d_shape Shape, class Element, conv2d_options Options>
struct conv2d_layer : passes<Shape, Element, Options> {
 private:
  using base = passes<Shape, Element, Options>;
  using base::fused;
  template <lent Which>
  using reads = typename base::template reads<Which>;
  template <lent Which>
  using writes = typename base::template writes<Which>;

 public:
  static constexpr conv2d_shape shape = Shape;  ///< the layer's sizes
  static constexpr std::int64_t macs =
      Shape.macs();  ///< multiply-accumulates of one pass, those on padding included
  using typename base::packed_weights;

  /// dst = act(src * wei + bias), the sum of PyTorch's Conv2d: a cross-correlation. Reads src, wei and bias, replaces dst.
  /// The workspace: `forward_workspace_bytes`.
  template <lends_bytes... Workspace>
  static constexpr void forward(reads<lent::src> src, reads<lent::wei> wei, reads<lent::bias> bias,
                                writes<lent::dst> dst, Workspace&&... workspace) noexcept {
    base::template gather_forward<true>(src.data(), wei.data(), bias.data(), dst.data(),
                                        workspace...);
  }
  /// The same without a bias: dst = act(src * wei).
  template <lends_bytes... Workspace>
  static constexpr void forward(reads<lent::src> src, reads<lent::wei> wei, writes<lent::dst> dst,
                                Workspace&&... workspace) noexcept {
    base::template gather_forward<false>(src.data(), wei.data(), nullptr, dst.data(), workspace...);
  }

  /// The same with weights that `pack` has put into the kernel's order. The workspace: `packed_workspace_bytes`.
  template <lends_bytes... Workspace>
  static constexpr void forward(reads<lent::src> src, const packed_weights& wei,
                                reads<lent::bias> bias, writes<lent::dst> dst,
                                Workspace&&... workspace) noexcept {
    base::template gather_forward<true>(src.data(), wei, bias.data(), dst.data(), workspace...);
  }
  /// The same without a bias.
  template <lends_bytes... Workspace>
  static constexpr void forward(reads<lent::src> src, const packed_weights& wei,
                                writes<lent::dst> dst, Workspace&&... workspace) noexcept {
    base::template gather_forward<false>(src.data(), wei, nullptr, dst.data(), workspace...);
  }
  /// Weights in the order in which the forward kernel of this target reads them: once, for many calls. A constant of them
  /// lies in flash.
  static constexpr packed_weights pack(reads<lent::wei> wei) noexcept {
    packed_weights packed{};
    base::pack_into(packed, wei.data());
    return packed;
  }

  /// diff_src = the gradient of a loss by src, from diff_dst, that by dst; added to what diff_src holds if Mode is
  /// gradient::accumulate. Also a transposed convolution of diff_dst. The workspace: `backward_data_workspace_bytes`.
  template <gradient Mode = gradient::replace, lends_bytes... Workspace>
  static constexpr void backward_data(reads<lent::diff_dst> diff_dst, reads<lent::wei> wei,
                                      writes<lent::diff_src> diff_src,
                                      Workspace&&... workspace) noexcept requires(!fused) {
    base::template gather_backward<Mode>(diff_dst.data(), nullptr, wei.data(), diff_src.data(),
                                         workspace...);
  }
  /// The same of a layer with a fused activation: dst is what forward gave. Where that is 0, or 6 with relu6, the slope
  /// counts as 0.
  template <gradient Mode = gradient::replace, lends_bytes... Workspace>
  static constexpr void backward_data(reads<lent::diff_dst> diff_dst, reads<lent::dst> dst,
                                      reads<lent::wei> wei, writes<lent::diff_src> diff_src,
                                      Workspace&&... workspace) noexcept requires(fused) {
    base::template gather_backward<Mode>(diff_dst.data(), dst.data(), wei.data(), diff_src.data(),
                                         workspace...);
  }

  /// diff_wei and diff_bias = the gradients of a loss by wei and bias, from src and diff_dst, summed over the batch; added
  /// to what the buffers hold if Mode is gradient::accumulate. The workspace: `backward_weights_workspace_bytes`.
  template <gradient Mode = gradient::replace, lends_bytes... Workspace>
  static constexpr void backward_weights(reads<lent::src> src, reads<lent::diff_dst> diff_dst,
                                         writes<lent::diff_wei> diff_wei,
                                         writes<lent::diff_bias> diff_bias,
                                         Workspace&&... workspace) noexcept requires(!fused) {
    base::template reduce<Mode, true>(src.data(), diff_dst.data(), nullptr, diff_wei.data(),
                                      diff_bias.data(), workspace...);
  }
  /// The same of a layer without a bias.
  template <gradient Mode = gradient::replace, lends_bytes... Workspace>
  static constexpr void backward_weights(reads<lent::src> src, reads<lent::diff_dst> diff_dst,
                                         writes<lent::diff_wei> diff_wei,
                                         Workspace&&... workspace) noexcept requires(!fused) {
    base::template reduce<Mode, false>(src.data(), diff_dst.data(), nullptr, diff_wei.data(),
                                       nullptr, workspace...);
  }
  /// The same of a layer with a fused activation: dst is what forward gave.
  template <gradient Mode = gradient::replace, lends_bytes... Workspace>
  static constexpr void backward_weights(reads<lent::src> src, reads<lent::diff_dst> diff_dst,
                                         reads<lent::dst> dst, writes<lent::diff_wei> diff_wei,
                                         writes<lent::diff_bias> diff_bias,
                                         Workspace&&... workspace) noexcept requires(fused) {
    base::template reduce<Mode, true>(src.data(), diff_dst.data(), dst.data(), diff_wei.data(),
                                      diff_bias.data(), workspace...);
  }
  /// The same of such a layer without a bias.
  template <gradient Mode = gradient::replace, lends_bytes... Workspace>
  static constexpr void backward_weights(reads<lent::src> src, reads<lent::diff_dst> diff_dst,
                                         reads<lent::dst> dst, writes<lent::diff_wei> diff_wei,
                                         Workspace&&... workspace) noexcept requires(fused) {
    base::template reduce<Mode, false>(src.data(), diff_dst.data(), dst.data(), diff_wei.data(),
                                       nullptr, workspace...);
  }
};

/// A Conv2D layer: of a shape or its text, `conv2d<"ic3ih32oc16kh3ph1">`, on elements of float or double. A shape that
/// `check` rejects gives one error. The members are those of `conv2d_layer`; an alias, so that the target that the
/// compiler's flags choose becomes a part of the type: files with other flags have another.
template <shape_argument Shape, class Element = float, conv2d_options Options = conv2d_options{}>
using conv2d =
    typename detail::with_flags<detected_isa>::template layer<Shape, Element, Options>::type;

}  // namespace convolith
