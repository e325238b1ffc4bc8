// A request in words: sizes, the plan of each pass and what it costs, and a picture of the tiles.
#pragma once

#include <string>

#include "request.hpp"

namespace convolith::gen {

[[nodiscard]] std::string explain(const request& r);

}  // namespace convolith::gen
