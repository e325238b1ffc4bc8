// The plan of backward_weights: each weight is a sum over the pixels of all images.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/strategy.hpp>

namespace convolith {

/// Everything a backward_weights kernel obeys. Vectors run along the input or the output channels of the weights, and
/// those of the other side are broadcast; in a depthwise layer both sides are the same channel.
struct weights_plan {
  conv2d_shape shape{};
  bool accumulate = false;  ///< add to what the gradient buffers hold
  lane_axis along = lane_axis::outputs;
  int groups = 1, vector_channels = 1, other_channels = 1;  ///< channels per group
  int lanes = 1;                                            ///< elements in a vector
  execution arithmetic{};
  tile tiles{};  ///< other channels x vectors of a register tile, for each of its kernel columns
  kernel_part part = kernel_part::column;  ///< of a row, in a tile
  holding held = holding::vectors;
  bounds_from row_bounds = bounds_from::table;     ///< of the outputs that read a kernel row,
  bounds_from column_bounds = bounds_from::table;  ///< and of those that read a column
  loading loads = loading::singly;
  unrolling unroll = unrolling::tiles;
  reading src_from = reading::in_place,
          diff_dst_from = reading::in_place;  ///< packed block by block
  writing output = writing::in_place;         ///< staged: the gradient of a block
  activation_strides src{}, diff_dst{};
  weight_strides wei{};
  lane_axis bias_along =
      lane_axis::outputs;  ///< what vectors of the bias sums run along, or pixels
  int bias_lanes = 1;      ///< elements in a vector of the bias sums
  int bias_vectors = 1;    ///< vectors of channels summed at a time

  [[nodiscard]] constexpr bool channelwise() const { return along == lane_axis::channels; }
  [[nodiscard]] constexpr bool along_inputs() const { return along == lane_axis::inputs; }
  [[nodiscard]] constexpr bool bias_along_pixels() const { return bias_along == lane_axis::pixels; }
  [[nodiscard]] constexpr bool loads_pairs() const { return loads == loading::by_pairs; }
  [[nodiscard]] constexpr bool holds_vectors() const { return held == holding::vectors; }
  [[nodiscard]] constexpr bool unrolls_all() const { return unroll == unrolling::kernel; }
  [[nodiscard]] constexpr bool packs_src() const { return src_from == reading::packed; }
  [[nodiscard]] constexpr bool packs_diff_dst() const { return diff_dst_from == reading::packed; }
  [[nodiscard]] constexpr bool stages_output() const { return output == writing::staged; }

  [[nodiscard]] constexpr gather_axis rows() const {
    return forward_axis(shape.ih, shape.oh(), shape.kh, shape.sh, shape.dh, shape.pt);
  }
  [[nodiscard]] constexpr gather_axis columns() const {
    return forward_axis(shape.iw, shape.ow(), shape.kw, shape.sw, shape.dw, shape.pl);
  }
  [[nodiscard]] constexpr int vectors() const { return ceil_div(vector_channels, lanes); }
  [[nodiscard]] constexpr int block_channels() const { return lanes * tiles.vectors; }
  [[nodiscard]] constexpr int columns_per_tile() const {
    return part == kernel_part::row ? shape.kw : 1;
  }
  [[nodiscard]] constexpr int area() const { return shape.kh * shape.kw; }
  [[nodiscard]] constexpr int src_pixels() const { return shape.ih * shape.iw; }
  [[nodiscard]] constexpr int dst_pixels() const { return shape.oh() * shape.ow(); }

  /// Channels of a packed activation: those of a block along vectors, those of a group where broadcast.
  [[nodiscard]] constexpr int src_channels() const {
    return channelwise() || along_inputs() ? block_channels() : other_channels;
  }
  [[nodiscard]] constexpr int dst_channels() const {
    return !along_inputs() ? block_channels() : other_channels;
  }
  [[nodiscard]] constexpr activation_strides read_src() const {
    return packs_src() ? channels_last(src_channels(), src_pixels(), shape.iw) : src;
  }
  [[nodiscard]] constexpr activation_strides read_diff_dst() const {
    return packs_diff_dst() ? channels_last(dst_channels(), dst_pixels(), shape.ow()) : diff_dst;
  }
  /// Strides of the gradient within one block as the tiles write it.
  [[nodiscard]] constexpr weight_strides written() const {
    if (!stages_output()) return wei;
    weight_strides w = staged_order();
    w.i *= block_channels();
    w.o *= block_channels();
    w.r *= block_channels();
    w.s *= block_channels();
    (along_inputs() ? w.i : w.o) = 1;
    return w;
  }
  /// Order of a staged block without its vector dimension: the user's order, or [o][r][s] where inputs are vectors.
  [[nodiscard]] constexpr weight_strides staged_order() const {
    if (!along_inputs()) return wei;
    return {.o = area(), .i = 0, .r = shape.kw, .s = 1};
  }

  [[nodiscard]] constexpr weights_plan accumulating(bool yes) const {
    weights_plan p = *this;
    p.accumulate = yes;
    return p;
  }

  // Scratch, in elements; the regions lie behind one another.
  [[nodiscard]] constexpr std::size_t src_scratch() const {
    return packs_src() ? size(src_channels(), shape.n * src_pixels()) : 0;
  }
  [[nodiscard]] constexpr std::size_t diff_dst_scratch() const {
    return packs_diff_dst() ? size(dst_channels(), shape.n * dst_pixels()) : 0;
  }
  [[nodiscard]] constexpr std::size_t out_scratch() const {
    return stages_output() ? size(block_channels(), other_channels * area()) : 0;
  }
  [[nodiscard]] constexpr std::size_t scratch() const {
    return src_scratch() + diff_dst_scratch() + out_scratch();
  }

 private:
  static constexpr activation_strides channels_last(int channels, int pixels, int width) {
    const std::ptrdiff_t c = channels;
    return {.n = pixels * c, .c = 1, .y = width * c, .x = c};
  }
  static constexpr std::size_t size(int a, int b) {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b);
  }
};

}  // namespace convolith
