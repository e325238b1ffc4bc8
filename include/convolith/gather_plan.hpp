// The plan of forward and backward_data: each output gathers its inputs, by the same text in both directions.
#pragma once

#include <convolith/plan.hpp>

namespace convolith {

enum class direction : std::uint8_t { forward, backward_data };

/// Everything a gather kernel obeys. `in` channels are summed over; vectors run along `out` channels, or along
/// the sum where `dot` says so, since few `out` channels would leave them nearly empty.
/// In a depthwise layer both are the same channel, and a sum runs over kernel positions only.
struct gather_plan {
  conv2d_shape shape;
  direction pass = direction::forward;
  activation act = activation::none;
  bool accumulate = false;   ///< add to what the output buffer holds
  bool channelwise = false;  ///< depthwise: inputs are vectors too, not broadcasts
  int groups = 1, out_channels = 1, in_channels = 1;  ///< channels per group
  int lanes = 1;                                      ///< elements in a vector
  bool dot = false;         ///< vectors run along the sum, and their lanes are added up at the end
  tile tiles;               ///< output pixels of one row x vectors of output channels
  int unroll_in = 1;        ///< input channels summed in straight-line code
  bool unroll_taps = true;  ///< kernel columns of a tile in straight-line code
  bool unroll_all = false;  ///< the whole kernel in straight-line code
  bool pack_weights = false;  ///< weights of a block copied to scratch, lanes contiguous
  bool prepacked = false;     ///< weights come packed for all blocks
  bool pack_in = false;       ///< input that is read as vectors copied to scratch, lanes contiguous
  bool stage_out = false;     ///< output of a block gathered in scratch, then transposed into place
  bool swapped =
      false;  ///< weights are read as the input and the input as weights, whose channels are pixels
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

  /// Output channels in one register: a vector of them, or one where vectors run along the sum.
  [[nodiscard]] constexpr int out_lanes() const { return dot ? 1 : lanes; }
  /// Registers of output channels per group, the last perhaps partly filled.
  [[nodiscard]] constexpr int vectors() const { return ceil_div(out_channels, out_lanes()); }
  /// Channels of a full block.
  [[nodiscard]] constexpr int block_channels() const { return out_lanes() * tiles.vectors; }
  /// Channels of an input copied to scratch: those of a block, or all that are summed, in whole vectors.
  [[nodiscard]] constexpr int packed_in_channels() const {
    return dot ? ceil_div(in_channels, lanes) * lanes : block_channels();
  }
  /// Terms of one output's sum.
  [[nodiscard]] constexpr int sum_length() const { return in_channels * shape.kh * shape.kw; }

  [[nodiscard]] constexpr bool packed() const { return pack_weights || prepacked; }
  /// Distance from one register of output channels to the next in the weights as the kernel reads them.
  [[nodiscard]] constexpr std::ptrdiff_t weight_vector_stride() const {
    if (dot) return pack_weights ? wei.o * packed_in_channels() : wei.o;
    return packed() ? std::ptrdiff_t{sum_length()} * lanes : wei.o * lanes;
  }
  /// Strides of the weights as the kernel reads them.
  [[nodiscard]] constexpr weight_strides read_strides() const {
    if (!packed()) return wei;
    if (dot) {
      const std::ptrdiff_t c = packed_in_channels();
      return {.o = wei.o * c, .i = 1, .r = wei.r * c, .s = wei.s * c};
    }
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
    return pack_in ? channels_last(in_width(), packed_in_channels()) : in;
  }
  [[nodiscard]] constexpr activation_strides written_layout() const {
    return stage_out ? channels_last(out_width(), block_channels()) : out;
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
    if (!pack_weights) return 0;
    return dot ? area(out_channels * shape.kh * shape.kw, packed_in_channels())
               : area(block_channels(), sum_length());
  }
  [[nodiscard]] constexpr std::size_t in_scratch() const {
    return pack_in ? area(packed_in_channels(), in_height() * in_width()) : 0;
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
  static constexpr activation_strides channels_last(int width, int channels) {
    return {.n = 0, .c = 1, .y = std::ptrdiff_t{width} * channels, .x = channels};
  }
  static constexpr std::size_t area(int a, int b) {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b);
  }
};

/// Statements of a kernel unrolled whole: one a multiply-add, load and store, borders counted as interior.
[[nodiscard]] constexpr std::int64_t straight_line(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t outputs =
      std::int64_t{s.n} * p.out_height() * p.out_width() * p.groups * p.vectors();
  return outputs * (2 * std::int64_t{p.sum_length()} / (p.phase_rows() * p.phase_columns()) + 2);
}

/// Where operands must be copied for vectors of T: those run along output channels, or along the sum if `p.dot`.
template <class T>
[[nodiscard]] constexpr gather_plan with_lanes(gather_plan p, const target& t) {
  p.lanes = lanes_for<T>(t, p.dot ? p.in_channels : p.out_channels);
  if (p.lanes == 1) {
    p.dot = false;
  } else if (p.dot) {
    p.pack_weights = p.wei.i != 1;
    p.pack_in = p.in.c != 1;
  } else {
    // A partly filled vector of weights is cheaper padded.
    p.pack_weights = !p.prepacked && (p.wei.o != 1 || p.out_channels % p.lanes != 0);
    p.pack_in = p.channelwise && p.in.c != 1;
    p.stage_out = p.out.c != 1;
  }
  return p;
}

/// Multiply-adds of vectors, with what else a plan executes in the same unit: a copied element takes about a
/// quarter of one, the lanes of a dot product about ten to add up.
[[nodiscard]] constexpr std::int64_t estimated_work(const gather_plan& p) {
  const conv2d_shape& s = p.shape;
  const std::int64_t phases = std::int64_t{p.phase_rows()} * p.phase_columns();
  const std::int64_t registers = std::int64_t{s.n} * p.out_height() * p.out_width() * p.vectors();
  const std::int64_t steps = p.dot ? ceil_div(p.in_channels, p.lanes) : p.in_channels;
  std::int64_t copied = 0;
  if (p.pack_weights) copied += std::int64_t{p.out_channels} * p.sum_length();
  if (p.pack_in && !p.channelwise)
    copied += std::int64_t{s.n} * p.in_height() * p.in_width() * p.in_channels;
  return registers * (steps * s.kh * s.kw / phases + (p.dot ? 10 : 0)) + copied / 4;
}

/// `prepacked`: for weights that come in the order of `packed_weights`.
template <class T>
[[nodiscard]] constexpr gather_plan plan_gather(const conv2d_shape& original, layout given,
                                                direction pass, const target& t, int budget = 0,
                                                bool prepacked = false) {
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
  p.prepacked = prepacked;

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

  // Of a matrix product either side may lie along vectors. Planes of pixels do without being packed or staged, which
  // pays where nine tenths of the lanes are used.
  const bool pointwise = s.kh == 1 && s.kw == 1 && s.ih == 1 && s.sw == 1 && s.pl == 0 && s.pr == 0;
  const int full = t.vector_bytes / static_cast<int>(sizeof(T));
  const bool fills =
      full > 1 && std::int64_t{10} * s.iw >= std::int64_t{9} * full * ceil_div(s.iw, full);
  if (!forward && order == layout::nchw && pointwise && s.n == 1 && s.g == 1 && fills) {
    const weight_strides w = p.wei;
    const activation_strides in = p.in, out = p.out;
    p.swapped = true;
    p.shape = {.ic = s.ic, .iw = s.ic, .oc = s.oc};
    p.in_channels = s.oc;
    p.out_channels = s.iw;
    p.in = {.n = 0, .c = w.i, .y = 0, .x = w.o};
    p.wei = {.o = in.x, .i = in.c, .r = 0, .s = 0};
    p.out = {.n = 0, .c = out.x, .y = 0, .x = out.c};
  }

  // Packed weights of a dot product lie in one run per kernel position, so that all output channels form a block.
  constexpr int most_packed = 4;
  gather_plan along_sum = p;
  along_sum.dot = true;
  along_sum = with_lanes<T>(along_sum, t);
  p = with_lanes<T>(p, t);
  if (p.swapped) p.pack_weights = false;
  const bool possible = along_sum.dot && !p.channelwise && !prepacked && !p.swapped &&
                        (!along_sum.pack_weights || (!forward && p.out_channels <= most_packed));
  if (possible && 5 * estimated_work(along_sum) < 4 * estimated_work(p)) p = along_sum;

  // The phases of a stride are written one after another, and one may read more kernel columns than the first.
  gather_axis columns = p.columns(0);
  for (int phase = 1; phase < p.phase_columns(); ++phase)
    if (p.columns(phase).taps > columns.taps) columns = p.columns(phase);
  const int taps = columns.taps > 0 ? columns.taps : 1;
  const std::int64_t phases = std::int64_t{p.phase_rows()} * p.phase_columns();
  p.unroll_taps = taps <= budget / 2 && (phases == 1 || 4 * phases * taps <= budget);
  p.unroll_all = straight_line(p) <= budget;
  const int steps = p.unroll_taps ? taps : 1;
  const int row = p.unroll_taps ? p.columns(0).outputs : 1;
  const bool neighbours_share =
      columns.in_step == 1 && (columns.tap_stride == 1 || columns.tap_stride == -1);
  const straight_steps straight{
      .count = steps, .shared = neighbours_share, .per_vector = p.channelwise};
  p.tiles = cheapest_tile(t, row, p.vectors(), straight, budget);
  if (p.dot && p.pack_weights) {
    const int held = (t.registers - 2) / p.out_channels - 1,
              allowed = budget / (p.out_channels * steps);
    p.tiles = {.rows = balanced(row, allowed < 1      ? 1
                                     : allowed < held ? allowed
                                                      : held),
               .vectors = p.out_channels};
  }
  const int tile_statements = p.tiles.rows * p.tiles.vectors * steps;
  if (!p.dot && tile_statements * 4 <= budget && taps == 1 && p.in_channels >= 8 &&
      t.overlaps_loads)
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
