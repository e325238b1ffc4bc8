// Vectors of whole numbers on Arm64: the file that knows the instructions of NEON for quantised kernels.
#pragma once

#if defined(__aarch64__)
#include <arm_neon.h>
#endif

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/machine/first_bytes.hpp>
#include <convolith/machine/whole_x86.hpp>

namespace convolith {

#if defined(__aarch64__) && defined(__ARM_NEON)

/// A value that the compiler must take as it is, in a register of vectors.
[[gnu::always_inline]] inline void settle_whole(int32x4_t& x) { asm("" : "+w"(x)); }

template <>
struct whole_instructions<4> {
  using reg = int32x4_t;
  static constexpr bool rescales = true;
  template <int Count>
  [[gnu::always_inline]] static int32x4_t load(const std::int8_t* p) {
    return vmovl_s16(vget_low_s16(vmovl_s8(vcreate_s8(first_bytes<Count>(p)))));
  }
  template <int Count>
  [[gnu::always_inline]] static int32x4_t load_pairs(const std::int8_t* p) {
    return vreinterpretq_s32_s16(vmovl_s8(vcreate_s8(first_bytes<2 * Count>(p))));
  }
  template <int Count>
  [[gnu::always_inline]] static int32x4_t load_joined(const std::int8_t* lower,
                                                      const std::int8_t* upper) {
    return vreinterpretq_s32_s16(vmovl_s8(
        vzip1_s8(vcreate_s8(first_bytes<Count>(lower)), vcreate_s8(first_bytes<Count>(upper)))));
  }
  template <std::ptrdiff_t Next, std::ptrdiff_t NextTwo, bool>
  [[gnu::always_inline]] static void store_four(std::int8_t* p, int32x4_t a, int32x4_t b,
                                                int32x4_t c, int32x4_t d) {
    const int16x8_t first = vqmovn_high_s32(vqmovn_s32(a), b),
                    second = vqmovn_high_s32(vqmovn_s32(c), d);
    const int32x4_t all = vreinterpretq_s32_s8(vqmovn_high_s16(vqmovn_s16(first), second));
    for (int i = 0; i < 4; ++i) {
      const std::int32_t four = all[i];
      __builtin_memcpy(p + i % 2 * Next + i / 2 * NextTwo, &four, sizeof four);
    }
  }
  template <int Count>
  [[gnu::always_inline]] static void store(std::int8_t* p, int32x4_t x) {
    const int16x4_t half = vqmovn_s32(x);
    store_first_bytes<Count>(
        p, vget_lane_u64(vreinterpret_u64_s8(vqmovn_s16(vcombine_s16(half, half))), 0));
  }
  template <std::ptrdiff_t Offset>
  [[gnu::always_inline]] static int32x4_t broadcast_word(const void* p) {
    std::int32_t word;
    __builtin_memcpy(&word, static_cast<const unsigned char*>(p) + Offset, sizeof word);
    return vdupq_n_s32(word);
  }
  [[gnu::always_inline]] static int32x4_t dot(int32x4_t sum, int32x4_t a, int32x4_t b) {
    sum = vmlal_s16(sum, vmovn_s32(a), vmovn_s32(b));
    return vmlal_s16(sum, vshrn_n_s32(a, 16), vshrn_n_s32(b, 16));
  }
  [[gnu::always_inline]] static int32x4_t join(int32x4_t lower, int32x4_t upper) {
    return vsliq_n_s32(lower, upper, 16);
  }
  [[gnu::always_inline]] static int32x4_t clamp(int32x4_t x, int32x4_t least, int32x4_t most) {
    return vminq_s32(vmaxq_s32(x, least), most);
  }
  template <rescaling_step How>
  [[gnu::always_inline]] static int32x4_t rescaled(int32x4_t x, int32x4_t first, int32x4_t second,
                                                   [[maybe_unused]] int32x4_t third) {
    if constexpr (How == rescaling_step::doubled) {
      // A doubled sum is even, so that half of it, doubled by the multiplication, is the same.
      const int32x4_t upper = vqrdmulhq_s32(vshrq_n_s32(x, 1), first);
      return vshlq_s32(vaddq_s32(vaddq_s32(upper, second), vshrq_n_s32(x, 31)), vnegq_s32(third));
    } else if constexpr (How == rescaling_step::doubling) {
      const int32x4_t left = vmaxq_s32(second, vdupq_n_s32(0)),
                      right = vminq_s32(second, vdupq_n_s32(0));
      const int32x4_t high = vqrdmulhq_s32(vshlq_s32(x, left), first);
      // Halves go up in a rounding shift; those of negative numbers must not, but where none is shifted.
      const int32x4_t down = vshrq_n_s32(vandq_s32(high, right), 31);
      return vrshlq_s32(vqaddq_s32(high, down), right);
    } else if constexpr (How == rescaling_step::single) {
      const int32x4_t shift = vsubq_s32(second, vdupq_n_s32(31));
      return vcombine_s32(vmovn_s64(vrshlq_s64(vmull_s32(vget_low_s32(x), vget_low_s32(first)),
                                               vmovl_s32(vget_low_s32(shift)))),
                          vmovn_s64(vrshlq_s64(vmull_high_s32(x, first), vmovl_high_s32(shift))));
    } else {
      const float32x4_t real = vmulq_f32(vcvtq_f32_s32(x), vreinterpretq_f32_s32(first)),
                        limit = vdupq_n_f32(static_cast<float>(std::int32_t{1} << 30));
      return vcvtnq_s32_f32(vminq_f32(vmaxq_f32(real, vnegq_f32(limit)), limit));
    }
  }
};

#endif

}  // namespace convolith
