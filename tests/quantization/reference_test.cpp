// The oracle of quantised layers: against answers worked by hand, and against sums that are spread instead of gathered.
#define BOOST_TEST_MODULE quantized_reference
#include <boost/test/unit_test.hpp>

#include <convolith/quantization/check.hpp>
#include <convolith/quantization/post_training.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/scales.hpp>
#include <convolith/reference.hpp>
#include <convolith/shape/text.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <type_traits>
#include <vector>

namespace {

using convolith::conv2d_shape;
using convolith::fixed_multiplier;
using convolith::quantization;
using convolith::rounding;
using convolith::shape;
using convolith::widths;
namespace reference = convolith::reference;

template <std::size_t... N>
using i8 = std::array<std::int8_t, (N + ...)>;

constexpr fixed_multiplier one{1 << 30, 1}, half{1 << 30, 0}, quarter{1 << 30, -1};

template <std::size_t Size, class Scale = fixed_multiplier>
constexpr i8<Size> forward(const conv2d_shape& s, const quantization& q,
                           std::span<const std::int8_t> src, std::span<const std::int8_t> wei,
                           std::span<const std::int32_t> bias,
                           std::span<const std::type_identity_t<Scale>> by) {
  i8<Size> dst{};
  dst.fill(99);
  reference::quantized_forward(s, q, src, wei, bias, by, dst);
  return dst;
}

constexpr i8<3> one_two_three{1, 2, 3};
constexpr std::array one_for_all{one}, halves{half}, quarters{quarter};
constexpr std::array<std::int32_t, 2> bias{100, -100};

// 1x3 by 1x2 with a column of padding on each side. With src_zero 5 the distances are -4, -3, -2, and 0 on padding.
constexpr conv2d_shape row{.iw = 3, .kw = 2, .pl = 1, .pr = 1};
static_assert(forward<4>(row, {.src_zero = 5}, one_two_three, i8<2>{1, 10}, {}, one_for_all) ==
              i8<4>{-40, -34, -23, -2});
static_assert(forward<4>(row, {.dst_zero = 7, .dst_min = 20, .dst_max = 30}, one_two_three,
                         i8<2>{1, 10}, {}, one_for_all) == i8<4>{20, 28, 30, 20});
// Two channels with a bias and a multiplier each: 3 * w + bias.
constexpr conv2d_shape two{.oc = 2};
static_assert(forward<2>(two, {}, i8<1>{3}, i8<2>{5, 7}, bias, std::array{half, one}) ==
              i8<2>{58, -79});
// A half in each profile, positive and negative; and a quarter, which `tflm` rounds twice.
constexpr conv2d_shape pair{.iw = 2};
constexpr quantization tflm{.profile = rounding::tflm}, tflite{.profile = rounding::tflite};
constexpr i8<2> plus_minus{1, -1};
static_assert(forward<2>(pair, tflm, plus_minus, i8<1>{1}, {}, halves) == i8<2>{1, 0});
static_assert(forward<2>(pair, tflite, plus_minus, i8<1>{1}, {}, halves) == i8<2>{1, 0});
static_assert(forward<2>(pair, tflm, plus_minus, i8<1>{2}, {}, quarters) == i8<2>{1, -1});
static_assert(forward<2>(pair, tflite, plus_minus, i8<1>{2}, {}, quarters) == i8<2>{1, 0});
static_assert(forward<2>(pair, tflm, plus_minus, i8<1>{1}, {}, quarters) == i8<2>{1, 0});
static_assert(forward<2>(pair, tflite, plus_minus, i8<1>{1}, {}, quarters) == i8<2>{0, 0});
static_assert(forward<2, float>(pair, {.profile = rounding::xnnpack}, i8<2>{1, -3}, i8<1>{1}, {},
                                std::array{0.5F}) == i8<2>{0, -2});
static_assert(forward<2, float>(pair, {.dst_zero = 5, .profile = rounding::xnnpack},
                                i8<2>{127, -127}, i8<1>{127}, {},
                                std::array{1e30F}) == i8<2>{127, -128});
// Depthwise weights lie with channels last: pixels (1, 2) and (3, 4), weights (1, 2) and (10, 20). `tflite` rounds twice.
constexpr conv2d_shape depthwise{.ic = 2, .iw = 2, .oc = 2, .kw = 2, .g = 2};
static_assert(forward<2>(depthwise, {}, i8<4>{1, 2, 3, 4}, i8<4>{1, 2, 10, 20}, {}, one_for_all) ==
              i8<2>{31, 84});
constexpr conv2d_shape twice_two{.ic = 2, .oc = 4, .g = 2};  // with a multiplier of 2
static_assert(forward<4>(twice_two, tflite, i8<2>{1, -1}, i8<4>{1, 2, 1, 2}, {}, quarters) ==
              i8<4>{1, 1, 0, -1});
// Two groups of two channels: weights lie group by group.
constexpr conv2d_shape grouped{.ic = 4, .oc = 2, .g = 2};
static_assert(forward<2>(grouped, {}, i8<4>{1, 2, 3, 4}, i8<4>{1, 10, 1, 10}, {}, one_for_all) ==
              i8<2>{21, 43});
// Sum and bias wrap.
constexpr std::array<std::int32_t, 1> most{INT32_MAX};
static_assert(forward<1>({}, {}, i8<1>{1}, i8<1>{1}, most,
                         std::array{fixed_multiplier{1 << 30, -30}}) == i8<1>{-1});

constexpr bool four_bits() {
  // 1x1 with three inputs and two outputs: weights 1, -2, 7 and -8, 0, 3; the second row starts within a byte.
  constexpr std::array<std::uint8_t, 3> packed{0xE1, 0x87, 0x30};
  constexpr conv2d_shape s{.ic = 3, .oc = 2};
  i8<2> dst{}, floating{};
  reference::quantized_forward(s, {.width = widths::w8x4}, one_two_three, packed, {}, one_for_all,
                               dst);
  reference::quantized_forward(s, {.width = widths::w8x4}, one_two_three, packed, {},
                               std::array{1.0F}, floating);
  return dst == i8<2>{18, 1} && floating == dst;
}
static_assert(four_bits());

constexpr bool sixteen_bits() {
  constexpr std::array<std::int16_t, 2> src{30000, -30000};
  constexpr std::array<std::int64_t, 1> offset{1LL << 40};
  constexpr quantization q{.dst_min = -32768, .dst_max = 32767, .width = widths::w16x8};
  std::array<std::int16_t, 2> dst{}, large{};
  reference::quantized_forward(pair, q, src, i8<1>{1}, {}, halves, dst);
  reference::quantized_forward(pair, q, src, i8<1>{1}, offset,
                               std::array{fixed_multiplier{1 << 30, -29}}, large);
  return dst[0] == 15000 && dst[1] == -15000 && large[0] == 1024 && large[1] == 1024;
}
static_assert(sixteen_bits());

constexpr bool transposes() {
  // Of 1x4 by 1x3, stride 2, one column of padding on the left: it gives 1x2. (1, 2) by (1, 10, 100) spreads as
  // 1 10 100 at columns -1 to 1 and 2 20 200 at 1 to 3.
  constexpr conv2d_shape s{.iw = 4, .kw = 3, .sw = 2, .pl = 1};
  i8<4> dst{}, moved{};
  reference::quantized_transposed(s, {}, i8<2>{1, 2}, i8<3>{1, 10, 100}, {}, one_for_all, dst);
  reference::quantized_transposed(s, {.src_zero = 1, .dst_zero = 3}, i8<2>{1, 2}, i8<3>{1, 10, 100},
                                  {}, std::array{1.0F}, moved);
  return s.ow() == 2 && dst == i8<4>{10, 102, 20, 127} && moved == i8<4>{3, 4, 13, 103};
}
static_assert(transposes());

/// What random layers are made of.
struct layer {
  conv2d_shape s;
  std::vector<std::int8_t> src, wei;
  std::vector<std::int32_t> bias;
  std::vector<fixed_multiplier> by;
  quantization q;

  layer(const conv2d_shape& shape_, bool transposed, unsigned seed) : s(shape_) {
    std::mt19937 random{seed};
    src.resize(transposed ? s.dst_size() : s.src_size());
    wei.resize(s.wei_size());
    const auto channels = static_cast<std::size_t>(transposed ? s.ic : s.oc);
    for (auto* values : {&src, &wei})
      for (std::int8_t& x : *values)
        x = random() % 8 == 0 ? std::int8_t{-128} : static_cast<std::int8_t>(random() % 256 - 128);
    for (std::size_t c = 0; c < channels; ++c) {
      bias.push_back(static_cast<std::int32_t>(random() % 20000) - 10000);
      by.push_back({(1 << 30) + static_cast<std::int32_t>(random() >> 2),
                    -4 - static_cast<int>(random() % 6)});
    }
    q = {.src_zero = static_cast<int>(random() % 256) - 128,
         .dst_zero = static_cast<int>(random() % 256) - 128,
         .profile = seed % 2 == 0 ? rounding::tflm : rounding::tflite};
  }
};

/// Index of the element at (n, y, x, c) where rows have `width` pixels of `channels`.
std::size_t at(int n, int y, int x, int c, int height, int width, int channels) {
  return static_cast<std::size_t>(((n * height + y) * width + x) * channels + c);
}

/// Calls `term(large, small, weight, large_channel, small_channel)`, indices, for every product of a convolution, of an
/// element of its src (large) with a weight for one of its dst (small).
template <class Term>
void every_product(const conv2d_shape& s, Term&& term) {
  for (int n = 0; n < s.n; ++n)
    for (int y = 0; y < s.oh(); ++y)
      for (int x = 0; x < s.ow(); ++x)
        for (int r = 0; r < s.kh; ++r)
          for (int t = 0; t < s.kw; ++t) {
            const int row_ = y * s.sh + r * s.dh - s.pt, column = x * s.sw + t * s.dw - s.pl;
            if (row_ < 0 || row_ >= s.ih || column < 0 || column >= s.iw) continue;
            for (int o = 0; o < s.oc; ++o)
              for (int i = 0; i < s.icg(); ++i)
                term(at(n, row_, column, o / s.ocg() * s.icg() + i, s.ih, s.iw, s.ic),
                     at(n, y, x, o, s.oh(), s.ow(), s.oc), o, i, r, t);
          }
}

constexpr std::array shapes{shape("ic3ih7iw6oc4kh3ph1"),
                            shape("n2ic4ih5oc6kh1"),
                            shape("ic4ih9iw8oc4kh3kw2sh2sw3pt1pr2g2"),
                            shape("g6ic6ih7oc6kh3ph1sh2"),
                            shape("g3ic3ih6oc9kh3kw1dh2pt2"),
                            shape("ic2ih8iw9oc3kh2kw3dh3dw2pl1pr3"),
                            shape("ic5ih1oc7kh1"),
                            shape("n2ic2ih4iw5oc4kh4pt3pb2pl1sh3sw2g2"),
                            shape("ic2ih10iw9oc3kh3sh3sw2pt2pb1pl1pr0")};

BOOST_AUTO_TEST_CASE(forward_is_what_spreading_gives) {
  unsigned seed = 0;
  for (const conv2d_shape& s : shapes) {
    for (int repeat = 0; repeat < 2; ++repeat) {
      const layer l(s, false, seed++);
      const bool channels_last = s.g > 1 && s.icg() == 1;
      std::vector<std::int64_t> sums(s.dst_size());
      every_product(s, [&](std::size_t large, std::size_t small, int o, int i, int r, int t) {
        const std::size_t w =
            channels_last ? at(0, r, t, o, s.kh, s.kw, s.oc) : at(o, r, t, i, s.kh, s.kw, s.icg());
        sums[small] += (l.src[large] - l.q.src_zero) * l.wei[w];
      });
      std::vector<std::int8_t> dst(s.dst_size()), floating(s.dst_size());
      std::vector<float> scales;
      for (const fixed_multiplier& m : l.by)
        scales.push_back(static_cast<float>(std::ldexp(m.value, m.shift - 31)));
      reference::quantized_forward(s, l.q, l.src, l.wei, l.bias, l.by, dst);
      reference::quantized_forward(s, l.q, l.src, l.wei, l.bias, scales, floating);
      const bool once = l.q.profile == rounding::tflite && !channels_last;
      for (std::size_t p = 0; p < dst.size(); ++p) {
        const std::size_t c = p % static_cast<std::size_t>(s.oc);
        const auto sum = static_cast<std::int32_t>(sums[p] + l.bias[c]);
        const fixed_multiplier m = l.by[c];
        BOOST_REQUIRE_EQUAL(dst[p],
                            to_output(once ? convolith::rescale_single(sum, m.value, m.shift)
                                           : convolith::rescale_doubling(sum, m.value, m.shift),
                                      l.q));
        BOOST_REQUIRE_EQUAL(floating[p],
                            to_output(convolith::rescale_floating(sum, scales[c]), l.q));
        // And of whichever rounding, within a unit of the real number.
        const double real =
            std::ldexp(static_cast<double>(sum) * m.value, m.shift - 31) + l.q.dst_zero;
        BOOST_REQUIRE_LE(std::fabs(dst[p] - std::fmin(std::fmax(real, -128), 127)), 1.0);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(transposed_is_what_spreading_gives) {
  unsigned seed = 100;
  for (const conv2d_shape& s : shapes) {
    const layer l(s, true, seed++);
    std::vector<std::int64_t> sums(s.src_size());
    every_product(s, [&](std::size_t large, std::size_t small, int o, int i, int r, int t) {
      const int ic = o / s.ocg() * s.icg() + i;
      sums[large] +=
          (l.src[small] - l.q.src_zero) * l.wei[at(ic, r, t, o % s.ocg(), s.kh, s.kw, s.ocg())];
    });
    std::vector<std::int8_t> dst(s.src_size());
    reference::quantized_transposed(s, l.q, l.src, l.wei, l.bias, l.by, dst);
    for (std::size_t p = 0; p < dst.size(); ++p) {
      const std::size_t c = p % static_cast<std::size_t>(s.ic);
      const auto sum = static_cast<std::int32_t>(sums[p] + l.bias[c]);
      BOOST_REQUIRE_EQUAL(
          dst[p], to_output(convolith::rescale_doubling(sum, l.by[c].value, l.by[c].shift), l.q));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_trained_layer_keeps_its_numbers) {
  unsigned seed = 7;
  for (const conv2d_shape& s : shapes) {
    std::mt19937 random{seed++};
    const auto some = [&random](std::size_t size, float reach) {
      std::vector<float> values(size);
      for (float& x : values) x = reach * (static_cast<float>(random() % 20001) / 10000 - 1);
      return values;
    };
    const std::vector<float> src = some(s.src_size(), 3), wei = some(s.wei_size(), 0.4F),
                             bias_ = some(s.bias_size(), 1);
    std::vector<float> dst(s.dst_size());
    reference::forward<float>(s, convolith::layout::nhwc, convolith::activation::relu, src, wei,
                              bias_, dst);

    convolith::observed_range src_range, dst_range;
    src_range.include(src);
    dst_range.include(dst);
    const convolith::affine from = affine_of(src_range), to = affine_of(dst_range);
    std::vector<std::int8_t> src8, wei8(wei.size()), dst8(dst.size());
    for (const float x : src)
      src8.push_back(static_cast<std::int8_t>(convolith::quantized(x, from)));
    std::vector<float> scales(s.bias_size());
    std::vector<std::int32_t> bias32(s.bias_size());
    std::vector<fixed_multiplier> by(s.bias_size());
    convolith::quantize_weights(s, convolith::layout::nhwc, wei, wei8, scales);
    convolith::quantize_bias(bias_, from.scale, scales, bias32);
    convolith::multipliers_of(from.scale, scales, to.scale, by);
    const quantization q = quantization_of(from, to, convolith::activation::relu);
    BOOST_REQUIRE(check(s, q).ok() && check(by, q).ok());
    reference::quantized_forward(s, q, src8, wei8, bias32, by, dst8);
    // Each input is off by half a unit, each weight by half of its, the bias by half of both; the output is rounded.
    const double terms = s.icg() * s.kh * s.kw;
    for (std::size_t p = 0; p < dst.size(); ++p) {
      const double unit = double{scales[p % scales.size()]};
      const double error =
          terms * (0.5 * double{from.scale} * (0.4 + 0.5 * unit) + 0.5 * unit * 3) +
          0.5 * double{from.scale} * unit + 1.01 * double{to.scale};
      BOOST_REQUIRE_LE(std::fabs(double{convolith::dequantized(dst8[p], to)} - double{dst[p]}),
                       error);
    }
  }
}

}  // namespace
