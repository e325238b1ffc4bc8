// Max and average pooling of an image, by rows of its output: only what lies inside counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <convolith/shape/argument.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/plan/pooling_plan.hpp>
#include <convolith/target/target.hpp>
#include <convolith/kernel/pooling.hpp>
#include <convolith/layer/whole_text.hpp>

namespace convolith {

/// A layer of a network that pools, channel by channel: of a window's text, `max_pool<"ic16ih8kh2sh2">`, or of a shape with
/// as many groups as channels. Elements are float, double or int8; of int8 src and dst mean the same, and an average is
/// rounded to the nearest, halves away from zero, as TensorFlow Lite has it.
template <pooling How, window_argument Window, class Element = float>
struct pooling_layer {
  static constexpr bool is_legible = Window.parsed.ok();  ///< whether the text is a window
  /// No int8 image is too large that as one of floats is not.
  using checked_element = std::conditional_t<std::is_same_v<Element, std::int8_t>, float, Element>;
  static_assert(require_text<shape_argument(Window.parsed)>::value);
  static_assert(!is_legible || require<Window.parsed.shape, checked_element>::value);
  static constexpr conv2d_shape shape =
      Window.parsed.shape;  ///< of the window and what it goes over
  using element = Element;  ///< of src and dst
};
/// The largest element under each window.
template <window_argument Window, class Element = float>
using max_pool = pooling_layer<pooling::largest, Window, Element>;
/// The mean of the elements under each window that lie inside the image.
template <window_argument Window, class Element = float>
using average_pool = pooling_layer<pooling::average, Window, Element>;

namespace kernel {

/// From which row or column of a window to behind which one it lies inside.
struct window_part {
  int first = 0, end = 0;
};
[[nodiscard]] constexpr window_part inside(int at, int stride, int before, int span, int all) {
  const int first = at * stride - before, end = first + span;
  return {first > 0 ? first : 0, end < all ? end : all};
}

/// Row y of the output, of floats. `src[row]` is where a row of the input begins.
template <pooling How, conv2d_shape Shape, class Element, class Rows>
constexpr void pool_row(const Rows& src, int y, Element* dst) {
  constexpr conv2d_shape s = Shape;
  const window_part rows = inside(y, s.sh, s.pt, s.kh, s.ih);
  for (int x = 0; x < s.ow(); ++x) {
    const window_part columns = inside(x, s.sw, s.pl, s.kw, s.iw);
    const int count = (rows.end - rows.first) * (columns.end - columns.first);
    for (int c = 0; c < s.ic; ++c) {
      const auto at = [&](int r, int q) { return src[r][q * s.ic + c]; };
      Element all = How == pooling::largest ? at(rows.first, columns.first) : Element{};
      for (int r = rows.first; r < rows.end; ++r)
        for (int q = columns.first; q < columns.end; ++q) {
          const Element x_q = at(r, q);
          if constexpr (How == pooling::average)
            all += x_q;
          else if (x_q > all)
            all = x_q;
        }
      dst[x * s.ic + c] = How == pooling::average ? all / static_cast<Element>(count) : all;
    }
  }
}

/// Of int8, by the plan of a target: all of an image, a row whose input rows are listed, or rows as they come.
template <isa Target, pooling How, conv2d_shape Shape>
struct pooled_bytes {
  static constexpr pooling_plan plan =
      plan_pooling({.shape = Shape, .how = How}, whole_hardware(Target));

  static constexpr void image(const std::int8_t* src, std::int8_t* dst) {
    run_text<pooling_kernel{plan}, Target>(src, dst, static_cast<const std::int32_t*>(nullptr));
  }
  /// Row y of the output; `src` tells where each row of the input begins.
  template <class Rows>
  static constexpr void row(const Rows& src, int y, std::int8_t* dst) {
    constexpr conv2d_shape s = Shape;
    const int above = y * s.sh - s.pt;
    const window_part rows = inside(y, s.sh, s.pt, s.kh, s.ih);
    std::int32_t list[std::size_t{words_of_list(s.kh)}]{rows.first - above, rows.end - above};
    for (int r = rows.first; r < rows.end; ++r)
      list[2 + r - above] = static_cast<std::int32_t>(src[r] - src.first);
    run_text<pooling_kernel{plan_listed(plan)}, Target>(src.first, dst,
                                                        static_cast<const std::int32_t*>(list));
  }
  /// Row y of a window that is as large as the image, which is added to what those before it gave.
  static constexpr void next_row(const std::int8_t* src, int y, std::int32_t* sums,
                                 std::int8_t* dst) {
    if (y == 0) run_text<starting_sums_kernel{plan}, Target>(sums);
    run_text<row_sums_kernel{plan}, Target>(src, sums);
    if (y == Shape.ih - 1)
      run_text<pooled_sums_kernel{plan}, Target>(static_cast<const std::int32_t*>(sums), dst);
  }
};

/// Adds the gradient of one picture's src to diff_src. The gradient of a largest element goes to the first of those that
/// are equal; that of an average is spread.
template <pooling How, conv2d_shape Shape, class Element>
constexpr void pool_gradient(const Element* src, const Element* dst, const Element* diff_dst,
                             Element* diff_src) {
  constexpr conv2d_shape s = Shape;
  for (int y = 0; y < s.oh(); ++y)
    for (int x = 0; x < s.ow(); ++x) {
      const window_part rows = inside(y, s.sh, s.pt, s.kh, s.ih),
                        columns = inside(x, s.sw, s.pl, s.kw, s.iw);
      const int count = (rows.end - rows.first) * (columns.end - columns.first);
      for (int c = 0; c < s.ic; ++c) {
        const int out = (y * s.ow() + x) * s.ic + c;
        bool open = true;
        for (int r = rows.first; r < rows.end && open; ++r)
          for (int q = columns.first; q < columns.end && open; ++q) {
            const int in = (r * s.iw + q) * s.ic + c;
            if constexpr (How == pooling::average) {
              diff_src[in] += diff_dst[out] / static_cast<Element>(count);
            } else if (src[in] == dst[out]) {
              diff_src[in] += diff_dst[out];
              open = false;
            }
          }
      }
    }
}

}  // namespace kernel

}  // namespace convolith
