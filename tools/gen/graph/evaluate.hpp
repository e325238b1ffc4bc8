// What a network gives, step by step, by the definition: for folding what is constant, and to compare with.
#pragma once

#include <vector>

#include "lowered.hpp"

namespace convolith::gen {

using bytes = std::vector<unsigned char>;

/// The output of one step; `inputs` are those of `lowered_step::inputs`, as bytes.
[[nodiscard]] bytes evaluated(const lowered_step& step, const tensor& output,
                              const std::vector<const bytes*>& inputs);

/// Every tensor of the network, constants and results, by its number; `inputs` are the network's.
[[nodiscard]] std::vector<bytes> evaluated(const lowered_network& network,
                                           const std::vector<bytes>& inputs);

}  // namespace convolith::gen
