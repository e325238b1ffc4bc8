// Runs a generated int8 layer on data of a kind, between canaries and walls, and compares all bits with the oracle's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include <convolith/quantization/check.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/reference/quantized.hpp>
#include <convolith/shape/text.hpp>

#include "../support/guarded.hpp"
#include "../support/noise.hpp"

namespace quantized_test {

using namespace convolith;
using tests::guarded;
using tests::placement;
using bytes = std::vector<std::int8_t>;
using words = std::vector<std::int32_t>;

/// A layer's data, all of which are legal.
struct layer_data {
  bytes src, wei;
  words bias;
  std::vector<fixed_multiplier> multipliers;
  std::vector<float> scales;
};

inline int drawn(tests::noise& noise, int least, int most) {
  return least + static_cast<int>(noise.draw(static_cast<std::uint32_t>(most - least + 1)));
}

inline layer_data data_of(const conv2d_shape& s, const quantization& q, std::string_view kind,
                          bool with_bias, std::uint64_t seed) {
  tests::noise noise(seed);
  layer_data d;
  // Sums that wrap modulo 2^32, of either sign; those that are doubled, as near to it as `check_doubling` lets them.
  const bool overflow = kind == "overflow";
  const std::int32_t brim = q.shifts == shift_range::right ? 1 << 29 : INT32_MAX;
  const bool ties = kind == "ties", extremes = kind == "extremes";
  for (std::size_t i = 0; i < s.src_size(); ++i)
    d.src.push_back(static_cast<std::int8_t>(kind == "least"     ? -128
                                             : kind == "opposed" ? (q.src_zero < 0 ? 127 : -128)
                                             : ties ? q.src_zero + (q.src_zero < 0 ? 1 : -1)
                                                    : drawn(noise, -128, 127)));
  const auto sums = static_cast<double>(s.wei_size()) / s.oc;
  for (std::size_t i = 0; i < s.wei_size(); ++i)
    d.wei.push_back(static_cast<std::int8_t>(kind == "least" || kind == "opposed" ? -128
                                             : ties ? drawn(noise, -3, 3)
                                                    : drawn(noise, -128, 127)));
  for (int o = 0; o < s.oc && with_bias; ++o)
    d.bias.push_back(kind == "biased" ? drawn(noise, -(1 << 28), 1 << 28)
                     : overflow       ? (o % 2 == 0 ? 1 : -1) * (brim - drawn(noise, 0, 2000))
                     : ties           ? drawn(noise, -20, 20)
                                      : drawn(noise, -5000, 5000));
  for (int o = 0; o < s.oc; ++o) {
    fixed_multiplier m{.value = (1 << 30) + drawn(noise, 0, (1 << 30) - 1), .shift = 0};
    m.shift = -drawn(noise, 3, 8) - (sums > 30 ? 3 : 0);
    if (ties) m = {.value = 1 << 30, .shift = -drawn(noise, 0, 4)};
    if (extremes)
      m = {.value = o % 3 == 0   ? INT32_MAX
                    : o % 3 == 1 ? 1 << 30
                                 : 0,
           .shift = drawn(noise, 0, 2) == 0 ? -31 : drawn(noise, -31, 30)};
    if (kind == "biased" || overflow) m.shift = -drawn(noise, 20, 24);
    // Farther to the right `check_doubling` wants all sums to give 0.
    if (q.shifts == shift_range::right && m.shift > -1) m.shift = -1 - m.shift;
    if (q.shifts == shift_range::right && m.shift < -23 && m.shift > -28) m.shift += 22;
    d.multipliers.push_back(m);
    float scale = static_cast<float>(m.value) / 2147483648.0F;
    for (int i = m.shift; i < 0; ++i) scale /= 2;
    for (int i = 0; i < m.shift; ++i) scale *= 2;
    d.scales.push_back(scale);
  }
  return d;
}

inline int failures = 0, passes = 0;

inline void demand(bool truth, const char* name, const char* what) {
  if (truth) return;
  std::printf("FAILED  %s: %s\n", name, what);
  ++failures;
}

/// Packs by NAME_pack, whichever of its parameters there are.
template <class Packed>
void call_pack(void (*f)(const std::int8_t*, const std::int32_t*, const std::int32_t*,
                         const std::int32_t*, Packed*, std::int32_t*),
               const layer_data& d, const words& values, const words& shifts, Packed* packed,
               std::int32_t* rows) {
  f(d.wei.data(), d.bias.data(), values.data(), shifts.data(), packed, rows);
}
template <class Packed>
void call_pack(void (*f)(const std::int8_t*, const std::int32_t*, const std::int32_t*, Packed*,
                         std::int32_t*),
               const layer_data& d, const words& values, const words& shifts, Packed* packed,
               std::int32_t* rows) {
  f(d.wei.data(), values.data(), shifts.data(), packed, rows);
}
template <class Packed>
void call_pack(void (*f)(const std::int8_t*, const std::int32_t*, const float*, Packed*,
                         std::int32_t*),
               const layer_data& d, const words&, const words&, Packed* packed,
               std::int32_t* rows) {
  f(d.wei.data(), d.bias.data(), d.scales.data(), packed, rows);
}
template <class Packed>
void call_pack(void (*f)(const std::int8_t*, const float*, Packed*, std::int32_t*),
               const layer_data& d, const words&, const words&, Packed* packed,
               std::int32_t* rows) {
  f(d.wei.data(), d.scales.data(), packed, rows);
}

/// An element of the packed weights that a NAME_pack writes.
template <class Packed>
Packed packed_of(void (*)(const std::int8_t*, const std::int32_t*, const std::int32_t*,
                          const std::int32_t*, Packed*, std::int32_t*)) {
  return {};
}
template <class Packed>
Packed packed_of(void (*)(const std::int8_t*, const std::int32_t*, const std::int32_t*, Packed*,
                          std::int32_t*)) {
  return {};
}
template <class Packed>
Packed packed_of(void (*)(const std::int8_t*, const std::int32_t*, const float*, Packed*,
                          std::int32_t*)) {
  return {};
}
template <class Packed>
Packed packed_of(void (*)(const std::int8_t*, const float*, Packed*, std::int32_t*)) {
  return {};
}

struct buffers {
  const std::int8_t* src;
  const void* packed;
  const std::int32_t* rows;
  std::int8_t* dst;
  void* scratch;
};

template <class Packed, class Scratch>
void call_forward(void (*f)(const std::int8_t*, const Packed*, const std::int32_t*, std::int8_t*,
                            Scratch*),
                  const buffers& b) {
  f(b.src, static_cast<const Packed*>(b.packed), b.rows, b.dst, static_cast<Scratch*>(b.scratch));
}
template <class Packed>
void call_forward(void (*f)(const std::int8_t*, const Packed*, const std::int32_t*, std::int8_t*),
                  const buffers& b) {
  f(b.src, static_cast<const Packed*>(b.packed), b.rows, b.dst);
}
template <class Scratch>
void call_forward(void (*f)(const std::int8_t*, std::int8_t*, Scratch*), const buffers& b) {
  f(b.src, b.dst, static_cast<Scratch*>(b.scratch));
}
inline void call_forward(void (*f)(const std::int8_t*, std::int8_t*), const buffers& b) {
  f(b.src, b.dst);
}

/// What the oracle gives.
inline bytes expected(const conv2d_shape& s, const quantization& q, const layer_data& d) {
  bytes dst(s.dst_size());
  const std::span<const std::int8_t> src(d.src), wei(d.wei);
  const std::span<const std::int32_t> bias(d.bias);
  if (q.profile == rounding::xnnpack)
    reference::quantized_forward(s, q, src, wei, bias, reference::scales(d.scales), dst);
  else
    reference::quantized_forward(s, q, src, wei, bias, reference::multipliers(d.multipliers), dst);
  return dst;
}

/// Runs `forward` on odd addresses and against walls.
template <class Forward>
void compare(const char* name, const conv2d_shape& s, const quantization& q, const layer_data& d,
             const void* packed, const std::int32_t* rows, std::size_t scratch_bytes,
             Forward forward) {
  const bytes wanted = expected(s, q, d);
  for (const placement where :
       {placement::unaligned, placement::before_a_wall, placement::behind_a_wall}) {
    guarded<std::int8_t> src(std::span<const std::int8_t>(d.src), where);
    guarded<std::int8_t> dst(s.dst_size(), where);
    guarded<std::int32_t> scratch((scratch_bytes + 3) / 4, where);
    call_forward(forward, {src.data(), packed, rows, dst.data(), scratch.data()});
    demand(std::memcmp(dst.data(), wanted.data(), wanted.size()) == 0, name, "other bits");
    demand(src.intact() && dst.intact() && scratch.intact(), name, "wrote outside a buffer");
    demand(std::memcmp(src.data(), d.src.data(), d.src.size()) == 0, name, "wrote to src");
  }
}

/// `sizes`: what the macros say of src, wei, bias, dst, packed weights, parameters, and scratch in bytes.
template <class Pack, class Forward, class Packed>
void run(const char* name, std::string_view shape, const quantization& q, const char* kind,
         bool with_bias, std::uint64_t seed, const std::size_t (&sizes)[7], Packed, Pack pack,
         Forward forward) {
  const int before = failures;
  const conv2d_shape s = parse_shape(shape).shape;
  const layer_data d = data_of(s, q, kind, with_bias, seed);
  demand(check(std::span<const fixed_multiplier>(d.multipliers), q).ok(), name,
         "wrong multipliers");
  demand(sizes[0] == s.src_size() && sizes[1] == s.wei_size() && sizes[2] == s.bias_size() &&
             sizes[3] == s.dst_size(),
         name, "wrong sizes");
  guarded<Packed> packed(sizes[4], placement::unaligned);
  guarded<std::int32_t> rows(sizes[5], placement::unaligned);
  words values, shifts;
  for (const fixed_multiplier& m : d.multipliers) {
    values.push_back(m.value);
    shifts.push_back(m.shift);
  }
  call_pack<Packed>(pack, d, values, shifts, packed.data(), rows.data());
  compare(name, s, q, d, packed.data(), rows.data(), sizes[6], forward);
  demand(packed.intact() && rows.intact(), name, "packed outside a buffer");
  passes += failures == before ? 1 : 0;
}

/// The same of a layer that has all but its input in its code; `kind` is of the input.
template <class Forward>
void run_baked(const char* name, std::string_view shape, const quantization& q, layer_data d,
               const char* kind, std::uint64_t seed, std::size_t scratch_bytes, Forward forward) {
  const int before = failures;
  const conv2d_shape s = parse_shape(shape).shape;
  d.src = data_of(s, q, kind, false, seed).src;
  compare(name, s, q, d, nullptr, nullptr, scratch_bytes, forward);
  passes += failures == before ? 1 : 0;
}

}  // namespace quantized_test
