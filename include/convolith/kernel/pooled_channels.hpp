// What pooling does with a few channels of one element, whatever window it is of.
#pragma once

#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/plan/pooling_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Numbers in one register, lane by lane; or four bytes in one, of which the greatest are kept, or in two registers, sums of
/// the even ones and of the odd ones as pairs.
struct pooled_channels {
  pooling_plan plan;

  [[nodiscard]] constexpr bool largest() const { return plan.how == pooling::largest; }

  template <class Machine>
  constexpr void start(Machine& m, typename Machine::value (&kept)[2]) const {
    const int count = plan.in_words() && !largest() ? 2 : 1;
    for (int i = 0; i < count; ++i) m.reserve(kept[i]);
    const temporaries<Machine> here(m);
    const auto none = m.constant(!largest() ? 0 : plan.in_words() ? all_bytes(INT8_MIN) : INT8_MIN);
    for (int i = 0; i < count; ++i) m.declare(kept[i], none);
  }
  template <class Machine>
  constexpr void take(Machine& m, int lanes, const place<Machine>& from,
                      typename Machine::value (&kept)[2]) const {
    const temporaries<Machine> here(m);
    if (!plan.in_words()) return add(m, kept[0], m.load(lanes, from));
    const auto bytes = m.load_word(from);
    if (largest()) return m.keep_extreme_bytes(kept[0], bytes, true);
    for (int odd = 0; odd < 2; ++odd) m.add_bytes(kept[odd], bytes, odd);
  }
  template <class Machine>
  constexpr void add(Machine& m, const typename Machine::value& all,
                     const typename Machine::value& x) const {
    if (largest())
      m.keep_extremum(all, x, true);
    else
      m.accumulate(all, x);
  }
  /// Stores what is kept; sums by f(sum, place of the channel, lanes).
  template <class Machine, class Function>
  constexpr void finish(Machine& m, typename Machine::value (&kept)[2], const place<Machine>& dst,
                        int lanes, const Function& f) const {
    if (!plan.in_words() || !largest()) return each_channel(m, kept, dst, lanes, f);
    if (plan.least > INT8_MIN) keep_within(m, kept[0], plan.least, true);
    if (plan.most < INT8_MAX) keep_within(m, kept[0], plan.most, false);
    m.store_word(dst, kept[0]);
  }
  /// Calls f(what is kept of a channel or lane by lane, its place, lanes).
  template <class Machine, class Function>
  constexpr void each_channel(Machine& m, const typename Machine::value (&kept)[2],
                              const place<Machine>& to, int lanes, const Function& f) const {
    if (!plan.in_words()) return f(kept[0], to, lanes);
    for (int i = 0; i < 4; ++i) {
      const temporaries<Machine> here(m);
      const auto pair = largest() ? m.widen(kept[0], i % 2, 0) : kept[i % 2];
      f(i < 2 ? m.half(pair) : m.shift(pair, 16), to + i, 1);
    }
  }
  /// What a window becomes; `count`: of its elements those inside, if not all of them are.
  template <class Machine>
  constexpr void store(Machine& m, const typename Machine::value& kept,
                       const typename Machine::value* count, int all, const place<Machine>& to,
                       int lanes) const {
    const temporaries<Machine> here(m);
    m.store(lanes, to, placed(m, kept, count, all));
  }

 private:
  [[nodiscard]] static constexpr int all_bytes(int byte) {
    return static_cast<int>((static_cast<std::uint32_t>(byte) & 0xffU) * 0x01010101U);
  }
  template <class Machine>
  static constexpr void keep_within(Machine& m, const typename Machine::value& kept, int bound,
                                    bool greatest) {
    const temporaries<Machine> here(m);
    m.keep_extreme_bytes(kept, m.constant(all_bytes(bound)), greatest);
  }
  template <class Machine>
  constexpr typename Machine::value placed(Machine& m, const typename Machine::value& kept,
                                           const typename Machine::value* count, int all) const {
    const pooled_average& a = plan.average;
    const bool whole = plan.least == INT8_MIN && plan.most == INT8_MAX;
    if (largest()) return whole ? kept : m.clamp(kept, plan.least, plan.most);
    if (a.how == averaging::rescaled) {
      const auto sum = m.plus(kept, a.added);
      typename Machine::value row[4] = {m.constant(a.multiplier)};
      if (registers_of(a.step) > 1) row[1] = m.constant(a.shift);
      const rescaled_by by{.how = a.step, .zero = a.zero, .least = plan.least, .most = plan.most};
      return m.requantize(sum, by, row);
    }
    if (a.how == averaging::truncated)
      return m.clamp(m.plus(m.quotient(kept, all, true), a.zero), plan.least, plan.most);
    const auto average = count == nullptr ? m.quotient(kept, all) : m.quotient(kept, *count);
    return whole ? average : m.clamp(average, plan.least, plan.most);
  }
};

}  // namespace convolith::kernel
