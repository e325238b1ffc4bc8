// The kernel text of a fused activation's gradient: diff_dst is copied to scratch, zero where the activation is flat.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// gated[i] = diff_dst[i] where the activation has slope 1 at the output dst[i], else 0; for 0 <= i < size.
/// Operands: diff_dst, dst, gated.
struct gate_kernel {
  activation act = activation::none;
  std::size_t size = 0;
  int vector_lanes = 1;
  static constexpr int operands = 3;

  [[nodiscard]] constexpr int lanes() const { return vector_lanes; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const auto gated = [&](const index& i, int count) {
      const temporaries<Machine> here(m);
      const auto d = m.load(count, place<Machine>{b[0], i});
      m.store(count, place<Machine>{b[2], i},
              act == activation::none ? d : m.gate(act, d, m.load(count, place<Machine>{b[1], i})));
    };
    const auto elements = static_cast<std::ptrdiff_t>(size), full = elements / m.lanes * m.lanes;
    if (full > 0)
      m.loop(index(0), index(full), m.lanes, [&](const index& i) { gated(i, m.lanes); });
    if (elements > full) gated(index(full), static_cast<int>(elements - full));
  }
};

}  // namespace convolith::kernel
