// The passes of a layer: its plans, what scratch they take, and which machine runs them where.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/weights_plan.hpp>
#include <convolith/kernel/backward_weights.hpp>
#include <convolith/kernel/bias.hpp>
#include <convolith/kernel/gate.hpp>
#include <convolith/kernel/gather.hpp>
#include <convolith/kernel/pack_weights.hpp>
#include <convolith/machine/constant.hpp>
#include <convolith/machine/native.hpp>
#include <convolith/machine/operand.hpp>
#include <convolith/layer/lent.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/layer/plans.hpp>
#include <convolith/layer/workspace.hpp>

namespace convolith {

/// What `conv2d` is made of; the options name a target, so that it is a part of the name of every function here. Buffers
/// are as large as their names say. The workspace comes last, or is left out and taken from the stack. In constant
/// expressions the smallest plans run on scalars, otherwise the target's plans on its vectors.
template <conv2d_shape Shape, class Element, conv2d_options Options>
struct passes {
  static constexpr std::size_t src_size = Shape.src_size();    ///< elements of src and diff_src
  static constexpr std::size_t wei_size = Shape.wei_size();    ///< elements of wei and diff_wei
  static constexpr std::size_t bias_size = Shape.bias_size();  ///< elements of bias and diff_bias
  static constexpr std::size_t dst_size = Shape.dst_size();    ///< elements of dst and diff_dst
  using src_view = std::span<const Element, src_size>;    ///< a src that is read, from a pointer
  using wei_view = std::span<const Element, wei_size>;    ///< a wei that is read
  using bias_view = std::span<const Element, bias_size>;  ///< a bias that is read
  using dst_view = std::span<const Element, dst_size>;    ///< a dst or diff_dst that is read
  using src_out = std::span<Element, src_size>;           ///< a diff_src that is written
  using wei_out = std::span<Element, wei_size>;           ///< a diff_wei that is written
  using bias_out = std::span<Element, bias_size>;         ///< a diff_bias that is written
  using dst_out = std::span<Element, dst_size>;           ///< a dst that is written

  /// The plan of each pass.
  static constexpr layer_plans<Element> plans{Shape, Options};
  static constexpr target hardware = plans.hardware();          ///< what they are made for
  static constexpr gather_plan forward_plan = plans.forward();  ///< of `forward`
  static constexpr gather_plan packed_plan = plans.packed();    ///< of `forward` on packed weights
  static constexpr gather_plan backward_data_plan = plans.backward_data();  ///< of `backward_data`
  /// Of `backward_weights`.
  static constexpr weights_plan backward_weights_plan = plans.backward_weights();
  /// Elements in a vector of the activation's gradient.
  static constexpr int gate_lanes = plans.gate().vector_lanes;

 protected:
  static constexpr bool fused = Options.act != activation::none;
  using memory = workspace_layout<Element, hardware.vector_bytes, fused ? dst_size : 0>;

 public:
  /// Bytes of scratch that `forward` needs, at any alignment.
  static constexpr std::size_t forward_workspace_bytes =
      memory::without_gate(forward_plan.scratch());
  /// Bytes of scratch that `forward` needs on packed weights.
  static constexpr std::size_t packed_workspace_bytes = memory::without_gate(packed_plan.scratch());
  /// Bytes of scratch that `backward_data` needs.
  static constexpr std::size_t backward_data_workspace_bytes =
      memory::with_gate(backward_data_plan.scratch());
  /// Bytes of scratch that `backward_weights` needs.
  static constexpr std::size_t backward_weights_workspace_bytes =
      memory::with_gate(backward_weights_plan.scratch());
  /// Bytes of scratch that serve every pass of the layer.
  static constexpr std::size_t workspace_bytes =
      largest({forward_workspace_bytes, packed_workspace_bytes, backward_data_workspace_bytes,
               backward_weights_workspace_bytes});
  using workspace = std::span<std::byte, workspace_bytes>;  ///< as many bytes, from a pointer

  /// Weights in the order the forward kernel reads them: pack once, use often.
  struct packed_weights {
    /// Blocks of output channels one behind another, each in the order of its sums, filled up with zeros.
    alignas(hardware.vector_bytes > 0 ? hardware.vector_bytes
                                      : alignof(Element)) Element data[packed_plan.packed_size()];
  };

 protected:
  /// How many elements a call needs of a buffer.
  static constexpr std::size_t size_of(lent which) {
    switch (which) {
      case lent::src:
      case lent::diff_src:
        return src_size;
      case lent::wei:
      case lent::diff_wei:
        return wei_size;
      case lent::bias:
      case lent::diff_bias:
        return bias_size;
      default:
        return dst_size;
    }
  }
  template <lent Which>
  using reads = lent_elements<Which, const Element, size_of(Which)>;
  template <lent Which>
  using writes = lent_elements<Which, Element, size_of(Which)>;

  static constexpr std::size_t stack_limit =
      Options.stack_limit == SIZE_MAX ? hardware.stack_limit : Options.stack_limit;

  static constexpr void pack_into(packed_weights& packed, const Element* wei) noexcept {
    constexpr kernel::pack_kernel pack{packed_plan};
    run<pack, pack>({wei, static_cast<Element*>(packed.data)});
  }

  /// `bias` is null where there is none, and then not read.
  template <bool WithBias, class... Workspace>
  static constexpr void gather_forward(const Element* src, const Element* wei, const Element* bias,
                                       Element* dst, Workspace&... workspace) noexcept {
    constexpr gather_plan smallest = plans.smallest_forward();
    with_bytes<forward_workspace_bytes, stack_limit>(
        [&](std::byte* w) {
          run<kernel::gather_kernel{smallest, WithBias},
              kernel::gather_kernel{forward_plan, WithBias}>({src, wei, bias, dst, scratch(w)});
        },
        workspace...);
  }
  template <bool WithBias, class... Workspace>
  static constexpr void gather_forward(const Element* src, const packed_weights& wei,
                                       const Element* bias, Element* dst,
                                       Workspace&... workspace) noexcept {
    constexpr kernel::gather_kernel packed{packed_plan, WithBias};
    const Element* weights = wei.data;
    with_bytes<packed_workspace_bytes, stack_limit>(
        [&](std::byte* w) {
          if (__builtin_is_constant_evaluated())
            with_scratch<packed_plan.scratch()>([&](Element* s) {
              run<packed, packed>({src, weights, bias, dst, s});
            });
          else
            run<packed, packed>({src, weights, bias, dst, scratch(w)});
        },
        workspace...);
  }

  /// `dst` is null where no activation is fused.
  template <gradient Mode, class... Workspace>
  static constexpr void gather_backward(const Element* diff_dst, const Element* dst,
                                        const Element* wei, Element* diff_src,
                                        Workspace&... workspace) noexcept {
    constexpr bool add = Mode == gradient::accumulate;
    constexpr gather_plan smallest = plans.smallest_backward_data().accumulating(add);
    with_bytes<backward_data_workspace_bytes, stack_limit>(
        [&](std::byte* w) {
          gated(diff_dst, dst, w, [&](const Element* diff, std::byte* rest) {
            run<kernel::gather_kernel{smallest},
                kernel::gather_kernel{backward_data_plan.accumulating(add)}>(
                {diff, wei, static_cast<const Element*>(nullptr), diff_src, scratch(rest)});
          });
        },
        workspace...);
  }

  /// `diff_bias` is null where it is not wanted, `dst` as above.
  template <gradient Mode, bool WithBias, class... Workspace>
  static constexpr void reduce(const Element* src, const Element* diff_dst, const Element* dst,
                               Element* diff_wei, Element* diff_bias,
                               Workspace&... workspace) noexcept {
    constexpr bool add = Mode == gradient::accumulate;
    constexpr weights_plan smallest = plans.smallest_backward_weights().accumulating(add),
                           planned = backward_weights_plan.accumulating(add);
    with_bytes<backward_weights_workspace_bytes, stack_limit>(
        [&](std::byte* w) {
          gated(diff_dst, dst, w, [&](const Element* diff, std::byte* rest) {
            run<kernel::weights_kernel{smallest}, kernel::weights_kernel{planned}>(
                {src, diff, diff_wei, scratch(rest)});
            if constexpr (WithBias)
              run<kernel::bias_kernel{smallest}, kernel::bias_kernel{planned}>({diff, diff_bias});
          });
        },
        workspace...);
  }

 private:
  /// Runs the kernel `Native`, or in a constant expression `Constant`.
  template <auto Constant, auto Native>
  [[gnu::always_inline]] static constexpr void run(
      const operand<Element> (&operands)[Native.operands]) noexcept {
    if (__builtin_is_constant_evaluated())
      run_constant<Constant, Element>(operands);
    else
      run_native<Native, Element>(operands);
  }

  /// Calls f with diff_dst where the fused activation, if any, has slope 1, zero elsewhere, and with the rest of w.
  template <class Function>
  static constexpr void gated(const Element* diff_dst, [[maybe_unused]] const Element* dst,
                              std::byte* w, Function&& f) noexcept {
    if constexpr (fused) {
      constexpr kernel::gate_kernel gate = plans.gate();
      constexpr kernel::gate_kernel smallest{Options.act, dst_size};
      const auto into = [&](Element* copy, std::byte* rest) {
        run<smallest, gate>({diff_dst, dst, copy});
        f(copy, rest);
      };
      if (__builtin_is_constant_evaluated())
        with_scratch<dst_size>([&](Element* copy) { into(copy, nullptr); });
      else
        into(memory::gate(w), memory::after_gate(w));
    } else {
      f(diff_dst, w);
    }
  }

  /// In a constant expression, whose plans take none, null.
  static constexpr Element* scratch(std::byte* w) {
    return __builtin_is_constant_evaluated() ? nullptr : memory::scratch(w);
  }

  /// Scratch of constant expressions. Out of line, as unoptimised code reserves its frame wherever it is inlined.
  template <std::size_t Size, class Function>
  [[gnu::noinline]] static constexpr void with_scratch(Function&& f) {
    Element elements[Size + 1]{};
    f(elements);
  }
};

}  // namespace convolith
