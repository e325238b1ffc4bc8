// The kernel text that writes zeros where a sum has no terms.
#pragma once

#include <cstddef>

#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// `count` elements from `to` on, four vectors a round.
template <class Machine>
constexpr void fill_zero(Machine& m, const place<Machine>& to, std::ptrdiff_t count) {
  using index = typename Machine::index;
  const temporaries<Machine> here(m);
  typename Machine::value none{};
  m.declare(none, m.zero());
  const std::ptrdiff_t round = std::ptrdiff_t{4} * m.lanes, looped = count / round * round;
  const auto vectors = [&](const place<Machine>& first, std::ptrdiff_t elements) {
    for (std::ptrdiff_t i = 0; i < elements; i += m.lanes)
      m.store(static_cast<int>(elements - i < m.lanes ? elements - i : m.lanes), first + i, none);
  };
  if (looped > 0)
    m.loop(index(0), index(looped), static_cast<int>(round),
           [&](const index& i) { vectors(to + i, round); });
  vectors(to + looped, count - looped);
}

}  // namespace convolith::kernel
