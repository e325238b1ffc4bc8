// `network`: layers that fit, or what stands for those that do not, so that the error that says why is the only one.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/network/layers.hpp>
#include <convolith/network/network.hpp>
#include <convolith/network/network_rules.hpp>
#include <convolith/network/steps.hpp>

namespace convolith {

/// The members of a network, for compilers alone: what is done with them does not fail.
struct rejected_network {
  using by_rows = rejected_network;
  using element = float;
  static constexpr std::size_t src_size = 1, dst_size = 1, parameter_size = 1, arena_bytes = 1,
                               arena_alignment = 1;
  static constexpr std::int64_t macs = 0;
  struct arena {};
  struct weights {
    template <class... Weights>
    constexpr weights(Weights&&...) {}
  };
  template <class... Buffers>
  static constexpr void forward(Buffers&&...) noexcept {}
};

namespace detail {

template <bool Fits, isa Target, class Steps>
struct network_if {
  using type = network_of<Target, Steps, false>;
};
template <isa Target, class Steps>
struct network_if<false, Target, Steps> {
  using type = rejected_network;
};

template <isa Target, class Steps, bool IsRefused>
struct judged_network {
  static constexpr network_verdict found = laid_out<Target, Steps>::judge();
  static_assert(require_fit<found.broken, found.layer, found.had, found.needed>::value);
  using type = typename network_if<found.broken == network_rule::none, Target, Steps>::type;
};
template <isa Target, class Steps>
struct judged_network<Target, Steps, true> {
  using type = rejected_network;
};

template <isa Enabled>
struct networks_with_flags {
  template <class Steps>
  using type = typename judged_network<Enabled, Steps, laid_out<Enabled, Steps>::is_refused>::type;
};

}  // namespace detail

/// Layers one behind another: `convolution`, `conv2d`, `quantized_conv2d`, `dense`, `max_pool`, `average_pool`, `add` and
/// `quantized_add` of two paths, `softmax_layer`, `quantized_softmax`. Each must take what the one before it gives; where one
/// does not, that is one error. The members are those of `network_of`.
template <class... Layers>
using network =
    typename detail::networks_with_flags<detected_isa>::template type<steps_of_layers<Layers...>>;

}  // namespace convolith
