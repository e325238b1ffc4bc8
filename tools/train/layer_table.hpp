// Times every layer of a network by itself and prints one row a layer, with its share of the core's peak.
#pragma once

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <convolith/network.hpp>
#include <convolith/shape/text.hpp>
#include <convolith/shape/writer.hpp>
#include <string>
#include <string_view>
#include <type_traits>

#include "../macs_on_data.hpp"
#include "../peak.hpp"
#include "parameters.hpp"
#include "terminal.hpp"

namespace convolith::train {

/// Seconds that one call takes: the least of many, since whatever disturbs a measurement lengthens it.
template <class Call>
double seconds(const Call& call) {
  using clock = std::chrono::steady_clock;
  double least = 1e9;
  const auto deadline = clock::now() + std::chrono::milliseconds(20);
  do {
    constexpr int calls = 4;
    const auto start = clock::now();
    for (int i = 0; i < calls; ++i) call();
    least = std::min(least, std::chrono::duration<double>(clock::now() - start).count() / calls);
  } while (clock::now() < deadline);
  return least;
}

/// How a layer's forward pass is computed, in a phrase.
inline std::string phrase(const gather_plan& plan) {
  std::string text = fmt::format("{} x {} x {}", plan.tiles.rows, plan.tiles.vectors, plan.lanes);
  if (plan.packs_weights()) text += ", packed";
  if (plan.unrolls_all()) text += ", no loop";
  return text;
}

/// `src` is any batch. The parameters stay as they are. On a terminal the columns are explained, too.
template <class Network>
void print_layers(learner<Network>& network, int batch, typename learner<Network>::src src) {
  const double peak = tools::fma_peak<float>();
  fmt::print("\nThe layers, for a batch of {} pictures:\n\n", batch);
  fmt::print("  {:<23} {:>6} {:>8} {:>4} {:>8} {:>4}  {}\n", "layer", "MMACs", "fwd us", "%",
             "bwd us", "%", "plan forward");
  Network::each([&]<int I>(std::integral_constant<int, I>) {
    using stage = typename Network::template stage<I>;
    const double forward = seconds([&] { network.template forward_stage<I>(src); });
    const double backward = seconds([&] {
      network.template backward_weights<I>(src);
      if constexpr (I > 0) network.template backward_data<I>(src);
    });
    if constexpr (is_convolution<stage>) {
      const auto flops = 2 * static_cast<double>(tools::macs_on_data(stage::shape));
      const double passes = I > 0 ? 2 : 1;  // no one needs the gradient by the picture
      fmt::print("  {:<23} {:>6.3f} {:>8.1f} {:>4.0f} {:>8.1f} {:>4.0f}  {}\n",
                 to_text(stage::shape).string_view(), static_cast<double>(stage::layer::macs) / 1e6,
                 forward * 1e6, 100 * flops / forward / peak, backward * 1e6,
                 100 * passes * flops / backward / peak, phrase(stage::layer::forward_plan));
    } else {
      fmt::print("  {:<23} {:>6} {:>8.1f} {:>4} {:>8.1f}\n", "max pooling 2 x 2", "", forward * 1e6,
                 "", backward * 1e6, "");
    }
  });
  if (!on_terminal()) return fmt::print("\n");
  fmt::print(
      "\nMMACs: millions of multiply-adds, those on padding included.\n"
      "%: share of this core's measured peak, {:.0f} GFLOP/s, padding not counted.\n"
      "plan: pixels x vectors x lanes of a register tile; packed: its weights are copied "
      "first.\n\n",
      peak / 1e9);
}

}  // namespace convolith::train
