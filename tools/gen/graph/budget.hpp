// A budget of flash shared among the convolutions of a network: where a byte saves most cycles, it goes first.
#pragma once

#include <vector>

#include "../request.hpp"

namespace convolith::gen {

/// Bytes that a network's convolutions take by default: one and a half times their int8 weights and what each channel
/// has beside them, and 20 KiB.
[[nodiscard]] std::int64_t flash_by_default(const std::vector<request>& layers);

/// Gives each layer a budget of its own. All start from the least; layers that are alike share their code, and go up
/// together. A network whose least is above the budget gets the least.
void share_flash(std::vector<request>& layers, const flash_budget& whole);

}  // namespace convolith::gen
