// Learns from the training digits, once through, starting from the weights in flash; then reads the test digits.
#include "device.hpp"

namespace convolith::train::device {
namespace {

constinit struct {
  learner<network> learns;
  descent<network::parameter_size> optimiser;
  picture input{};
} memory;

// What the compiler knows of the network: a larger one would not compile.
static_assert(data_bytes <= 102 * 1024);
static_assert(sizeof memory <= 336 * 1024);

/// Small and constant, as the weights have been through the host's whole schedule.
constexpr float learning_rate = 0.01f;

struct progress {
  float loss = 0;
  int right = 0;
};

/// Learns from pictures `first` to `first + batch - 1`, adding up their gradients one by one.
void learn_batch(int first, progress& so_far) {
  constexpr int batch = digits_model::batch;
  for (float& g : memory.learns.gradients()) g = 0;
  for (int i = first; i < first + batch; ++i) {
    load(i, memory.input);
    const learner<network>::dst scores = memory.learns.forward(memory.input);
    so_far.right += best(scores) == digit_labels[i] ? 1 : 0;
    so_far.loss += cross_entropy(scores, std::span(digit_labels + i, 1), memory.learns.diff_dst(),
                                 static_cast<float>(batch));
    memory.learns.backward<gradient::accumulate>(memory.input);
  }
  memory.optimiser.step(memory.learns.parameters(), memory.learns.gradients(), learning_rate,
                        digits_model::how.momentum, digits_model::how.decay);
}

int right_of_test() {
  int right = 0;
  for (int i = digits_model::training_rows; i < digits_model::all_rows; ++i) {
    load(i, memory.input);
    right += best(memory.learns.forward(memory.input)) == digit_labels[i] ? 1 : 0;
  }
  return right;
}

void run() {
  stack_paint();
  const network::parameters start = weights();
  for (std::size_t k = 0; k < start.size(); ++k) memory.learns.parameters()[k] = start[k];

  progress training;
  measured([] {});
  const int batches = static_cast<int>(pictures_to_learn) / digits_model::batch;
  for (int b = 0; b < batches; ++b)
    measured([&] { learn_batch(b * digits_model::batch, training); });

  tell("pictures", static_cast<std::uint64_t>(batches * digits_model::batch));
  tell("right_in_training", static_cast<std::uint64_t>(training.right));
  tell_bits("loss", fingerprint(std::span(&training.loss, 1)));
  tell_bits("bits", fingerprint(memory.learns.parameters()));
  tell("right", static_cast<std::uint64_t>(right_of_test()));
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
