// Steps that have kernel texts as convolutions have: pools, means and pairs, as programs.
#pragma once

#include <string>
#include <vector>

#include <convolith/program/listing.hpp>
#include <convolith/target/target.hpp>

#include "c_steps.hpp"
#include "lowered.hpp"

namespace convolith::gen {

/// A part of what a step computes, and its operands by their names as parameters.
struct step_part {
  listing program;
  std::vector<std::string> operands;
};

/// One part; or of a step that takes rows as they come three: what comes before the first, each row, and after the last.
/// `rows`: how it makes a row, or null, when it makes all. Nothing, where a step has no text: C that is no program computes
/// it (c_steps.cpp).
[[nodiscard]] std::vector<step_part> text_of(const any_step& step, const row_shape* rows,
                                             const target& hardware);

}  // namespace convolith::gen
