// The two kinds of stages a network is made of: a convolution with its parameters, and a max pooling.
#pragma once

#include <cmath>
#include <convolith/conv2d.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "random.hpp"

namespace convolith::train {

/// Channel-last, the order in which a kernel's vectors run along the channels.
inline constexpr layout data_layout = layout::nhwc;

/// One Conv2D layer. Its parameters are the weights and then the bias, in one buffer.
template <conv2d_shape S, activation A, isa Target = isa::automatic>
struct convolution {
  static constexpr conv2d_options options{.data = data_layout, .act = A, .target = Target};
  using kernel = conv2d<S, float, options>;

  static constexpr conv2d_shape shape = S;
  static constexpr std::size_t src_size = kernel::src_size, dst_size = kernel::dst_size;
  static constexpr std::size_t parameter_size = kernel::wei_size + kernel::bias_size;
  static constexpr std::size_t workspace_bytes = kernel::workspace_bytes;
  static constexpr std::size_t forward_workspace_bytes = kernel::forward_workspace_bytes;
  static constexpr std::int64_t macs = kernel::macs;

  using parameters = std::span<const float, parameter_size>;
  using gradients = std::span<float, parameter_size>;
  using src = std::span<const float, src_size>;
  using dst = std::span<const float, dst_size>;
  using workspace = std::span<std::byte, workspace_bytes>;
  using forward_workspace = std::span<std::byte, forward_workspace_bytes>;

  /// Which of the parameters, or of their gradients, are which.
  template <class T>
  static constexpr auto weights(std::span<T, parameter_size> p) {
    return p.template first<kernel::wei_size>();
  }
  template <class T>
  static constexpr auto bias(std::span<T, parameter_size> p) {
    return p.template last<kernel::bias_size>();
  }

  /// Evenly within sqrt(6 / fan-in), which keeps the variance through a relu (He et al. 2015); bias 0.
  static void initialise(gradients p, random_source& random) {
    const float bound = std::sqrt(6.0f / static_cast<float>(S.icg() * S.kh * S.kw));
    for (float& w : weights(p)) w = random.symmetric(bound);
    for (float& b : bias(p)) b = 0.0f;
  }

  static void forward(parameters p, src from, std::span<float, dst_size> to,
                      forward_workspace scratch) {
    kernel::forward(from, weights(p), bias(p), to, scratch);
  }

  static void backward_data(parameters p, src, dst to, dst diff_to,
                            std::span<float, src_size> diff_from, workspace scratch) {
    if constexpr (A == activation::none)
      kernel::backward_data(diff_to, weights(p), diff_from, scratch);
    else
      kernel::backward_data(diff_to, to, weights(p), diff_from, scratch);
  }

  template <gradient G>
  static void backward_weights(src from, dst to, dst diff_to, gradients g, workspace scratch) {
    if constexpr (A == activation::none)
      kernel::template backward_weights<G>(from, diff_to, weights(g), bias(g), scratch);
    else
      kernel::template backward_weights<G>(from, diff_to, to, weights(g), bias(g), scratch);
  }
};

/// The largest value of every 2 x 2 square, channel-last. Not a convolution, so written plainly here.
template <int N, int C, int H, int W>
struct max_pool {
  static_assert(H % 2 == 0 && W % 2 == 0, "the squares must tile the picture");
  static_assert(data_layout == layout::nhwc, "the indices below are channel-last");

  static constexpr std::size_t src_size = std::size_t{N} * C * H * W, dst_size = src_size / 4;
  static constexpr std::size_t parameter_size = 0, workspace_bytes = 0, forward_workspace_bytes = 0;
  static constexpr std::int64_t macs = 0;

  using parameters = std::span<const float, 0>;
  using src = std::span<const float, src_size>;
  using dst = std::span<const float, dst_size>;
  using workspace = std::span<std::byte, 0>;

  static void initialise(std::span<float, 0>, random_source&) {}

  static void forward(parameters, src from, std::span<float, dst_size> to, workspace) {
    each([&](std::size_t out, const auto& square) {
      float largest = -std::numeric_limits<float>::infinity();
      for (const std::size_t in : square) largest = from[in] > largest ? from[in] : largest;
      to[out] = largest;
    });
  }

  /// The whole gradient goes to the largest value, the first of them where several are equal.
  static void backward_data(parameters, src from, dst to, dst diff_to,
                            std::span<float, src_size> diff_from, workspace) {
    each([&](std::size_t out, const auto& square) {
      float remaining = diff_to[out];
      for (const std::size_t in : square) {
        const bool chosen = from[in] == to[out];
        diff_from[in] = chosen ? remaining : 0.0f;
        if (chosen) remaining = 0.0f;
      }
    });
  }

  template <gradient>
  static void backward_weights(src, dst, dst, std::span<float, 0>, workspace) {}

 private:
  /// Calls body(output index, the four input indices) for every output.
  template <class Body>
  static void each(const Body& body) {
    constexpr std::size_t right = C, below = std::size_t{W} * C;
    std::size_t out = 0;
    for (std::size_t row = 0; row < std::size_t{N} * (H / 2); ++row) {
      for (std::size_t column = 0; column < std::size_t{W} / 2; ++column) {
        for (std::size_t c = 0; c < C; ++c, ++out) {
          const std::size_t in = row * 2 * below + column * 2 * right + c;
          const std::size_t square[] = {in, in + right, in + below, in + below + right};
          body(out, square);
        }
      }
    }
  }
};

}  // namespace convolith::train
