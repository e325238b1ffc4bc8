// The quantised layer: a shape, its integers' meaning and options become forward.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/shape/argument.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/layer/lent.hpp>
#include <convolith/layer/quantized_buffers.hpp>
#include <convolith/layer/quantized_options.hpp>
#include <convolith/layer/quantized_passes.hpp>
#include <convolith/layer/quantized_rejected.hpp>
#include <convolith/layer/workspace.hpp>

namespace convolith {

/// What `quantized_conv2d` names: a layer that is accepted, for the target that its options name. It is named by a shape
/// or its text, what its integers stand for, and `quantized_options`: `quantized_conv2d<"ic3ih32oc16kh3ph1", numbers>`.
///
/// Every function is reentrant, allocates nothing and keeps nothing, gives the same bits on every target, and works in
/// constant expressions. A buffer is a C array, a `std::array` or a span of fixed extent, of exactly as many elements as
/// the constant of its name says: src_size for src, and so on. Buffers must not overlap and need only the alignment of
/// their elements. Their shapes: src n,ih,iw,ic; dst n,oh,ow,oc; wei oc,kh,kw,ic/g, but kh,kw,oc where g > 1 and ic/g is 1
/// (TensorFlow Lite's depthwise weights); bias and multipliers oc. int8 throughout with an int32 bias; as
/// `quantization::width` says, int16 activations with an int64 bias, or two weights a byte.
///
/// With `quantized_options::transposed` the shape is that of the convolution which is turned round: src is n,oh,ow,oc,
/// dst n,ih,iw,ic, wei ic,kh,kw,oc/g, bias and multipliers ic.
template <conv2d_shape Shape, quantization Numbers, quantized_options Options>
struct quantized_layer : quantized_passes<Shape, Numbers, Options> {
 private:
  using base = quantized_passes<Shape, Numbers, Options>;
  using src = typename base::lent_src;
  using wei = typename base::lent_wei;
  using bias = typename base::lent_bias;
  using multipliers = typename base::lent_multipliers;
  using dst = typename base::lent_dst;
  static constexpr std::size_t stack_limit =
      Options.stack_limit == SIZE_MAX ? base::hardware.stack_limit : Options.stack_limit;

 public:
  static constexpr conv2d_shape shape = Shape;      ///< the layer's sizes
  static constexpr quantization numbers = Numbers;  ///< what its integers stand for
  static constexpr std::int64_t macs =
      Shape.macs();  ///< multiply-accumulates, those on padding included
  using typename base::packed;
  /// `workspace_bytes` bytes, from a pointer.
  using workspace = std::span<std::byte, base::workspace_bytes>;

  /// The first rule that these numbers break, as `check` has it.
  static constexpr verdict judge(wei weights, bias biases, multipliers by) noexcept {
    return base::judge_numbers(weights.data(), biases.data(), by);
  }
  /// The same of a layer without a bias.
  static constexpr verdict judge(wei weights, multipliers by) noexcept {
    return base::judge_numbers(weights.data(), nullptr, by);
  }

  /// Weights in the kernel's order; as a constant they lie in flash. `multipliers`, or for rounding::xnnpack scales, are
  /// one for every channel, or one for all. What `judge` refuses does not compile as a constant; where the program packs,
  /// it is for the caller to ask.
  static constexpr packed pack(wei weights, bias biases, multipliers by) noexcept {
    return packed_from(weights.data(), biases.data(), by);
  }
  /// The same without a bias.
  static constexpr packed pack(wei weights, multipliers by) noexcept {
    return packed_from(weights.data(), nullptr, by);
  }

  /// The same of constants that are named, `pack<weights, bias, multipliers>()`: the error says which output channel breaks
  /// the rule, what it had, and what it needed.
  template <const auto& Weights, const auto&... BiasesAndMultipliers>
  static constexpr packed pack() noexcept {
    constexpr verdict found = judge(Weights, BiasesAndMultipliers...);
    constexpr bool one = found.channel >= 0;  // whose numbers break the rule
    static_assert(
        !one || channel_requires<found.channel, found.broken, found.had, found.needed>::value,
        "these numbers are not legal: the output channel, the rule, what it had, what it needed");
    static_assert(one || conv2d_requires<found.broken, found.had, found.needed>::value,
                  "these numbers are not legal: the rule, what it had, what it needed");
    if constexpr (found.ok())
      return pack(Weights, BiasesAndMultipliers...);
    else
      return {};
  }

  /// dst = the quantised convolution of src with what was packed. The workspace comes last, at least `workspace_bytes`
  /// bytes, or is left out and taken from the stack: where that would be more than stack_limit, the call does not compile.
  template <lends_bytes... Workspace>
  static constexpr void forward(src from, const packed& weights, dst to,
                                Workspace&&... workspace) noexcept {
    with_bytes<base::workspace_bytes, stack_limit>(
        [&](std::byte* w) { base::run(from.data(), weights, to.data(), w); }, workspace...);
  }

 private:
  static constexpr packed packed_from(const typename base::weight_type* weights,
                                      const typename base::bias_type* biases,
                                      const multipliers& by) noexcept {
    if (__builtin_is_constant_evaluated())
      detail::refuse(base::judge_numbers(weights, biases, by).broken);
    packed to{};
    base::pack_into(to, weights, biases, by);
    return to;
  }
};

/// An 8-bit Conv2D layer: of a shape or its text, `quantized_conv2d<"ic3ih32oc16kh3ph1", q>`. A shape or numbers that
/// `check` rejects give one error. The members are those of `quantized_layer`; an alias, so that the target that the
/// compiler's flags choose becomes a part of the type.
template <shape_argument Shape, quantization Numbers = quantization{},
          quantized_options Options = quantized_options{}>
using quantized_conv2d =
    typename detail::quantized_with_flags<detected_isa>::template layer<Shape, Numbers,
                                                                        Options>::type;

}  // namespace convolith
