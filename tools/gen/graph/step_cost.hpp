// What steps cost that are no convolutions: by their programs where they have one, else by formulas that are a
// Cortex-M4's.
#pragma once

#include <cstdint>

#include <convolith/target/target.hpp>

#include "lowered.hpp"

namespace convolith::gen {

/// Code of NAME_run for a step, for each run whose steps take turns, and of what lists rows and moves inputs; fitted as in
/// step_cost.cpp.
inline constexpr std::int64_t call_bytes = 22, turns_bytes = 90, list_bytes = 84, move_bytes = 60;

struct step_cost {
  double cycles = 0;                                ///< of a whole call
  std::int64_t code_bytes = 0, constant_bytes = 0;  ///< of its function
};
/// `elements`: of the output. Of convolutions nothing.
[[nodiscard]] step_cost cost_of(const any_step& step, std::int64_t elements,
                                const target& hardware);

}  // namespace convolith::gen
