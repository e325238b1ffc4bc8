// What computes the runs of a planned network, as C.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "../c_array.hpp"
#include "../c_function.hpp"
#include "planned.hpp"

namespace convolith::gen {

/// What the steps of a network add to its file, each once: what others have added before it shares.
struct size_of_step {
  std::int64_t code_bytes = 0;  ///< by estimate
  std::int64_t constant_bytes = 0;
};

/// Parts of a file. The bodies know `arena`, a pointer to bytes, and the parameters of NAME_run or NAME_push.
struct c_runs {
  std::vector<c_function> functions{};
  std::vector<c_array> weights{}, orders{};  ///< constants of steps; the turns of runs
  std::string push{};                        ///< takes a row, and returns 0 until all are there
  std::string body{};                        ///< what follows, or all
  bool lists_rows = false;                   ///< NAME_list is called
  bool moves = false;                        ///< NAME_move is
  std::map<int, size_of_step> sizes{};       ///< by step
  std::int64_t array_bytes = 0;              ///< the most that a body has on the stack at a time
};

[[nodiscard]] c_runs print_runs(const planned_network& p, const network_request& r);

}  // namespace convolith::gen
