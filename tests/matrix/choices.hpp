// Which element type, target, activation and so on each shape of the matrix is tried with: they rotate.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <convolith/conv2d.hpp>

#include "shapes.hpp"

namespace convolith::tests {

/// One try of a shape.
struct choice {
  conv2d_options options;
  gradient write = gradient::replace;
  bool wide = false;  ///< double instead of float
  bool bias = false;
};

namespace detail {

/// The targets with vectors come up twice as often; the firmware targets are plans that any machine can run.
inline constexpr std::array wanted_targets = {
    isa::sse2, isa::avx2, isa::avx512, isa::neon, isa::scalar, isa::cortex_m3,
    isa::sse2, isa::avx2, isa::avx512, isa::neon, isa::cortex_m4, isa::cortex_m7};

constexpr std::size_t count_available() {
  std::size_t count = 0;
  for (const isa target : wanted_targets) count += available(target) ? 1 : 0;
  return count;
}

}  // namespace detail

/// Those that the compiler's flags allow.
inline constexpr auto targets = [] {
  std::array<isa, detail::count_available()> found{};
  std::size_t next = 0;
  for (const isa target : detail::wanted_targets) {
    if (available(target)) found[next++] = target;
  }
  return found;
}();

/// The last step of splitmix64: the choices must not keep step with the rows of the product.
[[nodiscard]] constexpr std::uint64_t scramble(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

/// The choice for shape number `index` in the given layout.
[[nodiscard]] constexpr choice choose(std::size_t index, layout data) {
  std::uint64_t left = scramble(2 * index + (data == layout::nhwc ? 1 : 0));
  const auto draw = [&left](std::uint64_t below) {
    const std::uint64_t drawn = left % below;
    left /= below;
    return static_cast<std::size_t>(drawn);
  };
  choice c;
  c.options.data = data;
  // Each run of neighbours meets every target once, from another one on.
  c.options.target = targets[(index + scramble(index / targets.size())) % targets.size()];
  c.options.act = static_cast<activation>(draw(3));
  c.wide = draw(2) == 1;
  c.write = static_cast<gradient>(draw(2));
  c.bias = draw(3) != 0;
  // Half of them with less straight-line code than the target would take: other tiles, and loops where those unroll.
  constexpr std::array budgets = {0, 0, 0, 6, 24, 64};
  const int budget = budgets[draw(budgets.size())];
  c.options.budget = {budget, budget, budget};
  return c;
}

namespace detail {

/// Every combination of layout, target and type must occur with every kernel, and with every grouping.
constexpr bool choices_cover_the_product() {
  constexpr std::size_t kernels = 7;
  for (const layout data : {layout::nchw, layout::nhwc}) {
    for (const isa target : targets) {
      std::array<int, 2> types{};
      std::array<int, kernels> windows_seen{};
      std::array<int, 3> groups_seen{};
      for (std::size_t i = 0; i < shapes.size(); ++i) {
        const choice c = choose(i, data);
        if (c.options.target != target) continue;
        types[c.wide ? 1 : 0]++;
        windows_seen[i / (shapes.size() / kernels)]++;
        const conv2d_shape& s = shapes[i];
        groups_seen[s.g == 1 ? 0 : s.icg() > 1 ? 1 : 2]++;
      }
      for (const int seen : types) if (seen < 4) return false;
      for (const int seen : windows_seen) if (seen < 1) return false;
      for (const int seen : groups_seen) if (seen < 1) return false;
    }
  }
  return true;
}
static_assert(choices_cover_the_product());

}  // namespace detail
}  // namespace convolith::tests
