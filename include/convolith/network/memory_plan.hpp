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

/// Which buffer is placed next: the largest, or the first to live, of several the largest.
enum class placing_order : unsigned char { by_size, by_time };

namespace detail {

/// Places buffers one by one, each where the whole grows least.
class arena_planner {
 public:
  constexpr arena_planner(std::span<arena_buffer> all, std::span<const arena_overlap> overlaps,
                          std::span<bool> placed, std::int64_t alignment, never_together apart = {})
      : all_(all), overlaps_(overlaps), apart_(apart), placed_(placed), alignment_(alignment) {
    for (bool& p : placed_) p = false;
  }

  /// Bytes of all. Offsets count from the lowest on.
  constexpr std::int64_t place_all(placing_order order) {
    for (std::size_t n = 0; n < all_.size(); ++n) {
      int next = -1;
      for (int i = 0; i < size(); ++i)
        if (!is_placed(i) && (next < 0 || is_before(i, next, order))) next = i;
      place(next);
    }
    return finish();
  }
  /// The same in an order of the caller's: numbers of buffers.
  constexpr std::int64_t place_all(std::span<const int> order) {
    for (const int b : order) place(b);
    return finish();
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

  constexpr std::int64_t finish() {
    for (arena_buffer& b : all_) b.offset -= low_;
    return up(high_ - low_);
  }
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
  [[nodiscard]] constexpr bool is_before(int a, int b, placing_order order) const {
    if (order == placing_order::by_time && of(a).first != of(b).first)
      return of(a).first < of(b).first;
    return of(a).bytes > of(b).bytes;
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

}  // namespace detail

/// Gives each buffer an offset, a multiple of `alignment`, and returns the bytes of all: the better of both orders.
/// `placed`: room for as many.
constexpr std::int64_t place(std::span<arena_buffer> all, std::span<const arena_overlap> overlaps,
                             std::span<bool> placed, std::int64_t alignment,
                             never_together apart = {}) {
  const auto by = [&](placing_order order) {
    return detail::arena_planner(all, overlaps, placed, alignment, apart).place_all(order);
  };
  const std::int64_t by_time = by(placing_order::by_time), by_size = by(placing_order::by_size);
  return by_time < by_size ? by(placing_order::by_time) : by_size;
}

/// The same in an order of the caller's: numbers of buffers.
constexpr std::int64_t place(std::span<arena_buffer> all, std::span<const arena_overlap> overlaps,
                             std::span<bool> placed, std::int64_t alignment, never_together apart,
                             std::span<const int> order) {
  return detail::arena_planner(all, overlaps, placed, alignment, apart).place_all(order);
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
