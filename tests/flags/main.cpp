// A program of PARTS, names with commas between: each must give the oracle's very numbers, as sums of integers are exact.
#include "part.hpp"

#include <cstdio>
#include <span>
#include <vector>

#include <convolith/reference.hpp>

extern "C" const flags::part PARTS;

namespace {

using namespace convolith;

template <class Element, std::size_t Size>
void fill(Element (&numbers)[Size], unsigned seed) {
  for (Element& x : numbers) {
    seed = seed * 1664525u + 1013904223u;
    x = static_cast<Element>(static_cast<int>(seed >> 29) - 4);
  }
}

template <class Element, std::size_t Size>
bool same(const Element (&had)[Size], const std::vector<Element>& wanted, Element factor = 1) {
  for (std::size_t i = 0; i < Size; ++i)
    if (had[i] != factor * wanted[i]) return false;
  return true;
}

template <class Of>
int faults(const char* name, void (*run)(const flags::buffers<Of>&, flags::results<Of>&)) {
  using element = typename Of::element;
  static flags::buffers<Of> in;
  static flags::results<Of> out;
  fill(in.src, 1), fill(in.wei, 2), fill(in.bias, 3), fill(in.diff_dst, 4);
  fill(out.dst, 5), fill(out.with_workspace, 6), fill(out.packed, 7);
  constexpr conv2d_shape s = Of::shape;
  std::vector<element> dst(s.dst_size()), gated(in.diff_dst, in.diff_dst + s.dst_size());
  std::vector<element> diff_src(s.src_size()), diff_wei(s.wei_size()), diff_bias(s.bias_size());
  reference::forward<element>(s, Of::order, Of::act, in.src, in.wei, in.bias, dst);
  reference::backward_activation<element>(Of::act, dst, gated);
  reference::backward_data<element>(s, Of::order, gated, in.wei, diff_src);
  reference::backward_weights<element>(s, Of::order, in.src, gated, diff_wei, diff_bias);

  run(in, out);
  int wrong = 0;
  const auto demand = [&](const char* what, bool well) {
    if (!well) std::printf("%s: %s is wrong\n", name, what), ++wrong;
  };
  demand("dst", same(out.dst, dst));
  demand("dst with a workspace", same(out.with_workspace, dst));
  demand("dst of packed weights", same(out.packed, dst));
  demand("diff_src", same(out.diff_src, diff_src));
  demand("diff_wei, twice", same(out.diff_wei, diff_wei, element{2}));
  demand("diff_bias, twice", same(out.diff_bias, diff_bias, element{2}));
  return wrong;
}

int faults_of_int8(const char* name,
                   void (*run)(const flags::int8&, std::int8_t (&)[flags::int8::dst_size])) {
  using of = flags::int8;
  static of in;
  static std::int8_t dst[of::dst_size];
  fill(in.src, 7), fill(in.wei, 8), fill(in.bias, 9), fill(dst, 10);
  for (fixed_multiplier& m : in.by) m = {.value = 0x52345678, .shift = -1};
  std::vector<std::int8_t> wanted(of::dst_size);
  reference::quantized_forward(of::shape, of::numbers, std::span<const std::int8_t>(in.src),
                               std::span<const std::int8_t>(in.wei),
                               std::span<const std::int32_t>(in.bias),
                               std::span<const fixed_multiplier>(in.by), wanted);
  run(in, dst);
  if (same(dst, wanted, std::int8_t{1})) return 0;
  std::printf("%s: dst of the quantised layer is wrong\n", name);
  return 1;
}

}  // namespace

int main() {
  int wrong = 0;
  for (const flags::part& part : {PARTS})
    wrong += faults(part.name, part.run_dense) + faults(part.name, part.run_depthwise) +
             faults_of_int8(part.name, part.run_int8);
  return wrong != 0;
}
