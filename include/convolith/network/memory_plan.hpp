// Where buffers lie in one block of memory: those that are alive together lie apart, or overlap as far as they may.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace convolith {

/// What is alive from time `first` to time `last`, both included, but for what `never_together` says.
struct arena_buffer {
  std::int64_t bytes = 0;
  int first = 0, last = 0;
  bool high =
      false;  ///< where it may lie at several places, the highest is best, or else the lowest
  std::int64_t offset = 0;
};

/// Two buffers that may overlap if `above` begins at least `lead` bytes behind the beginning of `below`: what is written to
/// `below` is then behind what is still to be read of `above`. Or, `in_place`, if both begin at the same byte.
struct arena_overlap {
  int above = 0, below = 0;  ///< numbers of buffers
  std::int64_t lead = 0;
  bool in_place = false;
};
/// Of such a pair that may overlap in any way.
inline constexpr std::int64_t no_lead = INT64_MIN / 2;

/// Of pairs of buffers, by the number of one times how many there are and that of the other: whether they hold nothing at
/// one moment although their times meet. Empty: none does.
using never_together = std::span<const bool>;

/// Bytes that no arena goes below: at some time so many live, and of each pair that may overlap only one has what they share.
[[nodiscard]] constexpr std::int64_t least_arena(std::span<const arena_buffer> all,
                                                 std::span<const arena_overlap> overlaps,
                                                 never_together apart = {}) {
  const auto of = [&](int b) { return all[static_cast<std::size_t>(b)]; };
  std::int64_t least = 0;
  for (std::size_t n = 0; n < all.size(); ++n) {
    const arena_buffer& now = all[n];
    bool is_known = false;
    for (std::size_t before = 0; before < n; ++before)
      is_known = is_known || all[before].first == now.first;
    if (is_known) continue;
    const auto lives = [&](const arena_buffer& b) {
      return b.first <= now.first && now.first <= b.last;
    };
    std::int64_t bytes = 0;
    for (const arena_buffer& b : all) bytes += lives(b) ? b.bytes : 0;
    for (const arena_overlap& o : overlaps) {
      const arena_buffer above = of(o.above), below = of(o.below);
      if (!lives(above) || !lives(below)) continue;
      const std::int64_t larger = above.bytes > below.bytes ? above.bytes : below.bytes,
                         led = o.in_place ? 0 : o.lead + above.bytes,
                         both = led > larger ? led : larger;
      if (both < above.bytes + below.bytes) bytes -= above.bytes + below.bytes - both;
    }
    for (std::size_t i = 0; i < apart.size(); ++i) {
      const arena_buffer &a = all[i / all.size()], &b = all[i % all.size()];
      if (apart[i] && i / all.size() < i % all.size() && lives(a) && lives(b))
        bytes -= a.bytes < b.bytes ? a.bytes : b.bytes;
    }
    if (bytes > least) least = bytes;
  }
  return least;
}

/// Buffers are placed one by one, each where the whole grows least, in one of several orders: by size, or by the time from
/// which they live; the same without overlaps, so that these cost nothing; and, from here on, by size where sizes are taken
/// for others.
inline constexpr int first_shuffled_way = 4;

namespace detail {

/// Places buffers one by one, each where the whole grows least.
class arena_planner {
 public:
  constexpr arena_planner(std::span<arena_buffer> all, std::span<const arena_overlap> overlaps,
                          std::span<bool> placed, std::int64_t alignment, never_together apart = {})
      : all_(all), overlaps_(overlaps), apart_(apart), placed_(placed), alignment_(alignment) {
    for (bool& p : placed_) p = false;
  }

  /// Places those with the greatest keys first, of equal ones the first. Bytes of all; offsets count from the lowest on.
  constexpr std::int64_t place_all(std::span<const double> keys) {
    const auto key = [&](int i) { return keys[static_cast<std::size_t>(i)]; };
    for (std::size_t n = 0; n < all_.size(); ++n) {
      int next = -1;
      for (int i = 0; i < size(); ++i)
        if (!is_placed(i) && (next < 0 || key(i) > key(next))) next = i;
      place(next);
    }
    for (arena_buffer& b : all_) b.offset -= low_;
    return up(high_ - low_);
  }
  /// Moves a buffer to where another lies, if nothing is in the way.
  constexpr bool join(int b, int other) {
    const std::int64_t was = of(b).offset;
    placed_[static_cast<std::size_t>(b)] = false;
    const bool may = fits(b, of(other).offset);
    of(b).offset = may ? of(other).offset : was;
    placed_[static_cast<std::size_t>(b)] = true;
    return may;
  }

 private:
  std::span<arena_buffer> all_;
  std::span<const arena_overlap> overlaps_;
  never_together apart_;
  std::span<bool> placed_;
  std::int64_t alignment_, low_ = 0, high_ = 0;

  [[nodiscard]] constexpr int size() const { return static_cast<int>(all_.size()); }
  [[nodiscard]] constexpr arena_buffer& of(int i) const {
    return all_[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] constexpr bool is_placed(int i) const {
    return placed_[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] constexpr std::int64_t up(std::int64_t x) const {
    const std::int64_t rest = ((x % alignment_) + alignment_) % alignment_;
    return rest == 0 ? x : x + (alignment_ - rest);
  }
  [[nodiscard]] constexpr bool together(int a, int b) const {
    if (of(a).first > of(b).last || of(b).first > of(a).last) return false;
    return apart_.empty() ||
           !apart_[static_cast<std::size_t>(a) * all_.size() + static_cast<std::size_t>(b)];
  }
  [[nodiscard]] constexpr std::int64_t size_with(int b, std::int64_t offset) const {
    const std::int64_t low = offset < low_ ? offset : low_, end = offset + of(b).bytes,
                       high = end > high_ ? end : high_;
    return high - low;
  }

  constexpr void place(int b) {
    std::int64_t best = 0, best_size = -1, best_shared = 0;
    const auto consider = [&](std::int64_t offset, bool downwards) {
      offset = downwards ? -up(-offset) : up(offset);
      if (!fits(b, offset)) return;
      const std::int64_t size = size_with(b, offset), shared = shared_at(b, offset);
      const bool better = best_size < 0 || size != best_size ? best_size < 0 || size < best_size
                          : shared != best_shared            ? shared > best_shared
                          : of(b).high                       ? offset > best
                                                             : offset < best;
      if (!better) return;
      best = offset;
      best_size = size;
      best_shared = shared;
    };
    consider(low_, false);
    consider(high_ - of(b).bytes, true);
    for (int i = 0; i < size(); ++i) {
      if (!is_placed(i) || !together(i, b)) continue;
      consider(of(i).offset + of(i).bytes, false);
      consider(of(i).offset - of(b).bytes, true);
      for (const arena_overlap& o : overlaps_) {
        if (o.in_place && ((o.above == b && o.below == i) || (o.above == i && o.below == b)))
          consider(of(i).offset, false);
        if (o.above == b && o.below == i) consider(of(i).offset + o.lead, false);
        if (o.above == i && o.below == b) consider(of(i).offset - o.lead, true);
      }
    }
    of(b).offset = best;
    placed_[static_cast<std::size_t>(b)] = true;
    if (best < low_) low_ = best;
    if (best + of(b).bytes > high_) high_ = best + of(b).bytes;
  }

  /// Bytes that are another's too, while both live: nobody else could have these.
  [[nodiscard]] constexpr std::int64_t shared_at(int b, std::int64_t offset) const {
    std::int64_t bytes = 0;
    for (int i = 0; i < size(); ++i) {
      if (!is_placed(i) || !together(i, b) || may_lie_anywhere(i, b)) continue;
      const std::int64_t begin = offset > of(i).offset ? offset : of(i).offset,
                         end = offset + of(b).bytes, other_end = of(i).offset + of(i).bytes,
                         last = end < other_end ? end : other_end;
      if (last > begin) bytes += last - begin;
    }
    return bytes;
  }
  [[nodiscard]] constexpr bool may_lie_anywhere(int a, int b) const {
    for (const arena_overlap& o : overlaps_)
      if (o.above == a && o.below == b && o.lead == no_lead) return true;
    return false;
  }
  [[nodiscard]] static constexpr bool allows(const arena_overlap& o, int above, int below,
                                             std::int64_t distance) {
    return o.above == above && o.below == below &&
           (distance >= o.lead || (o.in_place && distance == 0));
  }
  [[nodiscard]] constexpr bool fits(int b, std::int64_t offset) const {
    for (int i = 0; i < size(); ++i) {
      if (!is_placed(i) || !together(i, b)) continue;
      if (offset + of(b).bytes <= of(i).offset || of(i).offset + of(i).bytes <= offset) continue;
      bool may = false;
      for (const arena_overlap& o : overlaps_)
        may =
            may || allows(o, b, i, offset - of(i).offset) || allows(o, i, b, of(i).offset - offset);
      if (!may) return false;
    }
    return true;
  }
};

/// In which order a way places buffers: see place_all.
constexpr void set_keys(std::span<const arena_buffer> all, int way, std::span<double> keys) {
  if (way >= first_shuffled_way) {
    std::uint32_t number = 1;
    const auto next = [&] { return number = number * 1664525u + 1013904223u; };
    for (std::size_t i = all.size() * static_cast<std::size_t>(way - first_shuffled_way); i > 0;
         --i)
      next();
    for (std::size_t b = 0; b < all.size(); ++b)
      keys[b] = static_cast<double>(all[b].bytes) * (0.25 + (next() >> 8) * 0x1p-24);
    return;
  }
  std::int64_t most = 0;
  for (const arena_buffer& b : all) most = b.bytes > most ? b.bytes : most;
  for (std::size_t b = 0; b < all.size(); ++b)
    keys[b] = static_cast<double>(all[b].bytes - (way % 2 == 0 ? 0 : (most + 1) * all[b].first));
}

}  // namespace detail

/// Gives each buffer an offset, a multiple of `alignment`, and returns the bytes of all, as the way of this number places
/// them. `placed` and `keys`: room for as many.
constexpr std::int64_t place(std::span<arena_buffer> all, std::span<const arena_overlap> overlaps,
                             std::span<bool> placed, std::span<double> keys, std::int64_t alignment,
                             int way, never_together apart = {}) {
  detail::set_keys(all, way, keys);
  const bool may_overlap = way != 2 && way != 3;
  return detail::arena_planner(all, may_overlap ? overlaps : std::span<const arena_overlap>(),
                               placed, alignment, apart)
      .place_all(keys);
}

/// Of two buffers that hold the same, one behind the other in time: whether they can lie at one place, where the second is
/// put then, so that nothing need be moved.
constexpr bool join(std::span<arena_buffer> all, std::span<const arena_overlap> overlaps,
                    std::span<bool> placed, std::int64_t alignment, never_together apart, int first,
                    int second) {
  detail::arena_planner planner(all, overlaps, placed, alignment, apart);
  for (bool& p : placed) p = true;
  return planner.join(second, first) || planner.join(first, second);
}

}  // namespace convolith
