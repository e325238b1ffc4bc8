// Reads every test digit with weights that lie in flash, and tells how many are right and what that took.
#include "device.hpp"

namespace convolith::train::device {
namespace {

constinit struct {
  network::arena arena{};
  picture input{};
  std::array<float, network::dst_size> scores{};
} memory;

// What the compiler knows of the network: a larger one would not compile.
static_assert(network::macs == 159'232);
static_assert(data_bytes <= 102 * 1024);
static_assert(sizeof memory <= 7 * 1024);

void run() {
  stack_paint();
  const network::weights parameters = weights();
  std::uint64_t bits = fingerprint({});
  int right = 0;
  measured([] {});
  for (int i = digits_model::training_rows; i < digits_model::all_rows; ++i) {
    int answer = 0;
    measured([&] {
      load(i, memory.input);
      network::forward(memory.input, parameters, memory.scores, memory.arena);
      answer = best(memory.scores);
    });
    bits = fingerprint(memory.scores, bits);
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
