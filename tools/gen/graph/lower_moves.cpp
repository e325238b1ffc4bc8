// What only moves elements: padding, concatenation, slices, transposition, a larger picture, another shape.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "lowering.hpp"

namespace convolith::gen {

namespace {

/// Elements from one index of a dimension to the next.
std::vector<std::int64_t> strides_of(const std::vector<int>& shape) {
  std::vector<std::int64_t> strides(shape.size(), 1);
  for (std::size_t d = shape.size(); d-- > 1;) strides[d - 1] = strides[d] * shape[d];
  return strides;
}

std::int64_t offset_of(const std::vector<int>& at, const std::vector<std::int64_t>& strides) {
  std::int64_t offset = 0;
  for (std::size_t d = 0; d < at.size(); ++d) offset += at[d] * strides[d];
  return offset;
}

/// All of them of one type and, as their bytes are moved as they are, of one meaning.
void demand_alike(const lowering& l) {
  const tensor& dst = l.dst();
  l.demand(bytes_of(dst.type) > 0 && dst.type != number::other,
           fmt::format("dst is {}", to_word(dst.type)));
}
void demand_same_meaning(const lowering& l, const tensor& src, const tensor& dst) {
  l.demand(src.type == dst.type, fmt::format("src is {} and dst {}", in_words(src), in_words(dst)));
  l.demand(src.meaning.scales == dst.meaning.scales &&
               src.meaning.zero_points == dst.meaning.zero_points,
           "src and dst have different scales or zero points");
}

void demand_same_meaning(const lowering& l, const tensor& src) {
  demand_same_meaning(l, src, l.dst());
}

move_step move_of(const lowering& l) {
  demand_alike(l);
  return {bytes_of(l.dst().type), false, 0, {}};
}

int axis_of(const lowering& l, int axis, const tensor& t) {
  const int dimensions = static_cast<int>(t.shape.size());
  l.demand(axis >= -dimensions && axis < dimensions,
           fmt::format("there is no dimension {} of {}", axis, in_words(t)));
  return axis < 0 ? axis + dimensions : axis;
}

}  // namespace

move_step lower_pad(const lowering& l) {
  const tensor &src = l.src(), &dst = l.dst();
  move_step m = move_of(l);
  demand_same_meaning(l, src);
  const std::vector<std::int32_t> by = l.constant32(1, "padding");
  l.demand(by.size() == 2 * src.shape.size(),
           fmt::format("padding of {} numbers for {} dimensions", by.size(), src.shape.size()));
  l.demand(dst.shape.size() == src.shape.size(),
           fmt::format("dst is {}, of other dimensions than {}", in_words(dst), in_words(src)));
  std::vector<int> start;
  for (std::size_t d = 0; d < src.shape.size(); ++d) {
    l.demand(
        by[2 * d] >= 0 && by[2 * d + 1] >= 0 &&
            std::int64_t{dst.shape[d]} == std::int64_t{src.shape[d]} + by[2 * d] + by[2 * d + 1],
        fmt::format("dst is {}, which is not {} with its padding", in_words(dst), in_words(src)));
    start.push_back(by[2 * d]);
  }
  const std::vector<std::int64_t> to = strides_of(dst.shape);
  m.fills = true;
  m.fill = zero_of(dst);
  m.blocks = {{0, 0, offset_of(start, to), src.shape, strides_of(src.shape), to}};
  return m;
}

move_step lower_concatenation(const lowering& l) {
  const auto o = l.options<concatenation_options>();
  const tensor& dst = l.dst();
  move_step m = move_of(l);
  l.demand(o.activation == fused::none, "it has an activation");
  const auto axis = static_cast<std::size_t>(axis_of(l, o.axis, dst));
  const std::vector<std::int64_t> to = strides_of(dst.shape);
  int start = 0;
  for (std::size_t i = 0; i < l.inputs(); ++i) {
    const tensor& src = l.src(i);
    demand_same_meaning(l, src);
    std::vector<int> wanted = dst.shape;
    if (axis < src.shape.size()) wanted[axis] = src.shape[axis];
    l.demand(src.shape == wanted && src.shape[axis] <= dst.shape[axis] - start,
             fmt::format("input {} is {}, of dst {}", i, in_words(src), in_words(dst)));
    m.blocks.push_back(
        {static_cast<int>(i), 0, start * to[axis], src.shape, strides_of(src.shape), to});
    start += src.shape[axis];
  }
  l.demand(start == dst.shape[axis], "its inputs do not fill dst");
  return m;
}

move_step lower_slice(const lowering& l) {
  const auto o = l.options<slice_options>();
  const tensor &src = l.src(), &dst = l.dst();
  move_step m = move_of(l);
  demand_same_meaning(l, src);
  l.demand(o.ellipsis_mask == 0 && o.new_axis_mask == 0 && !o.offset,
           "an ellipsis, a new axis or an offset");
  const std::vector<std::int32_t> begin = l.constant32(1, "begin"), end = l.constant32(2, "end"),
                                  step = l.constant32(3, "strides");
  const std::size_t dimensions = src.shape.size();
  l.demand(begin.size() == dimensions && end.size() == dimensions && step.size() == dimensions,
           "it says not of every dimension where it begins and ends");
  const std::vector<std::int64_t> from = strides_of(src.shape);
  block b{};
  std::vector<int> kept;
  for (std::size_t d = 0; d < dimensions; ++d) {
    const int size = src.shape[d];
    const auto bit = [&](int mask) { return (mask >> d & 1) != 0; };
    const auto bound = [&](std::int64_t at) {
      return static_cast<int>(std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size));
    };
    l.demand(step[d] > 0, fmt::format("a stride of {}", step[d]));
    const int first = bit(o.begin_mask) ? 0 : bound(begin[d]);
    const int last = bit(o.shrink_axis_mask) ? first + 1 : bit(o.end_mask) ? size : bound(end[d]);
    const int count = last > first ? (last - first - 1) / step[d] + 1 : 0;
    l.demand(count > 0 && first < size, "nothing is left");
    b.from += first * from[d];
    b.extents.push_back(count);
    b.src_strides.push_back(count > 1 ? from[d] * step[d] : 0);
    if (!bit(o.shrink_axis_mask)) kept.push_back(count);
  }
  l.demand(kept == dst.shape,
           fmt::format("dst is {}, and {} is what is left", in_words(dst), fmt::join(kept, "x")));
  b.dst_strides = strides_of(b.extents);
  m.blocks = {b};
  return m;
}

std::vector<move_step> lower_split(const lowering& l, std::size_t value, std::size_t axis_input) {
  const tensor& src = l.src(value);
  const std::vector<std::int32_t> named = l.constant32(axis_input, "axis");
  l.demand(named.size() == 1, fmt::format("it names {} dimensions", named.size()));
  const auto axis = static_cast<std::size_t>(axis_of(l, named[0], src));
  const std::vector<std::int64_t> from = strides_of(src.shape);
  std::vector<move_step> parts;
  int start = 0;
  for (std::size_t i = 0; i < l.outputs(); ++i) {
    const tensor& dst = l.dst(i);
    demand_same_meaning(l, src, dst);
    std::vector<int> wanted = src.shape;
    if (axis < dst.shape.size()) wanted[axis] = dst.shape[axis];
    l.demand(dst.shape == wanted && dst.shape[axis] <= src.shape[axis] - start,
             fmt::format("output {} is {}, of src {}", i, in_words(dst), in_words(src)));
    move_step m = move_of(l);
    m.blocks = {{0, start * from[axis], 0, dst.shape, from, strides_of(dst.shape)}};
    parts.push_back(m);
    start += dst.shape[axis];
  }
  l.demand(start == src.shape[axis], "its outputs do not use all of src");
  return parts;
}

move_step lower_transpose(const lowering& l) {
  const tensor &src = l.src(), &dst = l.dst();
  move_step m = move_of(l);
  demand_same_meaning(l, src);
  const std::vector<std::int32_t> order = l.constant32(1, "order");
  std::vector<std::int32_t> sorted = order, all(src.shape.size());
  std::sort(sorted.begin(), sorted.end());
  std::iota(all.begin(), all.end(), 0);
  l.demand(sorted == all && dst.shape.size() == all.size(),
           "its order is not one of all dimensions");
  const std::vector<std::int64_t> from = strides_of(src.shape);
  block b{0, 0, 0, dst.shape, {}, strides_of(dst.shape)};
  for (std::size_t d = 0; d < order.size(); ++d) {
    const auto of = static_cast<std::size_t>(order[d]);
    l.demand(dst.shape[d] == src.shape[of], "dst has another shape");
    b.src_strides.push_back(from[of]);
  }
  m.blocks = {b};
  return m;
}

namespace {

/// For each of so many rows or columns the one that TensorFlow Lite takes it from, in floats as it computes.
std::vector<int> nearest(int from, int to, resize_options o) {
  const bool aligned = o.align_corners && to > 1;
  const float scale = aligned ? static_cast<float>(from - 1) / static_cast<float>(to - 1)
                              : static_cast<float>(from) / static_cast<float>(to);
  std::vector<int> all;
  for (int i = 0; i < to; ++i) {
    const float at = (static_cast<float>(i) + (o.half_pixel_centers ? 0.5F : 0.0F)) * scale;
    all.push_back(std::clamp(static_cast<int>(o.align_corners ? std::round(at) : std::floor(at)), 0,
                             from - 1));
  }
  return all;
}

/// Whether each row becomes so many of them. By whole numbers it nearly always does; but products of floats may fall below.
bool repeats_each(const std::vector<int>& taken, int rows, int times) {
  bool all = static_cast<std::int64_t>(taken.size()) == std::int64_t{rows} * times;
  for (std::size_t i = 0; i < taken.size() && all; ++i) all = taken[i] == static_cast<int>(i) / times;
  return all;
}

}  // namespace

any_step lower_resize(const lowering& l) {
  const auto o = l.options<resize_options>();
  const tensor &src = l.src(), &dst = l.dst();
  move_step m = move_of(l);
  demand_same_meaning(l, src);
  l.demand(src.shape.size() == 4 && dst.shape.size() == 4 && src.shape[0] == dst.shape[0] &&
               src.shape[3] == dst.shape[3],
           "src and dst differ in more than height and width");
  constexpr int most = 1 << 14;  // of which there is a table
  l.demand(dst.shape[1] <= most && dst.shape[2] <= most,
           fmt::format("dst is {}, and {} rows and columns is the most", in_words(dst), most));
  std::vector<int> rows = nearest(src.shape[1], dst.shape[1], o),
                   columns = nearest(src.shape[2], dst.shape[2], o);
  const int up = dst.shape[1] / src.shape[1], across = dst.shape[2] / src.shape[2];
  if (!repeats_each(rows, src.shape[1], up) || !repeats_each(columns, src.shape[2], across))
    return gather_step{src.shape[0],    src.shape[1],       src.shape[2], src.shape[3],
                       std::move(rows), std::move(columns)};
  const std::vector<std::int64_t> from = strides_of(src.shape), to = strides_of(dst.shape);
  m.blocks = {{0,
               0,
               0,
               {src.shape[0], src.shape[1], up, src.shape[2], across, src.shape[3]},
               {from[0], from[1], 0, from[2], 0, 1},
               {to[0], to[1] * up, to[1], to[2] * across, to[2], 1}}};
  return m;
}

alias_step lower_reshape(const lowering& l) {
  demand_same_meaning(l, l.src());
  l.demand(l.src().size() == l.dst().size(), fmt::format("{} does not have the elements of {}",
                                                         in_words(l.dst()), in_words(l.src())));
  return {};
}

}  // namespace convolith::gen
