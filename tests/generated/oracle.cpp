// Every generated kernel on small integers, where sums are exact, against the oracle: all bits must be equal.
#include <cstdio>
#include <cstring>
#include <random>
#include <span>
#include <vector>

#include <convolith/reference.hpp>
#include <convolith/shape/text.hpp>

#include "table.h"

namespace {

using namespace convolith;

int failed = 0, passed = 0;

/// Small integers: the longest sum has some 10^5 terms, and what float holds exactly ends at 2^24.
std::vector<float> integers(std::size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<float> v(size);
  for (float& x : v) x = static_cast<float>(static_cast<int>(random() % 7u) - 3);
  return v;
}

void compare(const generated_layer& l, const char* pass, const std::vector<float>& had,
             const std::vector<float>& needed) {
  std::size_t wrong = 0;
  while (wrong < had.size() && had[wrong] == needed[wrong]) ++wrong;
  if (wrong == had.size()) {
    ++passed;
    return;
  }
  std::printf("FAILED  %s/%s %s: element %zu is %.9g, by the oracle %.9g\n", l.target, l.name, pass,
              wrong, static_cast<double>(had[wrong]), static_cast<double>(needed[wrong]));
  ++failed;
}

/// The same layer of all targets, as the oracle takes longest.
void judge(std::span<const generated_layer* const> alike) {
  const generated_layer& first = *alike[0];
  const conv2d_shape s = parse_shape(first.shape).shape;
  const layout l = layout::nhwc;
  const activation act = first.relu != 0 ? activation::relu : activation::none;
  const auto src = integers(s.src_size(), 1), wei = integers(s.wei_size(), 2),
             bias = integers(s.bias_size(), 3), grad = integers(s.dst_size(), 4);
  std::vector<float> dst(s.dst_size()), diff_src(s.src_size()), diff_wei(s.wei_size()),
      diff_bias(s.bias_size());
  const std::span<const float> x(src), w(wei), b(bias), g(grad);
  reference::forward<float>(s, l, act, x, w, b, dst);
  auto gated = grad;
  reference::backward_activation<float>(act, std::span<const float>(dst), std::span<float>(gated));
  const std::span<const float> through(gated);
  reference::backward_data<float>(s, l, through, w, diff_src);
  reference::backward_weights<float>(s, l, x, through, diff_wei, diff_bias);

  for (const generated_layer* each : alike) {
    const auto poisoned = [](std::size_t size) { return std::vector<float>(size, -12345.0f); };
    auto a = poisoned(dst.size()), c = poisoned(src.size()), d = poisoned(wei.size()),
         e = poisoned(bias.size()), f = poisoned(dst.size()), scratch = poisoned(each->scratch);
    each->forward(src.data(), wei.data(), bias.data(), a.data(), scratch.data());
    compare(*each, "forward", a, dst);
    if (each->backward_activation != nullptr) {
      each->backward_activation(grad.data(), a.data(), f.data());
      compare(*each, "backward_activation", f, gated);
    }
    each->backward_data(gated.data(), wei.data(), c.data(), scratch.data());
    compare(*each, "backward_data", c, diff_src);
    each->backward_weights(src.data(), gated.data(), d.data(), scratch.data());
    compare(*each, "backward_weights", d, diff_wei);
    each->backward_bias(gated.data(), e.data());
    compare(*each, "backward_bias", e, diff_bias);
  }
}

}  // namespace

int main() {
  for (const generated_layer* l = generated_layers(); l->name != nullptr; ++l) {
    std::vector<const generated_layer*> alike;
    for (const generated_layer* k = generated_layers(); k->name != nullptr; ++k)
      if (std::strcmp(k->name, l->name) == 0) alike.push_back(k);
    if (alike[0] == l) judge(alike);
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed != 0 ? 1 : 0;
}
