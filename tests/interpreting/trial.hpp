// Runs the planned kernels of a layer through the interpreter and holds the results against the oracle.
#pragma once

#include <set>
#include <string>

#include <convolith/layer/options.hpp>
#include <convolith/layer/plans.hpp>

#include "problem.hpp"

namespace convolith::tests {

/// What is tried of one problem; a program that came up before, for another target, is the same trial.
class trial {
 public:
  explicit trial(const problem& tried) : p_(tried) {}

  /// All passes of a layer of elements of T, and what is planned for constant expressions.
  template <class T>
  void layer(const conv2d_options& options, gradient write, bool with_bias);
  /// Every plan of a pass that fits.
  template <class T>
  void candidates(const conv2d_options& options, gradient write, bool with_bias);

  [[nodiscard]] std::size_t programs() const { return seen_.size(); }

 private:
  const problem& p_;
  std::set<std::size_t> seen_;

  template <class T>
  struct subject;
};
extern template void trial::layer<float>(const conv2d_options&, gradient, bool);
extern template void trial::layer<double>(const conv2d_options&, gradient, bool);
extern template void trial::candidates<float>(const conv2d_options&, gradient, bool);
extern template void trial::candidates<double>(const conv2d_options&, gradient, bool);

}  // namespace convolith::tests
