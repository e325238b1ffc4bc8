// Comparisons of vectors in printed C, which choose lane by lane: C has no ?: on vectors, and no cast that C++ compilers
// would not warn of, so that bits are chosen, copied by memcpy.
#pragma once

#include <string>

#include <fmt/format.h>

namespace convolith {

/// `x op bound ? chosen : otherwise`, all names of vectors or numbers in C.
struct printed_choice {
  std::string x;
  const char* op;
  std::string bound;
  std::string chosen;  ///< empty: zero
  std::string otherwise;
};

/// The vector `to` with the bits of another of so many bytes.
[[nodiscard]] inline std::string copied_bits(const std::string& to, const std::string& from,
                                             int bytes) {
  return fmt::format("memcpy(&{}, &{}, {});", to, from, bytes);
}

/// Writes statements by `line`, with names by `fresh`, and says in which mask the chosen bits are. The C around knows
/// the types `vector` and `mask`, and the vector `zero`.
template <class Line, class Fresh>
std::string print_choice(const printed_choice& c, int bytes, Line&& line, Fresh&& fresh) {
  const auto bits_of = [&](const std::string& from) {
    const std::string bits = fresh();
    line(fmt::format("mask {};", bits));
    line(copied_bits(bits, from, bytes));
    return bits;
  };
  const std::string bits = bits_of(c.otherwise);
  const std::string where = fmt::format("({} {} {})", c.x, c.op, c.bound);
  line(fmt::format("{} &= ~{};", bits, where));
  if (!c.chosen.empty()) {
    const std::string chosen = fresh();
    line(fmt::format("const vector {} = zero + {};", chosen, c.chosen));
    line(fmt::format("{} |= {} & {};", bits, bits_of(chosen), where));
  }
  return bits;
}

}  // namespace convolith
