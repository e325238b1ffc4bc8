// Runs the layers of a topic, compiled and interpreted, and compares with what is stored.
#pragma once

#include <convolith/conv2d.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <functional>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "example.hpp"

namespace convolith::tests::golden {

/// What the three passes read and write, in the layout and type of the layer.
template <class T>
struct buffers {
  std::vector<T> src, wei, bias, diff_dst;
  std::vector<T> dst, diff_src, diff_wei, diff_bias;
  std::vector<std::byte> scratch;
};

/// How a row is tried.
struct attempt {
  layout data = layout::nchw;
  gradient write = gradient::replace;
};

template <class T>
using passes = std::function<void(buffers<T>&)>;

/// Makes the buffers of a row, calls the passes on them and compares. Float results must be within
/// Higham's bounds, exact ones equal; in double every sum of every row is exact.
template <class T>
void verify(const example& row, attempt how, std::size_t workspace_bytes, const passes<T>& run);
extern template void verify(const example&, attempt, std::size_t, const passes<float>&);
extern template void verify(const example&, attempt, std::size_t, const passes<double>&);

/// The same by the programs of every target, interpreted.
void interpret_row(const example& row);

/// A layer's passes over dynamic buffers. One place says which overload each kind of layer has.
template <class Layer, class T, gradient Write, bool Bias, bool Fused>
void run_passes(buffers<T>& b) {
  const std::span<const T, Layer::src_size> src(b.src);
  const std::span<const T, Layer::wei_size> wei(b.wei);
  const std::span<T, Layer::dst_size> dst(b.dst);
  const std::span<const T, Layer::dst_size> made(b.dst), diff_dst(b.diff_dst);
  const std::span<T, Layer::src_size> diff_src(b.diff_src);
  const std::span<T, Layer::wei_size> diff_wei(b.diff_wei);
  // One byte further than the allocator aligns: a workspace may have any alignment.
  const std::span<std::byte, Layer::workspace_bytes> work(b.scratch.data() + 1,
                                                          Layer::workspace_bytes);
  const auto backward_weights = [&](auto... diff_bias) {
    if constexpr (Fused) {
      Layer::template backward_weights<Write>(src, diff_dst, made, diff_wei, diff_bias..., work);
    } else {
      Layer::template backward_weights<Write>(src, diff_dst, diff_wei, diff_bias..., work);
    }
  };
  if constexpr (Bias) {
    Layer::forward(src, wei, std::span<const T, Layer::bias_size>(b.bias), dst, work);
    backward_weights(std::span<T, Layer::bias_size>(b.diff_bias));
  } else {
    Layer::forward(src, wei, dst, work);
    backward_weights();
  }
  if constexpr (Fused) {
    Layer::template backward_data<Write>(diff_dst, made, wei, diff_src, work);
  } else {
    Layer::template backward_data<Write>(diff_dst, wei, diff_src, work);
  }
}

template <const auto& Topic, std::size_t Index, class T, layout Data>
struct layer_of {
  static constexpr const example& row = Topic[Index];
  static constexpr conv2d_shape sizes = shape(row.text);
  static constexpr conv2d_options options{.data = Data, .act = row.act};
  using type = conv2d<sizes, T, options>;
};

template <const auto& Topic, std::size_t Index, class T, layout Data, gradient Write>
void try_row() {
  using layer = layer_of<Topic, Index, T, Data>;
  const passes<T> run = run_passes<typename layer::type, T, Write, layer::row.bias,
                                   layer::row.act != activation::none>;
  verify<T>(layer::row, {Data, Write}, layer::type::workspace_bytes, run);
}

/// With IN_TURNS, set by the build, few rows are compiled, and each in one layout, as all are interpreted.
template <std::size_t Index>
constexpr bool is_compiled(layout data) {
  return !IN_TURNS || Index % 8 == (data == layout::nchw ? 1 : 5);
}

template <const auto& Topic, std::size_t Index>
void run_row() {
  if constexpr (is_compiled<Index>(layout::nchw)) {
    try_row<Topic, Index, float, layout::nchw, gradient::replace>();
    if constexpr (Topic[Index].in_double)
      try_row<Topic, Index, double, layout::nchw, gradient::replace>();
  }
  if constexpr (is_compiled<Index>(layout::nhwc)) {
    try_row<Topic, Index, float, layout::nhwc, gradient::replace>();
    if constexpr (Topic[Index].in_double)
      try_row<Topic, Index, double, layout::nhwc, gradient::accumulate>();
  }
}

template <const auto& Topic>
void run_topic() {
  [&]<std::size_t... Index>(std::index_sequence<Index...>) { (run_row<Topic, Index>(), ...); }
  (std::make_index_sequence<std::size(Topic)>{});
  for (const example& row : Topic) interpret_row(row);
}

/// Counts the rows of the topics that were compiled in; golden_test.cpp holds it against the table.
[[nodiscard]] inline std::size_t& rows_listed() {
  static std::size_t count = 0;
  return count;
}

}  // namespace convolith::tests::golden
