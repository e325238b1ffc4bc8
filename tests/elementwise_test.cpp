// Kernel texts of layers without weights against the oracle: pooling and pairs, by the plans of every kind of target.
#define BOOST_TEST_MODULE elementwise
#include "support/boost_main.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include <convolith/network.hpp>
#include <convolith/reference.hpp>
#include <convolith/shape/writer.hpp>

#include "support/noise.hpp"

namespace {

using namespace convolith;
using bytes = std::vector<std::int8_t>;

struct dice {
  tests::noise random;

  int draw(int below) { return static_cast<int>(random.draw(static_cast<std::uint32_t>(below))); }
  int between(int least, int most) { return least + draw(most - least + 1); }
  bytes some(std::size_t count) {
    bytes all(count, std::int8_t{-128});
    const int kind = draw(4);  // all the least, the least and the most, any
    if (kind == 0) return all;
    for (std::int8_t& x : all)
      x = static_cast<std::int8_t>(kind == 1 ? (draw(2) == 0 ? -128 : 127) : between(-128, 127));
    return all;
  }
};

/// Numbers, words of four bytes, vectors.
constexpr isa targets[] = {isa::cortex_m3, isa::cortex_m4, isa::avx2};

conv2d_shape random_window(dice& d) {
  for (;;) {
    conv2d_shape s{.n = d.between(1, 2), .ic = d.between(1, 20), .ih = d.between(1, 9), .iw = d.between(1, 9)};
    if (d.draw(2) == 0) s.ic = (s.ic + 3) / 4 * 4;
    s.oc = s.g = s.ic;
    s.kh = d.draw(4) == 0 ? s.ih : d.between(1, 4);
    s.kw = d.draw(4) == 0 ? s.iw : d.between(1, 4);
    s.sh = d.between(1, 3);
    s.sw = d.between(1, 3);
    s.pt = d.draw(2) * d.draw(s.kh);
    s.pb = d.draw(2) * d.draw(s.kh);
    s.pl = d.draw(2) * d.draw(s.kw);
    s.pr = d.draw(2) * d.draw(s.kw);
    if (check(s).ok()) return s;
  }
}

pooling_plan random_pooling(dice& d, isa target) {
  pooling_plan p{.shape = random_window(d), .how = d.draw(2) == 0 ? pooling::largest : pooling::average};
  if (d.draw(3) == 0) {
    p.least = d.between(-128, 0);
    p.most = d.between(0, 127);
  }
  return plan_pooling(p, whole_hardware(target));
}
bytes pooled(const pooling_plan& p, const bytes& src) {
  const conv2d_shape& s = p.shape;
  bytes dst(static_cast<std::size_t>(s.n) * static_cast<std::size_t>(s.oh() * s.ow() * s.oc));
  reference::pool(s, p.how == pooling::largest, p.least, p.most, src, dst);
  return dst;
}
bytes source(const conv2d_shape& s, dice& d) {
  return d.some(static_cast<std::size_t>(s.n) * static_cast<std::size_t>(s.ih * s.iw * s.ic));
}
constexpr const std::int32_t* no_list = nullptr;

const std::int8_t* start(const bytes& b) { return b.data(); }

BOOST_AUTO_TEST_CASE(windows_of_images) {
  dice d{tests::noise(1)};
  for (int i = 0; i < 600; ++i) {
    const pooling_plan p = random_pooling(d, targets[i % 3]);
    const bytes src = source(p.shape, d), wanted = pooled(p, src);
    bytes dst(wanted.size());
    run_constant_whole(kernel::pooling_kernel{p}, {start(src), dst.data(), no_list});
    BOOST_TEST((dst == wanted), i << ": " << to_text(p.shape).string_view());
  }
}

BOOST_AUTO_TEST_CASE(windows_of_listed_rows) {
  dice d{tests::noise(2)};
  for (int i = 0; i < 600; ++i) {
    pooling_plan p = random_pooling(d, targets[i % 3]);
    p.shape.n = 1;
    const conv2d_shape& s = p.shape;
    const bytes src = source(s, d), wanted = pooled(p, src);
    bytes dst(wanted.size());
    for (int y = 0; y < s.oh(); ++y) {
      std::vector<std::int32_t> list(static_cast<std::size_t>(kernel::words_of_list(s.kh)));
      const int first = y * s.sh - s.pt;
      list[0] = std::max(-first, 0);
      list[1] = std::min(s.ih - first, s.kh);
      for (int r = list[0]; r < list[1]; ++r) list[static_cast<std::size_t>(2 + r)] = (first + r) * s.iw * s.ic;
      const std::int32_t* rows = list.data();
      run_constant_whole(kernel::pooling_kernel{plan_listed(p)},
                         {start(src), dst.data() + y * s.ow() * s.oc, rows});
    }
    BOOST_TEST((dst == wanted), i << ": " << to_text(s).string_view());
  }
}

BOOST_AUTO_TEST_CASE(rows_as_they_come) {
  dice d{tests::noise(3)};
  for (int i = 0; i < 300; ++i) {
    pooling_plan p = random_pooling(d, targets[i % 3]);
    conv2d_shape& s = p.shape;
    s = {.ic = s.ic, .ih = s.ih, .iw = s.iw, .oc = s.oc, .kh = s.ih, .kw = s.iw, .g = s.g};
    const bytes src = source(s, d), wanted = pooled(p, src);
    bytes dst(wanted.size());
    std::vector<std::int32_t> sums(wanted.size());
    run_constant_whole(kernel::starting_sums_kernel{p}, {sums.data()});
    for (int y = 0; y < s.ih; ++y)
      run_constant_whole(kernel::row_sums_kernel{p}, {start(src) + y * s.iw * s.ic, sums.data()});
    const std::int32_t* all = sums.data();
    run_constant_whole(kernel::pooled_sums_kernel{p}, {all, dst.data()});
    BOOST_TEST((dst == wanted), i << ": " << to_text(s).string_view());
  }
}

/// A mean is the average of all pixels, rescaled: by 1 to the bits of a division that leaves nothing.
BOOST_AUTO_TEST_CASE(means) {
  dice d{tests::noise(4)};
  for (int i = 0; i < 300; ++i) {
    const int channels = d.between(1, 12), pixels = d.between(1, 300), zero = d.between(-128, 127);
    conv2d_shape s{.n = d.between(1, 2), .ic = channels, .ih = pixels, .iw = 1, .oc = channels, .kh = pixels, .kw = 1};
    s.g = channels;
    const fixed_multiplier by = mean_multiplier(1.0f + 0.01f * static_cast<float>(d.draw(300)), 1.7f, pixels);
    const pooling_plan p = plan_pooling({.shape = s,
                                         .how = pooling::average,
                                         .average = {.how = averaging::rescaled,
                                                     .added = -pixels * zero,
                                                     .multiplier = by.value,
                                                     .shift = by.shift,
                                                     .zero = 3},
                                         .least = -100},
                                        whole_hardware(targets[i % 3]));
    const bytes src = source(s, d);
    const auto count = static_cast<std::size_t>(s.n * channels);
    bytes dst(count), wanted(count);
    for (std::size_t o = 0; o < count; ++o) {
      std::int32_t sum = 0;
      for (int k = 0; k < pixels; ++k)
        sum += src[(o / static_cast<std::size_t>(channels) * static_cast<std::size_t>(pixels) +
                    static_cast<std::size_t>(k)) *
                       static_cast<std::size_t>(channels) +
                   o % static_cast<std::size_t>(channels)] -
               zero;
      wanted[o] = static_cast<std::int8_t>(placed(rescale_doubling(sum, by.value, by.shift), 3, -100, 127));
    }
    run_constant_whole(kernel::pooling_kernel{p}, {start(src), dst.data(), no_list});
    BOOST_TEST((dst == wanted), i);
  }
}

/// Sizes that repeat, of one element, of some, of all.
pair_plan random_pair(dice& d, pairing what) {
  pair_plan p{.what = what};
  p.repeated = d.draw(3) == 0 ? 1 : d.between(1, 24);
  p.size = p.repeated * d.between(1, p.repeated == 1 ? 24 : 3);
  if (what == pairing::sum || what == pairing::product) {
    p.a_zero = d.between(-128, 127);
    p.b_zero = d.between(-128, 127);
    p.zero = d.between(-128, 127);
    p.profile = d.draw(2) == 0 ? rounding::tflm : rounding::xnnpack;
    if (d.draw(2) == 0) {
      p.least = d.between(-128, 0);
      p.most = d.between(0, 127);
    }
  }
  return p;
}
void try_pair(dice& d, pair_plan p, isa target, int number, const bytes& a, const bytes& b, const bytes& wanted) {
  p = plan_pair(p, whole_hardware(target));
  bytes dst(wanted.size());
  run_constant_whole(kernel::pair_kernel{p}, {start(a), start(b), dst.data()});
  BOOST_TEST((dst == wanted), number << ": " << p.size << ", " << p.repeated);
  if (d.draw(2) == 0) return;
  bytes in_place = a;
  run_constant_whole(kernel::pair_kernel{p}, {start(in_place), start(b), in_place.data()});
  BOOST_TEST((in_place == wanted), number << ": in the place of the first");
}

BOOST_AUTO_TEST_CASE(sums_of_two) {
  dice d{tests::noise(5)};
  for (int i = 0; i < 900; ++i) {
    pair_plan p = random_pair(d, pairing::sum);
    const auto scale = [&] { return std::bit_cast<float>(d.between(120 << 23, 127 << 23)); };
    const float x = scale(), y = d.draw(4) == 0 ? x : scale();
    p.by = addition_of(x, y, scale(), p.profile);
    const bytes a = d.some(static_cast<std::size_t>(p.size)), b = d.some(static_cast<std::size_t>(p.repeated));
    bytes all, wanted(a.size());
    for (std::size_t k = 0; k < a.size(); ++k) all.push_back(b[k % b.size()]);
    reference::add({.src_zero = p.a_zero,
                    .dst_zero = p.zero,
                    .dst_min = p.least,
                    .dst_max = p.most,
                    .profile = p.profile},
                   p.b_zero, p.by.a, p.by.b, p.by.dst, a, all, wanted);
    try_pair(d, p, targets[i % 3], i, a, b, wanted);
  }
}

BOOST_AUTO_TEST_CASE(products_of_two) {
  dice d{tests::noise(6)};
  for (int i = 0; i < 600; ++i) {
    pair_plan p = random_pair(d, pairing::product);
    const double scale = 0.0001 * d.between(1, 20000);
    p.by.dst = quantize_multiplier(scale);
    p.scale_bits = std::bit_cast<std::int32_t>(static_cast<float>(scale));
    const bytes a = d.some(static_cast<std::size_t>(p.size)), b = d.some(static_cast<std::size_t>(p.repeated));
    bytes wanted(a.size());
    for (std::size_t k = 0; k < a.size(); ++k) {
      const std::int32_t product = (a[k] - p.a_zero) * (b[k % b.size()] - p.b_zero);
      wanted[k] = static_cast<std::int8_t>(
          placed(p.profile == rounding::xnnpack ? rescale_floating(product, static_cast<float>(scale))
                                                : rescale_doubling(product, p.by.dst.value, p.by.dst.shift),
                 p.zero, p.least, p.most));
    }
    try_pair(d, p, targets[i % 3], i, a, b, wanted);
  }
}

BOOST_AUTO_TEST_CASE(extremes_of_two) {
  dice d{tests::noise(7)};
  for (int i = 0; i < 300; ++i) {
    const bool greatest = d.draw(2) == 0;
    const pair_plan p = random_pair(d, greatest ? pairing::greatest : pairing::least);
    const bytes a = d.some(static_cast<std::size_t>(p.size)), b = d.some(static_cast<std::size_t>(p.repeated));
    bytes wanted(a.size());
    for (std::size_t k = 0; k < a.size(); ++k)
      wanted[k] = greatest ? std::max(a[k], b[k % b.size()]) : std::min(a[k], b[k % b.size()]);
    try_pair(d, p, targets[i % 3], i, a, b, wanted);
  }
}

/// At full speed, by a plan for words, one for numbers, and that of this compiler's target.
template <pooling How, conv2d_shape Shape>
void try_native(int number) {
  dice d{tests::noise(static_cast<std::uint32_t>(number))};
  const bytes src = source(Shape, d), wanted = pooled({.shape = Shape, .how = How}, src);
  bytes dst(wanted.size());
  const auto is_right = [&] {
    BOOST_TEST((dst == wanted), to_text(Shape).string_view());
    std::fill(dst.begin(), dst.end(), std::int8_t{});
  };
  kernel::pooled_bytes<isa::cortex_m4, How, Shape>::image(src.data(), dst.data());
  is_right();
  kernel::pooled_bytes<isa::cortex_m3, How, Shape>::image(src.data(), dst.data());
  is_right();
  kernel::pooled_bytes<resolve(isa::automatic), How, Shape>::image(src.data(), dst.data());
  is_right();
}
BOOST_AUTO_TEST_CASE(at_full_speed) {
  constexpr conv2d_shape halves = shape("g12ic12ih8oc12kh2sh2"), border = shape("g20ic20ih7oc20kh3sh2ph1"),
                         all = shape("g5ic5ih9iw3oc5kh9kw3");
  try_native<pooling::largest, halves>(1);
  try_native<pooling::average, halves>(2);
  try_native<pooling::largest, border>(3);
  try_native<pooling::average, border>(4);
  try_native<pooling::average, all>(5);
}

}  // namespace
