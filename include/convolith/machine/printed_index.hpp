// Offsets in printed C: sums of loop variables times constants, folded as they are built.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace convolith {

/// constant + sum of factor * symbol; a symbol is a loop variable or a table entry, as C text.
class printed_index {
 public:
  printed_index(std::ptrdiff_t constant = 0) : constant_(constant) {}
  explicit printed_index(std::string symbol) : terms_{{std::move(symbol), 1}} {}

  friend printed_index operator*(printed_index a, std::ptrdiff_t factor) {
    if (factor == 0) return {};
    a.constant_ *= factor;
    for (auto& term : a.terms_) term.second *= factor;
    return a;
  }
  friend printed_index operator+(printed_index a, const printed_index& b) {
    a.constant_ += b.constant_;
    for (const auto& [symbol, factor] : b.terms_) a.add(symbol, factor);
    return a;
  }

  /// As a C expression, such as `i1 * 64 + i2 - 3`.
  [[nodiscard]] std::string text() const {
    std::string s;
    for (const auto& [symbol, factor] : terms_) {
      s += s.empty() ? (factor < 0 ? "-" : "") : (factor < 0 ? " - " : " + ");
      s += factor == 1 || factor == -1
               ? symbol
               : fmt::format("{} * {}", symbol, factor < 0 ? -factor : factor);
    }
    if (s.empty()) return fmt::format("{}", constant_);
    if (constant_ != 0)
      s += fmt::format(" {} {}", constant_ < 0 ? '-' : '+', constant_ < 0 ? -constant_ : constant_);
    return s;
  }

 private:
  std::ptrdiff_t constant_ = 0;
  std::vector<std::pair<std::string, std::ptrdiff_t>>
      terms_;  // in the order in which loops were opened

  void add(const std::string& symbol, std::ptrdiff_t factor) {
    for (auto it = terms_.begin(); it != terms_.end(); ++it)
      if (it->first == symbol) {
        it->second += factor;
        if (it->second == 0) terms_.erase(it);
        return;
      }
    terms_.emplace_back(symbol, factor);
  }
};

}  // namespace convolith
