// One layer's generated kernels against its templates with the same plan: all bits must be equal.
// Defined by whoever compiles it: NAME in quotes, SHAPE in quotes, TARGET as in `isa`, and RELU as 0 or 1. It says a hash
// of them, to be compared with other compilations.
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <convolith/conv2d.hpp>

#include "table.h"

namespace {

using namespace convolith;

using generated = conv2d<parse_shape(SHAPE).shape, float,
                         conv2d_options{.data = layout::nhwc,
                                        .act = RELU != 0 ? activation::relu : activation::none,
                                        .target = isa::TARGET}>;

std::vector<float> noise(std::size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<float> v(size);
  for (float& x : v) x = static_cast<float>(static_cast<int>(random() % 2001u) - 1000) / 777.0f;
  return v;
}

template <std::size_t Size, class T>
std::span<T, Size> all(std::vector<T>& v) {
  return std::span<T, Size>(v.data(), Size);
}

int failed = 0, passed = 0;
std::uint32_t hash = 2166136261u;  // FNV-1a

void same_bits(const char* pass, const std::vector<float>& c, const std::vector<float>& native) {
  for (const float x : native) hash = (hash ^ std::bit_cast<std::uint32_t>(x)) * 16777619u;
  if (std::memcmp(c.data(), native.data(), native.size() * sizeof(float)) == 0) {
    ++passed;
    return;
  }
  std::printf("FAILED  %s for %s, %s: not the bits of the template\n", NAME,
              describe(isa::TARGET).name, pass);
  ++failed;
}

/// A template, so that only the branch for the layer's activation need compile.
template <class layer>
void compare(const generated_layer& c) {
  auto src = noise(layer::src_size, 1), wei = noise(layer::wei_size, 2),
       bias = noise(layer::bias_size, 3), grad = noise(layer::dst_size, 4);
  std::vector<float> scratch(c.scratch);
  std::vector<std::byte> memory(layer::workspace_bytes);
  const typename layer::workspace workspace(memory.data(), layer::workspace_bytes);
  std::vector<float> dst(layer::dst_size, -1), c_dst(layer::dst_size, -2),
      diff_src(layer::src_size, -1), c_src(layer::src_size, -2), diff_wei(layer::wei_size, -1),
      c_wei(layer::wei_size, -2), diff_bias(layer::bias_size, -1), c_bias(layer::bias_size, -2),
      gated = grad;
  const auto s = all<layer::src_size>(src);
  const auto w = all<layer::wei_size>(wei);
  const auto g = all<layer::dst_size>(grad);
  layer::forward(s, w, all<layer::bias_size>(bias), all<layer::dst_size>(dst), workspace);
  c.forward(src.data(), wei.data(), bias.data(), c_dst.data(), scratch.data());
  same_bits("forward", c_dst, dst);
  if constexpr (layer::forward_plan.act != activation::none) {
    layer::backward_data(g, all<layer::dst_size>(dst), w, all<layer::src_size>(diff_src),
                         workspace);
    layer::backward_weights(s, g, all<layer::dst_size>(dst), all<layer::wei_size>(diff_wei),
                            all<layer::bias_size>(diff_bias), workspace);
    c.backward_activation(grad.data(), dst.data(), gated.data());
  } else {
    layer::backward_data(g, w, all<layer::src_size>(diff_src), workspace);
    layer::backward_weights(s, g, all<layer::wei_size>(diff_wei), all<layer::bias_size>(diff_bias),
                            workspace);
  }
  c.backward_data(gated.data(), wei.data(), c_src.data(), scratch.data());
  same_bits("backward_data", c_src, diff_src);
  c.backward_weights(src.data(), gated.data(), c_wei.data(), scratch.data());
  same_bits("backward_weights", c_wei, diff_wei);
  c.backward_bias(gated.data(), c_bias.data());
  same_bits("backward_bias", c_bias, diff_bias);
}

}  // namespace

int main() {
  std::string_view target = describe(isa::TARGET).name;
  for (const generated_layer* l = generated_layers(); l->name != nullptr; ++l) {
    std::string folder = l->target;
    for (char& c : folder) c = c == '-' ? '_' : c;
    if (folder == target && std::string_view(l->name) == NAME) compare<generated>(*l);
  }
  std::printf("bits %08x\n%d passed, %d failed\n", hash, passed, failed);
  return failed != 0 || passed == 0 ? 1 : 0;
}
