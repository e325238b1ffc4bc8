// The program of a kernel that is known when compiling: recorded in a constant expression, into arrays of its size.
#pragma once

#include <cstddef>

#include <convolith/shape/axis.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/recording.hpp>

namespace convolith {

/// Only measures a program.
struct measuring_store {
  program_size size;

  constexpr int append(const step&) { return size.steps++; }
  constexpr void end_loop(int, int) {}
  [[nodiscard]] constexpr int rows() const { return size.rows; }
  constexpr void append_rows(const band_table& table) { size.rows += table.count; }
};

/// Fills a program of the right size.
template <class Program>
struct filling_store {
  Program* filled;
  program_size next;

  constexpr int append(const step& s) {
    filled->steps[next.steps] = s;
    return next.steps++;
  }
  constexpr void end_loop(int start, int end) { filled->steps[start].width = end; }
  [[nodiscard]] constexpr int rows() const { return next.rows; }
  constexpr void append_rows(const band_table& table) {
    for (int i = 0; i < table.count; ++i, ++next.rows) {
      const bound_row r = table.row(i);
      for (std::size_t field = 0; field < r.size(); ++field)
        filled->rows[next.rows][field] = r[field];
    }
  }
};

template <auto Kernel>
inline constexpr program_size measured = [] {
  recording_machine<measuring_store> m(Kernel.lanes(), arithmetic_of(Kernel).sums, {});
  record(Kernel, m);
  return m.store_.size;
}();

/// The program of a kernel that is known when compiling.
template <auto Kernel>
inline constexpr auto recorded = [] {
  program<measured<Kernel>> p;
  recording_machine<filling_store<decltype(p)>> m(Kernel.lanes(), arithmetic_of(Kernel).sums,
                                                  {&p, {}});
  record(Kernel, m);
  p.registers = m.registers();
  p.nodes = m.nodes();
  return p;
}();

}  // namespace convolith
