// What a network of floats needs to learn: its parameters, and every buffer of the passes forward and backward.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include <convolith/layer/options.hpp>

namespace convolith {

/// Owns every buffer, so that a step of training allocates nothing. Results of all steps are kept, as the backward passes
/// need them.
template <class Network>
class learner {
  static_assert(!Network::is_quantized, "integers do not learn");
  using element = typename Network::element;
  template <int I>
  using index = typename Network::template index<I>;
  template <int I>
  using stage = typename Network::template stage<I>;
  template <int I>
  using step = typename Network::template step<I>;

 public:
  using network = Network;                                  ///< what learns
  using src = std::span<const element, Network::src_size>;  ///< a batch: n,h,w,c
  using dst = std::span<const element, Network::dst_size>;  ///< what the last layer says of it
  static constexpr int depth = Network::depth;              ///< steps: layers, and sums of branches

  /// What the last layer says about the batch.
  dst forward(src from) {
    Network::each([&]<int I>(index<I>) { forward_stage<I>(from); });
    return result<depth - 1>();
  }
  /// Where the gradient of the loss by the last forward pass's result is to be put before `backward`.
  std::span<element, Network::dst_size> diff_dst() { return part<depth>(diffs_); }

  /// Replaces the gradients, or adds to them; `from` is the batch that the last forward pass was given.
  template <gradient Mode = gradient::replace>
  void backward(src from) {
    Network::each([&]<int FromLast>(index<FromLast>) {
      constexpr int I = depth - 1 - FromLast;
      backward_weights<I, Mode>(from);
      backward_data<I>(from);
    });
  }

  /// Step I of `forward`: all steps in order are the whole.
  template <int I>
  void forward_stage(src from) {
    run<I>(from, std::make_integer_sequence<int, step<I>::inputs>{});
  }
  /// What step I has said of the batch that it was last given.
  template <int I>
  [[nodiscard]] std::span<const element, stage<I>::dst.size()> result() {
    return part<I + 1>(values_);
  }
  /// The gradients by the parameters of step I; with `backward_data` of it, from the last step on, they are `backward`.
  template <int I, gradient Mode = gradient::replace>
  void backward_weights(src from) {
    if constexpr (stage<I>::parameter_size > 0)
      stage<I>::template backward_weights<Mode>(
          read<step<I>::from[0]>(from), result<I>().data(), part<I + 1>(diffs_).data(),
          Network::template parameters_of<I>(std::span(gradients_)).data(), scratch_.data());
  }
  /// The gradients by what step I reads; no one needs that by the batch. Of what several steps read they are added up.
  template <int I>
  void backward_data(src from) {
    inputs_backward<I>(from, std::make_integer_sequence<int, step<I>::inputs>{});
  }

  /// Of each step the weights and then the bias.
  [[nodiscard]] std::span<element, Network::parameter_size> parameters() { return parameters_; }
  /// Of the parameters, in their order.
  [[nodiscard]] std::span<element, Network::parameter_size> gradients() { return gradients_; }

 private:
  /// Elements of what steps before I have given.
  template <int I>
  static constexpr std::size_t given_before() {
    std::size_t all = 0;
    Network::each([&]<int K>(index<K>) {
      if (K < I) all += stage<K>::dst.size();
    });
    return all;
  }
  static constexpr std::size_t values_size = given_before<depth>();
  static constexpr std::size_t scratch_bytes = [] {
    std::size_t most = 1;
    Network::each([&]<int K>(index<K>) {
      if (stage<K>::training_bytes > most) most = stage<K>::training_bytes;
    });
    return most;
  }();

  /// The part of `all` that is tensor `Tensor`.
  template <int Tensor>
  static std::span<element, stage<Tensor - 1>::dst.size()> part(
      std::span<element, values_size> all) {
    return all.template subspan<given_before<Tensor - 1>(), stage<Tensor - 1>::dst.size()>();
  }
  template <int Tensor>
  const element* read(src from) {
    if constexpr (Tensor == 0)
      return from.data();
    else
      return part<Tensor>(values_).data();
  }
  template <int I, int... K>
  void run(src from, std::integer_sequence<int, K...>) {
    stage<I>::run(weights_of<I>(), scratch_.data(), part<I + 1>(values_).data(),
                  read<step<I>::from[K]>(from)...);
  }
  template <int I>
  typename stage<I>::weights weights_of() {
    return Network::template weights_of<I>(typename Network::parameters(parameters_));
  }

  template <int I, int... K>
  void inputs_backward(src from, std::integer_sequence<int, K...>) {
    (input_backward<I, K>(from), ...);
  }
  template <int I, int K>
  void input_backward(src from) {
    constexpr int tensor = step<I>::from[K];
    if constexpr (tensor > 0)
      stage<I>::template backward_data<
          is_last_read<I, K>() ? gradient::replace : gradient::accumulate, K>(
          weights_of<I>(), read<tensor>(from), result<I>().data(), part<I + 1>(diffs_).data(),
          part<tensor>(diffs_).data(), scratch_.data());
  }
  /// Whether no later input is the tensor of this one: its gradient is then the first to be known.
  template <int I, int K>
  static constexpr bool is_last_read() {
    bool last = true;
    Network::each([&]<int J>(index<J>) {
      for (int k = 0; k < step<J>::inputs; ++k)
        if (step<J>::from[k] == step<I>::from[K] && (J > I || (J == I && k < K))) last = false;
    });
    return last;
  }

  std::array<element, Network::parameter_size> parameters_{}, gradients_{};
  std::array<element, values_size> values_{}, diffs_{};
  std::array<std::byte, scratch_bytes> scratch_{};
};

}  // namespace convolith
