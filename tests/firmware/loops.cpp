// Plain loops in the place of a kernel: each pass as its definition reads, its sizes known to the compiler.
#include "chosen.hpp"

namespace {

using namespace convolith;
using firmware::pass, firmware::the_pass;

constexpr conv2d_shape s = firmware::the_shape;
constexpr int icg = s.ic / s.g, ocg = s.oc / s.g;

// Offsets in NHWC, and of weights in OHWI.
constexpr int src_at(int n, int h, int w, int c) { return ((n * s.ih + h) * s.iw + w) * s.ic + c; }
constexpr int dst_at(int n, int h, int w, int c) {
  return ((n * s.oh() + h) * s.ow() + w) * s.oc + c;
}
constexpr int wei_at(int oc, int y, int x, int c) { return ((oc * s.kh + y) * s.kw + x) * icg + c; }

// Along one axis: what the sum of an output reads, and which output reads an input; -1: none.
constexpr int read_by(int out, int k, int in, int stride, int dilation, int pad) {
  const int i = out * stride + k * dilation - pad;
  return i >= 0 && i < in ? i : -1;
}
constexpr int reader_of(int i, int k, int out, int stride, int dilation, int pad) {
  const int o = i + pad - k * dilation;
  return o >= 0 && o % stride == 0 && o / stride < out ? o / stride : -1;
}
constexpr int row_read(int oh, int y) { return read_by(oh, y, s.ih, s.sh, s.dh, s.pt); }
constexpr int column_read(int ow, int x) { return read_by(ow, x, s.iw, s.sw, s.dw, s.pl); }

void forward(const kernel_buffers* b) {
  for (int n = 0; n < s.n; ++n)
    for (int oh = 0; oh < s.oh(); ++oh)
      for (int ow = 0; ow < s.ow(); ++ow)
        for (int oc = 0; oc < s.oc; ++oc) {
          float sum = b->bias[oc];
          for (int y = 0; y < s.kh; ++y) {
            const int h = row_read(oh, y);
            if (h < 0) continue;
            for (int x = 0; x < s.kw; ++x) {
              const int w = column_read(ow, x);
              if (w < 0) continue;
              for (int c = 0; c < icg; ++c)
                sum += b->src[src_at(n, h, w, oc / ocg * icg + c)] * b->wei[wei_at(oc, y, x, c)];
            }
          }
          b->out[dst_at(n, oh, ow, oc)] = sum;
        }
}

void backward_data(const kernel_buffers* b) {
  for (int n = 0; n < s.n; ++n)
    for (int h = 0; h < s.ih; ++h)
      for (int w = 0; w < s.iw; ++w)
        for (int ic = 0; ic < s.ic; ++ic) {
          float sum = 0;
          for (int y = 0; y < s.kh; ++y) {
            const int oh = reader_of(h, y, s.oh(), s.sh, s.dh, s.pt);
            if (oh < 0) continue;
            for (int x = 0; x < s.kw; ++x) {
              const int ow = reader_of(w, x, s.ow(), s.sw, s.dw, s.pl);
              if (ow < 0) continue;
              for (int o = 0; o < ocg; ++o) {
                const int oc = ic / icg * ocg + o;
                sum += b->diff_dst[dst_at(n, oh, ow, oc)] * b->wei[wei_at(oc, y, x, ic % icg)];
              }
            }
          }
          b->out[src_at(n, h, w, ic)] = sum;
        }
}

void backward_weights(const kernel_buffers* b) {
  for (int oc = 0; oc < s.oc; ++oc) {
    float bias = 0;
    for (int n = 0; n < s.n; ++n)
      for (int oh = 0; oh < s.oh(); ++oh)
        for (int ow = 0; ow < s.ow(); ++ow) bias += b->diff_dst[dst_at(n, oh, ow, oc)];
    b->diff_bias[oc] = bias;
    for (int y = 0; y < s.kh; ++y)
      for (int x = 0; x < s.kw; ++x)
        for (int c = 0; c < icg; ++c) {
          float sum = 0;
          for (int n = 0; n < s.n; ++n)
            for (int oh = 0; oh < s.oh(); ++oh) {
              const int h = row_read(oh, y);
              if (h < 0) continue;
              for (int ow = 0; ow < s.ow(); ++ow) {
                const int w = column_read(ow, x);
                if (w < 0) continue;
                sum += b->src[src_at(n, h, w, oc / ocg * icg + c)] *
                       b->diff_dst[dst_at(n, oh, ow, oc)];
              }
            }
          b->out[wei_at(oc, y, x, c)] = sum;
        }
  }
}

}  // namespace

extern "C" KERNEL_FACTS constexpr layer_kernel the_kernel =
    firmware::facts(s, the_pass, 0,
                    the_pass == pass::forward         ? forward
                    : the_pass == pass::backward_data ? backward_data
                                                      : backward_weights);
