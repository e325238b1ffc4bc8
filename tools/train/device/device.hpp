// What the programs of floats for a device share: the network for a Cortex-M4, its input and its weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "../fingerprint.hpp"
#include "../model.hpp"
#include "../softmax.hpp"
#include "telling.hpp"

// From data.S.
extern "C" const float the_weights[], weights_end[];
extern "C" const std::uint32_t pictures_to_learn;

namespace convolith::train::device {

/// One picture at a time, as a device has no memory for the intermediate results of many. A host that
/// compiles this uses the same plan, and so gets the same bits.
using network = digits_network<1, isa::cortex_m4>;
using picture = std::array<float, network::src_size>;

inline constexpr std::size_t data_bytes = network::parameter_size * sizeof(float);

/// Picture `i` of all, from bytes to floats; exact, as `ink` is a power of two.
inline void load(int i, picture& to) {
  const std::uint8_t* const from = digit_pictures + static_cast<std::size_t>(i) * to.size();
  for (std::size_t k = 0; k < to.size(); ++k)
    to[k] = static_cast<float>(from[k]) * (1 / digits_model::ink);
}

/// The weights in flash; ends the program if the file they came from is that of another network.
inline network::parameters weights() {
  if (weights_end - the_weights != static_cast<std::ptrdiff_t>(network::parameter_size)) {
    say("the file of weights does not have as many as the network\n");
    finish(2);
  }
  return network::parameters(the_weights, network::parameter_size);
}

}  // namespace convolith::train::device
