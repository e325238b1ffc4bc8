// How two int8 tensors become one, element by element.
#pragma once

#include <cstdint>

#include <convolith/target/target.hpp>
#include <convolith/quantization/elementwise.hpp>
#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/plan/reading_channels.hpp>

namespace convolith {

enum class pairing : std::uint8_t { sum, product, greatest, least };

/// The second tensor may be shorter and then repeats. Sums and products are rescaled as `addition_numbers` says, of
/// products by dst's multiplier alone; of extremes all three tensors mean the same.
struct pair_plan {
  pairing what{};
  std::int64_t size = 0, repeated = 0;
  int a_zero = 0, b_zero = 0;
  addition_numbers by{};
  std::int32_t scale_bits = 0;  ///< of products by rounding::xnnpack: a float's
  rounding profile{};
  int zero = 0, least = -128, most = 127;
  reading_channels reading{};
  int lanes = 1;

  [[nodiscard]] constexpr bool in_words() const { return reading == reading_channels::words; }
  [[nodiscard]] constexpr bool is_extreme() const {
    return what == pairing::greatest || what == pairing::least;
  }
  /// The step of the fewest instructions that rescales by such a multiplier.
  [[nodiscard]] static constexpr rescaling_step step_for(fixed_multiplier by) {
    const bool doubles = by.value >= 0 && by.shift < 0 && by.shift >= -most_doubled_shift;
    return doubles ? rescaling_step::doubled : rescaling_step::doubling;
  }
  /// Elements that a kernel takes at a time.
  [[nodiscard]] constexpr int elements() const { return in_words() ? 4 : lanes; }

  friend constexpr bool operator==(const pair_plan&, const pair_plan&) = default;
};

/// By words only where none is left over within a repetition, as single elements are code of their own.
[[nodiscard]] constexpr pair_plan plan_pair(pair_plan p, const target& t) {
  choose_reading(p, p.repeated == 1 ? p.size : p.repeated, true, t);
  return p;
}

}  // namespace convolith
