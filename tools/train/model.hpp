// The two networks that the demonstration trains: their layers, their data and what is expected of them.
#pragma once

#include <convolith/network.hpp>
#include <convolith/shape/text.hpp>

#include "recipe.hpp"

namespace convolith::train {

[[nodiscard]] constexpr conv2d_shape batched(int n, conv2d_shape one) {
  one.n = n;
  return one;
}

/// What a model's mean accuracy must reach.
struct bars {
  double full;              ///< by the whole recipe
  double quick;             ///< by a quarter of its epochs
  double seconds;           ///< of training per seed, on one core of a current desktop machine
  double given_up_by_int8;  ///< at most, of the accuracy of a seed
};

/// Four convolutions that take an 8 x 8 picture to one pixel of ten channels.
template <int Batch, isa Target>
struct digits_layers {
  static constexpr conv2d_shape a = batched(Batch, shape("ic1ih8oc16kh3ph1"));
  static constexpr conv2d_shape b = batched(Batch, same(shape("ic16ih8oc32kh3sh2")));
  static constexpr conv2d_shape c = batched(Batch, same(shape("ic32ih4oc64kh3sh2")));
  static constexpr conv2d_shape d = batched(Batch, shape("ic64ih2oc10kh2"));
  template <conv2d_shape Shape, activation Act>
  using layer = convolution<Shape, Act, float, Target>;
  using network = convolith::network<layer<a, activation::relu>, layer<b, activation::relu>,
                                     layer<c, activation::relu>, layer<d, activation::none>>;
};
/// The same parameters serve every batch and target.
template <int Batch, isa Target = isa::automatic>
using digits_network = typename digits_layers<Batch, Target>::network;

struct digits_model {
  static constexpr const char* name = "UCI digits";
  static constexpr int side = 8, batch = 32;
  static constexpr float ink = 16;  // the darkest value in the files
  // The rows run writer by writer, so the last ones are by people whom the first hardly contain.
  static constexpr int training_rows = 1437, all_rows = 1797;

  using network = digits_network<batch>;

  static constexpr recipe how{
      .epochs = 60, .learning_rate = 0.12f, .momentum = 0.9f, .decay = 2e-3f};
  static constexpr int seeds = 5;
  static constexpr bars expected{
      .full = 0.97, .quick = 0.90, .seconds = 2, .given_up_by_int8 = 0.006};
};

/// LeNet-5 (LeCun et al. 1998) with relu and max pooling; its full connections are convolutions too.
struct lenet_model {
  static constexpr const char* name = "MNIST";
  static constexpr int side = 28, batch = 32;
  static constexpr float ink = 255;

  static constexpr conv2d_shape c1 = batched(batch, shape("ic1ih28oc6kh5ph2"));
  static constexpr conv2d_shape c3 = batched(batch, shape("ic6ih14oc16kh5"));
  static constexpr conv2d_shape c5 = batched(batch, shape("ic16ih5oc120kh5"));
  static constexpr conv2d_shape f6 = batched(batch, shape("ic120ih1oc84kh1"));
  static constexpr conv2d_shape f7 = batched(batch, shape("ic84ih1oc10kh1"));
  static constexpr conv2d_shape p2 = batched(batch, parse_window("ic6ih28kh2sh2").shape);
  static constexpr conv2d_shape p4 = batched(batch, parse_window("ic16ih10kh2sh2").shape);
  using network = convolith::network<
      convolution<c1, activation::relu>, max_pool<p2>, convolution<c3, activation::relu>,
      max_pool<p4>, convolution<c5, activation::relu>, convolution<f6, activation::relu>,
      convolution<f7, activation::none>>;

  static constexpr recipe how{
      .epochs = 8, .learning_rate = 0.02f, .momentum = 0.9f, .decay = 5e-4f};
  static constexpr int seeds = 1;
  static constexpr bars expected{.full = 0.989, .quick = 0.97, .seconds = 0, .given_up_by_int8 = 0};
};

}  // namespace convolith::train
