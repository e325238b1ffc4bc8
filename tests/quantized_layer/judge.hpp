// What quantised layers are held against: the oracle's numbers, exactly, on hostile ones, between canaries.
#pragma once

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include <convolith/quantization/check.hpp>
#include <convolith/quantization/post_training.hpp>
#include <convolith/reference.hpp>
#include <convolith/shape/writer.hpp>

#include "entry.hpp"
#include "support/guarded.hpp"
#include "support/noise.hpp"

namespace convolith::tests {

/// `ties`: small sums that are halved or quartered. `overflow`: the largest sums, and biases that make some wrap.
enum class kind { random, lowest, highest, ties, overflow, extreme_multipliers };
inline constexpr kind all_kinds[] = {kind::random, kind::lowest,   kind::highest,
                                     kind::ties,   kind::overflow, kind::extreme_multipliers};

/// Of `most` bits that a sum of the layer may have.
inline int bits_of_sums(const conv2d_shape& s, const quantization& q) {
  const std::int64_t most =
      s.macs() / static_cast<std::int64_t>(s.dst_size()) * detail::largest_term(q);
  int bits = 0;
  while (most >> bits != 0) ++bits;
  return bits;
}

template <class Activation, class Bias>
struct problem {
  const quantized_entry& of;
  kind what;
  noise drawn;
  conv2d_shape judged = judged_shape(of.shape, of.options.transposed);
  std::size_t channels = judged.bias_size();
  std::size_t src_size = of.options.transposed ? of.shape.dst_size() : of.shape.src_size();
  std::size_t dst_size = of.options.transposed ? of.shape.src_size() : of.shape.dst_size();
  bool one = what == kind::ties;
  std::vector<Activation> src = std::vector<Activation>(src_size),
                          dst = std::vector<Activation>(dst_size);
  std::vector<std::int8_t> wei = std::vector<std::int8_t>(of.shape.wei_size());
  std::vector<std::uint8_t> halves = std::vector<std::uint8_t>((of.shape.wei_size() + 1) / 2);
  std::vector<Bias> bias = std::vector<Bias>(channels);
  std::vector<fixed_multiplier> multipliers = std::vector<fixed_multiplier>(one ? 1 : channels);
  std::vector<float> scales = std::vector<float>(one ? 1 : channels);

  problem(const quantized_entry& e, kind k, std::uint64_t seed) : of(e), what(k), drawn(seed) {
    const quantization& q = of.numbers;
    const int least = lowest_activation(q.width), most = highest_activation(q.width);
    const bool four = q.width == widths::w8x4;
    const auto within = [&](int from, int to) {
      return from + static_cast<int>(drawn.draw(static_cast<std::uint32_t>(to - from + 1)));
    };
    const auto activation = [&] {
      switch (what) {
        case kind::lowest:
          return least;
        case kind::highest:
          return most;
        case kind::overflow:
          return q.src_zero < 0 ? most : least;
        case kind::ties: {
          const int x = q.src_zero + within(-2, 2);
          return x < least ? least : x > most ? most : x;
        }
        default:
          return within(least, most);
      }
    };
    const int low = four ? -8 : -128, high = four ? 7 : 127;
    for (Activation& x : src) x = static_cast<Activation>(activation());
    for (std::int8_t& w : wei)
      w = static_cast<std::int8_t>(what == kind::lowest || what == kind::overflow ? low
                                   : what == kind::ties                           ? within(-1, 1)
                                                        : within(low, high));
    pack_halves(wei, halves);
    // The five-instruction rescaling takes no bias beyond 2^29.
    const bool right = q.shifts == shift_range::right;
    const int widest = sizeof(Bias) == 8 ? (1 << 30) : right ? (1 << 29) - 1 : INT32_MAX;
    for (Bias& b : bias)
      b = what == kind::overflow ? (drawn.draw(2) == 0 ? -widest : widest)
          : what == kind::ties   ? within(-3, 3)
                                 : within(-9999, 9999);
    const int usual = 8 * static_cast<int>(sizeof(Activation)) - bits_of_sums(judged, q);
    for (fixed_multiplier& m : multipliers) {
      m = {static_cast<std::int32_t>(0x40000000 + drawn.draw(0x3fffffff)), usual + within(-1, 2)};
      if (what == kind::ties) m = {1 << 30, right ? -1 : within(-1, 1)};
      if (what == kind::overflow) m.shift = -within(15, 25);
      if (what == kind::extreme_multipliers) {
        const std::int32_t values[] = {0, 1 << 30, INT32_MAX, (1 << 30) + 1};
        const int shifts[] = {-31, -1, q.width == widths::w16x8 ? 7 : 30, 0, -24, -23};
        m = {values[drawn.draw(4)], shifts[drawn.draw(6)]};
      }
      if (right && m.shift > -1) m.shift = -1;
    }
    for (float& scale : scales) {
      scale = static_cast<float>(within(1, 65535)) /
              static_cast<float>(std::int64_t{1} << (16 - usual));
      if (what == kind::ties) scale = drawn.draw(2) == 0 ? 0.5F : 0.25F;
      if (what == kind::extreme_multipliers) {
        const float values[] = {0, 1e-40F, 1e-30F, 1, 3e9F, 3.4e38F};
        scale = values[drawn.draw(6)];
      }
    }
  }

  [[nodiscard]] bool without_bias() const { return what == kind::highest; }

  /// What the oracle says.
  [[nodiscard]] std::vector<Activation> wanted() const {
    std::vector<Activation> to(dst_size);
    const std::vector<Bias> used = without_bias() ? std::vector<Bias>{} : bias;
    if constexpr (sizeof(Activation) == 2)
      by(used, std::span<const fixed_multiplier>(multipliers), to);
    else if (of.numbers.profile == rounding::xnnpack)
      by(used, std::span<const float>(scales), to);
    else
      by(used, std::span<const fixed_multiplier>(multipliers), to);
    return to;
  }
  template <class Scale>
  void by(const std::vector<Bias>& used, Scale scale, std::vector<Activation>& to) const {
    if (of.options.transposed)
      reference::quantized_transposed(of.shape, of.numbers, src, wei, used, scale, to);
    else
      reference::quantized_forward(of.shape, of.numbers, src, reference::wei8(wei), used, scale,
                                   to);
  }

  /// The layer, on buffers that have no room to spare: whether all is as the oracle says and nothing else was touched.
  void judge(bool on_stack) {
    const bool four = of.numbers.width == widths::w8x4,
               floats = of.numbers.profile == rounding::xnnpack;
    guarded<Activation> from(std::span<const Activation>(src), placement::unaligned),
        to(dst_size, placement::unaligned);
    guarded<std::byte> workspace(of.workspace_bytes, placement::unaligned);
    const quantized_call call{from.data(),
                              four ? static_cast<const void*>(halves.data()) : wei.data(),
                              without_bias() ? nullptr : bias.data(),
                              floats ? static_cast<const void*>(scales.data()) : multipliers.data(),
                              one,
                              to.data(),
                              on_stack ? nullptr : workspace.data()};
    if (of.judge(call).broken == rule::shift_leaves_room)
      for (fixed_multiplier& m : multipliers) m.shift = m.shift < -23 ? -23 : m.shift;
    BOOST_TEST((of.judge(call) == verdict{}));
    of.run(call);
    const std::vector<Activation> want = wanted();
    const auto got = to.view();
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < dst_size; ++i) wrong += got[i] != want[i] ? 1 : 0;
    BOOST_TEST(wrong == 0U);
    BOOST_TEST(from.intact());
    BOOST_TEST(to.intact());
    BOOST_TEST(workspace.intact());
  }
};

template <class Activation, class Bias>
void judge(const quantized_entry& e) {
  for (const kind what : all_kinds)
    BOOST_TEST_CONTEXT("numbers of kind " << static_cast<int>(what)) {
      problem<Activation, Bias> p(e, what, static_cast<std::uint64_t>(what));
      p.judge(what == kind::random);
      p.judge(false);
    }
}

inline void judge_all(const std::vector<quantized_entry>& entries) {
  for (const quantized_entry& e : entries)
    BOOST_TEST_CONTEXT(to_text(e.shape).string_view()
                       << ", profile " << static_cast<int>(e.numbers.profile) << ", zero points "
                       << e.numbers.src_zero << " and " << e.numbers.dst_zero << ", target "
                       << describe(e.options.target).name << ", flash " << e.options.flash.bytes) {
      if (e.numbers.width == widths::w16x8)
        judge<std::int16_t, std::int64_t>(e);
      else
        judge<std::int8_t, std::int32_t>(e);
    }
}

}  // namespace convolith::tests
