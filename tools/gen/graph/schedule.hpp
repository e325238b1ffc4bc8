// How a network is cut into runs of steps that are computed row by row, and what memory that takes.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "row_steps.hpp"

namespace convolith::gen {

/// Where tensors begin, in bytes.
inline constexpr std::int64_t arena_alignment = 8;

/// Bytes of RAM that a network may take; 0: the least at which cycles grow by no more than three in a hundred; `least_ram`:
/// by no more than three tenths.
struct ram_budget {
  std::int64_t bytes = 0;
  friend bool operator==(const ram_budget&, const ram_budget&) = default;
};
inline constexpr ram_budget any_ram{INT64_MAX}, least_ram{1};
/// A number of bytes, or `min` or `any`. Throws user_error.
[[nodiscard]] ram_budget ram_named(std::string_view word);

/// Neighbouring steps. In one of several rows each step makes a row when another asks for it, and what only they read is
/// kept in rings; a run of one step may be a call on whole tensors.
struct run_of_steps {
  int first = 0, last = 0;
  bool in_one_call = true;
  std::vector<row_step> steps{};  ///< without aliases
  std::vector<int> numbers{};     ///< of the steps, in the network
  std::vector<int> order{};       ///< positions in `steps`, one each time that a step makes rows
  std::map<int, int> heights{};   ///< rows of each ring, by its root
  struct overlap {
    int src, dst;  ///< roots: the first is not read behind this run
    std::int64_t lead;
    bool in_place;
  };
  std::vector<overlap> overlaps{};
  /// When a step runs: whether a ring, and the sums, of each step hold something then. Each different moment once.
  struct moment {
    int step;  ///< a position in `steps`
    std::vector<bool> ring, sums;
    friend bool operator==(const moment&, const moment&) = default;
  };
  std::vector<moment> moments{};
  std::int64_t bytes = 0;  ///< of all that is alive, by estimate
  double cycles = 0;
  std::int64_t work = 0;  ///< looks at operators and overlaps that it took to plan it
};

/// What of a network lies in memory that is to be planned, and between which steps.
struct root_life {
  int first = 0,
      last =
          -1;  ///< steps; of what outlives a run of the network, before the first or behind the last
  bool counted = false;  ///< in the arena
  std::int64_t bytes = 0;
};

/// What is known of a network before it is cut.
struct schedule_input {
  std::vector<const row_steps*>
      plans;  ///< its steps by one choice of plans or several, of which all runs take one
  std::vector<root_life> lives{};  ///< by tensor
  std::vector<bool> is_alias{};    ///< by step
  std::vector<bool>
      in_order{};      ///< by step: those that others must not be computed before or behind
  int arriving = -1;   ///< the input that comes row by row, if one does
  row_step arrival{};  ///< and what makes its rows
};

/// The runs that cost the fewest cycles within a budget of RAM for what is counted. Throws user_error if none fits.
[[nodiscard]] std::vector<run_of_steps> schedule(const schedule_input& in,
                                                 const ram_budget& budget);

/// Runs by the first choice of plans that end behind given steps, each row by row or, if `whole`, with every step in one call.
[[nodiscard]] std::vector<run_of_steps> schedule_by(const schedule_input& in, std::vector<int> ends,
                                                    bool whole);

}  // namespace convolith::gen
