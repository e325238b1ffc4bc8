// The numbers that a layer is run on, and their way between the layouts of the rivals.
#include "tensors.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <stdexcept>

namespace convolith::benchmark {
namespace {

/// Sizes of a tensor in the order of NCHW or OIHW.
struct extents {
  int outer, channels, height, width;
};

extents src_extents(const conv2d_shape& s) { return {s.n, s.ic, s.ih, s.iw}; }
extents wei_extents(const conv2d_shape& s) { return {s.oc, s.icg(), s.kh, s.kw}; }
extents dst_extents(const conv2d_shape& s) { return {s.n, s.oc, s.oh(), s.ow()}; }

extents out_extents(const conv2d_shape& s, pass which) {
  switch (which) {
    case pass::forward:
      return dst_extents(s);
    case pass::backward_data:
      return src_extents(s);
    case pass::backward_weights:
      return wei_extents(s);
  }
  throw std::invalid_argument("no such pass");
}

std::size_t elements(const extents& e) {
  return static_cast<std::size_t>(e.outer) * static_cast<std::size_t>(e.channels) *
         static_cast<std::size_t>(e.height) * static_cast<std::size_t>(e.width);
}

/// Copies channel-first to channel-last, or back.
buffer turned(const extents& e, const buffer& from, bool to_channels_last) {
  buffer to(from.size());
  std::size_t first = 0;
  const auto channels = static_cast<std::size_t>(e.channels);
  const auto pixels = static_cast<std::size_t>(e.height) * static_cast<std::size_t>(e.width);
  for (std::size_t n = 0; n < static_cast<std::size_t>(e.outer); ++n) {
    for (std::size_t c = 0; c < channels; ++c) {
      for (std::size_t p = 0; p < pixels; ++p, ++first) {
        const std::size_t last = (n * pixels + p) * channels + c;
        to[to_channels_last ? last : first] = from[to_channels_last ? first : last];
      }
    }
  }
  return to;
}

/// Terms in the longest sum of any pass.
std::size_t longest_sum(const conv2d_shape& s) {
  const std::size_t taps = static_cast<std::size_t>(s.kh) * static_cast<std::size_t>(s.kw);
  const std::size_t forward = static_cast<std::size_t>(s.icg()) * taps;
  const std::size_t backward_data = static_cast<std::size_t>(s.ocg()) * taps;
  const std::size_t backward_weights = s.dst_size() / static_cast<std::size_t>(s.oc);
  return std::max({forward, backward_data, backward_weights});
}

}  // namespace

inputs draw(const conv2d_shape& shape, numbers kind) {
  constexpr int bound = 3;
  constexpr auto exact_below = std::size_t{1} << std::numeric_limits<float>::digits;
  if (kind == numbers::integers && longest_sum(shape) * bound * bound + bound >= exact_below) {
    throw std::range_error("the sums of this layer are too long to be exact in float");
  }
  std::mt19937 engine(1);
  std::uniform_int_distribution<int> integer(-bound, bound);
  std::uniform_real_distribution<float> real(-1, 1);
  const auto fill = [&](std::size_t size) {
    buffer b(size);
    std::generate(b.begin(), b.end(), [&] {
      return kind == numbers::integers ? static_cast<float>(integer(engine)) : real(engine);
    });
    return b;
  };
  return {.src = fill(shape.src_size()),
          .wei = fill(shape.wei_size()),
          .bias = fill(shape.bias_size()),
          .diff_dst = fill(shape.dst_size())};
}

inputs arranged(const conv2d_shape& shape, layout to, const inputs& plain) {
  if (to == layout::nchw) return plain;
  return {.src = turned(src_extents(shape), plain.src, true),
          .wei = turned(wei_extents(shape), plain.wei, true),
          .bias = plain.bias,
          .diff_dst = turned(dst_extents(shape), plain.diff_dst, true)};
}

results restored(const conv2d_shape& shape, pass which, layout from, const results& given) {
  if (from == layout::nchw) return given;
  return {.out = turned(out_extents(shape, which), given.out, false), .bias = given.bias};
}

results blank(const conv2d_shape& shape, pass which) {
  constexpr float poison = std::numeric_limits<float>::quiet_NaN();
  const std::size_t bias = which == pass::backward_weights ? shape.bias_size() : 0;
  return {.out = buffer(elements(out_extents(shape, which)), poison), .bias = buffer(bias, poison)};
}

double difference(const results& got, const results& expected) {
  double worst = 0;
  const auto compare = [&](const buffer& a, const buffer& b) {
    if (a.size() != b.size()) throw std::invalid_argument("results of different sizes");
    double largest = 0;
    double apart = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
      const double gap = std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
      apart = std::isnan(gap) ? std::numeric_limits<double>::infinity() : std::max(apart, gap);
      largest = std::max(largest, std::abs(static_cast<double>(b[i])));
    }
    if (apart > 0) worst = std::max(worst, largest > 0 ? apart / largest : apart);
  };
  compare(got.out, expected.out);
  compare(got.bias, expected.bias);
  return worst;
}

}  // namespace convolith::benchmark
