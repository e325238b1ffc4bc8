// Offsets and loops in printed C, which all machines that print write alike.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/program/program.hpp>
#include <convolith/machine/printed_index.hpp>
#include <convolith/machine/printed_state.hpp>

namespace convolith {

/// A printing machine that knows the steps which compute no values.
struct printed_flow : printed_state {
  using printed_state::printed_state;

  /// The numbers that lookups read, as a table of the function.
  void define_rows() {
    if (l_.rows.empty()) return;
    std::vector<std::string> rows;
    for (const auto& r : l_.rows) rows.push_back(fmt::format("{{{}}}", fmt::join(r, ", ")));
    line(fmt::format("static const int rows[{}][4] = {{{}}};", rows.size(), fmt::join(rows, ", ")));
  }

  /// Leaves out offsets that are defined and then not read, as sums of them cancel: compilers warn of those.
  void drop_unread_offsets() {
    std::vector<std::string> lines;
    std::set<std::string> read;  // by what follows
    for (std::size_t end = text_.size(); end > 0;) {
      const std::size_t start = text_.rfind('\n', end - 2) + 1;
      const std::string statement = text_.substr(start, end - start);
      end = start;
      std::string defined = text_after(statement, "const ptrdiff_t ");
      defined = defined.substr(0, defined.find(' '));
      if (!defined.empty() && read.erase(defined) == 0) continue;
      for (std::size_t at = 0; at < statement.size(); ++at) {
        if (statement[at] != 'n' || (at > 0 && is_of_name(statement[at - 1]))) continue;
        std::size_t behind = at + 1;
        while (behind < statement.size() && is_of_name(statement[behind])) ++behind;
        if (const std::string word = statement.substr(at, behind - at); word != defined)
          read.insert(word);
      }
      lines.push_back(statement);
    }
    text_.clear();
    for (auto l = lines.rbegin(); l != lines.rend(); ++l) text_ += *l;
  }

  /// Whether a step is one of them, and then it is printed.
  bool print_flow(const step& s) {
    switch (s.what) {
      case action::multiply:
        node(s.result) = node(s.a) * s.first.constant;
        return true;
      case action::add:
        node(s.result) = node(s.a) + node(s.b);
        return true;
      case action::at_least:
        choose_offset(s, ">", printed_index(s.second.constant));
        return true;
      case action::at_most:
        choose_offset(s, "<", (s.b < 0 ? printed_index() : node(s.b)) + s.second.constant);
        return true;
      case action::divide:
        define_offset(s.result,
                      fmt::format("({}) / {}", (node(s.a) + s.first.constant).text(), s.count));
        return true;
      case action::lookup:
        node(s.result) = printed_index(
            fmt::format("rows[{}][{}]", (node(s.a) + s.first.constant).text(), s.option));
        return true;
      case action::entry:
        define_offset(s.result, element(s.first));
        return true;
      case action::loop:
        open_loop(s);
        return true;
      case action::end:
        next_name_ = outside_.back();
        outside_.pop_back();
        line("}");
        return true;
      default:
        return false;
    }
  }

 private:
  [[nodiscard]] static bool is_of_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
  [[nodiscard]] static std::string text_after(const std::string& text, const std::string& start) {
    const std::size_t at = text.find_first_not_of(' ');
    return at != std::string::npos && text.compare(at, start.size(), start) == 0
               ? text.substr(at + start.size())
               : std::string();
  }

  void choose_offset(const step& s, const char* op, const printed_index& other) {
    const std::string one = (node(s.a) + s.first.constant).text(), two = other.text();
    define_offset(s.result, fmt::format("{0} {1} {2} ? {0} : {2}", one, op, two));
  }
  void open_loop(const step& s) {
    const std::string i = fmt::format("i{}", outside_.size() + 1);
    const std::string next = s.count == 1 ? "++" + i : fmt::format("{} += {}", i, s.count);
    line(fmt::format("for (ptrdiff_t {0} = {1}; {0} < {2}; {3}) {{", i, offset(s.first).text(),
                     offset(s.second).text(), next));
    outside_.push_back(next_name_);
    node(s.result) = printed_index(i);
  }
};

}  // namespace convolith
