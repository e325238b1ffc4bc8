// What native kernels on whole numbers do with registers: vectors of 32-bit numbers, or scalars.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/machine/partial.hpp>
#include <convolith/machine/whole_avx512.hpp>
#include <convolith/machine/whole_neon.hpp>
#include <convolith/machine/whole_numbers.hpp>
#include <convolith/machine/whole_x86.hpp>

namespace convolith {

/// On vectors. Addresses need the alignment of an element only; the lowest byte of a word comes first.
template <int Lanes>
struct whole_operations {
  using value = vector_of<std::int32_t, Lanes>;
  using bits = vector_of<std::uint32_t, Lanes>;
  using known = whole_instructions<Lanes>;
  using reg = typename known::reg;  ///< the same, as instructions take them

  [[gnu::always_inline]] static value all(std::int32_t x) { return x - value{}; }
  template <int Count>
  [[gnu::always_inline]] static value load(const std::int8_t* p) {
    return of(known::template load<Count>(p));
  }
  template <int Count>
  [[gnu::always_inline]] static value load(const std::int32_t* p) {
    return load_lanes<std::int32_t, Lanes, Count>(p);
  }
  template <int Count>
  [[gnu::always_inline]] static void store(std::int8_t* p, value x) {
    known::template store<Count>(p, reg_of(x));
  }
  template <int Count>
  [[gnu::always_inline]] static void store(std::int16_t* p, value x) {
    for (int i = 0; i < Count; ++i) p[i] = static_cast<std::int16_t>(x[i]);
  }
  /// Words, `Offset` bytes behind any address.
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static value load_word(const void* start) {
    reg x;
    __builtin_memcpy(&x, static_cast<const unsigned char*>(start) + Offset, sizeof x);
    settle_whole(x);
    return of(x);
  }
  template <int Count>
  [[gnu::always_inline]] static value load_pairs(const std::int8_t* p) {
    return of(known::template load_pairs<Count>(p));
  }
  template <int Count>
  [[gnu::always_inline]] static value load_joined(const std::int8_t* lower,
                                                  const std::int8_t* upper) {
    return of(known::template load_joined<Count>(lower, upper));
  }
  template <std::ptrdiff_t Next, std::ptrdiff_t NextTwo, bool Swapped>
  [[gnu::always_inline]] static void store_four(std::int8_t* p, value a, value b, value c,
                                                value d) {
    known::template store_four<Next, NextTwo, Swapped>(p, reg_of(a), reg_of(b), reg_of(c),
                                                       reg_of(d));
  }
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static value broadcast_word(const void* start) {
    return of(known::template broadcast_word<Offset>(start));
  }
  template <int Count>
  [[gnu::always_inline]] static void store_words(void* p, value x) {
    if constexpr (Count == Lanes || 2 * Count == Lanes)
      __builtin_memcpy(p, &x, std::size_t{4} * Count);
    else
      for (int i = 0; i < Count; ++i) {
        const std::int32_t word = x[i];
        __builtin_memcpy(static_cast<char*>(p) + sizeof word * static_cast<std::size_t>(i), &word,
                         sizeof word);
      }
  }

  [[gnu::always_inline]] static value sum(value a, value b) { return value(bits(a) + bits(b)); }
  [[gnu::always_inline]] static value difference(value a, value b) {
    return value(bits(a) - bits(b));
  }
  [[gnu::always_inline]] static value product(value a, value b) { return value(bits(a) * bits(b)); }
  [[gnu::always_inline]] static value multiply_add(value x, value a, value b) {
    return sum(x, product(a, b));
  }
  [[gnu::always_inline]] static value dot(value x, value a, value b) {
    reg sum = known::dot(reg_of(x), reg_of(a), reg_of(b));
    // Taken as it is: g++ 12 would add in another order, and spill what waits.
    settle_whole(sum);
    return of(sum);
  }
  [[gnu::always_inline]] static value pair_of(value lower, value upper) {
    return of(known::join(reg_of(lower), reg_of(upper)));
  }

  template <rescaled_by By>
  [[gnu::always_inline]] static value requantized(value x, value first, value second, value third,
                                                  value fourth) {
    if constexpr (By.how == rescaling_step::folded)
      x = folded<By.swaps>(x, wide(first), wide(second), third, fourth);
    else
      x = rescaled<By.how, By.right>(x, first, second, third);
    if constexpr (!By.holds_zero() && By.zero != 0) x = sum(x, all(By.zero));
    if constexpr (By.least > -128 || By.most < 127)  // which a store does
      x = of(known::clamp(reg_of(x), reg_of(all(By.least)), reg_of(all(By.most))));
    return x;
  }

 private:
  static constexpr float most_floating = std::int32_t{1} << 30;  ///< `floating_limit`
  using wide = vector_of<std::uint64_t, Lanes / 2>;

  [[gnu::always_inline]] static value of(reg x) { return __builtin_bit_cast(value, x); }
  template <class Vector>
  [[gnu::always_inline]] static reg reg_of(Vector x) {
    return __builtin_bit_cast(reg, x);
  }

  template <rescaling_step How, bool Right>
  [[gnu::always_inline]] static value rescaled(value x, value first, [[maybe_unused]] value second,
                                               [[maybe_unused]] value third) {
    if constexpr (requires { known::rescales; })
      return of(
          known::template rescaled<How>(reg_of(x), reg_of(first), reg_of(second), reg_of(third)));
    else if constexpr (How == rescaling_step::doubled)
      return doubled(x, first, second, third);
    else if constexpr (How == rescaling_step::doubling)
      return doubling(x, first, second);
    else if constexpr (How == rescaling_step::single && Right)
      return single_to_the_right(x, first, second);
    else if constexpr (How == rescaling_step::single)
      return single(x, first, second);
    else
      return of(known::rounded_product(reg_of(x), reg_of(first), most_floating));
  }
  /// Products of lanes 0, 2 .. in 64 bits, and of lanes 1, 3 ...
  [[gnu::always_inline]] static wide even(value a, value b) {
    return __builtin_bit_cast(wide, known::even_products(reg_of(a), reg_of(b)));
  }
  [[gnu::always_inline]] static wide odd(value a, value b) { return even(odd_of(a), odd_of(b)); }
  [[gnu::always_inline]] static value odd_of(value x) { return value(wide(x) >> 32); }
  /// The lower halves of a, and between them the upper ones of b.
  [[gnu::always_inline]] static value alternate(wide a, wide b) {
    return of(known::alternate(reg_of(a), reg_of(b)));
  }
  [[gnu::always_inline]] static wide all_wide(std::uint64_t x) { return x - wide{}; }

  /// The upper halves of the products of even and odd lanes, and of what is added to them.
  [[gnu::always_inline]] static value upper_of_products(value x, value multiplier, wide to_even,
                                                        wide to_odd) {
    return alternate((even(x, multiplier) + to_even) >> 32, odd(x, multiplier) + to_odd);
  }
  template <bool Swaps>
  [[gnu::always_inline]] static value folded(value x, wide to_even, wide to_odd, value multiplier,
                                             value shift) {
    if constexpr (!Swaps) return upper_of_products(x, multiplier, to_even, to_odd) >> shift;
    const wide e = even(x, multiplier) + to_even, o = odd(x, multiplier) + to_odd;
    return of(known::upper_halves(reg_of(e), reg_of(o))) >> of(known::swapped(reg_of(shift)));
  }
  /// Half a unit of a product's upper half, and the rounding of the shift to that half, are added at once.
  [[gnu::always_inline]] static value doubled(value x, value multiplier, value rounding_bits,
                                              value shift) {
    const wide half = all_wide(std::uint64_t{1} << 31);
    const value upper = upper_of_products(x, multiplier, half + (wide(rounding_bits) << 32),
                                          wide(alternate(half, wide(rounding_bits))));
    return sum(upper, x >> 31) >> shift;
  }
  [[gnu::always_inline]] static value doubling(value x, value multiplier, value shift) {
    const value left = shift > 0 ? shift : value{}, right = left - shift;
    x = value(bits(x) << bits(left));
    const wide half = all_wide(std::uint64_t{1} << 30);
    const value high =
        alternate((even(x, multiplier) + half) >> 31, (odd(x, multiplier) + half) << 1);
    // `shifted_away`
    const value mask = difference(value(bits(all(1)) << bits(right)), all(1)),
                stays = difference(mask >> 1, high >> 31);
    const value is_more = (high & mask) > stays;  // -1, or 0
    return difference(high >> right, is_more);
  }
  /// Of the product and its rounding, below 2^63, the upper halves hold all bits that are left.
  [[gnu::always_inline]] static value single_to_the_right(value x, value multiplier, value shift) {
    const value right = difference(all(-1), shift);
    const wide lowest = all_wide(UINT32_MAX), half = all_wide(std::uint64_t{1} << 31);
    return upper_of_products(x, multiplier, half << (wide(right) & lowest),
                             half << (wide(right) >> 32)) >>
           right;
  }
  /// A sum is moved to where it has no sign, as processors shift those alone in 64 bits.
  [[gnu::always_inline]] static value single(value x, value multiplier, value shift) {
    const value count = difference(all(31), shift);
    const wide lowest = all_wide(UINT32_MAX), one = all_wide(1), top = one << 63;
    const wide e = wide(count) & lowest, o = wide(count) >> 32;
    const wide even_sum = even(x, multiplier) + ((one << (e - one)) + top),
               odd_sum = odd(x, multiplier) + ((one << (o - one)) + top);
    return alternate((even_sum >> e) - (top >> e), ((odd_sum >> o) - (top >> o)) << 32);
  }
};

/// On scalars.
template <>
struct whole_operations<1> : native_whole_numbers {
  using value = std::int32_t;

  [[gnu::always_inline]] static value all(std::int32_t x) { return x; }
  template <int Count, class Element>
  [[gnu::always_inline]] static value load(const Element* p) {
    return *p;
  }
  template <int Count, class Element>
  [[gnu::always_inline]] static void store(Element* p, value x) {
    *p = static_cast<Element>(x);
  }
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static value broadcast_word(const void* start) {
    return native_whole_numbers::load_word<Offset>(start);
  }
  template <int Count>
  [[gnu::always_inline]] static void store_words(void* p, value x) {
    __builtin_memcpy(p, &x, sizeof x);
  }
  [[gnu::always_inline]] static value product(value a, value b) {
    return native_whole_numbers::multiply_add(0, a, b);
  }
  template <rescaled_by By>
  [[gnu::always_inline]] static value requantized(value x, value first, value second, value third,
                                                  value /* of vectors alone */) {
    return convolith::requantized<native_whole_numbers, By>(x, first, second, third);
  }
};

}  // namespace convolith
