// What kernels on whole numbers compute with: 32 bits that hold a number or a pair of 16 bits, modulo 2^32 throughout.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/rounding.hpp>

namespace convolith {

/// By the definition, in constant expressions too.
struct plain_whole_numbers {
  [[gnu::always_inline]] static constexpr std::int32_t sum(std::int32_t a, std::int32_t b) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) + static_cast<std::uint32_t>(b));
  }
  [[gnu::always_inline]] static constexpr std::int32_t difference(std::int32_t a, std::int32_t b) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) - static_cast<std::uint32_t>(b));
  }
  [[gnu::always_inline]] static constexpr std::int32_t pair_of(std::int32_t lower,
                                                               std::int32_t upper) {
    return static_cast<std::int32_t>((static_cast<std::uint32_t>(lower) & 0xffffU) |
                                     static_cast<std::uint32_t>(upper) << 16);
  }
  /// Of the upper halves.
  [[gnu::always_inline]] static constexpr std::int32_t pair_of_upper(std::int32_t lower,
                                                                     std::int32_t upper) {
    return pair_of(high(lower), high(upper));
  }
  [[gnu::always_inline]] static constexpr std::int32_t pair_sum(std::int32_t a, std::int32_t b) {
    return pair_of(low(a) + low(b), high(a) + high(b));
  }
  [[gnu::always_inline]] static constexpr std::int32_t pair_difference(std::int32_t a,
                                                                       std::int32_t b) {
    return pair_of(low(a) - low(b), high(a) - high(b));
  }
  [[gnu::always_inline]] static constexpr std::int32_t low(std::int32_t pair) {
    return static_cast<std::int16_t>(pair & 0xffff);
  }
  [[gnu::always_inline]] static constexpr std::int32_t high(std::int32_t pair) {
    return static_cast<std::int16_t>((pair >> 16) & 0xffff);
  }
  [[gnu::always_inline]] static constexpr std::int32_t multiply_add(std::int32_t x, std::int32_t a,
                                                                    std::int32_t b) {
    const auto product = static_cast<std::uint32_t>(a) * static_cast<std::uint32_t>(b);
    return sum(x, static_cast<std::int32_t>(product));
  }
  [[gnu::always_inline]] static constexpr std::int32_t dot(std::int32_t x, std::int32_t a,
                                                           std::int32_t b) {
    return sum(x, sum(low(a) * low(b), high(a) * high(b)));
  }
  /// Only the lower half of a, times the upper of b; and the other way about.
  [[gnu::always_inline]] static constexpr std::int32_t dot_lower(std::int32_t x, std::int32_t a,
                                                                 std::int32_t b) {
    return sum(x, low(a) * high(b));
  }
  [[gnu::always_inline]] static constexpr std::int32_t dot_upper(std::int32_t x, std::int32_t a,
                                                                 std::int32_t b) {
    return dot_lower(x, b, a);
  }
  /// Four bytes, `Offset` of them behind any address.
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static std::int32_t load_word(const void* start) {
    std::int32_t x;
    __builtin_memcpy(&x, static_cast<const unsigned char*>(start) + Offset, 4);
    return x;
  }
  /// Bytes `which` and `which + 2` as a pair, with `more` added to both.
  [[gnu::always_inline]] static constexpr std::int32_t widen(std::int32_t bytes, int which,
                                                             int more) {
    const auto number = [&](int at) {
      const std::uint32_t byte = (static_cast<std::uint32_t>(bytes) >> (8 * at)) & 0xffU;
      return static_cast<std::uint32_t>(static_cast<std::int8_t>(byte) + more);
    };
    return static_cast<std::int32_t>((number(which) & 0xffffU) | number(which + 2) << 16);
  }
  template <int Which, int More>
  [[gnu::always_inline]] static constexpr std::int32_t widen(std::int32_t bytes) {
    return widen(bytes, Which, More);
  }
  /// The same of the pairs in `sum`, added to them.
  template <int Which>
  [[gnu::always_inline]] static constexpr std::int32_t add_bytes(std::int32_t pair,
                                                                 std::int32_t bytes) {
    return pair_sum(pair, widen(bytes, Which, 0));
  }
  /// Of each byte of a and b, which have signs, the greater, or the less.
  template <bool Greatest>
  [[gnu::always_inline]] static constexpr std::int32_t extremum_of_bytes(std::int32_t a,
                                                                         std::int32_t b) {
    std::uint32_t all = 0;
    for (int i = 0; i < 32; i += 8) {
      const auto x = static_cast<std::int8_t>((a >> i) & 0xff),
                 y = static_cast<std::int8_t>((b >> i) & 0xff);
      all |= (static_cast<std::uint32_t>((x > y) == Greatest ? x : y) & 0xffU) << i;
    }
    return static_cast<std::int32_t>(all);
  }
  /// See `rescaling_step::doubled`.
  [[gnu::always_inline]] static constexpr std::int32_t rescale_doubled(std::int32_t x,
                                                                       std::int32_t multiplier,
                                                                       std::int32_t rounding_bits,
                                                                       std::int32_t shift) {
    const std::int64_t product = std::int64_t{x} * multiplier + (std::int64_t{1} << 31);
    const auto upper = static_cast<std::int32_t>(product >> 32);
    return sum(sum(upper, rounding_bits), x >> 31) >> shift;
  }
  template <rescaled_by By>
  [[gnu::always_inline]] static constexpr std::int32_t clamp(std::int32_t x) {
    return x < By.least ? By.least : x > By.most ? By.most : x;
  }
};

#if defined(__ARM_FEATURE_DSP) && defined(__GNUC__) && !defined(__aarch64__)
/// Armv7E-M: one instruction each, in the order of the plan, as g++ 12 reorders and spills what it knows.
struct native_whole_numbers : plain_whole_numbers {
  [[gnu::always_inline]] static std::int32_t dot(std::int32_t x, std::int32_t a, std::int32_t b) {
    asm volatile("smlad %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
    return x;
  }
  [[gnu::always_inline]] static std::int32_t dot_lower(std::int32_t x, std::int32_t a,
                                                       std::int32_t b) {
    asm volatile("smlabt %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
    return x;
  }
  [[gnu::always_inline]] static std::int32_t dot_upper(std::int32_t x, std::int32_t a,
                                                       std::int32_t b) {
    asm volatile("smlatb %0, %1, %2, %0" : "+r"(x) : "r"(a), "r"(b));
    return x;
  }
#if defined(__ARM_FEATURE_UNALIGNED)
  /// Each time, and by its offset: what is kept for a later term, be it an address, takes a register that sums need.
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static std::int32_t load_word(const void* start) {
    if constexpr (Offset < -255 || Offset > 4095)
      return plain_whole_numbers::load_word<Offset>(start);
    std::int32_t x;
    asm volatile("ldr %0, [%1, %2]"
                 : "=r"(x)
                 : "r"(start), "i"(Offset), "m"(*static_cast<const unsigned char(*)[]>(start)));
    return x;
  }
#endif
  [[gnu::always_inline]] static std::int32_t pair_of(std::int32_t lower, std::int32_t upper) {
    std::int32_t x;
    asm("pkhbt %0, %1, %2, lsl #16" : "=r"(x) : "r"(lower), "r"(upper));
    return x;
  }
  [[gnu::always_inline]] static std::int32_t pair_of_upper(std::int32_t lower, std::int32_t upper) {
    std::int32_t x;
    asm("pkhtb %0, %2, %1, asr #16" : "=r"(x) : "r"(lower), "r"(upper));
    return x;
  }
  [[gnu::always_inline]] static std::int32_t pair_sum(std::int32_t a, std::int32_t b) {
    asm("sadd16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
    return a;
  }
  [[gnu::always_inline]] static std::int32_t pair_difference(std::int32_t a, std::int32_t b) {
    asm("ssub16 %0, %1, %2" : "=r"(a) : "r"(a), "r"(b));
    return a;
  }
  template <int Which, int More>
  [[gnu::always_inline]] static std::int32_t widen(std::int32_t bytes) {
    constexpr auto half = static_cast<std::uint32_t>(More) & 0xffffU;
    std::int32_t x;
    if constexpr (More == 0 && Which == 0)
      asm("sxtb16 %0, %1" : "=r"(x) : "r"(bytes));
    else if constexpr (More == 0)
      asm("sxtb16 %0, %1, ror #8" : "=r"(x) : "r"(bytes));
    else if constexpr (Which == 0)
      asm("sxtab16 %0, %1, %2" : "=r"(x) : "r"(half << 16 | half), "r"(bytes));
    else
      asm("sxtab16 %0, %1, %2, ror #8" : "=r"(x) : "r"(half << 16 | half), "r"(bytes));
    return x;
  }
  template <int Which>
  [[gnu::always_inline]] static std::int32_t add_bytes(std::int32_t pair, std::int32_t bytes) {
    if constexpr (Which == 0)
      asm("sxtab16 %0, %0, %1" : "+r"(pair) : "r"(bytes));
    else
      asm("sxtab16 %0, %0, %1, ror #8" : "+r"(pair) : "r"(bytes));
    return pair;
  }
  /// The subtraction leaves in a flag of each byte which of them is the greater.
  template <bool Greatest>
  [[gnu::always_inline]] static std::int32_t extremum_of_bytes(std::int32_t a, std::int32_t b) {
    std::int32_t x;
    if constexpr (Greatest)
      asm("ssub8 %0, %1, %2\n\tsel %0, %1, %2" : "=&r"(x) : "r"(a), "r"(b) : "cc");
    else
      asm("ssub8 %0, %1, %2\n\tsel %0, %2, %1" : "=&r"(x) : "r"(a), "r"(b) : "cc");
    return x;
  }
  [[gnu::always_inline]] static std::int32_t rescale_doubled(std::int32_t x,
                                                             std::int32_t multiplier,
                                                             std::int32_t rounding_bits,
                                                             std::int32_t shift) {
    std::int32_t upper;
    asm("smmlar %0, %1, %2, %3" : "=r"(upper) : "r"(x), "r"(multiplier), "r"(rounding_bits));
    return sum(upper, x >> 31) >> shift;
  }
  template <rescaled_by By>
  [[gnu::always_inline]] static std::int32_t clamp(std::int32_t x) {
    if constexpr (By.least == -128 && By.most == 127)
      asm("ssat %0, #8, %1" : "=r"(x) : "r"(x));
    else
      x = plain_whole_numbers::clamp<By>(x);
    return x;
  }
};
#else
using native_whole_numbers = plain_whole_numbers;
#endif

/// What becomes of a sum: `row` is what the kernel read of its channel.
template <class Numbers, rescaled_by By>
[[gnu::always_inline]] constexpr std::int32_t requantized(std::int32_t x, std::int32_t first,
                                                          [[maybe_unused]] std::int32_t second,
                                                          [[maybe_unused]] std::int32_t third) {
  if constexpr (By.how == rescaling_step::doubled)
    return Numbers::template clamp<By>(Numbers::rescale_doubled(x, first, second, third));
  else if constexpr (By.how == rescaling_step::doubling)
    return Numbers::template clamp<By>(Numbers::sum(rescale_doubling(x, first, second), By.zero));
  else if constexpr (By.how == rescaling_step::single)
    return Numbers::template clamp<By>(Numbers::sum(rescale_single(x, first, second), By.zero));
  else
    return Numbers::template clamp<By>(
        Numbers::sum(rescale_floating(x, __builtin_bit_cast(float, first)), By.zero));
}

}  // namespace convolith
