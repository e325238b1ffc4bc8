// The machine that computes on whole numbers at once, step by step as a text says: it runs inside constant expressions.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/quantization/elementwise.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/machine/constant_operand.hpp>
#include <convolith/machine/whole_numbers.hpp>

namespace convolith {

/// Numbers are kept in registers that texts take and give back, as when they are recorded, each of several lanes.
struct constant_whole_machine {
  using index = std::ptrdiff_t;
  /// A register; -1 is zero.
  struct value {
    int number = -1;
  };
  /// An operand, from one of its elements on.
  struct buffer {
    constant_operand elements{};
    std::ptrdiff_t start = 0;
  };
  using place = kernel::place<constant_whole_machine>;
  static constexpr int most_lanes = 16;

 private:
  // Before what calls them: clang++ 14 evaluates no template that is defined further down in a class.
  /// Every lane becomes f(its number).
  template <class Function>
  constexpr void set(const value& x, Function&& f) {
    for (int lane = 0; lane < lanes; ++lane) register_[x.number][lane] = f(lane);
  }
  template <class Function>
  constexpr value fresh(Function&& f) {
    const value x{next_++};
    set(x, f);
    return x;
  }
  template <class Function>
  constexpr value made(const value& a, Function&& f) {
    return fresh([&](int lane) { return f(of(a, lane)); });
  }
  template <class Function>
  constexpr value made(const value& a, const value& b, Function&& f) {
    return fresh([&](int lane) { return f(of(a, lane), of(b, lane)); });
  }

 public:
  int lanes;

  constexpr explicit constant_whole_machine(int lanes_of_a_vector) : lanes(lanes_of_a_vector) {}

  template <class Function>
  static constexpr void loop(index begin, index end, int step, Function&& f) {
    for (index i = begin; i < end; i += step) f(i);
  }
  static constexpr bool is_known(index) { return true; }
  static constexpr index known(index i) { return i; }
  static constexpr index at_least(index a, index least) { return a < least ? least : a; }
  static constexpr index at_most(index a, index most) { return a > most ? most : a; }
  static constexpr index divide(index a, int by) { return a / by; }
  static constexpr index lookup(const band_table& table, index row, int field) {
    return table.at(static_cast<int>(row), field);
  }
  static constexpr index entry(const place& from, int) {
    return from.buffer.elements.load(element(from));
  }
  [[nodiscard]] constexpr int mark() const { return next_; }
  constexpr void release(int mark) { next_ = mark; }

  static constexpr value zero() { return {}; }
  constexpr value constant(std::int32_t x) {
    return fresh([&](int) { return x; });
  }
  constexpr void reserve(value& x) { x = constant(0); }
  constexpr void declare(value& x, const value& initial) {
    if (x.number < 0) reserve(x);
    set(x, [&](int lane) { return of(initial, lane); });
  }
  constexpr value load(int count, const place& from) {
    return fresh([&](int lane) { return lane < count ? number(from, lane) : 0; });
  }
  constexpr value broadcast(const place& from) { return constant(number(from, 0)); }
  constexpr void store(int count, const place& to, const value& x) const {
    for (int lane = 0; lane < count; ++lane)
      to.buffer.elements.store(element(to) + lane, of(x, lane));
  }
  constexpr value load_word(const place& from) {
    return fresh([&](int lane) { return word(from, lane); });
  }
  constexpr value load_pairs(int count, const place& from) {
    return fresh([&](int lane) {
      return lane < count ? numbers::pair_of(number(from, 2 * lane), number(from, 2 * lane + 1))
                          : 0;
    });
  }
  constexpr value load_joined(int count, const place& lower, const place& upper) {
    return fresh([&](int lane) {
      return lane < count ? numbers::pair_of(number(lower, lane), number(upper, lane)) : 0;
    });
  }
  constexpr value broadcast_word(const place& from) { return constant(word(from, 0)); }
  constexpr void store_word(const place& to, const value& x) const { store_words(1, to, x); }
  constexpr void store_words(int count, const place& to, const value& x) const {
    const int bytes = to.buffer.elements.element_bytes();
    for (int i = 0; i < 4 * count; i += bytes)
      to.buffer.elements.store(element(to) + i / bytes, of(x, i / 4) >> (8 * (i % 4)));
  }

  constexpr void store_four(const place& to, std::ptrdiff_t next, std::ptrdiff_t next_two,
                            const value (&x)[4], bool swapped) const {
    for (int i = 0; i < 4; ++i)
      for (int lane = 0; lane < lanes; ++lane)
        to.buffer.elements.store(element(to) + i % 2 * next + i / 2 * next_two + lane,
                                 of(x[i], swapped ? swapped_lane(lane) : lane));
  }

  constexpr value plus(const value& a, int more) {
    return made(a, [=](std::int32_t x) { return numbers::sum(x, more); });
  }
  constexpr value widen(const value& bytes, int which, int more) {
    return made(bytes, [=](std::int32_t x) { return numbers::widen(x, which, more); });
  }
  constexpr value pair_sum(const value& a, const value& b) { return made(a, b, numbers::pair_sum); }
  constexpr value pair_difference(const value& a, const value& b) {
    return made(a, b, numbers::pair_difference);
  }
  constexpr value sum(const value& a, const value& b) { return made(a, b, numbers::sum); }
  constexpr value difference(const value& a, const value& b) {
    return made(a, b, numbers::difference);
  }
  constexpr value times(const value& a, std::int32_t factor) {
    return made(a, [=](std::int32_t x) { return numbers::multiply_add(0, x, factor); });
  }
  constexpr value product(const value& a, const value& b) {
    return made(a, b,
                [](std::int32_t x, std::int32_t y) { return numbers::multiply_add(0, x, y); });
  }
  constexpr value join(const value& a, const value& b) { return made(a, b, numbers::pair_of); }
  constexpr value join_upper(const value& a, const value& b) {
    return made(a, b, numbers::pair_of_upper);
  }
  constexpr value shift(const value& a, int bits) {
    return made(a, [=](std::int32_t x) { return x >> bits; });
  }
  constexpr value low_byte(const value& a) {
    return made(a, [](std::int32_t x) { return x & 0xff; });
  }
  constexpr value half(const value& pair) {
    return made(pair, [](std::int32_t x) { return numbers::low(x); });
  }
  constexpr value number(index i) { return constant(static_cast<std::int32_t>(i)); }
  constexpr void keep_extremum(const value& kept, const value& x, bool greatest) {
    set(kept, [&](int i) { return (of(x, i) > of(kept, i)) == greatest ? of(x, i) : of(kept, i); });
  }
  constexpr void keep_extreme_bytes(const value& kept, const value& x, bool greatest) {
    set(kept, [&](int i) {
      return greatest ? numbers::extremum_of_bytes<true>(of(kept, i), of(x, i))
                      : numbers::extremum_of_bytes<false>(of(kept, i), of(x, i));
    });
  }
  constexpr value clamp(const value& a, int least, int most) {
    return made(a, [=](std::int32_t x) { return x < least ? least : x > most ? most : x; });
  }
  constexpr value quotient(const value& a, const value& by) {
    return made(a, by, [](std::int32_t x, std::int32_t y) { return averaged(x, y); });
  }
  constexpr value quotient(const value& a, int by, bool truncates = false) {
    return made(a, [=](std::int32_t x) { return truncates ? x / by : averaged(x, by); });
  }
  constexpr void add_bytes(const value& pair, const value& bytes, int which) {
    set(pair, [&](int i) {
      return numbers::pair_sum(of(pair, i), numbers::widen(of(bytes, i), which, 0));
    });
  }
  constexpr value rounding(const value& right, int zero) {
    return made(right, [=](std::int32_t x) { return rounding_of_doubled(x, zero); });
  }
  constexpr void fma(const value& sum, const value& a, const value& b) {
    set(sum, [&](int i) { return numbers::multiply_add(of(sum, i), of(a, i), of(b, i)); });
  }
  constexpr void dot(const value& sum, const value& a, const value& b) {
    set(sum, [&](int i) { return numbers::dot(of(sum, i), of(a, i), of(b, i)); });
  }
  constexpr void dot_lower(const value& sum, const value& a, const value& b) {
    set(sum, [&](int i) { return numbers::dot_lower(of(sum, i), of(a, i), of(b, i)); });
  }
  constexpr void dot_upper(const value& sum, const value& a, const value& b) {
    set(sum, [&](int i) { return numbers::dot_upper(of(sum, i), of(a, i), of(b, i)); });
  }
  constexpr void accumulate(const value& sum, const value& a) {
    set(sum, [&](int i) { return numbers::sum(of(sum, i), of(a, i)); });
  }
  constexpr value requantize(const value& sum, const rescaled_by& by, const value (&row)[4]) {
    return fresh([&](int lane) {
      const int i = by.swaps ? swapped_lane(lane) : lane;
      const std::int32_t x =
          by.how == rescaling_step::folded
              ? folded(of(sum, i), row[i % 2], i / 2 * 2, of(row[2], i)) >> of(row[3], i)
              : rescaled(of(sum, i), by.how, of(row[0], i), of(row[1], i), of(row[2], i));
      const std::int32_t moved = by.holds_zero() ? x : numbers::sum(x, by.zero);
      return moved < by.least ? by.least : moved > by.most ? by.most : moved;
    });
  }

  /// A tile, on these operands.
  template <class Tile, std::size_t Count>
  constexpr void call(const Tile& tile, int, const place (&operands)[Count]) {
    buffer from[Count];
    for (std::size_t i = 0; i < Count; ++i)
      from[i] = {operands[i].buffer.elements, element(operands[i])};
    const int before = mark();
    tile(*this, from);
    release(before);
  }

 private:
  using numbers = plain_whole_numbers;
  std::int32_t register_[256][std::size_t{most_lanes}] = {};  // no tile takes more
  int next_ = 0;

  static constexpr std::ptrdiff_t element(const place& p) { return p.buffer.start + p.at; }
  static constexpr std::int32_t number(const place& from, std::ptrdiff_t at) {
    return from.buffer.elements.load(element(from) + at);
  }
  /// Four bytes, the first the lowest.
  static constexpr std::int32_t word(const place& from, int at) {
    const int bytes = from.buffer.elements.element_bytes();
    std::uint32_t word = 0;
    for (int i = 0; i < 4; i += bytes) {
      const auto part = static_cast<std::uint32_t>(number(from, (4 * at + i) / bytes));
      word |= (bytes == 1 ? part & 0xffU : bytes == 2 ? part & 0xffffU : part) << (8 * i);
    }
    return static_cast<std::int32_t>(word);
  }
  [[nodiscard]] constexpr std::int32_t of(const value& x, int lane) const {
    return x.number < 0 ? 0 : register_[x.number][lane];
  }
  /// Of each four lanes the inner ones change places.
  static constexpr int swapped_lane(int lane) { return lane / 4 * 4 + lane % 2 * 2 + lane % 4 / 2; }
  /// The upper half of a product and the 64 bits that lie in two lanes, from `lane` on.
  [[nodiscard]] constexpr std::int32_t folded(std::int32_t x, const value& addends, int lane,
                                              std::int32_t multiplier) const {
    const auto low = static_cast<std::uint32_t>(of(addends, lane)),
               high = static_cast<std::uint32_t>(of(addends, lane + 1));
    const std::uint64_t sum = static_cast<std::uint64_t>(std::int64_t{x} * multiplier) +
                              (std::uint64_t{high} << 32 | low);
    return static_cast<std::int32_t>(sum >> 32);
  }
  static constexpr std::int32_t rescaled(std::int32_t x, rescaling_step how, std::int32_t first,
                                         std::int32_t second, std::int32_t third) {
    switch (how) {
      case rescaling_step::doubled:
        return numbers::rescale_doubled(x, first, second, third);
      case rescaling_step::doubling:
        return rescale_doubling(x, first, second);
      case rescaling_step::single:
        return rescale_single(x, first, second);
      default:
        return rescale_floating(x, __builtin_bit_cast(float, first));
    }
  }
};

/// Runs a kernel on whole numbers, step by step as its text says.
template <class Kernel>
constexpr void run_constant_whole(
    const Kernel& kernel, const constant_operand (&operands)[std::size_t{Kernel::operands}]) {
  constant_whole_machine m(kernel.lanes());
  constant_whole_machine::buffer b[std::size_t{Kernel::operands}];
  for (int i = 0; i < Kernel::operands; ++i) b[i].elements = operands[i];
  kernel(m, b);
}

}  // namespace convolith
