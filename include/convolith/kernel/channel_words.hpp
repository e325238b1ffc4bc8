// What a channel has beside its weights, as kernel texts read it: see `quantized_plan::parameters`.
#pragma once

#include <convolith/quantization/rescaled.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>

namespace convolith::kernel {

/// How the words of a channel lie, of which a tile's value holds no more.
struct channel_words {
  int count = 1;
  bool shares_biases = false;
  rescaled_by rescaled{};

  constexpr channel_words() = default;
  constexpr explicit channel_words(const quantized_plan& p)
      : count(p.parameters()), shares_biases(p.shares_biases), rescaled(p.rescaled()) {}

  /// What the sums of `lanes` channels start with. The words of one kind lie side by side.
  template <class Machine>
  [[nodiscard]] constexpr typename Machine::value bias(Machine& m, const place<Machine>& at,
                                                       int lanes) const {
    const auto word = m.load(lanes, at);
    return shares_biases ? m.shift(word, 8) : word;
  }
  /// What `requantize` takes beside a sum.
  template <class Machine>
  constexpr void load_rescaling(Machine& m, const place<Machine>& at, int lanes,
                                typename Machine::value (&row)[3]) const {
    if (shares_biases) {
      row[2] = m.low_byte(m.load(lanes, at));
      row[0] = m.load(lanes, at + lanes);
      row[1] = m.rounding(row[2], rescaled.zero);
      return;
    }
    for (int i = 1; i < count; ++i) row[i - 1] = m.load(lanes, at + i * lanes);
  }

  friend constexpr bool operator==(const channel_words&, const channel_words&) = default;
};

}  // namespace convolith::kernel
