// What a user may choose of a quantised layer beyond its shape and numbers.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/quantized_cost.hpp>

namespace convolith {

/// Every member has a default that fits most uses.
struct quantized_options {
  isa target = isa::automatic;  ///< what to plan for; automatic follows the compiler's flags
  flash_budget
      flash{};  ///< bytes of code and constants, `any_flash` or `least_flash`: more may take fewer cycles
  bool transposed =
      false;  ///< TensorFlow Lite's TRANSPOSE_CONV, of the convolution that the shape describes
  std::size_t stack_limit =
      SIZE_MAX;  ///< bytes of workspace a call without one may take; SIZE_MAX: the target's
};

/// The options with the target that they stand for, whatever chose it.
template <isa Enabled = detected_isa>
[[nodiscard]] constexpr quantized_options resolved(quantized_options options) {
  options.target = resolve<Enabled>(options.target);
  return options;
}

}  // namespace convolith
