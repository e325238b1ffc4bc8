// Whether layers fit each other, and the one error where they do not.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/network/image.hpp>

namespace convolith {

/// What a network must satisfy. Layers count from 1, in the order in which they run: those of the first path, those of the
/// second, their sum.
enum class network_rule : std::uint8_t {
  none,                      ///< nothing is broken
  has_layers,                ///< how many there are, and 1
  layer_is_of_networks,      ///< a type that is no layer, or `add` of two empty paths at the start
  layers_are_channel_last,   ///< conv2d_options::data is layout::nhwc
  elements_are_of_one_type,  ///< bytes of an element that is had and needed
  layer_takes_pictures,      ///< what comes, and what the layer's shape says
  layer_takes_channels,      ///< the same of channels,
  layer_takes_rows,          ///< of rows,
  layer_takes_columns,       ///< and of columns
  layer_takes_elements,      ///< of a dense layer
  branches_have_pictures,    ///< what the second gives, and what the first gives
  branches_have_channels,    ///< the same of channels,
  branches_have_rows,        ///< of rows,
  branches_have_columns,     ///< and of columns
  window_meets_the_image,    ///< padding, and the side of the window, which must be larger
};

/// The first rule that is broken, at which layer.
struct network_verdict {
  network_rule broken = network_rule::none;  ///< the first rule that is broken
  int layer = 0;                             ///< by which layer, from 1
  long long had = 0;                         ///< the number that broke it
  long long needed = 0;                      ///< the number that was needed
};

/// Fails to compile with the rule, the layer, what it is given and what it needs in the message.
template <network_rule Rule, int Layer, long long Had, long long Needed>
struct layers_fit {
  /// Whether no rule is broken.
  static constexpr bool value = Rule == network_rule::none;
};

/// In a class body, `static_assert(require_fit<...>::value);` gives one error if a rule is broken.
template <network_rule Rule, int Layer, long long Had, long long Needed>
struct require_fit {
  /// Always: the assertion below speaks.
  static constexpr bool value = true;
  static_assert(layers_fit<Rule, Layer, Had, Needed>::value,
                "these layers do not fit: the rule, which layer, what it is given, what it needs");
};

/// Of the first difference between two images, the rule, where that of pictures is given.
[[nodiscard]] constexpr network_verdict compare(const image& had, const image& needed, int layer,
                                                network_rule pictures) {
  const int hads[] = {had.n, had.c, had.h, had.w},
            needs[] = {needed.n, needed.c, needed.h, needed.w};
  for (int i = 0; i < 4; ++i)
    if (hads[i] != needs[i])
      return {static_cast<network_rule>(static_cast<int>(pictures) + i), layer, hads[i], needs[i]};
  return {};
}

}  // namespace convolith
