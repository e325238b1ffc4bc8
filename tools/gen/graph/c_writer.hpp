// Statements of a function of C, indented.
#pragma once

#include <cstdint>
#include <string>

#include <fmt/format.h>

namespace convolith::gen {

struct c_writer {
  std::string body{};
  int depth = 1;

  void line(const std::string& statement) {
    body += fmt::format("{:{}}{}\n", "", 2 * depth, statement);
  }
  void open(const std::string& head) {
    line(head + " {");
    ++depth;
  }
  void close(int count = 1) {
    for (; count > 0; --count) {
      --depth;
      line("}");
    }
  }
  void loop(const std::string& variable, std::int64_t count) {
    open(fmt::format("for (ptrdiff_t {0} = 0; {0} < {1}; ++{0})", variable, count));
  }
  /// Over all i of the first of a pair; returns the index of the second, which may be shorter and then repeats.
  std::string loop_over_pair(std::int64_t size, std::int64_t repeated) {
    if (repeated == size || repeated == 1) {
      loop("i", size);
      return repeated == size ? "i" : "0";
    }
    open(fmt::format("for (ptrdiff_t i = 0, j = 0; i < {}; ++i, j = j == {} ? 0 : j + 1)", size,
                     repeated - 1));
    return "j";
  }
  /// Rows or columns of a window, of which those count that lie inside.
  void window(const char* of, const char* at, int stride, int before, int taps, int size) {
    line(fmt::format("const ptrdiff_t {0} = {1} * {2} - {3};", of, at, stride, before));
    line(fmt::format("const ptrdiff_t {0}_first = {0} < 0 ? 0 : {0};", of));
    line(fmt::format("const ptrdiff_t {0}_last = {0} + {1} > {2} ? {2} : {0} + {1};", of, taps,
                     size));
  }
};

}  // namespace convolith::gen
