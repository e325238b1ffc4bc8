// Times every layer of a network by itself and prints one row a layer, with its share of the core's peak.
#pragma once

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <convolith/shape_text.hpp>
#include <convolith/shape_writer.hpp>
#include <string>
#include <string_view>
#include <type_traits>

#include "../macs_on_data.hpp"
#include "../peak.hpp"
#include "network.hpp"

namespace convolith::train {

template <class Stage>
concept has_shape = requires {
  Stage::shape;
};

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
  std::string text = fmt::format("{} x {} ", plan.tiles.rows, plan.tiles.vectors);
  text += plan.lanes > 1 ? fmt::format("vectors of {}", plan.lanes) : "scalars";
  if (plan.pack_weights) text += ", weights packed";
  if (plan.stage_out) text += ", result transposed";
  if (plan.unroll_all) text += ", no loop left";
  return text;
}

/// `src` is a batch that the network has just seen forward and backward. The parameters stay as they are.
template <class Network>
void print_layers(Network& network, int batch, std::span<const float, Network::src_size> src) {
  const double peak = tools::fma_peak<float>();
  fmt::print(
      "\nThe layers, for a batch of {} pictures. 100 % is this core's measured peak, {:.0f} "
      "GFLOP/s;\n"
      "multiply-adds on padding count as MACs, but not for the share of the peak.\n\n",
      batch, peak / 1e9);
  fmt::print("  {:<24} {:>7}  {:>10} {:>5}  {:>11} {:>5}  {}\n", "layer", "MMACs", "forward us",
             "%", "backward us", "%", "forward plan: pixels x channels");
  Network::each([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    using stage = typename Network::template stage<I>;
    const double forward = seconds([&] { network.template forward_stage<I>(src); });
    const double backward = seconds([&] {
      network.template backward_weights<I>(src);
      if constexpr (I > 0) network.template backward_data<I>(src);
    });
    if constexpr (has_shape<stage>) {
      const auto flops = 2 * static_cast<double>(tools::macs_on_data(stage::shape));
      const double passes = I > 0 ? 2 : 1;  // no one needs the gradient by the picture
      fmt::print("  {:<24} {:>7.3f}  {:>10.1f} {:>5.0f}  {:>11.1f} {:>5.0f}  {}\n",
                 to_text(stage::shape).string_view(),
                 static_cast<double>(stage::kernel::macs) / 1e6, forward * 1e6,
                 100 * flops / forward / peak, backward * 1e6,
                 100 * passes * flops / backward / peak, phrase(stage::kernel::forward_plan));
    } else {
      fmt::print("  {:<24} {:>7}  {:>10.1f} {:>5}  {:>11.1f} {:>5}\n", "max pooling 2 x 2", "",
                 forward * 1e6, "", backward * 1e6, "");
    }
  });
  fmt::print("\n");
}

}  // namespace convolith::train
