// CRC-32 as gzip and PNG have it (ISO 3309), by which a generated file says which model it was made from.
#pragma once

#include <cstdint>
#include <string_view>

namespace convolith::gen {

[[nodiscard]] constexpr std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t rest = 0xffffffffU;
  for (const char byte : bytes) {
    rest ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ (rest % 2 == 1 ? 0xedb88320U : 0U);
  }
  return ~rest;
}
static_assert(crc32("123456789") == 0xcbf43926U);  // the check value of the catalogue of CRCs

}  // namespace convolith::gen
