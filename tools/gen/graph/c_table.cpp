#include "c_table.hpp"

#include <bit>
#include <limits>
#include <numeric>
#include <vector>

#include <fmt/format.h>

namespace convolith::gen {

std::string literal(std::int64_t x) {
  return x == std::numeric_limits<std::int32_t>::min() ? "(-2147483647 - 1)" : fmt::format("{}", x);
}
std::string literal(float x) { return fmt::format("{:#.9g}f", x); }

const char* c_type_of_elements(number type) {
  switch (type) {
    case number::float32:
      return "float";
    case number::uint8:
    case number::boolean:
      return "uint8_t";
    case number::int16:
      return "int16_t";
    case number::int32:
      return "int32_t";
    case number::int64:
      return "int64_t";
    case number::int8:
    case number::resource:
    case number::other:
      break;
  }
  return "int8_t";
}

namespace {

/// Element i as text.
std::string element(const tensor& t, std::size_t i) {
  const std::size_t bytes = bytes_of(t.type);
  std::uint64_t bits = 0;
  for (std::size_t byte = bytes; byte-- > 0;) bits = bits << 8 | t.data[bytes * i + byte];
  switch (t.type) {
    case number::float32:
      return literal(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
    case number::uint8:
    case number::boolean:
      return fmt::format("{}", bits);
    default:
      break;
  }
  const auto away =
      static_cast<int>(64 - 8 * bytes);  // the sign to where a number of 64 bits has it
  const std::int64_t value = static_cast<std::int64_t>(bits << away) >> away;
  return value == std::numeric_limits<std::int64_t>::min() ? "(-9223372036854775807 - 1)"
                                                           : literal(value);
}

}  // namespace

c_array constant_table(const tensor& t, const std::string& name) {
  std::vector<std::size_t> numbers(static_cast<std::size_t>(t.size()));
  std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  const std::size_t each = t.type == number::float32 ? 8 : 16;
  return {c_type_of_elements(t.type),
          name,
          numbers.size(),
          bytes_of(t.type),
          false,
          in_lines(numbers, each, "    ", [&](std::size_t i) { return element(t, i); })};
}

c_array order_table(const std::string& name, const std::vector<int>& order, std::size_t count) {
  const bool bytes = count <= 256;
  return {bytes ? "uint8_t" : "uint16_t",
          name,
          order.size(),
          bytes ? std::size_t{1} : std::size_t{2},
          false,
          in_lines(order, 24, "    ", [](int number) { return fmt::format("{}", number); })};
}

}  // namespace convolith::gen
