// Which stage computes each step of a network, and whether each takes what the one before it gives.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <boost/hana/at.hpp>
#include <boost/hana/length.hpp>

#include <convolith/target/target.hpp>
#include <convolith/layer/quantized_rejected.hpp>
#include <convolith/layer/rejected.hpp>
#include <convolith/network/convolution.hpp>
#include <convolith/network/image.hpp>
#include <convolith/network/network_rules.hpp>
#include <convolith/network/stage.hpp>
#include <convolith/network/steps.hpp>

namespace convolith {

namespace detail {

template <class Element>
std::true_type is_rejected(const rejected_layer<Element>*);
std::true_type is_rejected(const rejected_quantized_layer*);
std::false_type is_rejected(...);

template <class Layer>
concept is_pool = requires {
  Layer::is_legible;
};

/// A layer whose own error has been said.
template <class Layer>
[[nodiscard]] constexpr bool is_refused() {
  if constexpr (is_pool<Layer>) {
    if constexpr (Layer::is_legible)
      return !accepted<Layer::shape, typename Layer::checked_element>;
    return true;
  } else {
    return decltype(is_rejected(static_cast<const Layer*>(nullptr)))::value;
  }
}

}  // namespace detail

/// Of steps as `steps_of_layers` lays them out.
template <isa Target, class Steps>
struct laid_out {
  static constexpr int depth = decltype(boost::hana::length(Steps{}))::value;
  template <int I>
  using step =
      typename std::remove_cvref_t<decltype(boost::hana::at_c<std::size_t{I}>(Steps{}))>::type;

 private:
  template <int I>
  struct at;
  /// The stage whose output a tensor is; of what the network reads, which is no one's, the first stage that says its look.
  template <int Tensor>
  static constexpr auto look_of() {
    if constexpr (Tensor > 0)
      return std::pair(at<Tensor - 1>::stage::dst,
                       std::type_identity<typename at<Tensor - 1>::stage::element>{});
    else
      return first_look<0>();
  }
  template <int I>
  static constexpr auto first_look() {
    using layer = typename step<I>::layer;
    if constexpr (takes_any_look<layer>)
      return first_look<I + 1>();
    else
      return std::pair(stage<Target, layer>::src,
                       std::type_identity<typename stage<Target, layer>::element>{});
  }
  template <int I, bool Any>
  struct stage_of {
    using type = convolith::stage<Target, typename step<I>::layer>;
  };
  template <int I>
  struct stage_of<I, true> {
    static constexpr auto look = look_of<step<I>::from[0]>();
    using type = convolith::stage<
        Target, alike<typename step<I>::layer, typename decltype(look.second)::type, look.first>>;
  };
  template <int I>
  struct at {
    using stage = typename stage_of<I, takes_any_look<typename step<I>::layer>>::type;
  };

  template <class Stage>
  static constexpr bool is_defined = requires {
    sizeof(Stage);
  };

 public:
  template <int I>
  using stage_at = typename at<I>::stage;

  /// Whether a layer was refused by itself.
  static constexpr bool is_refused = []<int... I>(std::integer_sequence<int, I...>) {
    return (detail::is_refused<typename step<I>::layer>() || ...);
  }
  (std::make_integer_sequence<int, depth>{});

  /// The first rule that a layer breaks.
  [[nodiscard]] static constexpr network_verdict judge() {
    if constexpr (depth == 0)
      return {network_rule::has_layers, 0, 0, 1};
    else
      return judge_from<0>();
  }

 private:
  template <int I>
  static constexpr network_verdict judge_from() {
    if constexpr (I == depth) {
      return {};
    } else {
      const network_verdict found = judge_step<I>();
      if constexpr (!is_defined<stage_at_or_void<I>>)
        return found;
      else
        return found.broken == network_rule::none ? judge_from<I + 1>() : found;
    }
  }
  /// A step that takes any look needs one before it, or behind.
  template <int I>
  static constexpr bool has_look() {
    if constexpr (I >= depth)
      return false;
    else if constexpr (!takes_any_look<typename step<I>::layer>)
      return is_defined<convolith::stage<Target, typename step<I>::layer>>;
    else
      return has_look<I + 1>();
  }
  template <int I>
  static constexpr auto type_at() {
    if constexpr (takes_any_look<typename step<I>::layer>) {
      if constexpr (step<I>::from[0] > 0 || has_look<0>())
        return std::type_identity<stage_at<I>>{};
      else
        return std::type_identity<void>{};
    } else {
      return std::type_identity<stage_at<I>>{};
    }
  }
  template <int I>
  using stage_at_or_void = typename decltype(type_at<I>())::type;

  template <int I>
  static constexpr network_verdict judge_step() {
    constexpr int number = I + 1;
    if constexpr (!is_defined<stage_at_or_void<I>>) {
      return {network_rule::layer_is_of_networks, number, 0, 0};
    } else {
      using stage = stage_at<I>;
      if (!stage::is_channel_last) return {network_rule::layers_are_channel_last, number, 0, 1};
      constexpr auto look = look_of<step<I>::from[0]>();
      using element = typename decltype(look.second)::type;
      if (!std::is_same_v<element, typename stage::element>)
        return {network_rule::elements_are_of_one_type, number, sizeof(element),
                sizeof(typename stage::element)};
      if (stage::reshapes && look.first.size() != stage::src.size())
        return {network_rule::layer_takes_elements, number,
                static_cast<long long>(look.first.size()),
                static_cast<long long>(stage::src.size())};
      if (!stage::reshapes && !(look.first == stage::src))
        return compare(look.first, stage::src, number, network_rule::layer_takes_pictures);
      if constexpr (step<I>::inputs > 1) {
        constexpr auto second = look_of<step<I>::from[1]>();
        if (!std::is_same_v<element, typename decltype(second.second)::type>)
          return {network_rule::elements_are_of_one_type, number, 0, sizeof(element)};
        if (!(second.first == look.first))
          return compare(second.first, look.first, number, network_rule::branches_have_pictures);
      }
      if constexpr (requires { stage::window; }) {
        constexpr conv2d_shape w = stage::window;
        const int most_rows = w.pt > w.pb ? w.pt : w.pb, most_columns = w.pl > w.pr ? w.pl : w.pr;
        if (most_rows >= w.kh)
          return {network_rule::window_meets_the_image, number, most_rows, w.kh};
        if (most_columns >= w.kw)
          return {network_rule::window_meets_the_image, number, most_columns, w.kw};
      }
      return {};
    }
  }
};

}  // namespace convolith
