// How a quantised layer packs and runs: by the plan of its target, or plainly where there is none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/plan_quantized.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/depthwise.hpp>
#include <convolith/kernel/depthwise_vectors.hpp>
#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/kernel/plain_quantized.hpp>
#include <convolith/kernel/quantized.hpp>
#include <convolith/kernel/winograd.hpp>
#include <convolith/machine/constant_whole.hpp>
#include <convolith/machine/native_whole.hpp>
#include <convolith/machine/rounding_mode.hpp>
#include <convolith/layer/quantized_buffers.hpp>
#include <convolith/layer/quantized_options.hpp>
#include <convolith/layer/workspace.hpp>

namespace convolith {

/// Whether a target's plan computes the layer, or the definition.
[[nodiscard]] constexpr bool is_planned(const quantization& q, const quantized_options& options) {
  return q.width == widths::w8x8 && !options.transposed;
}

/// The kernel text that a plan is for.
template <quantized_plan Plan>
[[nodiscard]] constexpr auto text_of_plan() {
  if constexpr (Plan.transform.size > 0)
    return kernel::winograd_kernel{Plan};
  else if constexpr (Plan.channelwise() && Plan.on_vectors())
    return kernel::depthwise_vectors_kernel{Plan};
  else if constexpr (Plan.channelwise())
    return kernel::depthwise_kernel{Plan};
  else
    return kernel::quantized_kernel{Plan};
}

/// By plan. The options name a target, so that it is a part of the name of every function here.
template <conv2d_shape Shape, quantization Numbers, quantized_options Options,
          bool Planned = is_planned(Numbers, Options)>
struct quantized_passes : quantized_buffers<Shape, Numbers, false> {
  static constexpr target hardware = whole_hardware(Options.target);  ///< what the plan is made for
  /// The plan of `forward`.
  static constexpr quantized_plan plan = plan_quantized(Shape, Numbers, hardware, Options.flash);

  /// Bytes of a vector of words: what weights and scratch are aligned to.
  static constexpr int alignment = 4 * plan.lanes;

  /// Weights and parameters in the order in which the kernel reads them: pack once, use often.
  struct packed {
    /// As `plan` says, filled up with zeros.
    alignas(alignment) typename stored_as<plan.weights>::type weights[plan.packed_weights()];
    /// Bias, multiplier and shift of every channel, in the kernel's own form.
    std::int32_t parameters[plan.packed_parameters()];
  };

 private:
  using memory = workspace_layout<std::byte, alignment, 0>;

 public:
  /// Bytes of scratch that a call takes, at any alignment.
  static constexpr std::size_t workspace_bytes = memory::without_gate(plan.scratch_bytes());

 protected:
  using base = quantized_buffers<Shape, Numbers, false>;

  static constexpr verdict judge_numbers(const typename base::weight_type* wei,
                                         const typename base::bias_type* bias,
                                         const typename base::lent_multipliers& by) noexcept {
    const verdict found = base::judge_multipliers(by);
    if constexpr (may_double(Shape, Numbers))
      for (int o = 0; o < Shape.oc && found.ok(); ++o)
        if (const verdict v =
                kernel::check_doubling(plan, wei, bias == nullptr ? 0 : bias[o],
                                       by.data()[static_cast<std::size_t>(o) * by.step()], o);
            !v.ok())
          return v.of(o);
    return found;
  }
  static constexpr void pack_into(packed& to, const typename base::weight_type* wei,
                                  const typename base::bias_type* bias,
                                  const typename base::lent_multipliers& by) noexcept {
    kernel::pack_quantized_weights(plan, wei, to.weights);
    kernel::pack_parameters(plan, wei, bias, by.data(), by.step(), to.parameters);
  }
  static constexpr void run(const std::int8_t* src, const packed& wei, std::int8_t* dst,
                            std::byte* workspace) noexcept {
    if (__builtin_is_constant_evaluated()) return run_constant(src, wei, dst);
    std::byte* const scratch = memory::aligned(workspace);
    const whole_operand operands[] = {
        {src, nullptr}, {wei.weights, nullptr}, {wei.parameters, nullptr},
        {dst, dst},     {scratch, scratch},     {nullptr, nullptr}};  // no list of rows
    if constexpr (plan.on_vectors() && plan.rescaled().how == rescaling_step::floating)
      run_rounding(operands);
    else
      run_whole<text, Options.target>(operands);
  }

 private:
  static constexpr auto text = text_of_plan<plan>();

  /// Vectors multiply by scales as the processor rounds.
  static void run_rounding(const whole_operand (&operands)[6]) noexcept {
    const rounds_to_nearest now;
    run_whole<text, Options.target>(operands);
  }

  /// Out of line, as unoptimised code reserves its frame wherever it is inlined.
  [[gnu::noinline]] static constexpr void run_constant(const std::int8_t* src, const packed& wei,
                                                       std::int8_t* dst) {
    typename stored_as<plan.patch_storage()>::type scratch[plan.scratch() + 1]{};
    const std::int32_t* const parameters = wei.parameters;
    const typename stored_as<plan.weights>::type* const weights = wei.weights;
    run_constant_whole(text, {src, weights, parameters, dst, scratch, parameters});
  }
};

/// By the definition.
template <conv2d_shape Shape, quantization Numbers, quantized_options Options>
struct quantized_passes<Shape, Numbers, Options, false>
    : quantized_buffers<Shape, Numbers, Options.transposed> {
 protected:
  using base = quantized_buffers<Shape, Numbers, Options.transposed>;

 public:
  static constexpr target hardware = describe(Options.target);  ///< what it is compiled for
  static constexpr std::size_t workspace_bytes = 0;             ///< it takes none

  /// Weights as they were given, a bias and a multiplier for every channel.
  struct packed {
    typename base::weight_type weights[base::wei_size];
    typename base::bias_type bias[base::bias_size];
    typename base::multiplier_type multipliers[base::bias_size];
  };

 protected:
  static constexpr void pack_into(packed& to, const typename base::weight_type* wei,
                                  const typename base::bias_type* bias,
                                  const typename base::lent_multipliers& by) noexcept {
    for (std::size_t i = 0; i < base::wei_size; ++i) to.weights[i] = wei[i];
    for (std::size_t c = 0; c < base::bias_size; ++c) {
      to.bias[c] = bias == nullptr ? 0 : bias[c];
      to.multipliers[c] = by.data()[c * by.step()];
    }
  }
  static constexpr verdict judge_numbers(const typename base::weight_type* wei,
                                         const typename base::bias_type* bias,
                                         const typename base::lent_multipliers& by) noexcept {
    const verdict found = base::judge_multipliers(by);
    if constexpr (Numbers.width == widths::w16x8)
      if (bias != nullptr && found.ok()) return text.check_sums(wei, bias);
    return found;
  }
  static constexpr void run(const typename base::activation_type* src, const packed& wei,
                            typename base::activation_type* dst, std::byte*) noexcept {
    text(src, wei.weights, wei.bias, wei.multipliers, dst);
  }

 private:
  static constexpr kernel::plain_quantized text{Shape, Numbers, Options.transposed};
};

}  // namespace convolith
