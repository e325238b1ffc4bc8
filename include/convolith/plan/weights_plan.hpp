// The plan of backward_weights: each weight is a sum over the pixels of all images.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
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
  int columns_per_tile = 1;                     ///< kernel columns of one row in a tile: 1 or all
  bounds_from row_bounds = bounds_from::table;  ///< of the outputs that read a kernel row,
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

/// The steps of one pixel: `count` kernel columns, which share what the rows read, two neighbours a load. In a
/// depthwise layer there is one row, whose values differ from vector to vector.
struct paired_columns {
  int count = 1;
  bool per_vector = false;

  [[nodiscard]] constexpr int held(const tile& size) const {
    return per_vector ? size.vectors : size.rows;
  }
};
[[nodiscard]] constexpr double tile_cost(const target& t, const tile& size,
                                         const paired_columns& steps) {
  return steps.count * (size.rows * size.vectors * sum_cost(t) +
                        ceil_div(size.vectors, 2) * t.cost.load_pair) +
         ceil_div(steps.held(size), 2) * t.cost.load_pair + 4;
}
/// As with `paired_steps`, four registers stay free.
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const paired_columns& steps) {
  return steps.count * size.rows * size.vectors + steps.held(size) + 2 + 4 + product_registers(t) <=
         t.registers;
}

template <class Element>
[[nodiscard]] constexpr weights_plan plan_weights(const conv2d_shape& original, layout given,
                                                  const target& t, int budget = 0) {
  if (budget <= 0) budget = t.budget;
  const auto [s, order] = canonical(original, given);
  weights_plan p;
  p.shape = s;
  p.arithmetic = t.arithmetic();
  p.src = strides_of(order, s.ic, s.ih, s.iw);
  p.diff_dst = strides_of(order, s.oc, s.oh(), s.ow());
  p.wei = strides_of(order, s);

  // Vectors run along the side that fills them; of two that do, along the one whose gradient is contiguous.
  const auto fill = [&](int channels) {
    const int full = t.vector_bytes / static_cast<int>(sizeof(Element));
    return full > 1
               ? std::int64_t{100} * channels / (std::int64_t{1} * ceil_div(channels, full) * full)
               : 100;
  };
  const bool in_place = p.src.c == 1 && p.wei.i == 1;
  const std::int64_t in = fill(s.icg()), out = fill(s.ocg());
  const bool input = in_place ? 4 * in >= 3 * out : 3 * in > 4 * out;
  p.along = depthwise(s) ? lane_axis::channels : input ? lane_axis::inputs : lane_axis::outputs;
  p.groups = p.channelwise() ? 1 : s.g;
  p.vector_channels = p.channelwise() ? s.oc : input ? s.icg() : s.ocg();
  p.other_channels = p.channelwise() ? 1 : input ? s.ocg() : s.icg();
  p.lanes = lanes_for<Element>(t, p.vector_channels);
  if (p.lanes > 1) {
    p.src_from = packed_if(p.src.c != 1 && (p.channelwise() || p.along_inputs()));
    p.diff_dst_from = packed_if(p.diff_dst.c != 1 && !p.along_inputs());
    p.output = (p.along_inputs() ? p.wei.i : p.wei.o) != 1 ? writing::staged : writing::in_place;
  }

  p.row_bounds = bounds_for(t, s.kh);
  p.column_bounds = bounds_for(t, s.kw);
  const std::int64_t pixels = std::int64_t{s.n} * s.oh() * s.ow();
  const bool whole =
      std::int64_t{p.groups} * p.vectors() * p.other_channels * p.area() * (2 * pixels + 2) <=
      budget;
  if (whole) p.unroll = unrolling::kernel;
  // A tile holds one kernel column of some channels, or all columns of fewer: those share the loads of one side.
  // Where loads and multiply-adds take turns, the cheaper of the two is tried out.
  const bool neighbours = pairs_of<Element>(t, p.lanes) && !p.unrolls_all() && p.src.c == 1 &&
                          p.diff_dst.c == 1 && (p.channelwise() || p.along_inputs());
  double least = -1;
  const auto consider = [&](int columns, loading loads, const auto& steps, const target& room) {
    const tile size = cheapest_tile(room, p.other_channels, p.vectors(), steps, budget);
    const double cost =
        tile_cost(t, size, steps) / (columns * size.rows * size.vectors);  // of a sum
    if (least >= 0 && cost >= least) return;
    least = cost;
    p.tiles = size;
    p.columns_per_tile = columns;
    p.loads = loads;
  };
  const auto consider_columns = [&](int columns) {
    target room = t;
    room.registers = (t.registers - 2 - product_registers(t)) / columns + 2 + product_registers(t);
    consider(columns, loading::singly,
             straight_steps{.count = columns, .shared = p.along_inputs(), .distance = 0}, room);
    if (neighbours)
      consider(columns, loading::by_pairs,
               paired_columns{.count = columns, .per_vector = p.channelwise()}, t);
  };
  const bool all_fit = s.kw <= budget / 2 && s.kw <= t.registers - 2;
  const bool few = p.other_channels * p.vectors() < t.pending;
  const bool only_all = all_fit && (p.channelwise() || (t.overlaps_loads && few));
  if (!only_all) consider_columns(1);
  if (only_all || (all_fit && !t.overlaps_loads)) consider_columns(s.kw);

  // Broadcasts from as many planes as a tile has rows evict one another where the planes' distance is a multiple
  // of the cache's period: then those channels too are put side by side.
  const auto evicts = [&](const activation_strides& a) {
    return t.cache_ways > 0 && a.c != 1 &&
           std::gcd(a.c * static_cast<int>(sizeof(Element)), t.cache_period) * p.tiles.rows >
               t.cache_ways * t.cache_period;
  };
  if (p.lanes > 1 && !p.channelwise()) {
    if (!p.along_inputs() && evicts(p.src)) p.src_from = reading::packed;
    if (p.along_inputs() && evicts(p.diff_dst)) p.diff_dst_from = reading::packed;
  }

  p.bias_along = p.diff_dst.c != 1 ? lane_axis::pixels : lane_axis::outputs;
  p.bias_lanes = lanes_for<Element>(t, p.bias_along_pixels() ? p.dst_pixels() : s.oc);
  const int half = (t.registers + 1) / 2;  // the others for what is added
  p.bias_vectors = p.bias_along_pixels()
                       ? 1
                       : balanced(ceil_div(s.oc, p.bias_lanes), half < budget ? half : budget);
  return p;
}

/// The plan with the least code, for constant expressions: scalars, one weight at a time, no tables.
template <class Element>
[[nodiscard]] constexpr weights_plan smallest_weights(const conv2d_shape& s, layout order) {
  weights_plan p = plan_weights<Element>(s, order, describe(isa::scalar), 1);
  p.row_bounds = p.column_bounds = bounds_from::computing;
  return p;
}

}  // namespace convolith
