// A network with everything decided: runs of steps, the plans of its convolutions, and where each tensor lies.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "../quantized_layer.hpp"
#include "c_network.hpp"
#include "lowered.hpp"
#include "schedule.hpp"

namespace convolith::gen {

/// A place in one of the arenas; none: an offset of -1.
struct arena_place {
  int arena = 0;
  std::int64_t offset = -1;
  friend bool operator==(const arena_place&, const arena_place&) = default;
};

/// Where a tensor lies: behind a parameter, in an arena, or in a table.
struct room {
  enum class kind { nowhere, parameter, arena, table } where = kind::nowhere;
  std::string name{};  ///< of the parameter or table
  arena_place at{};
};

/// Where a run keeps what only it knows.
struct planned_run {
  run_of_steps run;
  std::vector<arena_place> scratch{}, sums{};  ///< of each of its steps
  arena_place state{};                         ///< counters of steps that outlive a call
  /// Tensors that lie elsewhere when the run ends, so that what comes next has room.
  struct moved_tensor {
    int root;
    arena_place from;  ///< behind the run it is that of its room
  };
  std::vector<moved_tensor> moves{};
};

/// A part of the arena, and when it is whose. Times: 2k while run k computes, 2k + 1 when it has.
struct placed_buffer {
  enum class kind : std::uint8_t { tensor, ring, scratch, sums, counters, flag } what{};
  int root = -1;            ///< of a tensor or a ring; of scratch and sums the output of their step
  int first = 0, last = 0;  ///< times, both included
  std::int64_t bytes = 0;
  double accesses = 0;  ///< bytes read and written, by estimate
  arena_place at{};
};

/// An array of memory: in a region that was asked for, or the one that there is.
struct planned_arena {
  std::string region{};  ///< none: empty
  std::int64_t bytes = 0;
};

struct planned_network {
  lowered_network network;
  std::vector<int> roots{};  ///< of each tensor the one in whose room it lies
  std::vector<request> layers{};
  std::map<std::size_t, std::size_t> layer_of{};  ///< by the number of a step
  std::vector<room> rooms{};                      ///< of roots; of rings, too
  std::vector<planned_run> runs{};
  std::vector<placed_buffer> buffers{};
  std::vector<planned_arena> arenas{};
  arena_place
      started{};  ///< where a byte says that the states have been put to their start, if one does

  [[nodiscard]] std::int64_t arena_bytes() const;  ///< of all

  /// Where a root lies while a run computes: what that makes may lie elsewhere then.
  [[nodiscard]] room room_in(const planned_run& run, int root) const;

  [[nodiscard]] const tensor& of(int t) const {
    return network.tensors[static_cast<std::size_t>(t)];
  }
  [[nodiscard]] std::string name_of(const std::string& prefix, const lowered_step& s) const;
  [[nodiscard]] int root(int t) const { return roots[static_cast<std::size_t>(t)]; }
};

/// Whose a buffer is, such as "the output of operator 3".
[[nodiscard]] std::string in_words(const placed_buffer& b, const planned_network& p);

/// Decides. Throws what `lower` throws, and user_error where a budget cannot be kept.
[[nodiscard]] planned_network plan_network(const network_model& model, const network_request& r);

/// `src`, or `src0` where there are several.
[[nodiscard]] std::string parameter_name(const char* what, std::size_t i, std::size_t of_how_many);

}  // namespace convolith::gen
