// Steps other than convolutions as functions of C.
#pragma once

#include <string>

#include "../c_function.hpp"
#include "lowered.hpp"

namespace convolith::gen {

/// A function of the file, `void NAME(inputs..., output)`; of an alias there is none. Types are those of the tensors.
[[nodiscard]] c_function print_step(const std::string& name, const lowered_step& step,
                                    const lowered_network& network);

}  // namespace convolith::gen
