// What lies in flash beside the program: digits, what they show, and the weights that the host has trained.
#pragma once

#include <cstdint>

extern "C" {
extern const std::uint8_t digit_pictures[], digit_labels[];
extern const float the_weights[], weights_end[];
extern const std::uint32_t pictures_to_learn;
}

namespace example {

inline constexpr int first_test_digit = 1437, digits = 1797;

}  // namespace example
