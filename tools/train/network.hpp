// A network as a compile-time list of stages: its sizes, whose which part of a buffer is, and its forward pass.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

#include "stage.hpp"

namespace convolith::train {

/// Has no data, so that whoever uses it says where that lies. The parameters of all stages lie in one buffer,
/// and so do their gradients: an optimiser needs one loop and knows nothing of layers. The results of all
/// stages lie in another, as the backward passes need them.
template <class... Stages>
class network {
 public:
  static constexpr std::size_t depth = sizeof...(Stages);
  template <std::size_t I>
  using stage = std::tuple_element_t<I, std::tuple<Stages...>>;

  static constexpr std::size_t src_size = stage<0>::src_size, dst_size = stage<depth - 1>::dst_size;
  static constexpr std::size_t parameter_size = (Stages::parameter_size + ...);
  static constexpr std::size_t values_size = (Stages::dst_size + ...);
  static constexpr std::size_t workspace_bytes = std::max({Stages::workspace_bytes...});
  static constexpr std::size_t forward_workspace_bytes =
      std::max({Stages::forward_workspace_bytes...});
  static constexpr std::int64_t macs = (Stages::macs + ...);  ///< of a forward pass

  using src = std::span<const float, src_size>;
  using dst = std::span<const float, dst_size>;
  using parameters = std::span<const float, parameter_size>;
  using values = std::span<float, values_size>;
  using workspace = std::span<std::byte, workspace_bytes>;
  using forward_workspace = std::span<std::byte, forward_workspace_bytes>;

  static void initialise(std::span<float, parameter_size> p, random_source& random) {
    each([&]<std::size_t I>(index<I>) { stage<I>::initialise(parameters_of<I>(p), random); });
  }

  /// What the last stage says about the batch; `v` then holds what every stage says.
  static dst forward(parameters p, src from, values v, forward_workspace scratch) {
    each([&]<std::size_t I>(index<I>) { forward_stage<I>(p, from, v, scratch); });
    return values_of<depth - 1>(v);
  }

  template <std::size_t I>
  static void forward_stage(parameters p, src from, values v, forward_workspace scratch) {
    stage<I>::forward(parameters_of<I>(p), input<I>(from, v), values_of<I>(v),
                      scratch.template first<stage<I>::forward_workspace_bytes>());
  }

  template <std::size_t I>
  using index = std::integral_constant<std::size_t, I>;

  /// Calls visit(index<0>), visit(index<1>), ... in this order.
  template <class Visit>
  static constexpr void each(const Visit& visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) { (visit(index<I>{}), ...); }
    (std::make_index_sequence<depth>{});
  }

  /// The part of `all` that holds stage I's parameters, or their gradients.
  template <std::size_t I, class T>
  static auto parameters_of(std::span<T, parameter_size> all) {
    return all.template subspan<before(parameter_sizes, I), parameter_sizes[I]>();
  }
  /// The part of `all` that holds stage I's result, or the gradient by it.
  template <std::size_t I>
  static auto values_of(values all) {
    return all.template subspan<before(dst_sizes, I), dst_sizes[I]>();
  }
  /// What stage I reads.
  template <std::size_t I>
  static std::span<const float, stage<I>::src_size> input(src from, values all) {
    if constexpr (I == 0)
      return from;
    else
      return values_of<I - 1>(all);
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
};

}  // namespace convolith::train
