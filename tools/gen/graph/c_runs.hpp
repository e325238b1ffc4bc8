// What computes the runs of a planned network, as C.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "../c_function.hpp"
#include "planned.hpp"

namespace convolith::gen {

/// Parts of a file. The bodies know `arena`, a pointer to bytes, and the parameters of NAME_run or NAME_push.
struct c_runs {
  std::vector<c_function> functions{};
  std::string tables{};
  std::string push{};            ///< takes a row, and returns 0 until all are there
  std::string body{};            ///< what follows, or all
  bool lists_rows = false;       ///< NAME_list is called
  bool moves = false;            ///< NAME_move is
  std::int64_t array_bytes = 0;  ///< the most that a body has on the stack at a time
};

[[nodiscard]] c_runs print_runs(const planned_network& p, const network_request& r);

/// A place in the arena as a pointer.
[[nodiscard]] std::string in_arena(std::int64_t offset, const std::string& type);

}  // namespace convolith::gen
