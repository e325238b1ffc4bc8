// What a network takes, in words: a table of its operators, and lines for the head of its files.
#pragma once

#include <string>

#include "c_network.hpp"
#include "figures.hpp"

namespace convolith::gen {

/// Whole numbers with commas between thousands.
[[nodiscard]] std::string grouped(std::int64_t number);

/// The options that lead to these files, as they are typed.
[[nodiscard]] std::string options_in_words(const network_request& r);

/// Lines of a comment: cycles, code, constants, and memory with its bound.
[[nodiscard]] std::string summary_of(const network_figures& f);

/// A row for each operator, and the sums.
[[nodiscard]] std::string report_of(const network_request& r, const network_figures& f);

}  // namespace convolith::gen
