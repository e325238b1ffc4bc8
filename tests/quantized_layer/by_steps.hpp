// What the text of any quantised plan makes of a layer's numbers, step by step and without compiling it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/machine/constant_whole.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/quantization/storage.hpp>

namespace convolith::tests {

/// `bias` may be empty. `multipliers`, or for rounding::xnnpack scales, are one for every channel, or one for all.
template <class Kernel, class Multiplier>
void run_by_steps(const Kernel& text, const quantized_plan& p, const std::vector<std::int8_t>& src,
                  const std::vector<std::int8_t>& wei, std::span<const std::int32_t> bias,
                  const std::vector<Multiplier>& multipliers, std::vector<std::int8_t>& dst) {
  std::vector<std::int16_t> weights(p.packed_weights());
  std::vector<std::int8_t> small_weights(p.packed_weights());
  std::vector<std::int32_t> parameters(p.packed_parameters());
  const bool small = p.weights == storage::int8;
  if (small)
    kernel::pack_quantized_weights(p, wei.data(), small_weights.data());
  else
    kernel::pack_quantized_weights(p, wei.data(), weights.data());
  kernel::pack_parameters(p, wei.data(), bias.empty() ? nullptr : bias.data(), multipliers.data(),
                          multipliers.size() == 1 ? 0 : 1, parameters.data());
  std::vector<std::int16_t> scratch(p.scratch() + 1);
  std::vector<std::int8_t> small_scratch(p.scratch() + 1);
  constant_operand kept = weights.data(), room = scratch.data();
  if (small) kept = static_cast<const std::int8_t*>(small_weights.data());
  if (!p.pairs()) room = small_scratch.data();
  const std::int32_t* const rows = parameters.data();
  run_constant_whole(text, {src.data(), kept, rows, dst.data(), room, rows});
}

}  // namespace convolith::tests
