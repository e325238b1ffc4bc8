// A picture of a plan: the output, cut into the tiles that a kernel makes of it.
#pragma once

#include <string>

#include "request.hpp"

namespace convolith::gen {

/// In SVG: the first plane of what the pass writes, tile by tile; its channels; what a tile holds; in which order.
[[nodiscard]] std::string drawing_of_tiles(const request& r, pass which);

}  // namespace convolith::gen
