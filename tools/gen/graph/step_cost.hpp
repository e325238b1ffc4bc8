// What steps cost that are no convolutions: their code is the same for every target, and their cycles are those of a
// Cortex-M4, by formulas.
#pragma once

#include <cstdint>

#include "lowered.hpp"

namespace convolith::gen {

struct step_cost {
  double cycles = 0;                                ///< of a whole call
  std::int64_t code_bytes = 0, constant_bytes = 0;  ///< of its function
};
/// `elements`: of the output. Of convolutions nothing.
[[nodiscard]] step_cost cost_of(const any_step& step, std::int64_t elements);

}  // namespace convolith::gen
