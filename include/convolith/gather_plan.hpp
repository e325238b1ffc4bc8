// The plan of forward and backward_data: each output gathers its inputs, by the same text in both directions.
#pragma once

#include <convolith/plan.hpp>

namespace convolith {

enum class direction : std::uint8_t { forward, backward_data };

/// Everything a gather kernel obeys. `out` channels lie along vectors, `in` channels are summed over.
/// In a depthwise layer both are the same channel, and a sum runs over kernel positions only.
struct gather_plan {
  conv2d_shape shape;
  direction pass = direction::forward;
  activation act = activation::none;
  bool accumulate = false;   ///< add to what the output buffer holds
  bool channelwise = false;  ///< depthwise: inputs are vectors too, not broadcasts
  int groups = 1, out_channels = 1, in_channels = 1;  ///< channels per group
  int lanes = 1;                                      ///< elements in a vector
  tile tiles;                 ///< output pixels of one row x vectors of output channels
  int unroll_in = 1;          ///< input channels summed in straight-line code
  bool unroll_taps = true;    ///< kernel columns of a tile in straight-line code
  bool unroll_all = false;    ///< the whole kernel in straight-line code
  bool pack_weights = false;  ///< weights of a block copied to scratch, lanes contiguous
  bool prepacked = false;     ///< weights come packed for all blocks
  bool pack_in = false;       ///< channelwise input of a block copied to scratch, lanes contiguous
  bool stage_out = false;     ///< output of a block gathered in scratch, then transposed into place
  activation_strides in, out;
  weight_strides wei;  ///< o along vectors, i along the sum, whatever the direction

  [[nodiscard]] constexpr int phase_rows() const {
    return pass == direction::forward ? 1 : shape.sh;
  }
  [[nodiscard]] constexpr int phase_columns() const {
    return pass == direction::forward ? 1 : shape.sw;
  }
  [[nodiscard]] constexpr gather_axis rows(int phase) const {
    const conv2d_shape& s = shape;
    return pass == direction::forward ? forward_axis(s.ih, s.oh(), s.kh, s.sh, s.dh, s.pt)
                                      : backward_axis(s.ih, s.oh(), s.kh, s.sh, s.dh, s.pt, phase);
  }
  [[nodiscard]] constexpr gather_axis columns(int phase) const {
    const conv2d_shape& s = shape;
    return pass == direction::forward ? forward_axis(s.iw, s.ow(), s.kw, s.sw, s.dw, s.pl)
                                      : backward_axis(s.iw, s.ow(), s.kw, s.sw, s.dw, s.pl, phase);
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

  /// Vectors per group, the last perhaps partly filled.
  [[nodiscard]] constexpr int vectors() const { return ceil_div(out_channels, lanes); }
  /// Channels of a full block.
  [[nodiscard]] constexpr int block_channels() const { return lanes * tiles.vectors; }
  /// Terms of one output's sum.
  [[nodiscard]] constexpr int sum_length() const { return in_channels * shape.kh * shape.kw; }

  /// Where vector q of a block has its weights: of packed ones the sum index is the slow one, the lanes the fast.
  [[nodiscard]] constexpr std::ptrdiff_t weight_vector_stride() const {
    return packed() ? std::ptrdiff_t{sum_length()} * lanes : wei.o * lanes;
  }
  [[nodiscard]] constexpr bool packed() const { return pack_weights || prepacked; }
  /// Strides of the weights as the kernel reads them.
  [[nodiscard]] constexpr weight_strides read_strides() const {
    if (!packed()) return wei;
    const weight_strides rows = packed_order();
    return {.o = 1, .i = rows.i * lanes, .r = rows.r * lanes, .s = rows.s * lanes};
  }
  /// Order of the sum in packed weights: as it lies in the user's buffer where that is one contiguous run.
  [[nodiscard]] constexpr weight_strides packed_order() const {
    if (pass == direction::forward || channelwise) return wei;
    return {.o = 0, .i = std::ptrdiff_t{shape.kh} * shape.kw, .r = shape.kw, .s = 1};
  }

  /// Where the kernel reads inputs and writes outputs: the user's buffers, or scratch with the block's channels last.
  [[nodiscard]] constexpr activation_strides read_layout() const {
    return pack_in ? channels_last(in_width()) : in;
  }
  [[nodiscard]] constexpr activation_strides written_layout() const {
    return stage_out ? channels_last(out_width()) : out;
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
  [[nodiscard]] constexpr gather_plan with_prepacked_weights() const {
    gather_plan p = *this;
    p.pack_weights = false;
    p.prepacked = true;
    return p;
  }

  // Scratch, in elements; the three regions lie behind one another.
  [[nodiscard]] constexpr std::size_t weights_scratch() const {
    return pack_weights ? area(block_channels(), sum_length()) : 0;
  }
  [[nodiscard]] constexpr std::size_t in_scratch() const {
    return pack_in ? area(block_channels(), in_height() * in_width()) : 0;
  }
  [[nodiscard]] constexpr std::size_t out_scratch() const {
    return stage_out ? area(block_channels(), out_height() * out_width()) : 0;
  }
  [[nodiscard]] constexpr std::size_t scratch() const {
    return weights_scratch() + in_scratch() + out_scratch();
  }
  /// Elements of the weights packed for all blocks of all groups.
  [[nodiscard]] constexpr std::size_t packed_size() const {
    return area(groups * vectors() * lanes, sum_length());
  }

 private:
  [[nodiscard]] constexpr activation_strides channels_last(int width) const {
    return {.n = 0, .c = 1, .y = std::ptrdiff_t{width} * block_channels(), .x = block_channels()};
  }
  static constexpr std::size_t area(int a, int b) {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b);
  }
};

/// Tiles [first, last) of a row.
struct tile_run {
  int first, last;
};

/// The longest run of whole tiles of `width` outputs that read no padding, after the first tiles that do.
[[nodiscard]] constexpr tile_run interior_run(const gather_axis& columns, int width) {
  const auto inside = [&](int t) {
    return (t + 1) * width <= columns.outputs && columns.interior(t * width, (t + 1) * width);
  };
  const int full = columns.outputs / width;
  tile_run run{0, 0};
  while (run.first < full && !inside(run.first)) ++run.first;
  run.last = run.first;
  while (run.last < full && inside(run.last)) ++run.last;
  return run;
}

/// Statements of a kernel unrolled whole: one a multiply-add, load and store, borders counted as interior.
[[nodiscard]] constexpr std::int64_t straight_line(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t outputs =
      std::int64_t{s.n} * p.out_height() * p.out_width() * p.groups * p.vectors();
  return outputs * (2 * std::int64_t{p.sum_length()} / (p.phase_rows() * p.phase_columns()) + 2);
}

template <class T>
[[nodiscard]] constexpr gather_plan plan_gather(const conv2d_shape& original, layout given,
                                                direction pass, const target& t, int budget = 0) {
  if (budget <= 0) budget = t.budget;
  const bool forward = pass == direction::forward;
  const auto [s, order] = canonical(original, given);
  gather_plan p;
  p.shape = s;
  p.pass = pass;
  p.channelwise = depthwise(s);
  p.groups = p.channelwise ? 1 : s.g;
  p.out_channels = p.channelwise ? s.oc : forward ? s.ocg() : s.icg();
  p.in_channels = p.channelwise ? 1 : forward ? s.icg() : s.ocg();
  p.lanes = lanes_for<T>(t, p.out_channels);

  const activation_strides src = strides_of(order, s.ic, s.ih, s.iw);
  const activation_strides dst = strides_of(order, s.oc, s.oh(), s.ow());
  p.in = forward ? src : dst;
  p.out = forward ? dst : src;
  p.wei = strides_of(order, s);
  if (!forward && !p.channelwise) {
    const std::ptrdiff_t o = p.wei.o;
    p.wei.o = p.wei.i;
    p.wei.i = o;
  }

  // Vectors need neighbouring channels side by side; a partly filled vector of weights is cheaper padded.
  if (p.lanes > 1) {
    p.pack_weights = p.wei.o != 1 || p.out_channels % p.lanes != 0;
    p.pack_in = p.channelwise && p.in.c != 1;
    p.stage_out = p.out.c != 1;
  }

  const int taps = p.columns(0).taps > 0 ? p.columns(0).taps : 1;
  p.unroll_taps = taps * 2 <= budget;
  p.unroll_all = straight_line(p) <= budget;
  const int steps = p.unroll_taps ? taps : 1;
  p.tiles = cheapest_tile(t, p.unroll_taps ? p.columns(0).outputs : 1, p.vectors(), steps, budget);
  if (p.tiles.rows * p.tiles.vectors * steps * 4 <= budget && taps == 1 && p.in_channels >= 8)
    p.unroll_in = 4;
  return p;
}

/// The plan with the least code, for constant expressions: scalars, one output at a time.
template <class T>
[[nodiscard]] constexpr gather_plan smallest_gather(const conv2d_shape& s, layout order,
                                                    direction pass) {
  return plan_gather<T>(s, order, pass, describe(isa::scalar), 1);
}

}  // namespace convolith
