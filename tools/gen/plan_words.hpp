// Plans in words.
#pragma once

#include <string>

#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/weights_plan.hpp>

namespace convolith::gen {

/// Such as "tiles of 5 pixels x 4 channels; kernel rows in straight-line code".
[[nodiscard]] std::string in_words(const gather_plan& p);
[[nodiscard]] std::string in_words(const weights_plan& p);

}  // namespace convolith::gen
