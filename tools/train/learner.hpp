// What a network needs to learn: its parameters, and every buffer of the passes forward and backward.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "network.hpp"

namespace convolith::train {

/// Owns every buffer, so that a step of training allocates nothing.
template <class Network>
class learner {
  template <std::size_t I>
  using index = typename Network::template index<I>;
  template <std::size_t I>
  using stage = typename Network::template stage<I>;

 public:
  using network = Network;
  using src = typename Network::src;

  void initialise(random_source& random) { Network::initialise(parameters_, random); }

  /// What the last stage says about the batch.
  typename Network::dst forward(src from) {
    return Network::forward(parameters_, from, values_, forward_scratch());
  }

  /// Where the gradient of the loss by the last forward pass's result is to be put before `backward`.
  std::span<float, Network::dst_size> diff_dst() {
    return Network::template values_of<Network::depth - 1>(diffs_);
  }

  /// Replaces the gradients, or adds to them; `from` is the batch that the last forward pass was given.
  template <gradient G = gradient::replace>
  void backward(src from) {
    Network::each([&]<std::size_t FromFirst>(index<FromFirst>) {
      constexpr std::size_t I = Network::depth - 1 - FromFirst;
      backward_weights<I, G>(from);
      if constexpr (I > 0) backward_data<I>(from);
    });
  }

  template <std::size_t I>
  void forward_stage(src from) {
    Network::template forward_stage<I>(parameters_, from, values_, forward_scratch());
  }

  /// What stage I has said of the batch that it was last given.
  template <std::size_t I>
  [[nodiscard]] std::span<const float, stage<I>::dst_size> result() {
    return Network::template values_of<I>(values_);
  }

  template <std::size_t I, gradient G = gradient::replace>
  void backward_weights(src from) {
    stage<I>::template backward_weights<G>(
        Network::template input<I>(from, values_), Network::template values_of<I>(values_),
        Network::template values_of<I>(diffs_),
        Network::template parameters_of<I>(std::span(gradients_)), scratch<I>());
  }

  template <std::size_t I>
  void backward_data(src from) {
    stage<I>::backward_data(Network::template parameters_of<I>(std::span(parameters_)),
                            Network::template input<I>(from, values_),
                            Network::template values_of<I>(values_),
                            Network::template values_of<I>(diffs_),
                            Network::template values_of<I - 1>(diffs_), scratch<I>());
  }

  [[nodiscard]] std::span<float, Network::parameter_size> parameters() { return parameters_; }
  [[nodiscard]] std::span<float, Network::parameter_size> gradients() { return gradients_; }

 private:
  template <std::size_t I>
  auto scratch() {
    return std::span(scratch_).template first<stage<I>::workspace_bytes>();
  }
  auto forward_scratch() {
    return std::span(scratch_).template first<Network::forward_workspace_bytes>();
  }

  std::array<float, Network::parameter_size> parameters_{}, gradients_{};
  std::array<float, Network::values_size> values_{}, diffs_{};
  std::array<std::byte, Network::workspace_bytes> scratch_{};
};

}  // namespace convolith::train
