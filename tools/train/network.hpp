// A network as a compile-time list of stages: its buffers, and the passes forward and backward through it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "stage.hpp"

namespace convolith::train {

/// Owns every buffer, so that a step of training allocates nothing. The parameters of all stages lie in
/// one vector, and so do the gradients: an optimiser needs one loop and knows nothing of layers.
template <class... Stages>
class network {
 public:
  static constexpr std::size_t depth = sizeof...(Stages);
  template <std::size_t I>
  using stage = std::tuple_element_t<I, std::tuple<Stages...>>;

  static constexpr std::size_t src_size = stage<0>::src_size, dst_size = stage<depth - 1>::dst_size;
  static constexpr std::size_t parameter_size = (Stages::parameter_size + ...);

  void initialise(random_source& random) {
    each(
        [&]<std::size_t I>(index<I>) { stage<I>::initialise(parameters_of<I>(weights_), random); });
  }

  /// What the last stage says about the batch.
  std::span<const float, dst_size> forward(std::span<const float, src_size> src) {
    each([&]<std::size_t I>(index<I>) { forward_stage<I>(src); });
    return values_of<depth - 1>(values_);
  }

  /// Where the gradient of the loss by the last forward pass's result is to be put before `backward`.
  std::span<float, dst_size> diff_dst() { return values_of<depth - 1>(diffs_); }

  /// Replaces the gradients; `src` is the batch that the last forward pass was given.
  void backward(std::span<const float, src_size> src) {
    each([&]<std::size_t FromFirst>(index<FromFirst>) {
      constexpr std::size_t I = depth - 1 - FromFirst;
      backward_weights<I>(src);
      if constexpr (I > 0) backward_data<I>(src);
    });
  }

  template <std::size_t I>
  void forward_stage(std::span<const float, src_size> src) {
    stage<I>::forward(parameters_of<I>(weights_), input<I>(src), values_of<I>(values_),
                      scratch<I>());
  }

  template <std::size_t I>
  void backward_weights(std::span<const float, src_size> src) {
    stage<I>::backward_weights(input<I>(src), values_of<I>(values_), values_of<I>(diffs_),
                               parameters_of<I>(gradients_), scratch<I>());
  }

  template <std::size_t I>
  void backward_data(std::span<const float, src_size> src) {
    stage<I>::backward_data(parameters_of<I>(weights_), input<I>(src), values_of<I>(values_),
                            values_of<I>(diffs_), values_of<I - 1>(diffs_), scratch<I>());
  }

  [[nodiscard]] std::span<float> parameters() { return weights_; }
  [[nodiscard]] std::span<const float> gradients() const { return gradients_; }

  template <std::size_t I>
  using index = std::integral_constant<std::size_t, I>;

  /// Calls visit(index<0>), visit(index<1>), ... in this order.
  template <class Visit>
  static void each(const Visit& visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) { (visit(index<I>{}), ...); }
    (std::make_index_sequence<depth>{});
  }

 private:
  using sizes = std::array<std::size_t, depth>;
  static constexpr sizes parameter_sizes{Stages::parameter_size...};
  static constexpr sizes src_sizes{Stages::src_size...};
  static constexpr sizes dst_sizes{Stages::dst_size...};

  static constexpr bool fits() {
    for (std::size_t i = 1; i < depth; ++i)
      if (dst_sizes[i - 1] != src_sizes[i]) return false;
    return true;
  }
  static_assert(fits(), "every stage must take as many elements as the stage before it gives");

  static constexpr std::size_t before(const sizes& all, std::size_t i) {
    std::size_t sum = 0;
    for (std::size_t k = 0; k < i; ++k) sum += all[k];
    return sum;
  }

  /// The part of `buffer` that holds stage I's parameters, or their gradients.
  template <std::size_t I>
  static auto parameters_of(std::vector<float>& buffer) {
    return std::span<float, parameter_sizes[I]>(buffer.data() + before(parameter_sizes, I),
                                                parameter_sizes[I]);
  }
  /// The part of `buffer` that holds stage I's result, or the gradient by it.
  template <std::size_t I>
  static auto values_of(std::vector<float>& buffer) {
    return std::span<float, dst_sizes[I]>(buffer.data() + before(dst_sizes, I), dst_sizes[I]);
  }
  template <std::size_t I>
  std::span<const float, src_sizes[I]> input(std::span<const float, src_size> src) {
    if constexpr (I == 0)
      return src;
    else
      return values_of<I - 1>(values_);
  }
  template <std::size_t I>
  auto scratch() {
    constexpr std::size_t bytes = stage<I>::workspace_bytes;
    return std::span<std::byte, bytes>(scratch_.data(), bytes);
  }

  std::vector<float> weights_ = std::vector<float>(parameter_size);
  std::vector<float> gradients_ = std::vector<float>(parameter_size);
  std::vector<float> values_ = std::vector<float>((Stages::dst_size + ...));
  std::vector<float> diffs_ = std::vector<float>((Stages::dst_size + ...));
  std::vector<std::byte> scratch_ =
      std::vector<std::byte>(std::max({std::size_t{0}, Stages::workspace_bytes...}));
};

}  // namespace convolith::train
