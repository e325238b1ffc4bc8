// A whole network as C: a header with its sizes, and a source with its weights, its kernels and one function.
#pragma once

#include <string>
#include <vector>

#include <convolith/plan/quantized_cost.hpp>
#include <convolith/target/target.hpp>

#include "../c_file.hpp"
#include "lowered.hpp"

namespace convolith::gen {

struct network_request {
  std::string name;  ///< with which every symbol starts
  isa target = isa::scalar;
  rounding profile = rounding::tflm;
  flash_budget flash{};          ///< of all convolutions
  bool input_in_arena = false;   ///< NAME_input says where, and a run may overwrite it
  bool arena_of_caller = false;  ///< instead of static memory
  bool trace = false;            ///< calls NAME_trace(operator, data, bytes) after each operator
};

/// NAME.h and NAME.c. Throws what `lower` throws.
[[nodiscard]] std::vector<c_file> network_files(const network_model& model,
                                                const network_request& r);

}  // namespace convolith::gen
