// Weights and parameters of a quantised layer in the order in which its kernel reads them; constant expressions may pack.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/check.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>

namespace convolith::kernel {

/// The lesser of two; what writes formulas down has another.
[[nodiscard, gnu::always_inline]] constexpr std::ptrdiff_t least(std::ptrdiff_t a,
                                                                 std::ptrdiff_t b) {
  return a < b ? a : b;
}

/// Where in the packed weights that of element `e` of the sum of output channel `o` is, or where it is `again`. A `Number`
/// counts, or writes the formula down.
template <class Number>
[[nodiscard, gnu::always_inline]] constexpr Number packed_weight(const quantized_plan& p,
                                                                 const Number& o, const Number& e,
                                                                 bool again = false) {
  const int vectors = p.shares_words() ? (p.tiles.vectors + 1) / 2 * 2 : p.tiles.vectors,
            block = vectors * p.lanes, filled = p.filled_channels();
  const bool one_group = p.packed_groups() == 1;
  const Number group = one_group ? Number(0) : o / p.group_channels();
  const Number channel = one_group ? o : o % p.group_channels();
  const Number first = channel / block * block, within = channel % block;
  const Number wide =
      filled % block == 0 ? Number(block) : least(Number(filled) - first, Number(block));
  const auto [term, part] = p.position_of(e, again);
  const Number start = (group * filled + first) * p.packed_length();
  if (p.terms_share_words()) return start + term / 2 * 4 + part * 2 + term % 2;
  return start + term * wide * p.width() +
         (p.shares_words() ? part * 2 + within : within * p.width() + part);
}

/// The lane of a vector that computes output channel `o`.
[[nodiscard, gnu::always_inline]] constexpr int packed_lane(const quantized_plan& p, int o) {
  return (p.packed_groups() == 1 ? o : o % p.group_channels()) % p.lanes;
}

/// Where the first parameter of output channel `o` is; the others follow, `lanes` apart.
template <class Number>
[[nodiscard, gnu::always_inline]] constexpr Number packed_row(const quantized_plan& p,
                                                              const Number& o) {
  const bool one_group = p.packed_groups() == 1;
  const Number group = one_group ? Number(0) : o / p.group_channels();
  const Number channel = one_group ? o : o % p.group_channels();
  return (group * p.filled_channels() + channel / p.lanes * p.lanes) * p.parameters() +
         channel % p.lanes;
}

/// Of `row`, the first parameter of the channel of a lane, the two words that hold 64 bits to add: those of even lanes lie
/// before those of odd ones.
[[gnu::always_inline]] constexpr void put_addend(std::int32_t* row, int lanes, int lane,
                                                 std::uint64_t addend) {
  std::int32_t* const two = row - lane + lane % 2 * lanes + lane / 2 * 2;
  two[0] = static_cast<std::int32_t>(static_cast<std::uint32_t>(addend));
  two[1] = static_cast<std::int32_t>(static_cast<std::uint32_t>(addend >> 32));
}

/// Calls f(index in the packed weights, output channel, element of its sum) for every weight. Packed weights that this
/// leaves out are padding, and zero.
template <class Function>
[[gnu::always_inline]] constexpr void each_packed_weight(const quantized_plan& p, Function&& f) {
  for (int o = 0; o < p.shape.oc; ++o)
    for (int e = 0; e < p.sum_length(); ++e)
      for (int again = 0; again <= (p.packs_again() ? 1 : 0); ++again)
        f(packed_weight<std::ptrdiff_t>(p, o, e, again == 1), o, e);
}

/// Of pair `k` of channels that are transformed, the channel of a part.
template <class Number>
[[nodiscard, gnu::always_inline]] constexpr Number transformed_channel(const Number& k,
                                                                       const Number& part) {
  return k / 2 * 4 + k % 2 + part * 2;
}

/// The same where weights are transformed: in the order [block of channels][position][pair][channel], both of a pair.
template <class Packed>
[[gnu::always_inline]] constexpr void pack_transformed_weights(const quantized_plan& p,
                                                               const std::int8_t* wei,
                                                               Packed* packed) {
  const int side = p.transform.input(), ic = p.shape.ic, block = p.tiles.vectors;
  std::size_t next = 0;
  for (int first = 0; first < p.shape.oc; first += block)
    for (int position = 0; position < side * side; ++position)
      for (int k = 0; k < ic / 2; ++k)
        for (int o = first; o < first + block; ++o)
          for (int part = 0; part < 2; ++part) {
            const int c = transformed_channel(k, part);
            int sum = 0;
            for (int y = 0; y < 3; ++y)
              for (int x = 0; x < 3; ++x)
                sum += p.transform.of_weights(position / side, y) *
                       p.transform.of_weights(position % side, x) *
                       wei[p.weight<std::ptrdiff_t>(o, (y * 3 + x) * ic + c)];
            packed[next++] = static_cast<Packed>(sum);
          }
}

/// Weights OHWI to `packed`, which has `packed_weights()` elements of the plan's storage.
template <class Packed>
[[gnu::always_inline]] constexpr void pack_quantized_weights(const quantized_plan& p,
                                                             const std::int8_t* wei,
                                                             Packed* packed) {
  if (p.transform.size > 0) return pack_transformed_weights(p, wei, packed);
  for (std::size_t i = 0; i < p.packed_weights(); ++i) packed[i] = 0;
  const int factor = p.doubles_weights() ? 2 : 1;
  each_packed_weight(
      p, [&](std::ptrdiff_t at, std::ptrdiff_t o, std::ptrdiff_t e) __attribute__((always_inline)) {
        packed[at] = static_cast<Packed>(factor * wei[p.weight(o, e)]);
      });
}

/// What a kernel adds to the sum of channel `o`: its bias, less what the input's zero point adds where that is not
/// subtracted from the input. Modulo 2^32.
[[nodiscard, gnu::always_inline]] constexpr std::int32_t folded_bias(const quantized_plan& p,
                                                                     const std::int8_t* wei,
                                                                     std::int32_t bias, int o) {
  auto sum = static_cast<std::uint32_t>(bias);
  if (p.folds_zero())
    for (int e = 0; e < p.sum_length(); ++e)
      sum -= static_cast<std::uint32_t>(p.how.src_zero * wei[p.weight<std::ptrdiff_t>(o, e)]);
  return static_cast<std::int32_t>(p.doubles_bias() ? 2 * sum : sum);
}

/// No sum of channel `o` is larger, with either sign.
[[nodiscard, gnu::always_inline]] constexpr std::int64_t largest_sum(const quantized_plan& p,
                                                                     const std::int8_t* wei,
                                                                     std::int32_t bias, int o) {
  const int up = 127 - p.how.src_zero, down = p.how.src_zero + 128;
  std::int64_t sum = bias < 0 ? -std::int64_t{bias} : bias;
  for (int e = 0; e < p.sum_length(); ++e) {
    const int w = wei[p.weight(o, e)];
    sum += (up > down ? up : down) * (w < 0 ? -w : w);
  }
  return sum;
}

/// Whether all sums of a channel, no larger than that, are rescaled to 0.
[[nodiscard, gnu::always_inline]] constexpr bool rescales_to_zero(const fixed_multiplier& m,
                                                                  std::int64_t largest) {
  return m.shift < 0 && ((largest * m.value) >> 31) + 2 < std::int64_t{1} << (-m.shift - 1);
}
/// What `rescaling_step::doubled` needs of a channel to be exact, given that the sums of its products are below 2^29.
[[nodiscard, gnu::always_inline]] constexpr verdict check_doubling(const quantized_plan& p,
                                                                   const std::int8_t* wei,
                                                                   std::int32_t bias,
                                                                   const fixed_multiplier& m,
                                                                   int o) {
  constexpr std::int32_t most = std::int32_t{1} << 29;
  if (bias > most || bias < -most)
    return {rule::bias_leaves_room, bias, bias > most ? most : -most};
  if (m.value != 0 && m.shift < -most_doubled_shift &&
      !rescales_to_zero(m, largest_sum(p, wei, bias, o)))
    return {rule::shift_leaves_room, m.shift, -most_doubled_shift};
  return {};
}

/// Biases and multipliers, or scales in their place, to `packed`, which has `packed_parameters()` words. `bias` may be
/// null; `each` is 1 where every channel has its own multiplier, else 0.
template <class Multiplier>
[[gnu::always_inline]] constexpr void pack_parameters(const quantized_plan& p,
                                                      const std::int8_t* wei,
                                                      const std::int32_t* bias,
                                                      const Multiplier* multipliers,
                                                      std::size_t each, std::int32_t* packed) {
  const rescaled_by by = p.rescaled();
  for (std::size_t i = 0; i < p.packed_parameters(); ++i) packed[i] = 0;
  for (int o = 0; o < p.shape.oc; ++o) {
    std::int32_t* const row = packed + packed_row<std::ptrdiff_t>(p, o);
    const auto put = [&](int which, std::int32_t x) __attribute__((always_inline)) {
      row[which * p.lanes] = x;
    };
    const std::int32_t start = folded_bias(p, wei, bias == nullptr ? 0 : bias[o], o);
    Multiplier m = multipliers[static_cast<std::size_t>(o) * each];
    if constexpr (requires { m.shift; }) {
      if (!p.doubles) {
        put(0, start);
        put(1, m.value);
        put(2, m.shift);
        continue;
      }
      // A multiplier of 0 may come with any shift, and where all gives 0 it is as good as another.
      int right = m.shift < 0 ? -m.shift : 1;
      if (right > most_doubled_shift &&
          rescales_to_zero(m, largest_sum(p, wei, bias == nullptr ? 0 : bias[o], o))) {
        m.value = 0;
        right = 1;
      }
      const std::int32_t rounding = rounding_of_doubled(right, by.zero);
      if (by.how == rescaling_step::folded) {
        put_addend(row, p.lanes, packed_lane(p, o), folded_addend(start, m.value, rounding));
        put(2, m.value);
        put(3, right);
        continue;
      }
      put(0, p.shares_biases ? start * 256 + right : start);
      put(1, m.value);
      if (p.shares_biases) continue;
      put(2, rounding);
      put(3, right);
    } else {
      put(0, start);
      put(1, __builtin_bit_cast(std::int32_t, m));
    }
  }
}

}  // namespace convolith::kernel
