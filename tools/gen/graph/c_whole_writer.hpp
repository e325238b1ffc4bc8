// Statements on whole numbers: expressions that rescale, clamp and round as the runtimes do.
#pragma once

#include <bit>
#include <cstdint>
#include <string>

#include <fmt/format.h>

#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/machine/printed_whole_arithmetic.hpp>

#include "c_table.hpp"
#include "c_writer.hpp"
#include "lowered.hpp"

namespace convolith::gen {

struct whole_writer : c_writer {
  explicit whole_writer(whole_names& names) : called(names) {}

  whole_names& called;  ///< what the body needs of `whole_definitions`

  std::string call(const char* name) {
    called.insert(name);
    return fmt::format("convolith_int_{}", name);
  }
  /// x, an int32_t, with dst's zero point and within its bounds, as its type.
  std::string placed(const std::string& x, const placement& p) {
    const std::string moved = p.zero == 0 ? x : fmt::format("{}({}, {})", call("sum"), x, p.zero);
    return fmt::format("(int8_t){}({}, {}, {})", call("clamped"), moved, p.least, p.most);
  }
  /// `rescale_doubling` by a multiplier that is known: without a shift to the left nothing can overflow.
  std::string doubling(const std::string& x, fixed_multiplier m) {
    if (m.shift > 0 || m.value < 0)
      return fmt::format("{}({}, {}, {})", call("doubling"), x, literal(std::int64_t{m.value}),
                         m.shift);
    return away(fmt::format("(int32_t)(((int64_t)({}) * {} + 1073741824) >> 31)", x, m.value),
                -m.shift);
  }
  /// The same, placed in dst, of half of a number that is at most 2^30: see `rescaling_step::doubled`.
  std::string placed_doubling(const std::string& x, const std::string& twice, fixed_multiplier m,
                              const placement& p) {
    if (!may_double(m)) return placed(doubling(x, m), p);
    const bool whole = p.least == -128 && p.most == 127;
    const std::string rescaled = doubled(twice, m, p.zero);
    return whole ? fmt::format("(int8_t){}({})", call("saturated"), rescaled)
                 : fmt::format("(int8_t){}({}, {}, {})", call("clamped"), rescaled, p.least, p.most);
  }
  /// `doubling` of x * 2^20, x being at most 2^9.
  std::string doubling_of_addend(const std::string& x, fixed_multiplier m) {
    if (may_double(m)) return doubled(fmt::format("{} * {}", x, 2 << addition_bits), m, 0);
    if (m.shift == 0 && m.value == 1 << 30) return fmt::format("{} * {}", x, 1 << (addition_bits - 1));
    if (m.shift > 0) return doubling(fmt::format("{} * {}", x, 1 << addition_bits), m);
    return away(fmt::format("(int32_t)(((int64_t){} * {} + {}) >> {})", x, m.value,
                            1 << (30 - addition_bits), 31 - addition_bits),
                -m.shift);
  }
  static bool may_double(fixed_multiplier m) {
    return m.value >= 0 && m.shift < 0 && m.shift >= -kernel::most_doubled_shift;
  }
  /// `rescale_doubling` of half of `twice`, plus a zero point.
  std::string doubled(const std::string& twice, fixed_multiplier m, int zero) {
    const std::int64_t half = std::int64_t{1} << (-m.shift - 1);
    return fmt::format("{}({}, {}, {}, {})", call("doubled"), twice, m.value, half + zero * 2 * half,
                       -m.shift);
  }
  std::string away(const std::string& x, int count) {
    return count == 0 ? x : fmt::format("{}({}, {})", call("shifted_away"), x, count);
  }
  std::string floating(const std::string& x, float scale) {
    return fmt::format("{}({}, {})", call("floating"), x,
                       literal(std::int64_t{std::bit_cast<std::int32_t>(scale)}));
  }
  static std::string less(const std::string& x, int zero) {
    return zero == 0  ? x
           : zero < 0 ? fmt::format("({} + {})", x, -zero)
                      : fmt::format("({} - {})", x, zero);
  }
  /// x, a float, as a whole number, halves away from zero; the bounds first, which a float holds, and what is no number is
  /// the least.
  void round_real(const char* to, const placement& p) {
    const auto bound = [&](int at) { return literal(static_cast<float>(at - p.zero)); };
    line(fmt::format("{} = !(x > {}) ? {} : x > {} ? {} : (int32_t)x;", to, bound(p.least),
                     p.least - p.zero, bound(p.most), p.most - p.zero));
    line(fmt::format("const float rest = x - (float){};", to));
    line(fmt::format("{} += rest >= 0.5f ? 1 : rest <= -0.5f ? -1 : 0;", to));
  }
};

}  // namespace convolith::gen
