// The steps of a network in the order in which they run, and which tensors each reads: paths are laid out one by one.
#pragma once

#include <boost/hana/append.hpp>
#include <boost/hana/fold_left.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>

#include <convolith/network/addition.hpp>

namespace convolith {

/// A layer that reads tensors of these numbers: 0 is what the network reads, and i + 1 what its step i gives.
template <class Layer, int... From>
struct step_of {
  using layer = Layer;
  static constexpr int inputs = sizeof...(From);
  static constexpr int from[sizeof...(From)] = {From...};
};

namespace detail {

namespace hana = boost::hana;

/// Steps as far as they are laid out, a Hana tuple of their types, and the tensor that the next layer reads.
template <int Last, class Steps>
struct steps_so_far {
  Steps steps;
};
template <class Steps>
inline constexpr int count_of = decltype(hana::length(Steps{}))::value;

/// Whether a layer joins two paths.
template <class Layer>
concept joins_paths = requires {
  typename Layer::first;
  typename Layer::second;
};

template <class... Layers, int Last, class Steps>
constexpr auto lay_out(path<Layers...>, steps_so_far<Last, Steps> so_far);

/// Behind a step with these inputs.
template <class Layer, int... From, int Last, class Steps>
constexpr auto followed_by(steps_so_far<Last, Steps> so_far) {
  auto steps = hana::append(so_far.steps, hana::type_c<step_of<Layer, From...>>);
  return steps_so_far<count_of<decltype(steps)>, decltype(steps)>{steps};
}

struct follow {
  template <int Last, class Steps, class Layer>
  constexpr auto operator()(steps_so_far<Last, Steps> so_far, hana::basic_type<Layer>) const {
    if constexpr (joins_paths<Layer>) {
      const auto first = lay_out(typename Layer::first{}, so_far);
      return join<Layer, Last>(first);
    } else {
      return followed_by<Layer, Last>(so_far);
    }
  }

 private:
  template <class Layer, int From, int First, class Steps>
  static constexpr auto join(steps_so_far<First, Steps> first) {
    const auto second = lay_out(typename Layer::second{}, steps_so_far<From, Steps>{first.steps});
    return join_at<Layer, First>(second);
  }
  template <class Layer, int First, int Second, class Steps>
  static constexpr auto join_at(steps_so_far<Second, Steps> second) {
    return followed_by<Layer, First, Second>(second);
  }
};

template <class... Layers, int Last, class Steps>
constexpr auto lay_out(path<Layers...>, steps_so_far<Last, Steps> so_far) {
  return hana::fold_left(hana::tuple_t<Layers...>, so_far, follow{});
}

}  // namespace detail

/// The steps of layers one behind another: a Hana tuple of types `step_of`.
template <class... Layers>
using steps_of_layers =
    decltype(detail::lay_out(path<Layers...>{}, detail::steps_so_far<0, detail::hana::tuple<>>{})
                 .steps);

}  // namespace convolith
