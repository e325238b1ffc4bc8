// The oracle of floating-point layers: forward and backward by the definition. Sums are kept in a wider type than the
// elements and rounded once, at the end.
#pragma once

#include <convolith/reference/index.hpp>
#include <convolith/shape/shape.hpp>

#include <cstddef>
#include <span>

namespace convolith::reference {

namespace detail {

template <class Element>
struct wider;
template <>
struct wider<float> {
  using type = double;
};
template <>
struct wider<double> {
  using type = long double;
};

template <class Wide>
constexpr Wide activate(activation act, Wide x) {
  if (act != activation::none && x < 0) return 0;
  if (act == activation::relu6 && x > 6) return 6;
  return x;
}

}  // namespace detail

/// dst = act(src * wei + bias). `bias` has `s.bias_size()` elements or none; the others as many as
/// the shape says.
template <class Element>
constexpr void forward(const conv2d_shape& s, layout l, activation act,
                       std::span<const Element> src, std::span<const Element> wei,
                       std::span<const Element> bias, std::span<Element> dst) {
  using wide = typename detail::wider<Element>::type;
  const int channels_in = s.ic / s.g;
  const int channels_out = s.oc / s.g;
  for (int n = 0; n < s.n; ++n) {
    for (int oc = 0; oc < s.oc; ++oc) {
      const int first_ic = oc / channels_out * channels_in;
      for (int oy = 0; oy < s.oh(); ++oy) {
        for (int ox = 0; ox < s.ow(); ++ox) {
          wide sum = bias.empty() ? wide{0} : wide{bias[static_cast<std::size_t>(oc)]};
          for (int ic = 0; ic < channels_in; ++ic) {
            for (int ky = 0; ky < s.kh; ++ky) {
              for (int kx = 0; kx < s.kw; ++kx) {
                const int iy = oy * s.sh + ky * s.dh - s.pt;
                const int ix = ox * s.sw + kx * s.dw - s.pl;
                if (iy < 0 || iy >= s.ih || ix < 0 || ix >= s.iw) continue;
                sum += wide{src[detail::src_offset(s, l, n, first_ic + ic, iy, ix)]} *
                       wide{wei[detail::wei_offset(s, l, oc, ic, ky, kx)]};
              }
            }
          }
          dst[detail::dst_offset(s, l, n, oc, oy, ox)] =
              static_cast<Element>(detail::activate(act, sum));
        }
      }
    }
  }
}

/// diff_src = the gradient of the loss with respect to src, where diff_dst is that with respect to
/// dst.
template <class Element>
constexpr void backward_data(const conv2d_shape& s, layout l, std::span<const Element> diff_dst,
                             std::span<const Element> wei, std::span<Element> diff_src) {
  using wide = typename detail::wider<Element>::type;
  const int channels_in = s.ic / s.g;
  const int channels_out = s.oc / s.g;
  for (int n = 0; n < s.n; ++n) {
    for (int ic = 0; ic < s.ic; ++ic) {
      const int first_oc = ic / channels_in * channels_out;
      for (int iy = 0; iy < s.ih; ++iy) {
        for (int ix = 0; ix < s.iw; ++ix) {
          wide sum = 0;
          for (int oc = first_oc; oc < first_oc + channels_out; ++oc) {
            for (int ky = 0; ky < s.kh; ++ky) {
              for (int kx = 0; kx < s.kw; ++kx) {
                // The output that saw this input through this tap, if there is one: forward's
                // equation solved for it.
                const int down = iy + s.pt - ky * s.dh;
                const int right = ix + s.pl - kx * s.dw;
                if (down < 0 || down % s.sh != 0 || down / s.sh >= s.oh()) continue;
                if (right < 0 || right % s.sw != 0 || right / s.sw >= s.ow()) continue;
                sum += wide{diff_dst[detail::dst_offset(s, l, n, oc, down / s.sh, right / s.sw)]} *
                       wide{wei[detail::wei_offset(s, l, oc, ic % channels_in, ky, kx)]};
              }
            }
          }
          diff_src[detail::src_offset(s, l, n, ic, iy, ix)] = static_cast<Element>(sum);
        }
      }
    }
  }
}

/// diff_wei and diff_bias = the gradients with respect to wei and bias. `diff_bias` may be empty.
template <class Element>
constexpr void backward_weights(const conv2d_shape& s, layout l, std::span<const Element> src,
                                std::span<const Element> diff_dst, std::span<Element> diff_wei,
                                std::span<Element> diff_bias) {
  using wide = typename detail::wider<Element>::type;
  const int channels_in = s.ic / s.g;
  const int channels_out = s.oc / s.g;
  for (int oc = 0; oc < s.oc; ++oc) {
    const int first_ic = oc / channels_out * channels_in;
    for (int ic = 0; ic < channels_in; ++ic) {
      for (int ky = 0; ky < s.kh; ++ky) {
        for (int kx = 0; kx < s.kw; ++kx) {
          wide sum = 0;
          for (int n = 0; n < s.n; ++n) {
            for (int oy = 0; oy < s.oh(); ++oy) {
              for (int ox = 0; ox < s.ow(); ++ox) {
                const int iy = oy * s.sh + ky * s.dh - s.pt;
                const int ix = ox * s.sw + kx * s.dw - s.pl;
                if (iy < 0 || iy >= s.ih || ix < 0 || ix >= s.iw) continue;
                sum += wide{src[detail::src_offset(s, l, n, first_ic + ic, iy, ix)]} *
                       wide{diff_dst[detail::dst_offset(s, l, n, oc, oy, ox)]};
              }
            }
          }
          diff_wei[detail::wei_offset(s, l, oc, ic, ky, kx)] = static_cast<Element>(sum);
        }
      }
    }
    if (diff_bias.empty()) continue;
    wide sum = 0;
    for (int n = 0; n < s.n; ++n) {
      for (int oy = 0; oy < s.oh(); ++oy) {
        for (int ox = 0; ox < s.ow(); ++ox)
          sum += wide{diff_dst[detail::dst_offset(s, l, n, oc, oy, ox)]};
      }
    }
    diff_bias[static_cast<std::size_t>(oc)] = static_cast<Element>(sum);
  }
}

/// Takes diff_dst back through the activation, in place: 0 where the activation is flat at that
/// dst.
template <class Element>
constexpr void backward_activation(activation act, std::span<const Element> dst,
                                   std::span<Element> diff_dst) {
  if (act == activation::none) return;
  for (std::size_t i = 0; i < dst.size(); ++i) {
    if (dst[i] <= Element{0} || (act == activation::relu6 && dst[i] >= Element{6}))
      diff_dst[i] = Element{0};
  }
}

}  // namespace convolith::reference
