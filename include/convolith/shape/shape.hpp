// What is to be computed: the sizes of one Conv2D layer, and nothing about how.
#pragma once

#include <cstddef>
#include <cstdint>

namespace convolith {

/// Order of the dimensions in memory, outermost first.
/// `nchw`: activations N,C,H,W and weights O,I,H,W. `nhwc`: activations N,H,W,C and weights O,H,W,I.
enum class layout : std::uint8_t { nchw, nhwc };

/// Function applied to the sum plus bias. `relu`: max(x, 0). `relu6`: min(max(x, 0), 6).
enum class activation : std::uint8_t { none, relu, relu6 };

/// The sizes of a Conv2D layer, in elements. Structural, so that it can be a template argument.
/// Semantics are those of PyTorch's Conv2d: cross-correlation, dilation 1 is dense, the two channel
/// counts are totals over all groups. Not every value is legal: see `check`.
struct conv2d_shape {
  int n = 1;   ///< batch
  int ic = 1;  ///< input channels, of all groups
  int ih = 1;  ///< input height
  int iw = 1;  ///< input width
  int oc = 1;  ///< output channels, of all groups
  int kh = 1;  ///< kernel height
  int kw = 1;  ///< kernel width
  int sh = 1;  ///< stride from row to row
  int sw = 1;  ///< stride from column to column
  int dh = 1;  ///< dilation of rows; 1 is dense
  int dw = 1;  ///< dilation of columns; 1 is dense
  int pt = 0;  ///< rows of zeros above
  int pb = 0;  ///< rows of zeros below
  int pl = 0;  ///< columns of zeros to the left
  int pr = 0;  ///< columns of zeros to the right
  int g = 1;   ///< groups

  /// Output height: floor((ih + pt + pb - dh*(kh-1) - 1) / sh) + 1, as PyTorch documents for Conv2d.
  [[nodiscard]] constexpr int oh() const { return (ih + pt + pb - dh * (kh - 1) - 1) / sh + 1; }
  /// Output width, by the same formula along the other axis.
  [[nodiscard]] constexpr int ow() const { return (iw + pl + pr - dw * (kw - 1) - 1) / sw + 1; }
  /// Input channels that one output channel sees.
  [[nodiscard, gnu::always_inline]] constexpr int icg() const { return ic / g; }
  /// Output channels of one group.
  [[nodiscard]] constexpr int ocg() const { return oc / g; }

  /// Elements of src: n * ic * ih * iw.
  [[nodiscard]] constexpr std::size_t src_size() const { return count(n, ic, ih, iw); }
  /// Elements of wei: oc * (ic / g) * kh * kw.
  [[nodiscard]] constexpr std::size_t wei_size() const { return count(oc, icg(), kh, kw); }
  /// Elements of bias: oc.
  [[nodiscard]] constexpr std::size_t bias_size() const { return count(oc, 1, 1, 1); }
  /// Elements of dst: n * oc * oh() * ow().
  [[nodiscard]] constexpr std::size_t dst_size() const { return count(n, oc, oh(), ow()); }

  /// Multiply-accumulates of one pass, those on padding included: the field's usual count.
  [[nodiscard]] constexpr std::int64_t macs() const {
    return std::int64_t{n} * oc * oh() * ow() * icg() * kh * kw;
  }

  friend constexpr bool operator==(const conv2d_shape&, const conv2d_shape&) = default;

 private:
  static constexpr std::size_t count(int a, int b, int c, int d) {
    return static_cast<std::size_t>(a) * static_cast<std::size_t>(b) * static_cast<std::size_t>(c) *
           static_cast<std::size_t>(d);
  }
};

/// The same shape with TensorFlow's SAME padding: output size is ceil(input / stride), and where the
/// padding is odd the extra row or column is at the bottom or right. Padding that no int holds, or a size
/// below 1, leaves the padding of that axis as it is, for `check` to judge.
[[nodiscard]] constexpr conv2d_shape same(conv2d_shape s) {
  const auto pad = [](int in, int k, int stride, int dilation, int& before, int& after) {
    if (in < 1 || k < 1 || stride < 1 || dilation < 1) return;
    const std::int64_t out = (std::int64_t{in} + stride - 1) / stride;
    const std::int64_t needed = (out - 1) * stride + std::int64_t{dilation} * (k - 1) + 1 - in;
    if (needed > INT32_MAX) return;
    const int total = needed > 0 ? static_cast<int>(needed) : 0;
    before = total / 2;
    after = total - total / 2;
  };
  pad(s.ih, s.kh, s.sh, s.dh, s.pt, s.pb);
  pad(s.iw, s.kw, s.sw, s.dw, s.pl, s.pr);
  return s;
}

}  // namespace convolith
