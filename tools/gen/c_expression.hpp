// Formulas on whole numbers, written down as C instead of computed.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace convolith::gen {

/// An expression of C on numbers that are not negative, or a number. What is known is computed at once.
class c_expression {
 public:
  explicit c_expression(std::ptrdiff_t number) : number_(number) {}
  explicit c_expression(std::string name) : text_(std::move(name)) {}

  [[nodiscard]] std::string text() const { return known() ? fmt::format("{}", number_) : text_; }

  friend c_expression operator+(const c_expression& a, const c_expression& b) {
    if (a.known() && b.known()) return c_expression(a.number_ + b.number_);
    if (a.is(0)) return b;
    if (b.is(0)) return a;
    return {fmt::format("{} + {}", a.text(), b.text()), binding::sum};
  }
  friend c_expression operator-(const c_expression& a, const c_expression& b) {
    if (a.known() && b.known()) return c_expression(a.number_ - b.number_);
    if (b.is(0)) return a;
    return {fmt::format("{} - {}", a.text(), b.factor()), binding::sum};
  }
  friend c_expression operator*(const c_expression& a, const c_expression& b) {
    if (a.known() && b.known()) return c_expression(a.number_ * b.number_);
    if (a.is(0) || b.is(1)) return a;
    if (b.is(0) || a.is(1)) return b;
    return {fmt::format("{} * {}", a.factor(), b.operand()), binding::product};
  }
  friend c_expression operator*(const c_expression& a, std::ptrdiff_t b) {
    return a * c_expression(b);
  }
  friend c_expression operator/(const c_expression& a, std::ptrdiff_t b) {
    if (a.known()) return c_expression(a.number_ / b);
    return b == 1 ? a : c_expression(fmt::format("{} / {}", a.factor(), b), binding::product);
  }
  friend c_expression operator%(const c_expression& a, std::ptrdiff_t b) {
    if (a.known() || b == 1) return c_expression(a.number_ % b);
    return {fmt::format("{} % {}", a.factor(), b), binding::product};
  }
  friend c_expression least(const c_expression& a, const c_expression& b) {
    return {fmt::format("({0} < {1} ? {0} : {1})", a.text(), b.text()), binding::name};
  }

 private:
  enum class binding : unsigned char { name, product, sum };
  std::ptrdiff_t number_ = 0;
  std::string text_;  ///< empty: the number
  binding how_ = binding::name;

  c_expression(std::string text, binding how) : text_(std::move(text)), how_(how) {}
  [[nodiscard]] bool known() const { return text_.empty(); }
  [[nodiscard]] bool is(std::ptrdiff_t number) const { return known() && number_ == number; }
  [[nodiscard]] std::string in_brackets(bool wanted) const {
    return wanted ? fmt::format("({})", text()) : text();
  }
  /// As the left side of a product, and as the right one.
  [[nodiscard]] std::string factor() const { return in_brackets(how_ == binding::sum); }
  [[nodiscard]] std::string operand() const { return in_brackets(how_ != binding::name); }
};

}  // namespace convolith::gen
