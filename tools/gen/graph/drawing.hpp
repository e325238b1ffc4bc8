// Pictures of what a network takes: its memory from operator to operator, and the cycles of each.
#pragma once

#include <string>

#include "c_network.hpp"
#include "figures.hpp"
#include "planned.hpp"

namespace convolith::gen {

/// Every buffer as a rectangle: upwards its addresses, to the right the operators while which it is alive.
[[nodiscard]] std::string drawing_of_memory(const network_request& r, const planned_network& p,
                                            const network_figures& f);
/// A bar for each operator.
[[nodiscard]] std::string drawing_of_cycles(const network_request& r, const network_figures& f);

}  // namespace convolith::gen
