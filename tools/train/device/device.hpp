// What the programs for a device share: the digits, their network for a Cortex-M4, and how results are told.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "../../firmware/firmware.h"
#include "../fingerprint.hpp"
#include "../model.hpp"
#include "../softmax.hpp"

// From data.S.
extern "C" const std::uint8_t digit_pictures[], digit_labels[];
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

/// Marks what `call` takes, and at first, with an empty call, what that itself does.
template <class Call>
[[gnu::noinline]] void measured(const Call& call) {
  mark();
  call();
  mark();
}

/// A line of a name and a number.
inline void tell(const char* name, std::uint64_t number) {
  say(name);
  say(" ");
  say_number(number);
  say("\n");
}
inline void tell_bits(const char* name, std::uint64_t bits) {
  say(name);
  say(" ");
  say_hexadecimal(static_cast<std::uint32_t>(bits >> 32));
  say_hexadecimal(static_cast<std::uint32_t>(bits));
  say("\n");
}

}  // namespace convolith::train::device
