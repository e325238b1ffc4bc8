#include "ranges.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace convolith::gen {

namespace {

struct range {
  std::int64_t least = -128, most = 127;
};
/// Of each channel of a tensor.
using ranges = std::vector<range>;

range weighed(const range& x, int zero, int w) {
  const std::int64_t a = (x.least - zero) * w, b = (x.most - zero) * w;
  return {std::min(a, b), std::max(a, b)};
}

/// All sums of an output channel, its bias included. Where there is padding, some taps may add nothing.
range sums_of(const convolution_step& c, std::size_t o, const ranges& src) {
  const conv2d_shape& s = c.shape;
  const auto outputs = static_cast<std::size_t>(s.oc), each = static_cast<std::size_t>(s.icg()),
             taps = static_cast<std::size_t>(s.kh) * static_cast<std::size_t>(s.kw),
             first = o / static_cast<std::size_t>(s.ocg()) * each;
  const bool padded = s.pt > 0 || s.pb > 0 || s.pl > 0 || s.pr > 0;
  range sum{c.bias[o], c.bias[o]};
  for (std::size_t t = 0; t < taps; ++t)
    for (std::size_t i = 0; i < each; ++i) {
      const int w = c.wei[depthwise_weights(s) ? t * outputs + o : (o * taps + t) * each + i];
      const range part = weighed(src[first + i], c.numbers.src_zero, w);
      sum.least += padded ? std::min<std::int64_t>(part.least, 0) : part.least;
      sum.most += padded ? std::max<std::int64_t>(part.most, 0) : part.most;
    }
  return sum;
}

/// What becomes of these sums, if none of them wraps: rescaling keeps their order.
std::optional<range> outputs_of(const convolution_step& c, std::size_t o, const range& sums) {
  const int left = c.by.empty() || c.by[o].shift < 0 ? 0 : c.by[o].shift;
  const std::int64_t bound = std::int64_t{std::numeric_limits<std::int32_t>::max()} >> left;
  if (sums.least < -bound || sums.most > bound) return std::nullopt;
  return range{output_of(c, o, static_cast<std::int32_t>(sums.least)),
               output_of(c, o, static_cast<std::int32_t>(sums.most))};
}

void take_weights(convolution_step& c, std::size_t o) {
  const auto outputs = static_cast<std::size_t>(c.shape.oc);
  const std::size_t each = c.wei.size() / outputs;
  for (std::size_t k = 0; k < each; ++k)
    c.wei[depthwise_weights(c.shape) ? k * outputs + o : o * each + k] = 0;
}

void settle(convolution_step& c, const ranges& src, ranges& dst) {
  for (std::size_t o = 0; o < dst.size(); ++o) {
    const std::optional<range> outputs = outputs_of(c, o, sums_of(c, o, src));
    if (!outputs) continue;
    dst[o] = *outputs;
    if (outputs->least < outputs->most) continue;
    take_weights(c, o);
    set_output(c, o, static_cast<int>(outputs->least));
  }
}

}  // namespace

void settle_clamped_channels(lowered_network& network) {
  std::vector<ranges> all;
  for (const tensor& t : network.tensors)
    all.emplace_back(t.shape.empty() ? 1 : static_cast<std::size_t>(t.shape.back()));
  for (lowered_step& s : network.steps) {
    if (s.inputs.empty()) continue;
    const ranges& src = all[static_cast<std::size_t>(s.inputs[0])];
    ranges& dst = all[static_cast<std::size_t>(s.output)];
    if (auto* c = std::get_if<convolution_step>(&s.what)) {
      if (static_cast<std::size_t>(c->shape.ic) != src.size()) continue;
      settle(*c, src, dst);
    } else if (const auto* p = std::get_if<pooling_step>(&s.what)) {
      for (std::size_t k = 0; k < dst.size(); ++k)
        dst[k] = {std::clamp<std::int64_t>(src[k].least, p->dst.least, p->dst.most),
                  std::clamp<std::int64_t>(src[k].most, p->dst.least, p->dst.most)};
    } else if (std::holds_alternative<alias_step>(s.what) && src.size() == dst.size()) {
      dst = src;
    }
    for (const kept_tensor& state : network.states)  // which was something else in the first run
      if (state.tensor == s.output) dst.assign(dst.size(), {});
  }
}

}  // namespace convolith::gen
