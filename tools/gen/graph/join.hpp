// What a network need not make a tensor of: padding, which the convolutions that read it have themselves.
#pragma once

#include "lowered.hpp"

namespace convolith::gen {

/// The same outputs with fewer steps: where only convolutions read what a step has padded in rows and columns with what
/// stands for zero, they read what it was made of, and pad.
[[nodiscard]] lowered_network with_padding_joined(lowered_network network);

}  // namespace convolith::gen
