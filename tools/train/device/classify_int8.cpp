// Reads every test digit with the int8 network that convolith-gen has written, and tells what it scores and takes.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <digits.h>   // by convolith-gen
#include <input.hpp>  // by digits --int8

#include "../../firmware/firmware.h"
#include "../model.hpp"
#include "../softmax.hpp"
#include "telling.hpp"

namespace convolith::train::device {
namespace {

constinit struct {
  std::array<std::int8_t, DIGITS_A_SRC_SIZE> input{};
  std::array<std::int8_t, DIGITS_A_DST_SIZE> a{};
  std::array<std::int8_t, DIGITS_B_DST_SIZE> b{};
  std::array<std::int8_t, DIGITS_C_DST_SIZE> c{};
  std::array<std::int8_t, DIGITS_D_DST_SIZE> d{};
  alignas(4)
      std::array<std::byte, std::max({DIGITS_A_SCRATCH_BYTES, DIGITS_B_SCRATCH_BYTES,
                                      DIGITS_C_SCRATCH_BYTES, DIGITS_D_SCRATCH_BYTES})> scratch{};
} memory;

/// A layer, which takes scratch or does not.
template <class... Scratch>
void run(void (*layer)(const std::int8_t*, std::int8_t*, Scratch*...),
         std::span<const std::int8_t> src, std::span<std::int8_t> dst) {
  layer(src.data(), dst.data(), reinterpret_cast<Scratch*>(memory.scratch.data())...);
}

/// The digit in a picture; its scores are then in memory.d.
int digit_in(const std::uint8_t* picture) {
  for (std::int8_t& pixel : memory.input) pixel = quantized_grey[*picture++];
  run(digits_a_forward, memory.input, memory.a);
  run(digits_b_forward, memory.a, memory.b);
  run(digits_c_forward, memory.b, memory.c);
  run(digits_d_forward, memory.c, memory.d);
  return best(memory.d);
}

void run() {
  stack_paint();
  int right = 0;
  measured([] {});
  for (int i = digits_model::training_rows; i < digits_model::all_rows; ++i) {
    int answer = 0;
    measured([&] { answer = digit_in(digit_pictures + i * DIGITS_A_SRC_SIZE); });
    tell_scores(i, memory.d);
    right += answer == digit_labels[i] ? 1 : 0;
  }
  tell("pictures", digits_model::all_rows - digits_model::training_rows);
  tell("right", static_cast<std::uint64_t>(right));
  tell("ram", sizeof memory);
  tell("stack", stack_used());
}

}  // namespace
}  // namespace convolith::train::device

int main() {
  convolith::train::device::run();
  return 0;
}
