// How a network is trained: the numbers, and the schedule of the learning rate.
#pragma once

#include <cmath>
#include <numbers>

namespace convolith::train {

struct recipe {
  int epochs;
  float learning_rate;  ///< at the start; half a cosine takes it to zero
  float momentum;
  float decay;  ///< pull of every parameter towards zero, as a share of it added to its gradient
};

/// The learning rate of step `step` of `steps`, which count from 0.
inline float learning_rate(const recipe& how, int step, int steps) {
  const double done = static_cast<double>(step) / steps;
  return static_cast<float>(how.learning_rate * 0.5 * (1 + std::cos(std::numbers::pi * done)));
}

}  // namespace convolith::train
