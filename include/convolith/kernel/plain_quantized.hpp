// Quantised layers by the definition, output by output: 16-bit activations, 4-bit weights, transposed convolutions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/check.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rounding.hpp>

namespace convolith::kernel {

/// What an output position reads along an axis: `count` kernel positions, and the inputs that they fall on.
struct tap_run {
  int count = 0, kernel = 0, kernel_step = 1, input = 0, input_step = 1;
};
[[nodiscard]] constexpr tap_run taps_at(const gather_axis& a, int o) {
  const between<int> taps = a.taps_of(o);
  return {taps.last - taps.first, taps.first, 1, a.input(o, taps.first), a.tap_stride};
}
[[nodiscard]] constexpr tap_run taps_at(const phased_axis& a, int position) {
  whole_numbers m{};
  for (int c = 0; c < a.classes(); ++c) {
    const int ahead = position + a.pad - a.dilation * c;
    if (ahead % a.stride != 0) continue;
    const int u = ahead / a.stride;
    const between<int> taps = steps_inside(m, -a.reach(), u, a.inputs, a.taps(m, c));
    if (taps.first >= taps.last) break;
    return {taps.last - taps.first, c + taps.first * a.kernel_step(), a.kernel_step(),
            u - taps.first * a.reach(), -a.reach()};
  }
  return {};
}

/// Weight i of bytes, or of halves of bytes.
[[nodiscard]] constexpr int weight_of(const std::int8_t* wei, std::size_t i) { return wei[i]; }
[[nodiscard]] constexpr int weight_of(const std::uint8_t* halves, std::size_t i) {
  const int half = i % 2 == 0 ? halves[i / 2] & 15 : halves[i / 2] >> 4;
  return half < 8 ? half : half - 16;
}

/// Operands lie as `reference.hpp` has them. Of a transposed layer the shape is that of the convolution that it turns
/// round: `dst` has the sizes of that one's src. Biases and multipliers are one a channel.
struct plain_quantized {
  conv2d_shape shape;
  quantization how;
  bool transposed = false;

  template <class Element, class Weight, class Bias, class Multiplier>
  constexpr void operator()(const Element* src, const Weight* wei, const Bias* bias,
                            const Multiplier* by, Element* dst) const {
    for (int n = 0; n < shape.n; ++n)
      for (int y = 0; y < height(); ++y) {
        const tap_run rows = transposed ? taps_at(phased_rows(), y) : taps_at(rows_read(), y);
        for (int x = 0; x < width(); ++x) {
          const tap_run columns =
              transposed ? taps_at(phased_columns(), x) : taps_at(columns_read(), x);
          for (int o = 0; o < channels(); ++o)
            *dst++ =
                static_cast<Element>(output(sum(src, wei, bias[o], n, o, rows, columns), by[o]));
        }
      }
  }

  /// Whether the sums of int16 activations are rescaled whatever the input: the first channel of which they are not.
  constexpr verdict check_sums(const std::int8_t* wei, const std::int64_t* bias) const {
    const int each = src_channels() / shape.g, taps = shape.kh * shape.kw;
    for (int o = 0; o < channels(); ++o) {
      const row_of_weights row = weights_of(o);
      long long sum = 0;  // fits, as `check` has it
      for (int t = 0; t < taps; ++t)
        for (int c = 0; c < each; ++c) {
          const int w = wei[row.at(t, c)];
          sum += 32768LL * (w < 0 ? -w : w);
        }
      constexpr long long most = std::numeric_limits<long long>::max();
      const long long added = bias[o] < -most ? most : bias[o] < 0 ? -bias[o] : bias[o];
      detail::judge judge;
      judge.at_most(detail::most_of_48_bits, sum > most - added ? most : sum + added,
                    rule::biased_sum_fits_48_bits);
      if (!judge.first.ok()) return judge.first.of(o);
    }
    return {};
  }

  friend constexpr bool operator==(const plain_quantized&, const plain_quantized&) = default;

 private:
  /// Where the weights of an output channel are.
  struct row_of_weights {
    std::size_t start = 0, step = 1;
    [[nodiscard]] constexpr std::size_t at(int tap, int channel) const {
      return start + static_cast<std::size_t>(tap) * step + static_cast<std::size_t>(channel);
    }
  };
  [[nodiscard]] constexpr row_of_weights weights_of(int o) const {
    const bool last = !transposed && depthwise_weights(shape);
    const auto step = static_cast<std::size_t>(last ? shape.oc : src_channels() / shape.g);
    const auto taps = static_cast<std::size_t>(shape.kh) * static_cast<std::size_t>(shape.kw);
    return {static_cast<std::size_t>(o) * (last ? 1 : step * taps), step};
  }
  [[nodiscard]] constexpr int channels() const { return transposed ? shape.ic : shape.oc; }
  [[nodiscard]] constexpr int height() const { return transposed ? shape.ih : shape.oh(); }
  [[nodiscard]] constexpr int width() const { return transposed ? shape.iw : shape.ow(); }
  [[nodiscard]] constexpr int src_channels() const { return transposed ? shape.oc : shape.ic; }
  [[nodiscard]] constexpr int src_height() const { return transposed ? shape.oh() : shape.ih; }
  [[nodiscard]] constexpr int src_width() const { return transposed ? shape.ow() : shape.iw; }
  [[nodiscard]] constexpr gather_axis rows_read() const {
    return forward_axis(shape.ih, shape.oh(), shape.kh, shape.sh, shape.dh, shape.pt);
  }
  [[nodiscard]] constexpr gather_axis columns_read() const {
    return forward_axis(shape.iw, shape.ow(), shape.kw, shape.sw, shape.dw, shape.pl);
  }
  [[nodiscard]] constexpr phased_axis phased_rows() const {
    return {shape.ih, shape.oh(), shape.kh, shape.sh, shape.dh, shape.pt};
  }
  [[nodiscard]] constexpr phased_axis phased_columns() const {
    return {shape.iw, shape.ow(), shape.kw, shape.sw, shape.dw, shape.pl};
  }

  /// Of 64 bits with such a bias; otherwise of 32, which wrap.
  template <class Element, class Weight, class Bias>
  constexpr Bias sum(const Element* src, const Weight* wei, Bias bias, int n, int o,
                     const tap_run& rows, const tap_run& columns) const {
    using whole = std::conditional_t<sizeof(Bias) == 8, std::uint64_t, std::uint32_t>;
    const int each = src_channels() / shape.g, group = o / (channels() / shape.g);
    const row_of_weights row = weights_of(o);
    auto total = static_cast<whole>(bias);
    for (int i = 0; i < rows.count; ++i)
      for (int j = 0; j < columns.count; ++j) {
        const int ky = rows.kernel + i * rows.kernel_step,
                  kx = columns.kernel + j * columns.kernel_step;
        const int iy = rows.input + i * rows.input_step,
                  ix = columns.input + j * columns.input_step;
        const std::ptrdiff_t pixel = (std::ptrdiff_t{n} * src_height() + iy) * src_width() + ix;
        const Element* const from = src + (pixel * src_channels() + group * each);
        for (int c = 0; c < each; ++c)
          total += static_cast<whole>((from[c] - how.src_zero) *
                                      weight_of(wei, row.at(ky * shape.kw + kx, c)));
      }
    return static_cast<Bias>(total);
  }
  template <class Sum, class Multiplier>
  constexpr std::int32_t output(Sum total, const Multiplier& m) const {
    if constexpr (sizeof(Sum) == 8) {
      return to_output(rescale_single(total, m.value, m.shift), how);
    } else if constexpr (requires { m.shift; }) {
      const rescaling by =
          transposed ? rescaling_of_transposed(how.profile) : rescaling_of(how.profile, shape);
      return to_output(by == rescaling::single ? rescale_single(total, m.value, m.shift)
                                               : rescale_doubling(total, m.value, m.shift),
                       how);
    } else {
      return to_output(rescale_floating(total, m), how);
    }
  }
};

}  // namespace convolith::kernel
