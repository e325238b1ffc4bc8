// The machine that writes a kernel as C: C99 for scalars, GNU C99 where the plan has vectors.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include <fmt/format.h>

#include <convolith/kernel/transpose.hpp>
#include <convolith/machine/printed_index.hpp>
#include <convolith/shape.hpp>

namespace convolith {

/// A buffer in printed C: its name and an offset into it.
struct printed_buffer {
  std::string name;
  printed_index base = 0;
};

/// Runs a kernel text once and collects the body of a C function, statement by statement. `value` is a name.
template <class T, int Lanes>
class printing_machine {
 public:
  using value = std::string;
  static constexpr int lanes = Lanes;

  template <class I>
  static printed_index index(I i) {
    if constexpr (std::is_same_v<I, printed_index>)
      return i;
    else
      return printed_index(static_cast<std::ptrdiff_t>(i));
  }
  static printed_index offset(std::ptrdiff_t k) { return {k}; }

  template <class F>
  void loop(const printed_index& begin, const printed_index& end, int step, F&& f) {
    const std::string i = fmt::format("i{}", depth_);
    const std::string next = step == 1 ? "++" + i : fmt::format("{} += {}", i, step);
    line(fmt::format("for (int {0} = {1}; {0} < {2}; {3}) {{", i, begin.text(), end.text(), next));
    ++depth_;
    const int outside = names_;
    f(printed_index(i));
    names_ = outside;
    --depth_;
    line("}");
  }
  template <class F>
  void table_loop(std::ptrdiff_t end, F&& f) {
    loop(0, end, 1, f);
  }
  template <int N, class Field>
  printed_index lookup(const int (&table)[N][4], const printed_index& row, Field) {
    return printed_index(
        fmt::format("{}[{}][{}]", name_of(&table[0], N), row.text(), Field::value));
  }
  static printed_buffer part(const printed_buffer& b, std::size_t at) {
    return {b.name, b.base + static_cast<std::ptrdiff_t>(at)};
  }

  static value zero() { return Lanes > 1 ? "(vector){0}" : literal("0"); }
  void declare(value& x, const value& initial) {
    x = fresh("sum");
    line(fmt::format("{} {} = {};", type(), x, initial));
  }
  template <int Count>
  value load(const printed_buffer& b, const printed_index& at) {
    const value x = fresh("x");
    if constexpr (Lanes == 1) {
      line(fmt::format("const {} {} = {};", type(), x, element(b, at)));
    } else {
      line(fmt::format("vector {}{};", x, Count < Lanes ? " = {0}" : ""));
      line(fmt::format("memcpy(&{}, {}, {});", x, address(b, at), Count * sizeof(T)));
    }
    return x;
  }
  value broadcast(const printed_buffer& b, const printed_index& at) {
    if constexpr (Lanes == 1) return load<1>(b, at);
    const value x = fresh("x");
    line(fmt::format("const vector {} = {} - (vector){{0}};", x, element(b, at)));
    return x;
  }
  template <int Count>
  void store(const printed_buffer& b, const printed_index& at, const value& x) {
    if constexpr (Lanes == 1)
      line(fmt::format("{} = {};", element(b, at), x));
    else
      line(fmt::format("memcpy({}, &{}, {});", address(b, at), x, Count * sizeof(T)));
  }
  template <int Count>
  void add(const printed_buffer& b, const printed_index& at, const value& x) {
    const value old = load<Count>(b, at);
    const value sum = fresh("sum");
    line(fmt::format("const {} {} = {} + {};", type(), sum, old, x));
    store<Count>(b, at, sum);
  }
  void fma(value& sum, const value& a, const value& b) {
    line(fmt::format("{} += {} * {};", sum, a, b));
  }
  void accumulate(value& sum, const value& a) { line(fmt::format("{} += {};", sum, a)); }
  value horizontal(const value& x) {
    if constexpr (Lanes == 1) return x;
    const value total = fresh("total"), sum = fresh("sum");
    line(fmt::format("{} {} = {}[0];", scalar(), total, x));
    line(fmt::format("for (int lane = 1; lane < {}; ++lane) {} += {}[lane];", Lanes, total, x));
    line(fmt::format("const vector {} = {{{}}};", sum, total));
    return sum;
  }

  template <activation A>
  void activate(value& x) {
    if constexpr (A != activation::none) line(fmt::format("{} = {};", x, choose(x, "<", "0", x)));
    if constexpr (A == activation::relu6) line(fmt::format("{} = {};", x, choose(x, ">", "6", x)));
  }
  template <activation A>
  value gate(const value& d, const value& y) {
    value x = d;
    if constexpr (A != activation::none) x = named(choose(y, "<=", "0", x, "0"));
    if constexpr (A == activation::relu6) x = named(choose(y, ">=", "6", x, "0"));
    return x;
  }

  template <int Rows, int Columns, kernel::write Write>
  void transpose_block(const printed_buffer& to, const printed_index& to_at,
                       std::ptrdiff_t to_stride, const printed_buffer& from,
                       const printed_index& from_at, std::ptrdiff_t from_stride) {
    const printed_index r(std::string("r")), c(std::string("c"));
    const bool zeros = Write == kernel::write::pad && Rows < Lanes;
    line(fmt::format("for (int c = 0; c < {}; ++c) {{", Columns));
    ++depth_;
    line(fmt::format("for (int r = 0; r < {}; ++r) {} {} {};", Rows,
                     element(to, to_at + c * to_stride + r),
                     Write == kernel::write::accumulate ? "+=" : "=",
                     element(from, from_at + r * from_stride + c)));
    if (zeros)
      line(fmt::format("for (int r = {}; r < {}; ++r) {} = 0;", Rows, Lanes,
                       element(to, to_at + c * to_stride + r)));
    --depth_;
    line("}");
  }

  /// What was printed: tables first, then the statements, indented for a function body.
  [[nodiscard]] std::string body() const {
    std::string s;
    for (const std::string& t : tables_) s += "  " + t + "\n";
    return s + body_;
  }
  /// What a file with such functions needs before them.
  [[nodiscard]] static std::string prologue() {
    if constexpr (Lanes == 1) return {};
    return fmt::format(
        "#include <string.h>\n"
        "typedef {0} vector __attribute__((vector_size({1})));\n"
        "typedef {2} mask __attribute__((vector_size({1})));\n",
        scalar(), Lanes * sizeof(T), sizeof(T) == 4 ? "int" : "long long");
  }
  [[nodiscard]] static std::string scalar() {
    return std::is_same_v<T, float> ? "float" : "double";
  }

 private:
  std::string body_;
  std::vector<std::string> tables_;
  std::vector<const void*> table_addresses_;
  int depth_ = 1, names_ = 0;

  static std::string type() { return Lanes > 1 ? "vector" : scalar(); }
  static std::string literal(const std::string& number) {
    return std::is_same_v<T, float> ? number + ".0f" : number + ".0";
  }
  std::string fresh(const char* stem) { return fmt::format("{}{}", stem, names_++); }
  void line(const std::string& text) { body_ += fmt::format("{:{}}{}\n", "", 2 * depth_, text); }
  value named(const std::string& expression) {
    value x = fresh("x");
    line(fmt::format("const {} {} = {};", type(), x, expression));
    return x;
  }
  static std::string element(const printed_buffer& b, const printed_index& at) {
    return fmt::format("{}[{}]", b.name, (b.base + at).text());
  }
  static std::string address(const printed_buffer& b, const printed_index& at) {
    return fmt::format("{} + {}", b.name, (b.base + at).text());
  }
  /// `x op bound ? value : otherwise`, where the value is the bound itself unless named; C has no ?: on vectors.
  static std::string choose(const value& x, const char* op, const char* bound,
                            const value& otherwise, const char* chosen = nullptr) {
    const char* number = chosen == nullptr ? bound : chosen;
    if constexpr (Lanes == 1)
      return fmt::format("{} {} {} ? {} : {}", x, op, literal(bound), literal(number), otherwise);
    return fmt::format(
        "(vector)(((mask)({0} {1} {2}) & (mask)({3} - (vector){{0}})) | (~(mask)({0} {1} {2}) & "
        "(mask){4}))",
        x, op, literal(bound), literal(number), otherwise);
  }
  /// A constant table is printed once; the same table gets the same name.
  template <int N = 0>
  std::string name_of(const int (*table)[4], int rows) {
    for (std::size_t i = 0; i < table_addresses_.size(); ++i)
      if (table_addresses_[i] == table) return fmt::format("table{}", i);
    const std::string name = fmt::format("table{}", table_addresses_.size());
    std::string s = fmt::format("static const int {}[{}][4] = {{", name, rows);
    for (int r = 0; r < rows; ++r)
      s += fmt::format("{}{{{}, {}, {}, {}}}", r == 0 ? "" : ", ", table[r][0], table[r][1],
                       table[r][2], table[r][3]);
    tables_.push_back(s + "};");
    table_addresses_.push_back(table);
    return name;
  }
};

}  // namespace convolith
