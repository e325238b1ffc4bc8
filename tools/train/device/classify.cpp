// Reads every test digit with weights that lie in flash, and tells how many are right and what that took.
#include "../reader.hpp"
#include "device.hpp"

namespace convolith::train::device {
namespace {

constinit struct {
  reader<network> reads;
  picture input{};
} memory;

// What the compiler knows of the network: a larger one would not compile.
static_assert(network::macs == 159'232);
static_assert(data_bytes <= 102 * 1024);
static_assert(sizeof memory <= 8 * 1024);

void run() {
  stack_paint();
  const network::parameters parameters = weights();
  std::uint64_t bits = fingerprint({});
  int right = 0;
  measured([] {});
  for (int i = digits_model::training_rows; i < digits_model::all_rows; ++i) {
    std::span<const float> scores;
    int answer = 0;
    measured([&] {
      load(i, memory.input);
      scores = memory.reads.forward(parameters, memory.input);
      answer = best(scores);
    });
    bits = fingerprint(scores, bits);
    right += answer == digit_labels[i] ? 1 : 0;
  }
  tell("pictures", digits_model::all_rows - digits_model::training_rows);
  tell("right", static_cast<std::uint64_t>(right));
  tell_bits("bits", bits);
  tell("data", data_bytes);
  tell("ram", sizeof memory);
  tell("stack", stack_used());
}

}  // namespace
}  // namespace convolith::train::device

int main() {
  convolith::train::device::run();
  return 0;
}
