// How a network is trained: the numbers, the schedule of the learning rate, and one step of descent.
#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

namespace convolith::train {

struct recipe {
  int epochs;
  float learning_rate;  ///< at the start; half a cosine takes it to zero
  float momentum;
  float decay;  ///< pull of every parameter towards zero, as a share of it added to its gradient
};

/// Stochastic gradient descent with momentum, as PyTorch's SGD computes it.
class descent {
 public:
  descent(const recipe& how, std::size_t parameters, int steps)
      : how_(how), steps_(steps), velocity_(parameters) {}

  void step(std::span<float> parameters, std::span<const float> gradients) {
    const double done = static_cast<double>(step_++) / steps_;
    const auto rate =
        static_cast<float>(how_.learning_rate * 0.5 * (1 + std::cos(std::numbers::pi * done)));
    for (std::size_t i = 0; i < velocity_.size(); ++i) {
      velocity_[i] = how_.momentum * velocity_[i] + (gradients[i] + how_.decay * parameters[i]);
      parameters[i] -= rate * velocity_[i];
    }
  }

 private:
  recipe how_;
  int steps_, step_ = 0;
  std::vector<float> velocity_;
};

}  // namespace convolith::train
