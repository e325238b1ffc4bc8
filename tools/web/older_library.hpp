// What libc++ has from version 14 on, for an Emscripten that brings an older one, as Debian's does. It is included before
// every file of the generator.
#pragma once

#include <bit>

#ifndef __cpp_lib_bit_cast
namespace std {

template <class To, class From>
constexpr To bit_cast(const From& value) noexcept {
  return __builtin_bit_cast(To, value);
}

}  // namespace std
#endif
