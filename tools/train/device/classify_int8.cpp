// Reads every test digit with the int8 network that convolith-gen has written, and tells what it scores and takes.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <digits.h>   // by convolith-gen, with --input arena
#include <input.hpp>  // by digits --int8

#include "../../firmware/firmware.h"
#include "../model.hpp"
#include "../softmax.hpp"
#include "telling.hpp"

namespace convolith::train::device {
namespace {

constinit std::array<std::int8_t, DIGITS_DST_SIZE> scores{};
constexpr std::size_t ram = DIGITS_RAM_BYTES + sizeof scores;

/// The digit in a picture.
int digit_in(const std::uint8_t* picture) {
  for (std::int8_t& pixel : std::span(digits_input(), DIGITS_SRC_SIZE))
    pixel = quantized_grey[*picture++];
  digits_run(scores.data());
  return best(scores);
}

void run() {
  stack_paint();
  int right = 0;
  measured([] {});
  for (int i = digits_model::training_rows; i < digits_model::all_rows; ++i) {
    int answer = 0;
    measured([&] { answer = digit_in(digit_pictures + i * DIGITS_SRC_SIZE); });
    tell_scores(i, scores);
    right += answer == digit_labels[i] ? 1 : 0;
  }
  tell("pictures", digits_model::all_rows - digits_model::training_rows);
  tell("right", static_cast<std::uint64_t>(right));
  tell("ram", ram);
  tell("stack", stack_used());
}

}  // namespace
}  // namespace convolith::train::device

int main() {
  convolith::train::device::run();
  return 0;
}
