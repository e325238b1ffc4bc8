// The passes of a layer: its plans, what scratch they take, and which machine runs them where.
#pragma once

#include <span>
#include <type_traits>

#include <convolith/check.hpp>
#include <convolith/kernel/backward_weights.hpp>
#include <convolith/kernel/bias.hpp>
#include <convolith/kernel/gate.hpp>
#include <convolith/kernel/gather.hpp>
#include <convolith/machine/constant.hpp>
#include <convolith/machine/native.hpp>
#include <convolith/options.hpp>
#include <convolith/workspace.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith {

/// What `conv2d` is made of. In constant expressions the smallest plans run on scalars, otherwise the target's
/// plans on its vectors.
template <conv2d_shape S, class T, conv2d_options O>
struct passes {
  static constexpr std::size_t src_size = S.src_size(), wei_size = S.wei_size();    ///< elements
  static constexpr std::size_t bias_size = S.bias_size(), dst_size = S.dst_size();  ///< elements
  using src_view = std::span<const T, src_size>;
  using wei_view = std::span<const T, wei_size>;
  using bias_view = std::span<const T, bias_size>;
  using dst_view = std::span<const T, dst_size>;
  using src_out = std::span<T, src_size>;
  using wei_out = std::span<T, wei_size>;
  using bias_out = std::span<T, bias_size>;
  using dst_out = std::span<T, dst_size>;

  /// What the plans are made for, and the plan of each pass.
  static constexpr target hardware = describe(resolve(O.target));
  static constexpr gather_plan forward_plan =
      plan_gather<T>(S, O.data, direction::forward, hardware, O.budget.forward).with(O.act);
  static constexpr gather_plan packed_plan =
      plan_gather<T>(S, O.data, direction::forward, hardware, O.budget.forward, true).with(O.act);
  static constexpr gather_plan backward_data_plan =
      plan_gather<T>(S, O.data, direction::backward_data, hardware, O.budget.backward_data);
  static constexpr weights_plan backward_weights_plan =
      plan_weights<T>(S, O.data, hardware, O.budget.backward_weights);

 protected:
  static constexpr bool fused = O.act != activation::none;
  template <int Lanes>
  struct machines {
    using constant = constant_vector_machine<T, Lanes>;
    using native = native_machine<T, Lanes>;
  };
  using memory = workspace_layout<T, hardware.vector_bytes, fused ? dst_size : 0>;

 public:
  /// Bytes of scratch that each pass needs, at any alignment; `workspace_bytes` serves all of them.
  static constexpr std::size_t forward_workspace_bytes =
      memory::without_gate(forward_plan.scratch());
  static constexpr std::size_t packed_workspace_bytes = memory::without_gate(packed_plan.scratch());
  static constexpr std::size_t backward_data_workspace_bytes =
      memory::with_gate(backward_data_plan.scratch());
  static constexpr std::size_t backward_weights_workspace_bytes =
      memory::with_gate(backward_weights_plan.scratch());
  static constexpr std::size_t workspace_bytes =
      largest({forward_workspace_bytes, packed_workspace_bytes, backward_data_workspace_bytes,
               backward_weights_workspace_bytes});
  using workspace = std::span<std::byte, workspace_bytes>;
  using forward_scratch = lent_bytes<forward_workspace_bytes>;
  using packed_scratch = lent_bytes<packed_workspace_bytes>;
  using backward_data_scratch = lent_bytes<backward_data_workspace_bytes>;
  using backward_weights_scratch = lent_bytes<backward_weights_workspace_bytes>;

  /// Weights in the order the forward kernel reads them: pack once, use often.
  struct packed_weights {
    alignas(hardware.vector_bytes > 0 ? hardware.vector_bytes
                                      : alignof(T)) T data[packed_plan.packed_size()];
  };
  static constexpr packed_weights pack(wei_view wei) noexcept {
    packed_weights packed{};
    using lanes = machines<packed_plan.lanes>;
    if (std::is_constant_evaluated()) {
      typename lanes::constant m;
      kernel::run_pack_weights<packed_plan>(m, static_cast<T*>(packed.data), wei.data());
    } else {
      typename lanes::native m;
      kernel::run_pack_weights<packed_plan>(m, static_cast<T*>(packed.data), wei.data());
    }
    return packed;
  }

 protected:
  static constexpr kernel::nothing none{};
  static constexpr std::size_t stack_limit =
      O.stack_limit == SIZE_MAX ? hardware.stack_limit : O.stack_limit;

  /// Calls f with `Bytes` of stack, if that is within the limit.
  template <std::size_t Bytes, class F>
  static constexpr void on_stack(F&& f) noexcept {
    static_assert(workspace_fits_stack<Bytes, stack_limit>::value,
                  "too much for the stack: pass a workspace, or raise stack_limit");
    if (std::is_constant_evaluated()) return f(nullptr);
    std::byte memory_[Bytes > 0 ? Bytes : 1];
    f(memory_);
  }

  template <class Bias>
  static constexpr void gather_forward(src_view src, wei_view wei, Bias bias, dst_out dst,
                                       std::byte* w) noexcept {
    if (std::is_constant_evaluated()) {
      constant_machine<T> m;
      constexpr gather_plan plan = smallest_gather<T>(S, O.data, direction::forward).with(O.act);
      kernel::run_gather<plan>(m, src.data(), wei.data(), bias, dst.data(),
                               static_cast<T*>(nullptr));
    } else {
      native_machine<T, forward_plan.lanes> m;
      kernel::run_gather<forward_plan>(m, src.data(), wei.data(), bias, dst.data(),
                                       memory::scratch(w));
    }
  }

  template <class Bias>
  static constexpr void gather_forward(src_view src, const packed_weights& wei, Bias bias,
                                       dst_out dst, std::byte* w) noexcept {
    const T* packed = wei.data;
    if (std::is_constant_evaluated()) {
      packed_in_constant(src.data(), packed, bias, dst.data());
    } else {
      typename machines<packed_plan.lanes>::native m;
      kernel::run_gather<packed_plan>(m, src.data(), packed, bias, dst.data(), memory::scratch(w));
    }
  }

  template <gradient G>
  static constexpr void gather_backward(const T* diff_dst, wei_view wei, src_out diff_src,
                                        std::byte* w) noexcept {
    if (std::is_constant_evaluated()) {
      constant_machine<T> m;
      constexpr gather_plan plan = smallest_gather<T>(S, O.data, direction::backward_data)
                                       .accumulating(G == gradient::accumulate);
      kernel::run_gather<plan>(m, diff_dst, wei.data(), none, diff_src.data(),
                               static_cast<T*>(nullptr));
    } else {
      native_machine<T, backward_data_plan.lanes> m;
      constexpr gather_plan plan = backward_data_plan.accumulating(G == gradient::accumulate);
      kernel::run_gather<plan>(m, diff_dst, wei.data(), none, diff_src.data(), memory::scratch(w));
    }
  }

  template <gradient G, class DiffBias>
  static constexpr void reduce(src_view src, const T* diff_dst, wei_out diff_wei,
                               DiffBias diff_bias, std::byte* w) noexcept {
    if (std::is_constant_evaluated()) {
      constexpr weights_plan plan =
          smallest_weights<T>(S, O.data).accumulating(G == gradient::accumulate);
      constant_machine<T> m;
      kernel::run_backward_weights<plan>(m, src.data(), diff_dst, diff_wei.data(),
                                         static_cast<T*>(nullptr));
      if constexpr (!std::is_same_v<DiffBias, kernel::nothing>)
        kernel::run_bias<plan>(m, diff_dst, diff_bias);
    } else {
      constexpr weights_plan plan = backward_weights_plan.accumulating(G == gradient::accumulate);
      native_machine<T, plan.lanes> m;
      kernel::run_backward_weights<plan>(m, src.data(), diff_dst, diff_wei.data(),
                                         memory::scratch(w));
      if constexpr (!std::is_same_v<DiffBias, kernel::nothing>) {
        native_machine<T, plan.bias_lanes> sums;
        kernel::run_bias<plan>(sums, diff_dst, diff_bias);
      }
    }
  }

  /// Calls f with diff_dst where the activation has slope 1, zero elsewhere, and with the rest of the workspace.
  template <class F>
  static constexpr void gated(dst_view diff_dst, dst_view dst, std::byte* w, F&& f) noexcept {
    if (std::is_constant_evaluated()) {
      gated_in_constant(diff_dst.data(), dst.data(), f);
    } else {
      native_machine<T, lanes_for<T>(hardware, dst_size < 64 ? static_cast<int>(dst_size) : 64)> m;
      T* copy = memory::gate(w);
      kernel::run_gate<O.act, dst_size>(m, copy, diff_dst.data(), dst.data());
      f(copy, memory::after_gate(w));
    }
  }

  // Scratch of constant expressions. Out of line, as unoptimised code reserves its frame wherever it is inlined.
  template <class Bias>
  [[gnu::noinline]] static constexpr void packed_in_constant(const T* src, const T* packed,
                                                             Bias bias, T* dst) {
    typename machines<packed_plan.lanes>::constant m;
    T scratch[packed_plan.scratch() + 1]{};
    kernel::run_gather<packed_plan>(m, src, packed, bias, dst, static_cast<T*>(scratch));
  }
  template <class F>
  [[gnu::noinline]] static constexpr void gated_in_constant(const T* diff_dst, const T* dst,
                                                            F&& f) {
    T copy[dst_size]{};
    constant_machine<T> m;
    kernel::run_gate<O.act, dst_size>(m, static_cast<T*>(copy), diff_dst, dst);
    f(copy, nullptr);
  }
};

}  // namespace convolith

#pragma GCC diagnostic pop
