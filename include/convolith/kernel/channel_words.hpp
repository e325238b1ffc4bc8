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

  /// How sums are rescaled that `store_four` stores.
  [[nodiscard]] constexpr rescaled_by rescaled_of_four() const {
    rescaled_by by = rescaled;
    by.swaps = by.how == rescaling_step::folded;
    return by;
  }

  /// What the sums of `lanes` channels start with. The words of one kind lie side by side.
  template <class Machine>
  [[nodiscard]] constexpr typename Machine::value bias(Machine& m, const place<Machine>& at,
                                                       int lanes) const {
    if (rescaled.how == rescaling_step::folded) return m.constant(0);
    const auto word = m.load(lanes, at);
    return shares_biases ? m.shift(word, 8) : word;
  }
  /// What `requantize` takes beside a sum.
  template <class Machine>
  constexpr void load_rescaling(Machine& m, const place<Machine>& at, int lanes,
                                typename Machine::value (&row)[4]) const {
    if (shares_biases) {
      row[2] = m.low_byte(m.load(lanes, at));
      row[0] = m.load(lanes, at + lanes);
      row[1] = m.rounding(row[2], rescaled.zero);
      return;
    }
    const int first = rescaled.how == rescaling_step::folded ? 0 : 1;
    for (int i = first; i < count; ++i) row[i - first] = m.load(lanes, at + i * lanes);
  }

  friend constexpr bool operator==(const channel_words&, const channel_words&) = default;
};

}  // namespace convolith::kernel
