// Element by element: sums, products, means, softmax, functions of one byte, and changes of what numbers mean.
#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <convolith/quantization/rounding.hpp>

#include "lowering.hpp"

namespace convolith::gen {

namespace {

void demand_sizes(const lowering& l, const tensor& a) {
  l.demand(l.dst().shape == a.shape,
           fmt::format("dst is {}, and src {}", in_words(l.dst()), in_words(a)));
}

/// real(byte) of src, by a function, as dst's byte.
template <class Function>
table_step table_of(const lowering& l, Function&& function) {
  const tensor &src = l.src(), &dst = l.dst();
  l.demand_quantized(src, "src");
  l.demand_quantized(dst, "dst");
  l.demand(dst.size() == src.size(), "src and dst have different sizes");
  table_step t{src.size(), {}};
  for (int x = -128; x <= 127; ++x)
    t.of[static_cast<std::size_t>(x & 0xff)] = static_cast<std::uint8_t>(function(x) & 0xff);
  return t;
}

/// What XNNPACK multiplies by, in 256ths, where it takes an operator with such a ratio of scales.
std::optional<int> in_256ths(float ratio) {
  if (std::abs(ratio) < 0x1p-8F || std::abs(ratio) > 0x1p7F) return {};
  return static_cast<int>(std::lrint(256 * ratio));
}
int times_256ths(int x, int by) { return (x * by + 128) >> 8; }

/// Number src as number dst of another quantisation.
int requantized(const lowering& l, int x, placement p) {
  const tensor &src = l.src(), &dst = l.dst();
  const fixed_multiplier m = l.multiplier(double{scale_of(src)} / double{scale_of(dst)});
  return placed(rescale_doubling(x - zero_of(src), m.value, m.shift), p.zero, p.least, p.most);
}

bool counts_from_front(const std::vector<std::int32_t>& axes) {
  return std::none_of(axes.begin(), axes.end(), [](std::int32_t axis) { return axis < 0; });
}

}  // namespace

std::int64_t repeated(const lowering& l, const tensor& a, const tensor& b) {
  std::vector<int> tail = b.shape;
  while (!tail.empty() && tail.front() == 1) tail.erase(tail.begin());
  l.demand(
      tail.size() <= a.shape.size() && std::equal(tail.rbegin(), tail.rend(), a.shape.rbegin()),
      fmt::format("{} does not repeat along {}", in_words(b), in_words(a)));
  return b.size();
}

void demand_summable(const lowering& l, std::int64_t elements) {
  constexpr std::int64_t most = std::int64_t{1} << 23;
  l.demand(elements <= most,
           fmt::format("a sum of {} elements, and {} is the most", elements, most));
}

std::array<int, 3> mean_sizes(const lowering& l) {
  const tensor& src = l.src();
  demand_dimensions(l, src, 4, "src");
  std::vector<std::int32_t> axes = l.constant32(1, "axes");
  for (std::int32_t& axis : axes)
    if (axis < 0) axis += 4;
  std::sort(axes.begin(), axes.end());
  l.demand(axes == std::vector<std::int32_t>{1, 2},
           fmt::format("it is over dimensions {}, and height and width are what there is",
                       fmt::join(axes, ", ")));
  l.demand(l.dst().size() == std::int64_t{src.shape[0]} * src.shape[3], "dst has another size");
  demand_summable(l, std::int64_t{src.shape[1]} * src.shape[2]);
  return {src.shape[0], src.shape[1] * src.shape[2], src.shape[3]};
}

addition_step lower_addition(const lowering& l) {
  const std::size_t first = l.longer();
  const tensor &a = l.src(first), &b = l.src(1 - first);
  for (const tensor* t : {&a, &b, &l.dst()}) l.demand_quantized(*t, "a tensor of it");
  demand_sizes(l, a);
  // What XNNPACK takes, and far from what 32 bits do not hold.
  const float ratio = std::max(scale_of(a), scale_of(b)) / scale_of(l.dst());
  l.demand(
      ratio >= 0x1p-10F && ratio < 0x1p8F,
      fmt::format("the greater scale is {} times that of dst, and 2^-10 to 2^8 is what there is",
                  ratio));
  return {a.size(),
          repeated(l, a, b),
          zero_of(a),
          zero_of(b),
          addition_of(scale_of(a), scale_of(b), scale_of(l.dst()), l.profile()),
          l.profile(),
          l.place(l.dst(), l.options<arithmetic_options>().activation)};
}

product_step lower_product(const lowering& l) {
  const std::size_t first = l.longer();
  const tensor &a = l.src(first), &b = l.src(1 - first);
  for (const tensor* t : {&a, &b, &l.dst()}) l.demand_quantized(*t, "a tensor of it");
  demand_sizes(l, a);
  const float scale = scale_of(a) * scale_of(b) / scale_of(l.dst());
  const double exact = double{scale_of(a)} * double{scale_of(b)} / double{scale_of(l.dst())};
  return {a.size(),
          repeated(l, a, b),
          zero_of(a),
          zero_of(b),
          l.multiplier(l.profile() == rounding::tflite ? double{scale} : exact),
          scale,
          l.profile(),
          l.place(l.dst(), l.options<arithmetic_options>().activation)};
}

extremum_step lower_extremum(const lowering& l, bool largest) {
  const std::size_t first = l.longer();
  const tensor &a = l.src(first), &b = l.src(1 - first), &dst = l.dst();
  for (const tensor* t : {&a, &b, &dst}) l.demand_quantized(*t, "a tensor of it");
  for (const tensor* t : {&a, &b})
    l.demand(scale_of(*t) == scale_of(dst) && zero_of(*t) == zero_of(dst),
             "src and dst have different scales or zero points");
  demand_sizes(l, a);
  return {a.size(), repeated(l, a, b), largest};
}

mean_step lower_mean(const lowering& l) {
  const tensor &src = l.src(), &dst = l.dst();
  l.demand_quantized(src, "src");
  l.demand_quantized(dst, "dst");
  const auto [pictures, pixels, channels] = mean_sizes(l);
  mean_step m;
  m.pictures = pictures;
  m.pixels = pixels;
  m.channels = channels;
  m.src_zero = zero_of(src);
  m.dst = l.place(dst, fused::none);
  static_cast<void>(l.multiplier(double{scale_of(src)} / double{scale_of(dst)}));
  const float ratio = scale_of(src) / scale_of(dst);
  const float scale = scale_of(src) / (scale_of(dst) * static_cast<float>(m.pixels));
  // Axes that are counted from the last one are left to a kernel for any.
  const bool known = counts_from_front(l.constant32(1, "axes"));
  if (l.profile() == rounding::tflm) {
    m.by = mean_multiplier(scale_of(src), scale_of(dst), m.pixels);
  } else if (l.profile() == rounding::xnnpack && known) {
    m.how = mean_step::division::floating;
    m.scale = scale;
  } else if (l.options<mean_options>().keep_dims && known) {
    // TensorFlow Lite has a kernel of its own for it, which takes the zero points off as one number.
    const float zero = static_cast<float>(m.src_zero) * scale_of(src) / scale_of(dst);
    m.by = l.multiplier(double{scale});
    l.demand(std::abs(zero) < 0x1p20F,
             fmt::format("its zero point is {} in units of dst", static_cast<double>(zero)));
    m.dst.zero -= static_cast<int>(zero + (zero > 0 ? 0.5F : -0.5F));
    m.src_zero = 0;
  } else if (scale_of(src) == scale_of(dst) && zero_of(src) == zero_of(dst)) {
    m.how = mean_step::division::truncated;
    m.src_zero = m.dst.zero = 0;
  } else {
    m.how = mean_step::division::real;
    m.scale = ratio;
    m.bias = static_cast<float>(-m.src_zero) * ratio;
    m.src_zero = 0;
  }
  return m;
}

softmax_step lower_softmax(const lowering& l) {
  const tensor &src = l.src(), &dst = l.dst();
  l.demand_quantized(src, "src");
  l.demand_quantized(dst, "dst");
  l.demand(!src.shape.empty() && src.shape == dst.shape, "src and dst have different shapes");
  l.demand(scale_of(dst) == 1.0F / 256 && zero_of(dst) == -128,
           fmt::format("dst has scale {} and zero point {}, and 1/256 and -128 is what there is",
                       scale_of(dst), zero_of(dst)));
  const float beta = l.options<softmax_options>().beta;
  l.demand(std::isfinite(beta) && beta > 0, fmt::format("its beta is {}", beta));
  softmax_step s{static_cast<int>(src.size() / src.shape.back()), src.shape.back(), {}, {}};
  if (l.profile() == rounding::tflm) {
    constexpr int most = 4095;  // of sums of exponentials, which have twelve bits for whole numbers
    l.demand(s.columns <= most, fmt::format("a distribution of {} elements, and {} is the most",
                                            s.columns, most));
    s.by = softmax_of(beta, scale_of(src));
    return s;
  }
  for (int i = 0; i < 256; ++i)
    s.powers.push_back(std::exp(-scale_of(src) * beta * static_cast<float>(i)));
  return s;
}

any_step lower_quantize(const lowering& l) {
  const tensor &src = l.src(), &dst = l.dst();
  l.demand(dst.size() == src.size(), "src and dst have different sizes");
  const bool is_unsigned = dst.type == number::uint8;
  l.demand(dst.type == number::int8 || is_unsigned,
           fmt::format("dst is {}, and int8 or uint8 is what there is", to_word(dst.type)));
  l.demand(dst.meaning.scales.size() == 1, "dst has not one scale");
  const placement p{zero_of(dst), is_unsigned ? 0 : -128, is_unsigned ? 255 : 127};
  if (src.type == number::float32) return quantize_step{src.size(), scale_of(dst), p, is_unsigned};
  l.demand(
      src.type == number::int8 || src.type == number::uint8,
      fmt::format("src is {}, and float32, int8 or uint8 is what there is", to_word(src.type)));
  l.demand(src.meaning.scales.size() == 1, "src has not one scale");
  table_step t{src.size(), {}};
  const int least = src.type == number::uint8 ? 0 : -128;
  const std::optional<int> by = in_256ths(scale_of(src) / scale_of(dst));
  const bool in_256 = l.profile() == rounding::xnnpack && src.type == dst.type && by;
  for (int x = least; x < least + 256; ++x) {
    const int y = in_256 ? placed(times_256ths(x - zero_of(src), *by), p.zero, p.least, p.most)
                         : requantized(l, x, p);
    t.of[static_cast<std::size_t>(x & 0xff)] = static_cast<std::uint8_t>(y & 0xff);
  }
  return t;
}

dequantize_step lower_dequantize(const lowering& l) {
  const tensor &src = l.src(), &dst = l.dst();
  l.demand_type(dst, number::float32, "dst");
  const bool is_unsigned = src.type == number::uint8;
  l.demand(src.type == number::int8 || is_unsigned,
           fmt::format("src is {}, and int8 or uint8 is what there is", to_word(src.type)));
  l.demand(src.meaning.scales.size() == 1, "src has not one scale");
  l.demand(dst.size() == src.size(), "src and dst have different sizes");
  return {src.size(), scale_of(src), zero_of(src), is_unsigned};
}

table_step lower_table(const lowering& l, int code) {
  const tensor &src = l.src(), &dst = l.dst();
  if (code == codes::logistic)
    return table_of(l, [&](int x) {
      const double real = scale_of(src) * static_cast<float>(x - zero_of(src));
      const double y = 1 / (1 + std::exp(-real)) / double{scale_of(dst)};
      return placed(static_cast<std::int32_t>(rounded_within(y, 0, 255)), zero_of(dst), -128, 127);
    });
  if (code == codes::leaky_relu) {
    const double alpha = double{l.options<leaky_options>().alpha};
    const double scale = double{scale_of(src)} / double{scale_of(dst)};
    const fixed_multiplier above = l.multiplier(scale);
    const fixed_multiplier below = l.multiplier(std::abs(alpha) * scale);
    const float ratio = scale_of(src) / scale_of(dst);
    const std::optional<int> up = in_256ths(ratio),
                             down = in_256ths(ratio * l.options<leaky_options>().alpha);
    if (l.profile() == rounding::xnnpack && up && down)
      return table_of(l, [&](int x) {
        const int from = x - zero_of(src);
        return placed(times_256ths(from, from >= 0 ? *up : *down), zero_of(dst), -128, 127);
      });
    return table_of(l, [&](int x) {
      const int from = x - zero_of(src);
      const fixed_multiplier m = from >= 0 ? above : below;
      const std::int32_t y = rescale_doubling(from, m.value, m.shift);
      return placed(from < 0 && alpha < 0 ? -y : y, zero_of(dst), -128, 127);
    });
  }
  // XNNPACK leaves it to TensorFlow Lite.
  const placement p =
      l.place(dst, code == codes::relu ? fused::relu : fused::relu6, rounding::tflite);
  return table_of(l, [&](int x) { return requantized(l, x, p); });
}

}  // namespace convolith::gen
