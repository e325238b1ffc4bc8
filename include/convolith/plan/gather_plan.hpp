// What a kernel of forward or backward_data obeys: each output gathers its inputs, by the same text in both directions.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/strategy.hpp>

namespace convolith {

enum class direction : std::uint8_t { forward, backward_data };

/// Everything a gather kernel obeys. `in` channels are summed over; in a depthwise layer `in` and `out` are the same
/// channel, and a sum runs over kernel positions only. Vectors run along the sum where few `out` channels would leave
/// them nearly empty.
struct gather_plan {
  conv2d_shape shape{};
  direction pass = direction::forward;
  activation act = activation::none;
  bool accumulate = false;  ///< add to what the output buffer holds
  lane_axis along = lane_axis::outputs;
  int groups = 1, out_channels = 1, in_channels = 1;  ///< channels per group
  int lanes = 1;                                      ///< elements in a vector
  execution arithmetic{};
  tile tiles{};  ///< output pixels of one row x vectors of output channels
  sum_order order = sum_order::columns;
  int step = 1;                     ///< input channels summed in straight-line code
  loading loads = loading::singly;  ///< with `inputs`, `channels` and `runs`
  unrolling unroll = unrolling::tiles;
  phase_order phases = phase_order::written_out;
  bounds_from row_bounds = bounds_from::table,  ///< of the taps of a row,
      column_bounds = bounds_from::table;       ///< and of a column where taps are not unrolled
  reading weights = reading::in_place;          ///< packed: those of a block
  reading input = reading::in_place;            ///< where it is read as vectors
  writing output = writing::in_place;
  activation_strides in{}, out{};
  weight_strides wei{};  ///< o along vectors, i along the sum, whatever the direction

  /// The axes of backward_data, whose phases of the stride read different kernel positions.
  [[nodiscard]] constexpr phased_axis phased_rows() const {
    const conv2d_shape& s = shape;
    return {s.ih, s.oh(), s.kh, s.sh, s.dh, s.pt};
  }
  [[nodiscard]] constexpr phased_axis phased_columns() const {
    const conv2d_shape& s = shape;
    return {s.iw, s.ow(), s.kw, s.sw, s.dw, s.pl};
  }
  /// Phases that read some kernel position.
  [[nodiscard]] constexpr int phase_rows() const {
    return pass == direction::forward ? 1 : phased_rows().classes();
  }
  [[nodiscard]] constexpr int phase_columns() const {
    return pass == direction::forward ? 1 : phased_columns().classes();
  }
  [[nodiscard]] constexpr gather_axis rows(int phase) const {
    const conv2d_shape& s = shape;
    return pass == direction::forward ? forward_axis(s.ih, s.oh(), s.kh, s.sh, s.dh, s.pt)
                                      : phased_rows().phase(phase);
  }
  [[nodiscard]] constexpr gather_axis columns(int phase) const {
    const conv2d_shape& s = shape;
    return pass == direction::forward ? forward_axis(s.iw, s.ow(), s.kw, s.sw, s.dw, s.pl)
                                      : phased_columns().phase(phase);
  }
  /// Whether there are outputs that no phase computes: their sums are empty.
  [[nodiscard]] constexpr bool leaves_gaps() const {
    if (pass == direction::forward) return false;
    const phased_axis y = phased_rows(), x = phased_columns();
    return phases == phase_order::looped ? !y.steps_cover() || !x.steps_cover()
                                         : !y.phases_cover() || !x.phases_cover();
  }
  /// Whether the kernel must write zeros there.
  [[nodiscard]] constexpr bool fills_gaps() const {
    return (stages_output() || !accumulate) && leaves_gaps();
  }
  /// One output in so many reads a certain kernel position.
  [[nodiscard]] constexpr std::int64_t outputs_per_tap() const {
    if (pass == direction::forward) return 1;
    return std::int64_t{shape.sh < shape.ih ? shape.sh : shape.ih} *
           (shape.sw < shape.iw ? shape.sw : shape.iw);
  }

  [[nodiscard]] constexpr int in_height() const {
    return pass == direction::forward ? shape.ih : shape.oh();
  }
  [[nodiscard]] constexpr int in_width() const {
    return pass == direction::forward ? shape.iw : shape.ow();
  }
  [[nodiscard]] constexpr int out_height() const {
    return pass == direction::forward ? shape.oh() : shape.ih;
  }
  [[nodiscard]] constexpr int out_width() const {
    return pass == direction::forward ? shape.ow() : shape.iw;
  }

  [[nodiscard]] constexpr bool channelwise() const { return along == lane_axis::channels; }
  [[nodiscard]] constexpr bool along_sum() const { return along == lane_axis::sum; }
  [[nodiscard]] constexpr bool along_pixels() const { return along == lane_axis::pixels; }
  [[nodiscard]] constexpr bool packs_weights() const { return weights == reading::packed; }
  [[nodiscard]] constexpr bool prepacked() const { return weights == reading::prepacked; }
  [[nodiscard]] constexpr bool packs_input() const { return input == reading::packed; }
  [[nodiscard]] constexpr bool stages_output() const { return output == writing::staged; }
  [[nodiscard]] constexpr bool unrolls_all() const { return unroll == unrolling::kernel; }
  /// Whether the kernel columns of a tile are known where it stands in the code.
  [[nodiscard]] constexpr bool unrolls_columns() const { return order != sum_order::positions; }
  /// Output channels in one register: a vector of them, or one where vectors run along the sum.
  [[nodiscard]] constexpr int out_lanes() const { return along_sum() ? 1 : lanes; }
  /// Registers of output channels per group, the last perhaps partly filled.
  [[nodiscard]] constexpr int vectors() const { return ceil_div(out_channels, out_lanes()); }
  /// Channels of a full block.
  [[nodiscard]] constexpr int block_channels() const { return out_lanes() * tiles.vectors; }
  /// Channels of an input copied to scratch: those of a block, or all that are summed, in whole vectors.
  [[nodiscard]] constexpr int packed_in_channels() const {
    return along_sum() ? ceil_div(in_channels, lanes) * lanes : block_channels();
  }
  /// Terms of one output's sum.
  [[nodiscard]] constexpr int sum_length() const { return in_channels * shape.kh * shape.kw; }

  [[nodiscard]] constexpr bool packed() const { return weights != reading::in_place; }
  /// Distance from one register of output channels to the next in the weights as the kernel reads them.
  [[nodiscard]] constexpr std::ptrdiff_t weight_vector_stride() const {
    if (along_sum()) return packs_weights() ? wei.o * packed_in_channels() : wei.o;
    return packed() ? std::ptrdiff_t{sum_length()} * lanes : wei.o * lanes;
  }
  /// Strides of the weights as the kernel reads them.
  [[nodiscard]] constexpr weight_strides read_strides() const {
    if (!packed()) return wei;
    if (along_sum()) {
      const std::ptrdiff_t c = packed_in_channels();
      return {.o = wei.o * c, .i = 1, .r = wei.r * c, .s = wei.s * c};
    }
    const weight_strides rows = packed_order();
    return {.o = 1, .i = rows.i * lanes, .r = rows.r * lanes, .s = rows.s * lanes};
  }
  /// Order of the sum in packed weights: as it lies in the user's buffer where that is one contiguous run.
  [[nodiscard]] constexpr weight_strides packed_order() const {
    if (pass == direction::forward || channelwise()) return wei;
    return {.o = 0, .i = std::ptrdiff_t{shape.kh} * shape.kw, .r = shape.kw, .s = 1};
  }

  /// Where the kernel reads inputs and writes outputs: the user's buffers, or scratch with the block's channels last.
  [[nodiscard]] constexpr activation_strides read_layout() const {
    return packs_input() ? channels_last(in_width(), packed_in_channels()) : in;
  }
  [[nodiscard]] constexpr activation_strides written_layout() const {
    return stages_output() ? channels_last(out_width(), block_channels()) : out;
  }

  [[nodiscard]] constexpr gather_plan with(activation a) const {
    gather_plan p = *this;
    p.act = a;
    return p;
  }
  [[nodiscard]] constexpr gather_plan accumulating(bool yes) const {
    gather_plan p = *this;
    p.accumulate = yes;
    return p;
  }

  // Scratch, in elements; the three regions lie behind one another.
  [[nodiscard]] constexpr std::size_t weights_scratch() const {
    if (!packs_weights()) return 0;
    return along_sum() ? area(out_channels * shape.kh * shape.kw, packed_in_channels())
                       : area(block_channels(), sum_length());
  }
  [[nodiscard]] constexpr std::size_t in_scratch() const {
    return packs_input() ? area(packed_in_channels(), in_height() * in_width()) : 0;
  }
  [[nodiscard]] constexpr std::size_t out_scratch() const {
    return stages_output() ? area(block_channels(), out_height() * out_width()) : 0;
  }
  [[nodiscard]] constexpr std::size_t scratch() const {
    return weights_scratch() + in_scratch() + out_scratch();
  }
  /// Elements of the weights packed for all blocks of all groups.
  [[nodiscard]] constexpr std::size_t packed_size() const {
    return area(groups * vectors() * lanes, sum_length());
  }

 private:
  static constexpr activation_strides channels_last(int width, int channels) {
    return {.n = 0, .c = 1, .y = std::ptrdiff_t{width} * channels, .x = channels};
  }
  static constexpr std::size_t area(int a, int b) {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b);
  }
};

}  // namespace convolith
