// What the C printed so far defines: names of registers and offsets, open loops, and the lines themselves.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/printed_index.hpp>
#include <convolith/machine/printed_type.hpp>

namespace convolith {

/// The state of a printing machine.
struct printed_state {
  printed_state(const listing& printed, const c_type& element, std::vector<std::string> operands)
      : l_(printed),
        type_(element),
        operands_(std::move(operands)),
        names_(static_cast<std::size_t>(printed.registers)),
        nodes_(static_cast<std::size_t>(printed.nodes)) {}

  const listing& l_;
  c_type type_;
  std::vector<std::string> operands_, names_;  ///< of operands; of registers as they are now
  std::vector<printed_index> nodes_;
  std::string text_;
  int next_name_ = 0;
  std::vector<int> outside_;  ///< for each open loop, the next name outside it

  [[nodiscard]] bool vectors() const { return l_.lanes > 1; }
  [[nodiscard]] int vector_bytes() const { return l_.lanes * type_.bytes; }
  [[nodiscard]] bool has(action what) const {
    for (const step& s : l_.steps)
      if (s.what == what) return true;
    return false;
  }
  [[nodiscard]] bool compares() const { return has(action::activate) || has(action::gate); }
  [[nodiscard]] std::string type() const { return vectors() ? "vector" : type_.name; }
  [[nodiscard]] std::string literal(int number) const {
    return fmt::format("{}{}", number, type_.suffix);
  }
  std::string& name(int number) { return names_[static_cast<std::size_t>(number)]; }
  printed_index& node(int number) { return nodes_[static_cast<std::size_t>(number)]; }
  const std::string& fresh(int number, const char* stem) {
    return name(number) = fmt::format("{}{}", stem, next_name_++);
  }
  void line(const std::string& statement) {
    text_ += fmt::format("{:{}}{}\n", "", 2 * (outside_.size() + 1), statement);
  }

  printed_index offset(const location& at) {
    return (at.node < 0 ? printed_index() : node(at.node)) + at.constant;
  }
  const std::string& operand(const location& at) {
    return operands_[static_cast<std::size_t>(at.buffer)];
  }
  std::string element(const location& at, const printed_index& more = {}) {
    return fmt::format("{}[{}]", operand(at), (offset(at) + more).text());
  }
  std::string address(const location& at) {
    return fmt::format("{} + {}", operand(at), offset(at).text());
  }

  void define(int number, const char* stem, const std::string& initial) {
    line(fmt::format("{} {} = {};", type(), fresh(number, stem), initial));
  }
  void define_constant(int number, const std::string& initial) {
    line(fmt::format("const {} {} = {};", type(), fresh(number, "x"), initial));
  }
  void define_offset(int number, const std::string& initial) {
    const std::string fresh_name = fmt::format("n{}", next_name_++);
    line(fmt::format("const ptrdiff_t {} = {};", fresh_name, initial));
    node(number) = printed_index(fresh_name);
  }
};

}  // namespace convolith
