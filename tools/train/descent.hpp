// One step of descent: how parameters follow from their gradients.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "recipe.hpp"

namespace convolith::train {

/// Stochastic gradient descent with momentum, as PyTorch's SGD computes it.
template <std::size_t Parameters>
class descent {
 public:
  /// `rate` is the learning rate of this step.
  void step(std::span<float, Parameters> parameters, std::span<const float, Parameters> gradients,
            const recipe& how, float rate) {
    for (std::size_t i = 0; i < Parameters; ++i) {
      velocity_[i] = how.momentum * velocity_[i] + (gradients[i] + how.decay * parameters[i]);
      parameters[i] -= rate * velocity_[i];
    }
  }

 private:
  std::array<float, Parameters> velocity_{};
};

}  // namespace convolith::train
