// Where in the arena a network's tensors, rings and scratch lie.
#pragma once

#include <vector>

#include "c_network.hpp"
#include "planned.hpp"
#include "schedule.hpp"

namespace convolith::gen {

/// Gives offsets to all that a cut network keeps in its arena. `lives`: by tensor, in steps. Throws user_error where the
/// budget of RAM cannot be kept.
void place_tensors(planned_network& network, const std::vector<root_life>& lives,
                   const network_request& r);

}  // namespace convolith::gen
