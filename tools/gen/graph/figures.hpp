// What a network takes, operator by operator: the one source of what its files, its report and its pictures tell.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "c_network.hpp"
#include "c_runs.hpp"
#include "planned.hpp"

namespace convolith::gen {

struct step_figures {
  int step = 0;         ///< in the network as it is planned
  int number = 0;       ///< of the operator in its file
  std::string name{};   ///< such as CONV_2D
  std::string shape{};  ///< of a convolution the layer's, without constant channels
  std::string plan{};
  int run = 0;
  std::int64_t macs = 0, nominal_macs = 0;  ///< without constant channels, and as the file has it
  std::int64_t cycles = 0;                  ///< by formulas
  std::int64_t code_bytes = 0;              ///< by estimate; 0 where an earlier step has it
  std::int64_t constant_bytes = 0;
  std::int64_t ram_bytes = 0;  ///< of the arena, what is alive while its run computes
};

struct network_figures {
  std::vector<step_figures> steps{};
  std::int64_t own_code_bytes = 0, own_constant_bytes = 0;  ///< of what calls the steps
  std::int64_t arena_bytes = 0;
  bool arena_of_caller = false;
  std::int64_t stack_bytes = 0;  ///< of the deepest call; 0: no bound is known
  std::int64_t least_bytes = 0;  ///< of memory for the run that needs most of it
  int least_run = 0;

  [[nodiscard]] std::int64_t sum(std::int64_t step_figures::*of) const;
  [[nodiscard]] std::int64_t code_bytes() const {
    return sum(&step_figures::code_bytes) + own_code_bytes;
  }
  [[nodiscard]] std::int64_t constant_bytes() const {
    return sum(&step_figures::constant_bytes) + own_constant_bytes;
  }
  [[nodiscard]] std::int64_t ram_bytes() const { return arena_of_caller ? 0 : arena_bytes; }
  /// Such as "operator 3", or "operators 3 to 5, row by row".
  [[nodiscard]] std::string in_words(int run) const;
};

/// `parameters`: of the function that runs the network.
[[nodiscard]] network_figures figures_of(const network_model& model, const network_request& r,
                                         const planned_network& p, const c_runs& c,
                                         std::int64_t parameters);

}  // namespace convolith::gen
