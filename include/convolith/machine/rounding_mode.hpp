// Whoever multiplies floats exactly as specified needs the usual rounding: this sees to it while a kernel runs.
#pragma once

#include <cstdint>

#if defined(__SSE__)
#include <immintrin.h>
#endif

namespace convolith {

/// To the nearest, halves to the even one, until it ends; then as before.
class rounds_to_nearest {
 public:
  [[gnu::always_inline]] rounds_to_nearest() : before_(read()) {
    if ((before_ & direction) != 0) write(before_ & ~direction);
  }
  [[gnu::always_inline]] ~rounds_to_nearest() {
    if ((before_ & direction) != 0) write(before_);
  }
  rounds_to_nearest(const rounds_to_nearest&) = delete;
  rounds_to_nearest& operator=(const rounds_to_nearest&) = delete;

 private:
  // What is stored before stays before, and what is loaded behind stays behind.
#if defined(__SSE__)
  static constexpr std::uint64_t direction = 0x6000;
  [[gnu::always_inline]] static std::uint64_t read() { return _mm_getcsr(); }
  [[gnu::always_inline]] static void write(std::uint64_t word) {
    asm volatile("" ::: "memory");
    _mm_setcsr(static_cast<unsigned>(word));
    asm volatile("" ::: "memory");
  }
#elif defined(__aarch64__)
  static constexpr std::uint64_t direction = std::uint64_t{3} << 22;
  [[gnu::always_inline]] static std::uint64_t read() {
    std::uint64_t word;
    asm volatile("mrs %0, fpcr" : "=r"(word));
    return word;
  }
  [[gnu::always_inline]] static void write(std::uint64_t word) {
    asm volatile("msr fpcr, %0" ::"r"(word) : "memory");
  }
#else
  static constexpr std::uint64_t direction = 0;
  [[gnu::always_inline]] static std::uint64_t read() { return 0; }
  [[gnu::always_inline]] static void write(std::uint64_t) {}
#endif
  const std::uint64_t before_;
};

}  // namespace convolith
