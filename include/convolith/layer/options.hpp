// What a user may choose beyond the shape: layout, fused activation, target, budgets; and the errors of a bad choice.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>

namespace convolith {

/// Whether a gradient replaces what its buffer holds or is added to it.
enum class gradient : std::uint8_t { replace, accumulate };

/// Statements that a tile may unroll before the rest loops, one number a pass; 0 leaves it to the target. A kernel has
/// several tiles: those at borders and in up to nine phases of a stride are written out too. In `forward` and
/// `backward_data` they share six times as many on firmware targets, elsewhere 32 times.
struct unroll_budget {
  int forward = 0;           ///< of `forward`
  int backward_data = 0;     ///< of `backward_data`
  int backward_weights = 0;  ///< of `backward_weights`
};

/// How a layer is laid out and compiled; every member has a default that fits most uses.
struct conv2d_options {
  layout data = layout::nchw;  ///< of activations and weights
  activation act =
      activation::none;         ///< fused into forward, and undone first in the backward passes
  isa target = isa::automatic;  ///< what to plan for; automatic follows the compiler's flags
  unroll_budget budget{};       ///< overrides the target's
  std::size_t stack_limit =
      SIZE_MAX;  ///< bytes of workspace a call without one may take; SIZE_MAX: the target's
};

/// The options with the target that they stand for, whatever chose it.
template <isa Enabled = detected_isa>
[[nodiscard]] constexpr conv2d_options resolved(conv2d_options options) {
  options.target = resolve<Enabled>(options.target);
  return options;
}

/// Fails to compile with both numbers in the message: pass a workspace of `Needed` bytes, or raise the limit.
template <std::size_t Needed, std::size_t Limit>
struct workspace_fits_stack {
  /// Whether it does.
  static constexpr bool value = Needed <= Limit;
};

/// Fails to compile when code for `Wanted` cannot be built with flags that enable no more than `Enabled`.
template <isa Wanted, isa Enabled>
struct target_is_enabled {
  /// Whether it is.
  static constexpr bool value = available<Enabled>(Wanted);
};

/// In a class body, `static_assert(require_target<Wanted>::value);` gives one error if it is not enabled.
template <isa Wanted, isa Enabled = detected_isa>
struct require_target {
  /// Always: the assertion below speaks, as clang drops a class whose own value fails.
  static constexpr bool value = true;
  static_assert(target_is_enabled<resolve<Enabled>(Wanted), Enabled>::value,
                "the compiler's flags do not enable this target");
};

}  // namespace convolith
