#include "report.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace convolith::gen {

namespace {

std::string bytes_or(std::int64_t bytes, std::int64_t least, std::int64_t most) {
  return bytes == least ? "min" : bytes == most ? "any" : fmt::format("{}", bytes);
}

/// What no placing of these runs goes below.
std::string bound_in_words(const network_figures& f) {
  return fmt::format("cut so, it takes at least {} bytes, for {}", grouped(f.least_bytes),
                     f.in_words(f.least_run));
}

using row = std::vector<std::string>;

/// Words to the left, numbers to the right; the last column is as wide as it wants to be.
std::string table(const std::vector<row>& rows, const std::vector<bool>& words) {
  std::vector<std::size_t> widths(words.size());
  for (const row& r : rows)
    for (std::size_t c = 0; c < r.size(); ++c) widths[c] = std::max(widths[c], r[c].size());
  std::string text;
  for (const row& r : rows) {
    std::string line;
    for (std::size_t c = 0; c < r.size(); ++c) {
      if (c > 0) line += "  ";
      line += words[c] ? fmt::format("{:<{}}", r[c], widths[c])
                       : fmt::format("{:>{}}", r[c], widths[c]);
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

}  // namespace

std::string grouped(std::int64_t number) {
  const std::string digits = fmt::format("{}", number);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string options_in_words(const network_request& r) {
  std::string text = fmt::format("--name {} --target {} --profile {}", r.name, to_word(r.target),
                                 to_word(r.profile));
  const auto add = [&](bool given, const std::string& option) {
    if (given) text += fmt::format(" {}", option);
  };
  add(r.flash.bytes != 0,
      "--budget-flash " + bytes_or(r.flash.bytes, least_flash.bytes, any_flash.bytes));
  add(r.ram.bytes != 0, "--budget-ram " + bytes_or(r.ram.bytes, least_ram.bytes, any_ram.bytes));
  add(r.input == network_input::in_arena, "--input arena");
  add(r.input == network_input::rows, "--input rows");
  add(r.arena_of_caller, "--arena caller");
  add(r.trace, "--trace");
  for (const region& one : r.regions) add(true, fmt::format("--region {}={}", one.name, one.bytes));
  add(r.weights_file, "--weights-file");
  add(!r.cuts.empty(), fmt::format("--cuts {}", fmt::join(r.cuts, ",")));
  return text;
}

std::string summary_of(const network_figures& f) {
  return fmt::format(
      " * By estimate {} cycles a run and {} bytes of code; {} bytes of constants.\n"
      " * Memory: {} bytes; {}.\n",
      grouped(f.sum(&step_figures::cycles)), grouped(f.code_bytes()), grouped(f.constant_bytes()),
      grouped(f.arena_bytes), bound_in_words(f));
}

std::string report_of(const network_request& r, const network_figures& f) {
  std::vector<row> rows = {{"operator", "", "run", "multiply-adds", "of the file", "cycles", "code",
                            "constants", "RAM", "shape", "plan"}};
  const auto add = [&](const std::string& number, const std::string& name, const std::string& run,
                       const std::vector<std::int64_t>& numbers, const std::string& shape,
                       const std::string& plan) {
    row& to = rows.emplace_back(row{number, name, run});
    for (const std::int64_t n : numbers) to.push_back(grouped(n));
    to.insert(to.end(), {shape, plan});
  };
  for (const step_figures& s : f.steps)
    add(fmt::format("{}", s.number), s.name, fmt::format("{}", s.run),
        {s.macs, s.nominal_macs, s.cycles, s.code_bytes, s.constant_bytes, s.ram_bytes}, s.shape,
        s.plan);
  add("calls", "", "", {0, 0, 0, f.own_code_bytes, f.own_constant_bytes, 0}, "", "");
  add("all", "", "",
      {f.sum(&step_figures::macs), f.sum(&step_figures::nominal_macs), f.sum(&step_figures::cycles),
       f.code_bytes(), f.constant_bytes(), f.arena_bytes},
      "", "");
  std::string text =
      fmt::format("{}, for {}\n\n", r.name, to_word(r.target)) +
      table(rows, {false, true, false, false, false, false, false, false, false, true, true});
  text += fmt::format("\nMemory: {} bytes{}; {}.\n", grouped(f.arena_bytes),
                      f.arena_of_caller ? " of the caller's" : "", bound_in_words(f));
  if (f.stack_bytes > 0) text += fmt::format("Stack: at most {} bytes.\n", f.stack_bytes);
  return text +
         "Cycles and code are estimates, code of what operators share counts for the first. RAM is "
         "what the arena "
         "holds\nwhile a run computes: a run of several operators takes turns, row by row.\n";
}

}  // namespace convolith::gen
