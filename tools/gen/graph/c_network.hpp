// A whole network as C: a header with its sizes, and a source with its weights, its kernels and one function.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <convolith/plan/quantized_cost.hpp>
#include <convolith/target/target.hpp>

#include "../c_file.hpp"
#include "lowered.hpp"
#include "regions.hpp"
#include "schedule.hpp"

namespace convolith::gen {

/// Where the input comes from: an argument of NAME_run; what NAME_input points to, which a run may overwrite; or row by
/// row, by NAME_push.
enum class network_input : std::uint8_t { of_caller, in_arena, rows };

struct network_request {
  std::string name;  ///< with which every symbol starts
  isa target = isa::scalar;
  rounding profile = rounding::tflm;
  flash_budget flash{};  ///< of all convolutions
  ram_budget ram{};      ///< of the arena
  network_input input = network_input::of_caller;
  bool arena_of_caller = false;  ///< instead of static memory
  bool trace = false;            ///< calls NAME_trace(operator, data, bytes) after each operator
  std::vector<int>
      cuts{};  ///< operators behind which tensors are whole; none: as the budget of RAM says
  bool report = false;
  std::vector<region> regions{};                    ///< of static memory; none: one array
  bool weights_file = false;                        ///< constants in NAME_weights.c
  std::function<void(const std::string&)> stage{};  ///< is told what is done next, if there is one
};

struct generated_network {
  std::vector<c_file>
      files{};  ///< NAME.h, NAME.c, NAME_weights.c; with a report NAME-memory.svg and NAME-cycles.svg
  std::string report{};  ///< none was asked for: empty
};
/// Throws what `lower` throws.
[[nodiscard]] generated_network generate_network(const network_model& model,
                                                 const network_request& r);

}  // namespace convolith::gen
