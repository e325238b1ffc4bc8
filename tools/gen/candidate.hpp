// The kernels of a request: planned for its target, and under its budget of code.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <convolith/kernel/bias.hpp>
#include <convolith/kernel/gate.hpp>
#include <convolith/program/counting.hpp>

#include "request.hpp"

namespace convolith::gen {

/// A planned kernel, its program, and what that costs.
struct candidate {
  pass which = pass::forward;
  std::variant<kernel::gather_kernel, kernel::weights_kernel> kernel;
  int budget = 0;  ///< statements that the plan was allowed to unroll
  listing program;
  operation_counts counts;
  std::int64_t text_bytes =
      0;  ///< estimated, with the bias gradient and with a table of baked weights

  double cycles = 0;             ///< modelled, of one call, the bias gradient included
  std::int64_t stack_bytes = 0;  ///< estimated, of one call
  std::vector<double>
      others;  ///< cycles of all plans that fit, as planning estimates them, the best first

  [[nodiscard]] std::size_t scratch() const;  ///< elements
};

/// The kernel of one pass with `budget` statements to unroll, or as many as the target takes if that is 0.
[[nodiscard]] candidate plan(const request& r, pass which, int budget = 0);

/// The fastest whose estimated text fits the request's budget. Throws with the least possible size if none does.
[[nodiscard]] candidate choose(const request& r, pass which);

[[nodiscard]] kernel::bias_kernel bias_of(const candidate& backward_weights);
[[nodiscard]] kernel::gate_kernel gate_of(const request& r);

/// The plan in words, such as "tiles of 5 pixels x 4 channels; the rest loops".
[[nodiscard]] std::string in_words(const candidate& c);

}  // namespace convolith::gen
