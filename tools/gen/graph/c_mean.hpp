// Means in floats as C: sums of images, whole or row by row.
#pragma once

#include <string>

#include <convolith/machine/printed_whole_arithmetic.hpp>

#include "c_steps.hpp"
#include "lowered.hpp"

namespace convolith::gen {

/// The body of a function; `rows`: how it takes rows, or null, when it takes all. What it calls is added to `called`.
[[nodiscard]] std::string body_of(const mean_step& step, const row_shape* rows,
                                  whole_names& called);

}  // namespace convolith::gen
