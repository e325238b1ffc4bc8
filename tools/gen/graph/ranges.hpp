// Which numbers the channels of tensors can be, whatever the input of a network is.
#pragma once

#include "lowered.hpp"

namespace convolith::gen {

/// Takes the weights from channels that are one number whatever the input: all of their sums are clamped to it, or fall
/// into one step of dst. Outputs stay the same.
void settle_clamped_channels(lowered_network& network);

}  // namespace convolith::gen
