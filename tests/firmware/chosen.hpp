// The pass of a layer of the catalogue that a kernel is compiled for: LAYER, its row, and PASS.
#pragma once

#include "catalogue.hpp"
#include "facts.hpp"

namespace convolith::firmware {

inline constexpr conv2d_shape the_shape = tools::catalogue_shape<LAYER>;
inline constexpr pass the_pass = pass::PASS;

}  // namespace convolith::firmware
