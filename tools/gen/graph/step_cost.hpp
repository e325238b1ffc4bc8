// What steps cost that are no convolutions: by their programs where they have one, else by formulas that are a
// Cortex-M4's.
#pragma once

#include <cstdint>

#include <convolith/target/target.hpp>

#include "lowered.hpp"

namespace convolith::gen {

struct step_cost {
  double cycles = 0;                                ///< of a whole call
  std::int64_t code_bytes = 0, constant_bytes = 0;  ///< of its function
};
/// `elements`: of the output. Of convolutions nothing.
[[nodiscard]] step_cost cost_of(const any_step& step, std::int64_t elements,
                                const target& hardware);

}  // namespace convolith::gen
