// Max and average pooling of an image, by rows of its output: only what lies inside counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <convolith/shape/argument.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/elementwise.hpp>

namespace convolith {

/// What becomes of the elements under a window.
enum class pooling : std::uint8_t { largest, average };

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

/// Sums of int8 are int32; those of floats are their own.
template <class Element>
using sum_of = std::conditional_t<std::is_same_v<Element, std::int8_t>, std::int32_t, Element>;

template <class Element>
[[nodiscard]] constexpr Element divided(sum_of<Element> sum, int count) {
  if constexpr (std::is_same_v<Element, std::int8_t>)
    return static_cast<Element>(averaged(sum, count));
  else
    return sum / static_cast<Element>(count);
}

/// Row y of the output. `src[row]` is where a row of the input begins.
template <pooling How, conv2d_shape Shape, class Element, class Rows>
constexpr void pool_row(const Rows& src, int y, Element* dst) {
  constexpr conv2d_shape s = Shape;
  const window_part rows = inside(y, s.sh, s.pt, s.kh, s.ih);
  for (int x = 0; x < s.ow(); ++x) {
    const window_part columns = inside(x, s.sw, s.pl, s.kw, s.iw);
    const int count = (rows.end - rows.first) * (columns.end - columns.first);
    for (int c = 0; c < s.ic; ++c) {
      const auto at = [&](int r, int q) { return src[r][q * s.ic + c]; };
      sum_of<Element> all = How == pooling::largest ? at(rows.first, columns.first) : Element{};
      for (int r = rows.first; r < rows.end; ++r)
        for (int q = columns.first; q < columns.end; ++q) {
          const Element x_q = at(r, q);
          if constexpr (How == pooling::average)
            all += x_q;
          else if (x_q > all)
            all = x_q;
        }
      dst[x * s.ic + c] =
          How == pooling::average ? divided<Element>(all, count) : static_cast<Element>(all);
    }
  }
}

/// Row y of a window that is as large as the image, which is added to what those before it gave.
template <pooling How, conv2d_shape Shape>
constexpr void pool_next_row(const std::int8_t* src, int y, std::int32_t* sums, std::int8_t* dst) {
  constexpr conv2d_shape s = Shape;
  for (int c = 0; c < s.ic; ++c) {
    std::int32_t all = y == 0 ? (How == pooling::largest ? INT8_MIN : 0) : sums[c];
    for (int x = 0; x < s.iw; ++x) {
      const std::int32_t v = src[x * s.ic + c];
      if constexpr (How == pooling::average)
        all += v;
      else if (v > all)
        all = v;
    }
    sums[c] = all;
    if (y == s.ih - 1)
      dst[c] = How == pooling::average ? divided<std::int8_t>(all, s.kh * s.kw)
                                       : static_cast<std::int8_t>(all);
  }
}

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
