// What kernel texts on vectors of pairs do with runs of elements: copy bytes as 16-bit numbers, or fill with padding.
#pragma once

#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// Vectors that a round of a copying loop moves.
inline constexpr int vectors_a_round = 2;

/// Calls f(first pair, how many) for all pairs of `count` elements, by vectors of `lanes`.
template <class Machine, class Function>
constexpr void each_vector_of_pairs(Machine& m, int lanes, int count, Function&& f) {
  each_part(m, false, count / 2, vectors_a_round * lanes,
            [&](const typename Machine::index& first, int pairs) {
              for (int i = 0; i < pairs; i += lanes)
                f(first + i, pairs - i < lanes ? pairs - i : lanes);
            });
}

/// Bytes become 16-bit numbers.
template <class Machine>
constexpr void widen_run(Machine& m, int lanes, const place<Machine>& from,
                         const place<Machine>& to, int count) {
  each_vector_of_pairs(m, lanes, count, [&](const typename Machine::index& first, int pairs) {
    const temporaries<Machine> here(m);
    m.store_words(pairs, to + first * 2, m.load_pairs(pairs, from + first * 2));
  });
  const temporaries<Machine> here(m);
  if (count % 2 == 1) m.store(1, to + (count - 1), m.load(1, from + (count - 1)));
}

/// `count` 16-bit numbers become what both halves of `pair` are.
template <class Machine>
constexpr void fill_run(Machine& m, int lanes, const place<Machine>& to,
                        const typename Machine::value& pair, int count) {
  each_vector_of_pairs(m, lanes, count, [&](const typename Machine::index& first, int pairs) {
    m.store_words(pairs, to + first * 2, pair);
  });
  if (count % 2 == 1) m.store(1, to + (count - 1), pair);
}

}  // namespace convolith::kernel
