// Which plan an int8 layer gets, in words, and what it costs.
#pragma once

#include <cstdint>
#include <string>

#include <convolith/kernel/depthwise.hpp>
#include <convolith/kernel/quantized.hpp>
#include <convolith/kernel/winograd.hpp>
#include <convolith/plan/quantized_plan.hpp>

#include "request.hpp"

namespace convolith::gen {

[[nodiscard]] inline bool is_baked(const request& r) { return !r.weights.empty(); }

/// f(the kernel of a plan)
template <class Function>
auto with_kernel(const quantized_plan& p, Function&& f) {
  if (p.transform.size > 0) return f(convolith::kernel::winograd_kernel{p});
  return p.channelwise() ? f(convolith::kernel::depthwise_kernel{p})
                         : f(convolith::kernel::quantized_kernel{p});
}

/// The plan that the budget chooses; the smallest if none fits its flash. Throws if none fits the code that is allowed.
[[nodiscard]] quantized_plan nearest_plan(const request& r);
/// The same, but throws if none fits the flash that was asked for either.
[[nodiscard]] quantized_plan plan_of(const request& r);

/// What a call of `forward` takes: cycles by the target's row, and bytes as gcc compiles it.
struct quantized_costs {
  double cycles = 0;
  std::int64_t code_bytes = 0, stack_bytes = 0;
};
[[nodiscard]] quantized_costs costs_of(const request& r, const quantized_plan& p);

/// The plan in words, such as "tiles of 4 pixels x 2 channels; pairs of 16 bits".
[[nodiscard]] std::string in_words(const quantized_plan& p);

/// Zero points, clamp and rounding.
[[nodiscard]] std::string numbers_in_words(const quantization& q);

}  // namespace convolith::gen
