// What kernel texts are written with: places in buffers, repetition, blocks of channels.
#pragma once

#include <cstddef>

namespace convolith::kernel {

/// A buffer of a machine and an offset into it, in elements.
template <class Machine>
struct place {
  typename Machine::buffer buffer;
  typename Machine::index at;

  [[nodiscard]] constexpr place operator+(const typename Machine::index& more) const {
    return {buffer, at + more};
  }
};

/// How a transposed block is written; `pad` writes whole vectors, with zeros past the last row.
enum class write : unsigned char { replace, accumulate, pad };

/// A matrix in a buffer: the place of its first element, and the distance between rows in elements.
template <class Machine>
struct matrix {
  place<Machine> first;
  std::ptrdiff_t stride;
};

/// Sums that a tile may hold; no target has more registers.
inline constexpr int most_sums = 32;

/// Values that end with a scope: their registers are free for others.
template <class Machine>
class temporaries {
 public:
  constexpr explicit temporaries(Machine& m) : m_(m), mark_(m.mark()) {}
  constexpr ~temporaries() { m_.release(mark_); }
  temporaries(const temporaries&) = delete;
  temporaries& operator=(const temporaries&) = delete;

 private:
  Machine& m_;
  int mark_;
};

/// Calls f with begin, begin + step .. below end: in straight-line code if `unroll`, else in a loop of the machine.
template <class Machine, class Function>
constexpr void each(Machine& m, bool unroll, int begin, int end, int step, Function&& f) {
  if (unroll || end - begin <= step)
    for (int i = begin; i < end; i += step) f(typename Machine::index(i));
  else
    m.loop(begin, end, step, f);
}
template <class Machine, class Function>
constexpr void each(Machine& m, bool unroll, int count, Function&& f) {
  each(m, unroll, 0, count, 1, f);
}

/// The same between bounds that may be known only where the code runs.
template <class Machine, class Function>
constexpr void range(Machine& m, bool unroll, const typename Machine::index& begin,
                     const typename Machine::index& end, Function&& f) {
  if (m.is_known(begin) && m.is_known(end))
    each(m, unroll, static_cast<int>(m.known(begin)), static_cast<int>(m.known(end)), 1, f);
  else
    m.loop(begin, end, 1, f);
}

/// Offsets from `first` to before `end`.
template <class Machine>
struct index_range {
  typename Machine::index first, end;

  /// How many they are, as a value.
  [[nodiscard]] constexpr typename Machine::value count(Machine& m) const {
    return m.number(end + first * -1);
  }
};

/// `whole` parts of `size` and perhaps a smaller last one: calls f(start, length) with starts 0, size, .. below count.
template <class Machine, class Function>
constexpr void each_part(Machine& m, bool unroll, int count, int size, Function&& f) {
  const int looped = count / size * size;
  each(m, unroll, 0, looped, size, [&](const auto& start) { f(start, size); });
  if (looped < count) f(typename Machine::index(looped), count - looped);
}

/// The same, but that the smaller part is the first.
template <class Machine, class Function>
constexpr void each_part_behind_rest(Machine& m, bool unroll, int count, int size, Function&& f) {
  const int rest = count % size;
  if (rest > 0) f(typename Machine::index(0), rest);
  each(m, unroll, rest, count, size, [&](const auto& start) { f(start, size); });
}

/// `count` single elements that lie side by side; two by one load, if `by_pairs`.
template <class Machine>
constexpr void load_neighbours(Machine& m, bool by_pairs, int count, typename Machine::value* to,
                               const place<Machine>& from) {
  int i = 0;
  for (; by_pairs && i + 1 < count; i += 2) m.load_pair(from + i, to[i], to[i + 1]);
  for (; i < count; ++i) to[i] = m.load(1, from + i);
}

/// A block of channels: `vectors` registers of `lanes`, with `last` lanes used in the last.
struct channel_block {
  int vectors = 1, lanes = 1, last = 1;

  [[nodiscard]] constexpr int channels() const { return (vectors - 1) * lanes + last; }
  [[nodiscard]] constexpr int used(int v) const { return v + 1 == vectors ? last : lanes; }
};

/// Calls f(block, first channel) for blocks of `vectors` registers that cover `channels`; the last may be smaller.
template <class Machine, class Function>
constexpr void each_block(Machine& m, bool unroll, int channels, int vectors, int lanes,
                          Function&& f) {
  each_part(m, unroll, channels, vectors * lanes, [&](const auto& first, int length) {
    f(channel_block{(length + lanes - 1) / lanes, lanes, (length - 1) % lanes + 1}, first);
  });
}

}  // namespace convolith::kernel
