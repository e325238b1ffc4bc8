// A layer called on vectors, for tests that care about numbers and not about memory.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <convolith/conv2d.hpp>

namespace convolith::tests {

template <conv2d_shape S, class T, conv2d_options O>
struct on_vectors {
  using layer = conv2d<S, T, O>;
  using values = std::vector<T>;
  static constexpr bool fused = O.act != activation::none;

  struct gradients {
    values wei, bias;
  };

  static values forward(const values& src, const values& wei, const values& bias) {
    values dst(layer::dst_size);
    const scratch work;
    if (bias.empty()) {
      layer::forward(in<layer::src_size>(src), in<layer::wei_size>(wei), out<layer::dst_size>(dst), work.view());
    } else {
      layer::forward(in<layer::src_size>(src), in<layer::wei_size>(wei), in<layer::bias_size>(bias),
                     out<layer::dst_size>(dst), work.view());
    }
    return dst;
  }

  static values forward_packed(const values& src, const values& wei, const values& bias) {
    values dst(layer::dst_size);
    const scratch work;
    const typename layer::packed_weights packed = layer::pack(in<layer::wei_size>(wei));
    layer::forward(in<layer::src_size>(src), packed, in<layer::bias_size>(bias), out<layer::dst_size>(dst),
                   work.view());
    return dst;
  }

  /// `dst` matters only with a fused activation.
  static values backward_data(const values& diff_dst, const values& dst, const values& wei) {
    values diff_src(layer::src_size);
    const scratch work;
    const auto diff = in<layer::dst_size>(diff_dst);
    const auto weights = in<layer::wei_size>(wei);
    if constexpr (fused) {
      layer::backward_data(diff, in<layer::dst_size>(dst), weights, out<layer::src_size>(diff_src), work.view());
    } else {
      layer::backward_data(diff, weights, out<layer::src_size>(diff_src), work.view());
    }
    return diff_src;
  }

  static gradients backward_weights(const values& src, const values& diff_dst, const values& dst) {
    gradients g{values(layer::wei_size), values(layer::bias_size)};
    const scratch work;
    const auto input = in<layer::src_size>(src);
    const auto diff = in<layer::dst_size>(diff_dst);
    const auto wei = out<layer::wei_size>(g.wei);
    const auto bias = out<layer::bias_size>(g.bias);
    if constexpr (fused) {
      layer::backward_weights(input, diff, in<layer::dst_size>(dst), wei, bias, work.view());
    } else {
      layer::backward_weights(input, diff, wei, bias, work.view());
    }
    return g;
  }

 private:
  class scratch {
   public:
    scratch() : bytes_(layer::workspace_bytes) {}
    auto view() const { return std::span<std::byte, layer::workspace_bytes>(bytes_.data(), bytes_.size()); }

   private:
    mutable std::vector<std::byte> bytes_;
  };

  template <std::size_t N>
  static std::span<const T, N> in(const values& v) { return std::span<const T, N>(v.data(), v.size()); }
  template <std::size_t N>
  static std::span<T, N> out(values& v) { return std::span<T, N>(v.data(), v.size()); }
};

}  // namespace convolith::tests
