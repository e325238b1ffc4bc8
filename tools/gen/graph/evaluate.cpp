#include "evaluate.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <span>

#include <convolith/quantization/rounding.hpp>
#include <convolith/reference/quantized.hpp>

namespace convolith::gen {

namespace {

std::span<const std::int8_t> numbers(const bytes& b) {
  return {reinterpret_cast<const std::int8_t*>(b.data()), b.size()};
}
std::span<std::int8_t> numbers(bytes& b) {
  return {reinterpret_cast<std::int8_t*>(b.data()), b.size()};
}
float float_at(const bytes& b, std::size_t i) {
  float x = 0;
  std::memcpy(&x, b.data() + 4 * i, 4);
  return x;
}

/// Kinds of steps by overloads; `in` are the inputs, and `out` has its size.
struct evaluation {
  const std::vector<const bytes*>& in;
  bytes& out;

  void operator()(const convolution_step& c) const {
    const auto src = numbers(*in[0]);
    const auto dst = numbers(out);
    if (c.scales.empty())
      reference::quantized_forward(c.shape, c.numbers, src, std::span(c.wei), std::span(c.bias),
                                   reference::multipliers(c.by), dst);
    else
      reference::quantized_forward(c.shape, c.numbers, src, std::span(c.wei), std::span(c.bias),
                                   reference::scales(c.scales), dst);
  }
  void operator()(const pooling_step& p) const {
    const conv2d_shape& s = p.shape;
    const auto src = numbers(*in[0]);
    const auto dst = numbers(out);
    for (int n = 0; n < s.n; ++n)
      for (int y = 0; y < s.oh(); ++y)
        for (int x = 0; x < s.ow(); ++x)
          for (int c = 0; c < s.oc; ++c) {
            std::int32_t sum = 0, count = 0, most = -128;
            for (int r = 0; r < s.kh; ++r)
              for (int q = 0; q < s.kw; ++q) {
                const int iy = y * s.sh + r - s.pt, ix = x * s.sw + q - s.pl;
                if (iy < 0 || iy >= s.ih || ix < 0 || ix >= s.iw) continue;
                const int v = src[reference::detail::src_offset(s, layout::nhwc, n, c, iy, ix)];
                sum += v;
                ++count;
                most = std::max(most, v);
              }
            dst[reference::detail::dst_offset(s, layout::nhwc, n, c, y, x)] =
                static_cast<std::int8_t>(
                    placed(p.largest ? most : averaged(sum, count), 0, p.dst.least, p.dst.most));
          }
  }
  void operator()(const addition_step& a) const {
    each_pair(a, [&](std::int32_t x, std::int32_t y) { return added(x, y, a.by, a.profile); });
  }
  void operator()(const product_step& m) const {
    each_pair(m, [&](std::int32_t x, std::int32_t y) {
      return m.profile == rounding::xnnpack ? rescale_floating(x * y, m.scale)
                                            : rescale_doubling(x * y, m.by.value, m.by.shift);
    });
  }
  void operator()(const mean_step& m) const {
    const auto src = numbers(*in[0]);
    const auto dst = numbers(out);
    for (int n = 0; n < m.pictures; ++n)
      for (int c = 0; c < m.channels; ++c) {
        std::int32_t sum = 0;
        for (int i = 0; i < m.pixels; ++i)
          sum += src[static_cast<std::size_t>((n * m.pixels + i) * m.channels + c)] - m.src_zero;
        const std::int32_t mean = m.truncated
                                      ? (sum + m.pixels * m.src_zero) / m.pixels - m.dst.zero
                                  : m.single ? rescale_single(sum, m.by.value, m.by.shift)
                                             : rescale_doubling(sum, m.by.value, m.by.shift);
        dst[static_cast<std::size_t>(n * m.channels + c)] =
            static_cast<std::int8_t>(placed(mean, m.dst.zero, m.dst.least, m.dst.most));
      }
  }
  void operator()(const softmax_step& s) const {
    const auto columns = static_cast<std::size_t>(s.columns);
    for (int r = 0; r < s.rows; ++r) {
      const auto src = numbers(*in[0]).subspan(static_cast<std::size_t>(r) * columns, columns);
      const auto dst = numbers(out).subspan(static_cast<std::size_t>(r) * columns, columns);
      if (s.powers.empty()) {
        softmax(src, s.by, dst);
        continue;
      }
      const int most = *std::max_element(src.begin(), src.end());
      float sum = 0;
      const auto power = [&](std::int8_t x) {
        return s.powers[static_cast<std::size_t>(most - x)];
      };
      for (const std::int8_t x : src) sum += power(x);
      const float inverse = 1.0F / (sum * (1.0F / 256));
      for (std::size_t i = 0; i < columns; ++i)
        dst[i] = static_cast<std::int8_t>(placed(
            static_cast<std::int32_t>(std::lround(power(src[i]) * inverse)), -128, -128, 127));
    }
  }
  void operator()(const table_step& t) const {
    std::transform(in[0]->begin(), in[0]->end(), out.begin(),
                   [&](unsigned char x) { return t.of[x]; });
  }
  void operator()(const quantize_step& q) const {
    for (std::size_t i = 0; i < out.size(); ++i) {
      const double x = std::round(double{float_at(*in[0], i) / q.scale});
      const double moved = x + q.dst.zero;
      const int y = !(moved > q.dst.least) ? q.dst.least
                    : moved > q.dst.most   ? q.dst.most
                                           : static_cast<int>(moved);
      out[i] = static_cast<unsigned char>(y & 0xff);
    }
  }
  void operator()(const dequantize_step& d) const {
    for (std::size_t i = 0; i < in[0]->size(); ++i) {
      const int x = d.is_unsigned ? int{(*in[0])[i]} : int{numbers(*in[0])[i]};
      const float real = d.scale * static_cast<float>(x - d.zero);
      std::memcpy(out.data() + 4 * i, &real, 4);
    }
  }
  void operator()(const move_step& m) const {
    if (m.fills) std::fill(out.begin(), out.end(), static_cast<unsigned char>(m.fill & 0xff));
    for (const block& b : m.blocks) move(m, b, 0, b.from, b.to);
  }
  void operator()(const alias_step&) const { out = *in[0]; }

 private:
  template <class Step, class Function>
  void each_pair(const Step& s, Function&& f) const {
    const auto a = numbers(*in[0]), b = numbers(*in[1]);
    const auto dst = numbers(out);
    for (std::size_t i = 0; i < dst.size(); ++i)
      dst[i] = static_cast<std::int8_t>(
          placed(f(a[i] - s.a_zero, b[i % static_cast<std::size_t>(s.repeated)] - s.b_zero),
                 s.dst.zero, s.dst.least, s.dst.most));
  }
  void move(const move_step& m, const block& b, std::size_t dimension, std::int64_t from,
            std::int64_t to) const {
    if (dimension == b.extents.size()) {
      std::memcpy(
          out.data() + static_cast<std::size_t>(to) * m.element,
          in[static_cast<std::size_t>(b.src)]->data() + static_cast<std::size_t>(from) * m.element,
          m.element);
      return;
    }
    for (int i = 0; i < b.extents[dimension]; ++i)
      move(m, b, dimension + 1, from + i * b.src_strides[dimension],
           to + i * b.dst_strides[dimension]);
  }
};

}  // namespace

bytes evaluated(const lowered_step& step, const tensor& output,
                const std::vector<const bytes*>& inputs) {
  bytes out(static_cast<std::size_t>(output.bytes()));
  std::visit(evaluation{inputs, out}, step.what);
  return out;
}

std::vector<bytes> evaluated(const lowered_network& network, const std::vector<bytes>& inputs) {
  std::vector<bytes> all;
  for (const tensor& t : network.tensors) all.push_back(t.data);
  for (std::size_t i = 0; i < inputs.size(); ++i)
    all[static_cast<std::size_t>(network.inputs[i])] = inputs[i];
  for (const lowered_step& step : network.steps) {
    std::vector<const bytes*> from;
    for (const int t : step.inputs) from.push_back(&all[static_cast<std::size_t>(t)]);
    const auto to = static_cast<std::size_t>(step.output);
    all[to] = evaluated(step, network.tensors[to], from);
  }
  return all;
}

}  // namespace convolith::gen
