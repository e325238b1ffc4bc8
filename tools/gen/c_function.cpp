#include "c_function.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>

#include <convolith/machine/printed_arithmetic.hpp>

#include <convolith/program/fold.hpp>

#include "c_exponential.hpp"

namespace convolith::gen {

namespace {

bool touches(const step& s, int operand) {
  return (touches_memory(s.what) && s.first.buffer == operand) ||
         (s.what == action::transpose && s.second.buffer == operand);
}

/// The shortest text that reads as the same number.
std::string literal(double value, const c_type& element) {
  return element.bytes == 4 ? fmt::format("{:#}f", static_cast<float>(value))
                            : fmt::format("{:#}", value);
}

/// A table of constants, eight a line.
std::string table(const std::string& name, const std::vector<std::string>& values,
                  const c_type& element) {
  std::string text =
      fmt::format("  static const {} {}[{}] = {{", element.name, name, values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    text += fmt::format("{}{}", i % 8 == 0 ? "\n      " : " ",
                        values[i] + (i + 1 < values.size() ? "," : ""));
  return text + "};\n";
}

}  // namespace

c_function print_function(const std::string& comment, const std::string& name,
                          const c_type& element, listing program,
                          const std::vector<c_parameter>& parameters, const baked_operand& baked) {
  const bool inlined = baked.number >= 0 && is_straight(program);
  // First of all, as with every weight zero nothing is left that reads src.
  if (inlined && !baked.keep_zeros)
    static_cast<void>(fold_zeros(program, baked.number, baked.values));
  std::vector<std::string> names, declared;
  std::string head;
  for (int i = 0; i < static_cast<int>(parameters.size()); ++i) {
    const c_parameter& p = parameters[static_cast<std::size_t>(i)];
    names.push_back(p.name);
    if (p.absent || i == baked.number) continue;
    declared.push_back(fmt::format("{}{} *{}", p.written ? "" : "const ", element.name, p.name));
    bool used = false;
    for (const step& s : program.steps) used = used || touches(s, i);
    if (!used) head += fmt::format("  (void){};\n", p.name);
  }

  std::vector<std::string> constants;
  for (const double v : baked.values) constants.push_back(literal(v, element));
  if (baked.number >= 0 && !inlined)
    head += table(parameters[static_cast<std::size_t>(baked.number)].name, constants, element);

  printing_machine printer(program, element, names);
  if (inlined) printer.replace_operand(baked.number, constants);
  return {comment,
          name,
          fmt::format("void {}({})", name, fmt::join(declared, ", ")),
          "{\n" + head + printer.body() + "}\n",
          program.lanes > 1,
          element.name,
          arithmetic_of_c(program),
          false,
          {},
          false,
          {}};
}

std::string preamble(const std::vector<c_function>& functions) {
  std::string text = "#include <stddef.h>\n";
  std::map<std::string, arithmetic_names> wanted;
  whole_names whole;
  bool vectors = false, on_whole_numbers = false, exponential = false;
  for (const c_function& f : functions) {
    vectors |= f.vectors;
    on_whole_numbers |= f.on_whole_numbers;
    exponential |= f.exponential;
    whole.insert(f.whole.begin(), f.whole.end());
    wanted[f.element].insert(f.arithmetic.begin(), f.arithmetic.end());
  }
  if (on_whole_numbers) text += "#include <stdint.h>\n";
  if (vectors) text += "#include <string.h>\n";
  for (const auto& [element, names] : wanted)
    if (!names.empty()) text += "\n" + arithmetic_definitions(element, names);
  if (on_whole_numbers) text += "\n" + whole_definitions(whole);
  if (exponential) text += exponential_in_c;
  return text;
}

}  // namespace convolith::gen
