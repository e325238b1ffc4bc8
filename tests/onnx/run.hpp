// Runs every row of a table of ONNX's test cases through conv2d, in both layouts, or with IN_TURNS in one.
#pragma once

#include <convolith/conv2d.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "cases.hpp"

namespace convolith::tests::onnx {

/// In the layer's layout. `in` and `out` are those of the case, whichever pass that is.
struct buffers {
  std::vector<float> in, wei, bias, out;
  std::vector<std::byte> scratch;
};

enum class kind : std::uint8_t { conv, conv_transpose };

/// Reads the case, calls `run` and compares what it made with what the case holds.
/// For a transposed convolution `out` starts as the bias of each channel, or zero.
void verify(const example& row, kind what, layout data, std::size_t workspace_bytes,
            void (*run)(buffers&));

/// How many rows were compared.
[[nodiscard]] std::size_t& rows_verified();

template <class Layer>
[[nodiscard]] auto workspace_of(buffers& b) {
  return std::span<std::byte, Layer::workspace_bytes>(b.scratch.data(), Layer::workspace_bytes);
}

template <class Layer, bool Bias>
void convolve(buffers& b) {
  const std::span<const float, Layer::src_size> src(b.in);
  const std::span<const float, Layer::wei_size> wei(b.wei);
  const std::span<float, Layer::dst_size> dst(b.out);
  if constexpr (Bias) {
    const std::span<const float, Layer::bias_size> bias(b.bias);
    Layer::forward(src, wei, bias, dst, workspace_of<Layer>(b));
  } else {
    Layer::forward(src, wei, dst, workspace_of<Layer>(b));
  }
}

template <class Layer>
void convolve_transposed(buffers& b) {
  const std::span<const float, Layer::dst_size> diff_dst(b.in);
  const std::span<const float, Layer::wei_size> wei(b.wei);
  const std::span<float, Layer::src_size> diff_src(b.out);
  Layer::template backward_data<gradient::accumulate>(diff_dst, wei, diff_src,
                                                      workspace_of<Layer>(b));
}

template <const auto& Table, kind What, std::size_t Index, layout Data>
void run_row() {
  static constexpr conv2d_shape sizes = shape(Table[Index].text);
  static constexpr conv2d_options options{.data = Data};
  using layer = conv2d<sizes, float, options>;
  if constexpr (What == kind::conv) {
    verify(Table[Index], What, Data, layer::workspace_bytes,
           convolve<layer, !Table[Index].bias.empty()>);
  } else {
    verify(Table[Index], What, Data, layer::workspace_bytes, convolve_transposed<layer>);
  }
}

constexpr std::size_t layouts_tried = IN_TURNS ? 1 : 2;

template <const auto& Table, kind What, std::size_t Index>
void run_layouts() {
  if constexpr (!IN_TURNS || Index % 2 == 0) run_row<Table, What, Index, layout::nchw>();
  if constexpr (!IN_TURNS || Index % 2 == 1) run_row<Table, What, Index, layout::nhwc>();
}

template <const auto& Table, kind What>
void run_table() {
  [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    (run_layouts<Table, What, Index>(), ...);
  }
  (std::make_index_sequence<std::size(Table)>{});
}

}  // namespace convolith::tests::onnx
