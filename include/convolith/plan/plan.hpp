// How a shape is computed on a target: where operands lie, how outputs are tiled, what is unrolled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/strategy.hpp>

namespace convolith {

/// Distance between neighbours along each dimension of an activation, in elements.
struct activation_strides {
  std::ptrdiff_t n = 0, c = 0, y = 0, x = 0;
  friend constexpr bool operator==(const activation_strides&, const activation_strides&) = default;
};

/// Distance between neighbours along each dimension of the weights, in elements; i counts within a group.
struct weight_strides {
  std::ptrdiff_t o = 0, i = 0, r = 0, s = 0;
  friend constexpr bool operator==(const weight_strides&, const weight_strides&) = default;
};

[[nodiscard]] constexpr activation_strides strides_of(layout order, int channels, int height,
                                                      int width) {
  const std::ptrdiff_t c = channels, h = height, w = width;
  if (order == layout::nchw) return {.n = c * h * w, .c = h * w, .y = w, .x = 1};
  return {.n = h * w * c, .c = 1, .y = w * c, .x = c};
}

[[nodiscard]] constexpr weight_strides strides_of(layout order, const conv2d_shape& s) {
  const std::ptrdiff_t i = s.icg(), h = s.kh, w = s.kw;
  if (order == layout::nchw) return {.o = i * h * w, .i = h * w, .r = w, .s = 1};
  return {.o = h * w * i, .i = 1, .r = w * i, .s = i};
}

/// A layer as another of the same buffers and the same sums, in the form that plans best.
struct canonical_form {
  conv2d_shape shape;
  layout order;
};

/// A kernel as large as its unpadded input is a pointwise one over ic*kh*kw channels. A pointwise kernel sees no
/// neighbours, so that rows, and in nhwc images too, join into one row. A single pixel has the same order in both
/// layouts.
[[nodiscard]] constexpr canonical_form canonical(conv2d_shape s, layout order) {
  constexpr std::int64_t most = std::numeric_limits<int>::max();
  if (s.pt != 0 || s.pb != 0 || s.pl != 0 || s.pr != 0) return {s, order};
  const std::int64_t inputs = std::int64_t{s.ic} * s.kh * s.kw;
  if (s.g == 1 && s.kh == s.ih && s.kw == s.iw && inputs <= most) {
    s = {.n = s.n, .ic = static_cast<int>(inputs), .oc = s.oc};
    order = layout::nhwc;
  }
  const bool pointwise = s.kh == 1 && s.kw == 1 && s.sh == 1 && s.sw == 1;
  const int images = order == layout::nhwc ? s.n : 1;
  if (pointwise && std::int64_t{s.ih} * s.iw * images <= most) {
    s.iw *= s.ih * images;
    s.ih = 1;
    s.n /= images;
  }
  return {s, order};
}

/// Every channel is a group of its own: the channels are independent and vectors run across groups.
[[nodiscard]] constexpr bool depthwise(const conv2d_shape& s) {
  return s.g > 1 && s.icg() == 1 && s.ocg() == 1;
}

/// Elements in a vector for `channels` neighbours: the target's width, or less where few channels use it.
template <class Element>
[[nodiscard]] constexpr int lanes_for(const target& t, int channels) {
  int lanes = t.vector_bytes / static_cast<int>(sizeof(Element));
  while (lanes > 1 && lanes / 2 >= channels) lanes /= 2;
  return lanes > 1 && channels > 1 ? lanes : 1;
}

/// Whether single elements that lie side by side are best loaded two at a time.
template <class Element>
[[nodiscard]] constexpr bool pairs_of(const target& t, int lanes) {
  return t.cost.load_pair > 0 && t.cost.load_pair < 2 * t.cost.load && lanes == 1 &&
         sizeof(Element) == sizeof(float);
}

[[nodiscard]] constexpr reading packed_if(bool copied) {
  return copied ? reading::packed : reading::in_place;
}

/// `lanes_for` a buffer of `size` elements side by side: 64 fill the widest vector there is.
template <class Element>
[[nodiscard]] constexpr int lanes_for_buffer(const target& t, std::size_t size) {
  return lanes_for<Element>(t, size < 64 ? static_cast<int>(size) : 64);
}

[[nodiscard]] constexpr int ceil_div(int a, int b) { return (a + b - 1) / b; }

/// A register tile: `vectors` vectors of channels for each of `rows` broadcast values.
struct tile {
  int rows = 1, vectors = 1;
  friend constexpr bool operator==(const tile&, const tile&) = default;
};

/// Where loops find their bounds at borders.
enum class bounds_from : std::uint8_t { table, computing };

/// A table if it is small. A processor that runs from flash spends about as much code on computing bounds as on the
/// rows of a kernel of 5; with a cache a table is faster, but costs a compiler time in proportion to its square.
[[nodiscard]] constexpr bounds_from bounds_for(const target& t, int rows) {
  return rows <= (t.overlaps_loads ? 64 : 9) ? bounds_from::table : bounds_from::computing;
}

/// Rows of equal tiles, so that `count` rows need as few tiles as with `most` and the last is nearly full.
[[nodiscard]] constexpr int balanced(int count, int most) {
  const int tiles = ceil_div(count, most);
  return tiles > 0 ? ceil_div(count, tiles) : 1;
}

/// The steps of a tile's sums that stand in straight-line code, and what they read beside the weights.
struct straight_steps {
  int count = 1;
  bool shared =
      false;  ///< what row r reads in step i, row r - 1 reads in step i + distance; 0: in all steps
  int distance = 1;
  bool per_vector = false;  ///< each vector has inputs of its own: depthwise

  /// Loads for `rows` rows; a compiler loads once what several steps share.
  [[nodiscard]] constexpr int inputs(int rows) const {
    return shared ? rows + distance * (count - 1) : rows * count;
  }
};

/// Cycles of `count` loads one behind another.
[[nodiscard]] constexpr double run_of_loads(const target& t, int count) {
  return count > 0 ? t.cost.first_load + (count - 1) * t.cost.load : 0;
}

/// Cycles of a product added to a sum. A soft floating point's calls are the same in every plan, and count as one.
[[nodiscard]] constexpr double sum_cost(const target& t) {
  return t.fpu_bytes > 0 ? t.multiply_add_cost() : 1;
}

/// Cycles of one round of the loop around a tile. Superscalar, a step takes what its busiest unit needs.
[[nodiscard]] constexpr double tile_cost(const target& t, const tile& size,
                                         const straight_steps& steps) {
  const int sums = size.rows * size.vectors;
  if (!t.overlaps_loads)
    return steps.count * (sums * sum_cost(t) + run_of_loads(t, size.vectors)) +
           steps.inputs(size.rows) * (steps.per_vector ? size.vectors : 1) * t.cost.first_load + 4;
  const int loads = size.rows + size.vectors, busiest = sums > loads ? sums : loads;
  return 1 + (busiest > t.pending ? busiest : t.pending);
}

/// Registers that hold products on their way to a sum, where the plan says when they are added.
[[nodiscard]] constexpr int product_registers(const target& t) {
  return t.arithmetic() == execution{multiply_add::separate, scheduling::planned} ? 2 : 0;
}

/// Whether a tile's sums fit the registers, with its vectors and an input, or with the inputs that steps share.
[[nodiscard]] constexpr bool fits_registers(const target& t, const tile& size,
                                            const straight_steps& steps) {
  const int kept = t.overlaps_loads || !steps.shared || steps.count == 1 ? 1 : size.rows - 1;
  return size.vectors * (size.rows + 1) + kept * (steps.per_vector ? size.vectors : 1) +
             product_registers(t) <=
         t.registers;
}

/// The tile of least cost for `rows` x `vectors` sums that share loads, by a model of the steps between two rounds of
/// a loop: how many there are, what they cost, and whether their registers are there.
template <class Steps>
[[nodiscard]] constexpr tile cheapest_tile(const target& t, int rows, int vectors,
                                           const Steps& steps, int budget) {
  tile best{};
  double least = -1;
  for (int v = 1; v <= vectors && v < t.registers - 1; ++v) {
    for (int r = 1; r <= rows && fits_registers(t, {r, v}, steps); ++r) {
      if (r * v * steps.count > budget && r * v > 1) break;
      if (balanced(rows, r) != r || balanced(vectors, v) != v) continue;
      double cost = 0;
      for (int vv : {v, vectors % v})
        for (int rr : {r, rows % r})
          if (vv > 0 && rr > 0)
            cost += tile_cost(t, {rr, vv}, steps) * (vv == v ? vectors / v : 1) *
                    (rr == r ? rows / r : 1);
      // What remains is code of its own, which without a cache counts for as much as a percent or two of time.
      if (!t.overlaps_loads)
        cost += cost / 64 * ((vectors % v != 0 ? 2 : 1) * (rows % r != 0 ? 2 : 1) - 1);
      if (least < 0 || cost < least) {
        least = cost;
        best = {.rows = r, .vectors = v};
      }
    }
  }
  return best;
}

}  // namespace convolith
