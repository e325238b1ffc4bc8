// The plans of a pass on the machine that the benchmark is compiled for: the same for modules and for the runner.
#pragma once

#include <convolith/plan/plan_gather.hpp>
#include <convolith/plan/plan_weights.hpp>
#include "kernel.hpp"

namespace convolith::benchmark {

inline constexpr target hardware = convolith::describe(resolve(isa::automatic));

template <pass Pass>
[[nodiscard]] constexpr auto plans_of(const conv2d_shape& shape, layout order) {
  if constexpr (Pass == pass::backward_weights)
    return weights_plans<float>(shape, order, hardware);
  else
    return gather_plans<float>(
        shape, order, Pass == pass::forward ? direction::forward : direction::backward_data,
        hardware);
}

}  // namespace convolith::benchmark
