// A budget of flash shared among the convolutions of a network, so that all together take the fewest cycles.
#pragma once

#include <vector>

#include "../request.hpp"

namespace convolith::gen {

/// Bytes that a network's convolutions take by default: one and a half times their int8 weights and what each channel
/// has beside them, and 20 KiB.
[[nodiscard]] std::int64_t flash_by_default(const std::vector<request>& layers);

/// Gives each layer a budget of its own; layers that are alike share their code, and have the same. The least flash is that
/// at which cycles grow by about a quarter. A budget of so many bytes is one of the whole network: `others` is what all but
/// convolutions take of it. Throws user_error where that leaves less than the least.
void share_flash(std::vector<request>& layers, const flash_budget& whole, std::int64_t others);

}  // namespace convolith::gen
