// Softmax of whole numbers as C.
#pragma once

#include <string>

#include <convolith/machine/printed_whole_arithmetic.hpp>

#include "lowered.hpp"

namespace convolith::gen {

/// The body of a function. What it calls is added to `called`.
[[nodiscard]] std::string body_of(const softmax_step& step, whole_names& called);

}  // namespace convolith::gen
