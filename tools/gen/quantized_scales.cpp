#include "quantized_scales.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <fmt/format.h>

#include <convolith/quantization/scales.hpp>

namespace convolith::gen {

namespace {

bool is_scale(float x) { return std::isfinite(x) && x > 0; }

/// Whether sums may be rescaled in the way for shifts to the right: what `check_doubling` asks, of any weights.
bool all_go_right(const quantized_tables& t) {
  constexpr std::int32_t most_bias = std::int32_t{1} << 29;
  constexpr int most_shift = 23;
  return shifts_of(t.multipliers) == shift_range::right &&
         std::all_of(t.multipliers.begin(), t.multipliers.end(),
                     [](const fixed_multiplier& m) { return m.shift >= -most_shift; }) &&
         std::all_of(t.bias.begin(), t.bias.end(),
                     [](std::int32_t b) { return b >= -most_bias && b <= most_bias; });
}

}  // namespace

std::vector<std::string> not_of_scales(const request& r) {
  std::vector<std::string> all;
  const auto refuse = [&](bool wrong, const std::string& sentence) {
    if (wrong) all.push_back(fmt::format("'{}': {}", r.name, sentence));
  };
  const quantized_tables& t = r.tables;
  const real_scales& real = t.real;
  const bool wei = !real.wei.empty() || !real.wei_file.empty();
  const std::size_t channels = static_cast<std::size_t>(r.shape.oc);
  refuse((real.src || real.dst || wei) && !(real.src && real.dst && wei),
         "src_scale, wei_scales and dst_scale are needed together");
  refuse(wei && !has_weights(r), "multipliers follow from scales for baked weights only");
  refuse(
      wei && (has_multipliers(t) || has_scales(t)),
      "src_scale, wei_scales and dst_scale stand in the place of multipliers, shifts and scales");
  refuse(real.wei.size() > 1 && real.wei.size() != channels,
         fmt::format("it has {} output channels, and {} wei_scales were given", channels,
                     real.wei.size()));
  const auto refuse_scale = [&](const std::string& what, float x) {
    refuse(!is_scale(x), fmt::format("{} is {}, and a number above 0 is needed", what, x));
  };
  if (real.src) refuse_scale("src_scale", *real.src);
  if (real.dst) refuse_scale("dst_scale", *real.dst);
  for (std::size_t o = 0; o < real.wei.size(); ++o)
    refuse_scale(real.wei.size() == 1 ? "wei_scales" : fmt::format("channel {} of wei_scales", o),
                 real.wei[o]);
  if (r.act == activation::none) return all;
  const quantization& q = r.numbers;
  refuse(q.dst_min != lowest_activation(q.width) || q.dst_max != highest_activation(q.width),
         "an activation is a clamp of dst: one of them says it");
  refuse(r.act == activation::relu6 && !real.dst,
         "where relu6 ends in integers follows from dst_scale, which is not given");
  return all;
}

void take_scales(request& r) {
  quantized_tables& t = r.tables;
  const real_scales& real = t.real;
  const affine dst{.scale = real.dst.value_or(1), .zero = r.numbers.dst_zero};
  if (r.act != activation::none) {
    const quantization clamped = quantization_of({}, dst, r.act);
    r.numbers.dst_min = clamped.dst_min;
    r.numbers.dst_max = clamped.dst_max;
    r.act = activation::none;
  }
  if (!real.wei.empty()) {
    std::vector<float> wei = real.wei;
    if (wei.size() == 1) wei.resize(static_cast<std::size_t>(r.shape.oc), wei[0]);
    if (r.numbers.profile == rounding::xnnpack) {
      t.scales.resize(wei.size());
      scales_of(*real.src, wei, dst.scale, t.scales);
    } else {
      t.multipliers.resize(wei.size());
      multipliers_of(*real.src, wei, dst.scale, t.multipliers);
      if (all_go_right(t)) r.numbers.shifts = shift_range::right;
    }
  }
  t.real = {};
}

}  // namespace convolith::gen
