// Which of a network's parameters are a convolution's weights and which its bias, and what they are before it has learnt.
#pragma once

#include <cmath>
#include <cstddef>
#include <span>

#include <convolith/network.hpp>

#include "random.hpp"

namespace convolith::train {

/// Whether a stage of a network is a convolution of floats.
template <class Stage>
concept is_convolution = requires {
  Stage::layer::wei_size;
  requires Stage::parameter_size == Stage::layer::wei_size + Stage::layer::bias_size;
};

/// Of a convolution's parameters, or of their gradients.
template <is_convolution Stage, class T>
constexpr auto weights_of(std::span<T, Stage::parameter_size> p) {
  return p.template first<Stage::layer::wei_size>();
}
template <is_convolution Stage, class T>
constexpr auto bias_of(std::span<T, Stage::parameter_size> p) {
  return p.template last<Stage::layer::bias_size>();
}

/// Weights evenly within sqrt(6 / fan-in), which keeps the variance through a relu (He et al. 2015); bias 0.
template <class Network>
void initialise(learner<Network>& network, random_source& random) {
  Network::each([&]<int I>(std::integral_constant<int, I>) {
    using stage = typename Network::template stage<I>;
    if constexpr (is_convolution<stage>) {
      constexpr conv2d_shape s = stage::shape;
      const auto p = Network::template parameters_of<I>(network.parameters());
      const float bound = std::sqrt(6.0f / static_cast<float>(s.icg() * s.kh * s.kw));
      for (float& w : weights_of<stage>(p)) w = random.symmetric(bound);
      for (float& b : bias_of<stage>(p)) b = 0.0f;
    }
  });
}

}  // namespace convolith::train
