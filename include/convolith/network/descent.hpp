// One step of descent: how parameters follow from their gradients.
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace convolith {

/// Stochastic gradient descent with momentum, as PyTorch's SGD computes it.
template <std::size_t Parameters, class Element = float>
class descent {
 public:
  /// `rate` is the learning rate of this step; `decay` pulls every parameter towards zero, as a share of it that is added
  /// to its gradient.
  constexpr void step(std::span<Element, Parameters> parameters,
                      std::span<const Element, Parameters> gradients, Element rate,
                      Element momentum = 0, Element decay = 0) {
    for (std::size_t i = 0; i < Parameters; ++i) {
      velocity_[i] = momentum * velocity_[i] + (gradients[i] + decay * parameters[i]);
      parameters[i] -= rate * velocity_[i];
    }
  }

 private:
  std::array<Element, Parameters> velocity_{};
};

}  // namespace convolith
