// The digits network in two parts: a body that stays as the host has trained it, and the last layer, which learns.
#pragma once

#include <array>

#include <convolith/network.hpp>

namespace example {

using convolith::activation, convolith::convolution, convolith::isa, convolith::network;

/// The same numbers for a batch of pictures that are in memory at once.
constexpr convolith::conv2d_shape batched(int pictures, convolith::conv2d_shape one) {
  one.n = pictures;
  return one;
}

template <int Batch, isa Target>
struct layers {
  template <convolith::conv2d_shape One, activation Act>
  using layer = convolution<batched(Batch, One), Act, float, Target>;

  using a = layer<convolith::shape("ic1ih8oc16kh3ph1"), activation::relu>;
  using b = layer<same(convolith::shape("ic16ih8oc32kh3sh2")), activation::relu>;
  using c = layer<same(convolith::shape("ic32ih4oc64kh3sh2")), activation::relu>;
  using d = layer<convolith::shape("ic64ih2oc10kh2"), activation::none>;

  using body = network<a, b, c>;  // 8 x 8 pixels to 2 x 2 of 64 channels: the features
  using head = network<d>;        // features to the scores of ten digits
  using all = network<a, b, c, d>;
};

/// What learning takes besides: for each parameter a gradient and a velocity.
template <class Network>
struct memory_to_learn {
  convolith::learner<Network> learns;  // parameters, gradients, and what each layer gives
  convolith::descent<Network::parameter_size> optimiser;
  std::array<float, Network::src_size> src;  // the pictures of the batch, or their features
};

}  // namespace example
