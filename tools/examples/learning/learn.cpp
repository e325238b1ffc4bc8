// The camera was mounted upside down: a trained network learns its last layer anew, on the device.
#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "digits.hpp"
#include "firmware.h"
#include "network.hpp"

namespace example {
namespace {

using one = layers<1, isa::cortex_m4>;
using body = one::body;
using head = one::head;

/// All of the program's variables, so that the compiler can hold them to a limit.
struct {
  memory_to_learn<head> learning;
  body::arena arena;
  std::array<float, body::src_size> picture;
} memory;
static_assert(sizeof memory <= 40 * 1024);

constexpr int batch = 16;  // pictures a step; only one of them is in memory at once
constexpr float rate = 0.02f, momentum = 0.9f;

/// The scores of picture `i`, turned by half a turn; its features stay in memory, from which the last layer learns.
auto scores_of(int i) {
  const std::uint8_t* const pixels = digit_pictures + i * body::src_size;
  for (std::size_t k = 0; k < body::src_size; ++k)
    memory.picture[k] = static_cast<float>(pixels[body::src_size - 1 - k]) / 16;
  body::forward(memory.picture, body::weights(the_weights, body::parameter_size),
                memory.learning.src, memory.arena);
  return memory.learning.learns.forward(memory.learning.src);
}

int best(std::span<const float> scores) {
  return static_cast<int>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// The gradient of the mean over a batch of -log softmax(scores)[label].
void gradient_of_loss(std::span<const float> scores, int label, std::span<float> diff) {
  // The largest score is subtracted, so that no exponential overflows.
  const float largest = *std::max_element(scores.begin(), scores.end());
  float sum = 0;
  for (std::size_t k = 0; k < scores.size(); ++k)
    sum += diff[k] = convolith::exponential(scores[k] - largest);
  for (float& d : diff) d /= sum * batch;
  diff[static_cast<std::size_t>(label)] -= 1.0f / batch;
}

/// One step. A batch of any size takes the memory of one picture, as its gradients are added up one by one.
void learn_from(int first) {
  auto& [learns, optimiser, features] = memory.learning;
  for (float& g : learns.gradients()) g = 0;
  for (int i = first; i < first + batch; ++i) {
    gradient_of_loss(scores_of(i), digit_labels[i], learns.diff_dst());
    learns.backward<convolith::gradient::accumulate>(features);
  }
  optimiser.step(learns.parameters(), learns.gradients(), rate, momentum);
}

void tell_accuracy(const char* when) {
  int right = 0;
  for (int i = first_test_digit; i < digits; ++i)
    right += best(scores_of(i)) == digit_labels[i] ? 1 : 0;
  say(when);
  say_number(static_cast<std::uint64_t>(right));
  say(" of 360 upside-down digits read right\n");
}

}  // namespace

int run() {
  if (weights_end - the_weights != static_cast<std::ptrdiff_t>(one::all::parameter_size)) {
    say("the file of weights is another network's\n");
    return 2;
  }
  std::copy(the_weights + body::parameter_size, weights_end,
            memory.learning.learns.parameters().begin());
  tell_accuracy("before: ");
  int learnt = 0;
  for (; learnt + batch <= static_cast<int>(pictures_to_learn); learnt += batch) learn_from(learnt);
  say("learnt from ");
  say_number(static_cast<std::uint64_t>(learnt));
  say(" digits\n");
  tell_accuracy("after: ");
  say_number(sizeof memory + stack_used());
  say(" bytes of RAM used, of which stack ");
  say_number(stack_used());
  say("\n");
  return 0;
}

}  // namespace example

int main() { return example::run(); }
