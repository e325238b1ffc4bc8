// What a network need not compute: channels that are constants, which producer and consumers then lack.
#pragma once

#include "lowered.hpp"

namespace convolith::gen {

/// The same outputs from fewer channels. A channel of a convolution whose weights are all 0 is a constant; where all who
/// read it can do without, it goes: what it adds to a sum goes into the bias, and in a depthwise layer the channel behind
/// it goes too. One channel of each tensor stays.
[[nodiscard]] lowered_network without_constant_channels(lowered_network network);

/// Without the steps whose output nothing reads that leads to an output of the network or to what it keeps.
[[nodiscard]] lowered_network without_unread_steps(lowered_network network);

/// Multiply-adds of all convolutions.
[[nodiscard]] std::int64_t macs_of(const lowered_network& network);

}  // namespace convolith::gen
