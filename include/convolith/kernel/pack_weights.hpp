// The kernel text that packs weights: lanes of a vector side by side, the sum's index outside.
#pragma once

#include <cstddef>

#include <convolith/plan/gather_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/transpose.hpp>

namespace convolith::kernel {

/// One vector of output channels, `used` of them there, the other lanes zero: `to` becomes [sum][lanes].
template <class Machine>
constexpr void pack_weight_vector(Machine& m, const gather_plan& p, int used,
                                  const place<Machine>& to, const place<Machine>& from) {
  using index = typename Machine::index;
  const int area = p.shape.kh * p.shape.kw;
  if (p.pass == direction::forward || p.channelwise()) {
    transpose<Machine>(m, used, p.sum_length(), write::pad, {to, p.lanes}, {from, p.wei.o});
    return;
  }
  each(m, false, p.in_channels, [&](const index& k) {
    const place<Machine> to_channel = to + k * (std::ptrdiff_t{area} * p.lanes),
                         from_channel = from + k * p.wei.i;
    if (p.wei.o == 1)
      each(m, false, area, [&](const index& t) {
        const temporaries<Machine> here(m);
        m.store(p.lanes, to_channel + t * p.lanes, m.load(used, from_channel + t * p.wei.s));
      });
    else
      transpose<Machine>(m, used, area, write::pad, {to_channel, p.lanes}, {from_channel, p.wei.o});
  });
}

/// The weights of every block of every group, for kernels planned with `prepacked`. Operands: wei, packed.
struct pack_kernel {
  gather_plan plan;
  static constexpr int operands = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const std::ptrdiff_t vector = plan.weight_vector_stride(),
                         group = std::ptrdiff_t{plan.out_channels} * plan.sum_length();
    each(m, false, plan.groups, [&](const index& g) {
      const auto one = [&](const index& q, int used) {
        const index from = g * group + q * (plan.lanes * plan.wei.o);
        pack_weight_vector<Machine>(
            m, plan, used, {b[1], g * (plan.vectors() * vector) + q * vector}, {b[0], from});
      };
      const int full = plan.out_channels / plan.lanes, rest = plan.out_channels % plan.lanes;
      each(m, false, full, [&](const index& q) { one(q, plan.lanes); });
      if (rest > 0) one(index(full), rest);
    });
  }
};

}  // namespace convolith::kernel
