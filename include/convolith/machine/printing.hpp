// The machine that writes a program as C: C99 for scalars, GNU C99 where the plan has vectors.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/shape/shape.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/printed_arithmetic.hpp>
#include <convolith/machine/printed_choice.hpp>
#include <convolith/machine/printed_flow.hpp>
#include <convolith/machine/printed_index.hpp>
#include <convolith/machine/printed_type.hpp>

namespace convolith {

/// Prints the body of a C function, one statement a line.
class printing_machine : printed_flow {
 public:
  /// `operands`: their names in C, in the order of the kernel's.
  printing_machine(const listing& printed, const c_type& element, std::vector<std::string> operands)
      : printed_flow(printed, element, std::move(operands)), arithmetic_(printed, element) {}

  /// Writes these numbers where an operand of single elements would be read; its offsets must be constant.
  void replace_operand(int number, std::vector<std::string> literals) {
    replaced_ = number;
    literals_ = std::move(literals);
  }

  /// Types and tables first, then the statements, indented for a function body. Vectors need <string.h>.
  [[nodiscard]] std::string body() {
    text_.clear();
    if (vectors()) {
      line(fmt::format("typedef {} vector __attribute__((vector_size({})));", type_.name,
                       vector_bytes()));
      if (compares() || has(action::broadcast)) line("const vector zero = {0};");
      if (compares()) line("typedef __typeof__(zero < zero) mask;");
    }
    define_rows();
    for (int i = 0; i < static_cast<int>(l_.steps.size()); ++i)
      print(l_.steps[static_cast<std::size_t>(i)]);
    return text_;
  }

 private:
  printed_arithmetic arithmetic_;
  int replaced_ = -1;  ///< the operand whose elements are `literals_`
  std::vector<std::string> literals_;

  void print(const step& s) {
    if (print_flow(s)) return;
    switch (s.what) {
      case action::zero:
        define(s.result, "sum", vectors() ? "{0}" : literal(0));
        break;
      case action::copy: {
        const std::string initial = name(s.a);
        define(s.result, "sum", initial);
        break;
      }
      case action::load:
        load(s);
        break;
      case action::load_pair:
        load_pair(s);
        break;
      case action::broadcast:
        if (vectors())
          define_constant(s.result, element(s.first) + " - zero");
        else
          load(s);
        break;
      case action::store:
        store(s, false);
        break;
      case action::store_sum:
        store(s, true);
        break;
      case action::fma:
        line(arithmetic_.fma(name(s.result), name(s.a), name(s.b)));
        break;
      case action::product:
        product(s);
        break;
      case action::accumulate:
        line(arithmetic_.add(name(s.result), name(s.a)));
        break;
      case action::horizontal:
        horizontal(s);
        break;
      case action::activate:
        activate(name(s.result), static_cast<activation>(s.option));
        break;
      case action::gate:
        gate(s);
        break;
      case action::transpose:
        transpose(s);
        break;
      default:  // of programs on whole numbers
        break;
    }
  }

  void load(const step& s) {
    if (s.first.buffer == replaced_) {
      name(s.result) = literals_[static_cast<std::size_t>(s.first.constant)];
      return;
    }
    if (arithmetic_.in_order())
      return define_constant(s.result, arithmetic_.load(address(s.first)));
    if (!vectors()) return define_constant(s.result, element(s.first));
    line(fmt::format("vector {}{};", fresh(s.result, "x"), s.count < l_.lanes ? " = {0}" : ""));
    line(fmt::format("memcpy(&{}, {}, {});", name(s.result), address(s.first),
                     s.count * type_.bytes));
  }
  void load_pair(const step& s) {
    if (s.first.buffer == replaced_) {
      const auto at = static_cast<std::size_t>(s.first.constant);
      name(s.result) = literals_[at];
      name(s.b) = literals_[at + 1];
      return;
    }
    const std::string from = address(s.first);
    const std::string pair = fresh(s.result, "x");
    line(arithmetic_.pair(pair, from));
    name(s.result) = pair + ".at[0]";
    name(s.b) = pair + ".at[1]";
  }
  void product(const step& s) {
    const std::string product = arithmetic_.product(name(s.a), name(s.b));
    define(s.result, "x", product);
    const std::string more = arithmetic_.behind_product(name(s.result));
    if (!more.empty()) line(more);
  }
  void store(const step& s, bool add) {
    if (!vectors())
      return line(fmt::format("{} {} {};", element(s.first), add ? "+=" : "=", name(s.a)));
    std::string stored = name(s.a);
    if (add) {
      const std::string old = fmt::format("x{}", next_name_++);
      line(fmt::format("vector {}{};", old, s.count < l_.lanes ? " = {0}" : ""));
      line(fmt::format("memcpy(&{}, {}, {});", old, address(s.first), s.count * type_.bytes));
      line(fmt::format("{} += {};", old, stored));
      stored = old;
    }
    line(fmt::format("memcpy({}, &{}, {});", address(s.first), stored, s.count * type_.bytes));
  }
  void horizontal(const step& s) {
    const std::string lanes = name(s.a), total = fmt::format("total{}", next_name_++);
    line(fmt::format("{} {} = {}[0];", type_.name, total, lanes));
    line(fmt::format("for (int lane = 1; lane < {}; ++lane) {} += {}[lane];", l_.lanes, total,
                     lanes));
    define(s.result, "sum", fmt::format("{{{}}}", total));  // which an activation may change
  }

  /// `x op bound ? chosen : otherwise`
  [[nodiscard]] std::string choose(const std::string& x, const char* op, int bound, int chosen,
                                   const std::string& otherwise) const {
    return fmt::format("{} {} {} ? {} : {}", x, op, literal(bound), literal(chosen), otherwise);
  }
  std::string choose_bits(const std::string& x, const char* op, int bound, int chosen,
                          const std::string& otherwise) {
    return print_choice(
        {x, op, literal(bound), chosen == 0 ? "" : literal(chosen), otherwise}, vector_bytes(),
        [&](const std::string& statement) { line(statement); },
        [&] { return fmt::format("x{}", next_name_++); });
  }
  void activate(const std::string& x, activation act) {
    const auto clamp = [&](const char* op, int bound) {
      if (!vectors()) return line(fmt::format("{} = {};", x, choose(x, op, bound, bound, x)));
      const std::string bits = choose_bits(x, op, bound, bound, x);
      line(copied_bits(x, bits, vector_bytes()));
    };
    if (act != activation::none) clamp("<", 0);
    if (act == activation::relu6) clamp(">", 6);
  }
  void gate(const step& s) {
    const std::string output = name(s.b);
    std::string gradient = name(s.a);
    const auto close = [&](const char* op, int bound) {
      if (vectors()) {
        const std::string bits = choose_bits(output, op, bound, 0, gradient);
        line(fmt::format("vector {};", fresh(s.result, "x")));
        line(copied_bits(name(s.result), bits, vector_bytes()));
      } else {
        define_constant(s.result, choose(output, op, bound, 0, gradient));
      }
      gradient = name(s.result);
    };
    close("<=", 0);
    if (static_cast<activation>(s.option) == activation::relu6) close(">=", 6);
  }
  void transpose(const step& s) {
    const printed_index r(std::string("r")), c(std::string("c"));
    const auto how = static_cast<kernel::write>(s.option);
    const std::string to = element(s.first, c * s.first.stride + r);
    line(fmt::format("for (int c = 0; c < {}; ++c) {{", s.width));
    line(fmt::format("  for (int r = 0; r < {}; ++r) {} {} {};", s.count, to,
                     how == kernel::write::accumulate ? "+=" : "=",
                     element(s.second, r * s.second.stride + c)));
    if (how == kernel::write::pad && s.count < l_.lanes)
      line(fmt::format("  for (int r = {}; r < {}; ++r) {} = 0;", s.count, l_.lanes, to));
    line("}");
  }
};

}  // namespace convolith
