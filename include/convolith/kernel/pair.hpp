// The kernel text of two int8 tensors that become one, element by element.
#pragma once

#include <cstdint>

#include <convolith/quantization/elementwise.hpp>
#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/pair_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Operands: a, b, dst, which may be either of them. Every step has a statement of its own, as arguments of a call are
/// evaluated in any order, which the program would follow.
struct pair_kernel {
  pair_plan plan;
  static constexpr int operands = 3;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr storage stored(int) const { return storage::int8; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const bool one = plan.repeated == 1;
    const int length = static_cast<int>(one ? plan.size : plan.repeated),
              times = static_cast<int>(plan.size / length);
    each(m, false, times, [&](const index& t) {
      each_part(m, false, length, plan.elements(), [&](const index& i, int count) {
        const index at = t * length + i;
        few(m, count, {b[0], at}, {b[1], one ? index(0) : i}, {b[2], at});
      });
    });
  }

  friend constexpr bool operator==(const pair_kernel&, const pair_kernel&) = default;

 private:
  static constexpr std::int32_t one_half = std::int32_t{1} << 30;

  template <class Machine>
  constexpr void few(Machine& m, int count, const place<Machine>& a, const place<Machine>& b,
                     const place<Machine>& dst) const {
    using value = typename Machine::value;
    const temporaries<Machine> here(m);
    const bool repeats = plan.repeated == 1;
    if (!plan.in_words()) {
      const value x = m.load(count, a), y = repeats ? m.broadcast(b) : m.load(count, b);
      const value x_less = less(m, x, plan.a_zero), y_less = less(m, y, plan.b_zero);
      return m.store(count, dst, made(m, x_less, y_less));
    }
    const value x = m.load_word(a);
    if (plan.is_extreme()) {
      value kept{};
      m.declare(kept, x);
      m.keep_extreme_bytes(
          kept, repeats ? m.times(m.low_byte(m.broadcast(b)), 0x01010101) : m.load_word(b),
          plan.what == pairing::greatest);
      return m.store_word(dst, kept);
    }
    const value y = repeats ? less(m, m.broadcast(b), plan.b_zero) : m.load_word(b);
    for (int odd = 0; odd < 2; ++odd) {
      const temporaries<Machine> two(m);
      const value x_pair = m.widen(x, odd, -plan.a_zero),
                  y_pair = repeats ? y : m.widen(y, odd, -plan.b_zero);
      for (int upper = 0; upper < 2; ++upper) {
        const temporaries<Machine> one(m);
        const value x_half = half_of(m, x_pair, upper),
                    y_half = repeats ? y : half_of(m, y_pair, upper);
        m.store(1, dst + (odd + 2 * upper), made(m, x_half, y_half));
      }
    }
  }
  template <class Machine>
  static constexpr typename Machine::value half_of(Machine& m, const typename Machine::value& pair,
                                                   int upper) {
    return upper == 1 ? m.shift(pair, 16) : m.half(pair);
  }
  template <class Machine>
  static constexpr typename Machine::value less(Machine& m, const typename Machine::value& x,
                                                int zero) {
    return m.plus(x, -zero);
  }

  /// The element of two, less their zero points.
  template <class Machine>
  constexpr typename Machine::value made(Machine& m, const typename Machine::value& x,
                                         const typename Machine::value& y) const {
    using value = typename Machine::value;
    const addition_numbers& by = plan.by;
    if (plan.is_extreme()) {
      value kept{};
      m.declare(kept, x);
      m.keep_extremum(kept, y, plan.what == pairing::greatest);
      return kept;
    }
    if (plan.what == pairing::product) {
      const value product = m.product(x, y);
      if (plan.profile != rounding::xnnpack) return placed(m, product);
      const value row[4] = {m.constant(plan.scale_bits)};
      return m.requantize(product, within(rescaling_step::floating, plan.zero), row);
    }
    const bool floats = plan.profile == rounding::xnnpack;
    const value x_scaled = floats ? m.times(x, by.a.value) : addend(m, x, by.a),
                y_scaled = floats ? m.times(y, by.b.value) : addend(m, y, by.b),
                sum = m.sum(x_scaled, y_scaled);
    if (!floats) return placed(m, sum);
    const int shift = -by.dst.shift;
    return m.clamp(m.plus(m.shift(m.plus(sum, 1 << (shift - 1)), shift), plan.zero), plan.least,
                   plan.most);
  }
  [[nodiscard]] constexpr rescaled_by within(rescaling_step how, int zero) const {
    return {.how = how, .zero = zero, .least = plan.least, .most = plan.most};
  }
  /// x at the scale that both share, `addition_bits` further left: `rescale_doubling`, in the fewest steps.
  template <class Machine>
  static constexpr typename Machine::value addend(Machine& m, const typename Machine::value& x,
                                                  fixed_multiplier by) {
    if (by.shift == 0 && by.value == one_half) return m.times(x, 1 << (addition_bits - 1));
    return rescaled(m, x, 1 << addition_bits, by,
                    {.zero = 0, .least = INT32_MIN, .most = INT32_MAX});
  }
  template <class Machine>
  constexpr typename Machine::value placed(Machine& m, const typename Machine::value& x) const {
    return rescaled(m, x, 1, plan.by.dst, within({}, plan.zero));
  }
  /// Of x * factor, which is 2^30 at most.
  template <class Machine>
  static constexpr typename Machine::value rescaled(Machine& m, const typename Machine::value& x,
                                                    int factor, fixed_multiplier by,
                                                    rescaled_by to) {
    using value = typename Machine::value;
    to.how = pair_plan::step_for(by);
    const bool doubles = to.how == rescaling_step::doubled;
    const int right = -by.shift;
    const value row[4] = {m.constant(by.value),
                          m.constant(doubles ? rounding_of_doubled(right, to.zero) : by.shift),
                          doubles ? m.constant(right) : value{}};
    const value scaled = m.times(x, doubles ? 2 * factor : factor);
    return m.requantize(scaled, to, row);
  }
};

}  // namespace convolith::kernel
