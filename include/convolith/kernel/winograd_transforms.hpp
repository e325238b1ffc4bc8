// The transforms of Winograd's convolution along one axis, on the pairs of the input and on the sums of the output.
#pragma once

#include <convolith/plan/winograd.hpp>

namespace convolith::kernel {

/// `in` and `out` have `w.input()` values, pairs all. Of numbers below 256 the transforms along both axes stay within 16
/// bits: 100 * 255 for tiles of four.
template <class Machine>
constexpr void transform_input(Machine& m, const winograd& w, const typename Machine::value (&d)[6],
                               typename Machine::value (&out)[6]) {
  const auto plus = [&](const auto& a, const auto& b) { return m.pair_sum(a, b); };
  const auto minus = [&](const auto& a, const auto& b) { return m.pair_difference(a, b); };
  if (w.size == 2) {
    out[0] = minus(d[0], d[2]);
    out[1] = plus(d[1], d[2]);
    out[2] = minus(d[2], d[1]);
    out[3] = minus(d[1], d[3]);
    return;
  }
  const auto four_times = [&](const auto& a) {
    const auto twice = plus(a, a);
    return plus(twice, twice);
  };
  const auto u = minus(d[4], four_times(d[2])), v = minus(d[3], four_times(d[1]));
  // Of a call's arguments only one may record something, as each compiler evaluates them in an order of its own.
  const auto rest = minus(u, d[2]);
  out[0] = plus(four_times(d[0]), rest);
  out[1] = plus(u, v);
  out[2] = minus(u, v);
  const auto c = minus(d[4], d[2]), half = minus(d[3], d[1]), e = plus(half, half);
  out[3] = plus(c, e);
  out[4] = minus(c, e);
  const auto twice = plus(e, e);
  out[5] = minus(minus(d[5], d[3]), twice);
}

/// `in` has `w.input()` sums, `out` becomes `w.size` of them, times what `winograd::power` says.
template <class Machine>
constexpr void transform_output(Machine& m, const winograd& w,
                                const typename Machine::value (&in)[6],
                                typename Machine::value (&out)[4]) {
  const auto p = m.sum(in[1], in[2]), d = m.difference(in[1], in[2]);
  if (w.size == 2) {
    out[0] = m.sum(in[0], p);
    out[1] = m.difference(d, in[3]);
    return;
  }
  const auto q = m.sum(in[3], in[4]), e = m.difference(in[3], in[4]);
  out[0] = m.sum(m.times(m.sum(in[0], p), 2), q);
  out[1] = m.sum(d, e);
  out[2] = m.sum(p, m.times(q, 2));
  out[3] = m.sum(m.sum(d, m.times(e, 4)), in[5]);
}

}  // namespace convolith::kernel
