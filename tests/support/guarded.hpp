// Memory in which a kernel's step outside its buffer shows: canaries, walls, and AddressSanitizer's poison.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>

#if __has_include(<sanitizer/asan_interface.h>)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) (static_cast<void>(address), static_cast<void>(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) (static_cast<void>(address), static_cast<void>(size))
#endif

namespace convolith::tests {

/// Where a buffer lies in its pages. A wall is a page that may be neither read nor written.
enum class placement : std::uint8_t {
  unaligned,      ///< canaries on both sides, address % 64 == alignment
  before_a_wall,  ///< the first byte after the buffer is a wall
  behind_a_wall,  ///< the last byte before the buffer is a wall
};

/// `size` elements of T, with canaries around; a canary is NaN as float and as double, so that reading one
/// spoils the result, and all-NaN is also what the buffer itself starts with.
template <class T>
class guarded {
 public:
  guarded(std::size_t size, placement where) : size_(size) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t bytes = size * sizeof(T);
    const std::size_t room = (bytes + 2 * margin + page - 1) / page * page;
    mapped_ = room + 2 * page;
    void* const base = mmap(nullptr, mapped_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base == MAP_FAILED) throw std::bad_alloc();
    base_ = static_cast<std::byte*>(base);
    begin_ = base_ + page;
    end_ = begin_ + room;
    if (mprotect(begin_, room, PROT_READ | PROT_WRITE) != 0) throw std::bad_alloc();
    for (std::byte* p = begin_; p < end_; p += sizeof canary) std::memcpy(p, &canary, sizeof canary);
    switch (where) {
      case placement::unaligned: data_ = begin_ + margin + sizeof(T); break;
      case placement::before_a_wall: data_ = end_ - bytes; break;
      case placement::behind_a_wall: data_ = begin_; break;
    }
    std::memset(data_, 0xff, bytes);
    ASAN_POISON_MEMORY_REGION(begin_, static_cast<std::size_t>(data_ - begin_));
    ASAN_POISON_MEMORY_REGION(data_ + bytes, static_cast<std::size_t>(end_ - data_) - bytes);
  }
  guarded(std::span<const T> contents, placement where) : guarded(contents.size(), where) {
    if (!contents.empty()) std::memcpy(data_, contents.data(), contents.size_bytes());
  }
  ~guarded() {
    ASAN_UNPOISON_MEMORY_REGION(begin_, static_cast<std::size_t>(end_ - begin_));
    munmap(base_, mapped_);
  }
  guarded(const guarded&) = delete;
  guarded& operator=(const guarded&) = delete;

  [[nodiscard]] T* data() { return reinterpret_cast<T*>(data_); }
  [[nodiscard]] std::span<T> view() { return {data(), size_}; }

  /// Whether every byte around the buffer is as it was.
  [[nodiscard]] bool intact() {
    ASAN_UNPOISON_MEMORY_REGION(begin_, static_cast<std::size_t>(end_ - begin_));
    std::uint32_t word = canary;
    const auto* pattern = reinterpret_cast<const std::byte*>(&word);
    const std::byte* const after = data_ + size_ * sizeof(T);
    for (const std::byte* p = begin_; p < end_; ++p) {
      const bool outside = p < data_ || p >= after;
      if (outside && *p != pattern[static_cast<std::size_t>(p - begin_) % sizeof word]) return false;
    }
    return true;
  }

 private:
  static constexpr std::size_t margin = 256;  ///< bytes on each side: two vectors of the widest target and more
  static constexpr std::uint32_t canary = 0xffc5a5f1;

  std::size_t size_, mapped_ = 0;
  std::byte* base_ = nullptr;   ///< of the mapping, which opens and closes with a wall
  std::byte* begin_ = nullptr;  ///< of the pages between the walls
  std::byte* end_ = nullptr;
  std::byte* data_ = nullptr;   ///< of the buffer
};

}  // namespace convolith::tests
