// Instantiates layers of the matrix; included by its parts only.
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include <convolith/conv2d.hpp>

#include "record.hpp"

namespace convolith::tests {

/// The three passes of shape number `Index` in one layout, as plain functions.
template <std::size_t Index, layout Data>
struct entry {
  static constexpr choice how = choose(Index, Data);
  using type = std::conditional_t<how.wide, double, float>;
  using layer = conv2d<shapes[Index], type, how.options>;
  static constexpr bool fused = how.options.act != activation::none;
  using scratch = std::span<std::byte, layer::workspace_bytes>;
  using src = std::span<const type, layer::src_size>;
  using wei = std::span<const type, layer::wei_size>;
  using bias = std::span<const type, layer::bias_size>;
  using dst = std::span<const type, layer::dst_size>;

  static void forward(const call<type>& c) {
    const src s(c.src, layer::src_size);
    const wei w(c.wei, layer::wei_size);
    const std::span<type, layer::dst_size> d(c.out, layer::dst_size);
    const scratch work(c.workspace, layer::workspace_bytes);
    if constexpr (how.bias) {
      layer::forward(s, w, bias(c.bias, layer::bias_size), d, work);
    } else {
      layer::forward(s, w, d, work);
    }
  }

  static void backward_data(const call<type>& c) {
    const dst d(c.diff_dst, layer::dst_size);
    const wei w(c.wei, layer::wei_size);
    const std::span<type, layer::src_size> s(c.out, layer::src_size);
    const scratch work(c.workspace, layer::workspace_bytes);
    if constexpr (fused) {
      layer::template backward_data<how.write>(d, dst(c.dst, layer::dst_size), w, s, work);
    } else {
      layer::template backward_data<how.write>(d, w, s, work);
    }
  }

  static void backward_weights(const call<type>& c) {
    const src s(c.src, layer::src_size);
    const dst d(c.diff_dst, layer::dst_size);
    const std::span<type, layer::wei_size> w(c.out, layer::wei_size);
    const scratch work(c.workspace, layer::workspace_bytes);
    const auto run = [&](auto... outputs) {
      if constexpr (fused) {
        layer::template backward_weights<how.write>(s, d, dst(c.dst, layer::dst_size), outputs..., work);
      } else {
        layer::template backward_weights<how.write>(s, d, outputs..., work);
      }
    };
    if constexpr (how.bias) {
      run(w, std::span<type, layer::bias_size>(c.out_bias, layer::bias_size));
    } else {
      run(w);
    }
  }

  static record make() {
    record r{.shape = shapes[Index], .how = how, .workspace_bytes = layer::workspace_bytes};
    const kernels<type> all{forward, backward_data, backward_weights};
    if constexpr (how.wide) {
      r.wide = all;
    } else {
      r.narrow = all;
    }
    return r;
  }
};

/// Appends shapes number First, First + Stride and so on, in both layouts.
template <std::size_t First, std::size_t Stride>
void append_entries(std::vector<record>& all) {
  constexpr std::size_t count = First < shapes.size() ? (shapes.size() - First - 1) / Stride + 1 : 0;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (all.push_back(entry<First + I * Stride, layout::nchw>::make()), ...);
    (all.push_back(entry<First + I * Stride, layout::nhwc>::make()), ...);
  }(std::make_index_sequence<count>{});
}

}  // namespace convolith::tests
