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
  std::string away(const std::string& x, int count) {
    return count == 0 ? x : fmt::format("{}({}, {})", call("shifted_away"), x, count);
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
