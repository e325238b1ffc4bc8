// A program of a kernel that is known only when running: what tools record, print and count.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <convolith/shape/axis.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/program/program.hpp>
#include <convolith/program/recording.hpp>

namespace convolith {

/// The steps of a kernel, and the rows of constant numbers that its lookups read.
struct listing {
  std::vector<step> steps;
  std::vector<bound_row> rows;
  int lanes = 1;
  scheduling order = scheduling::compiler;
  int registers = 0, nodes = 0;     ///< how many of each live at a time
  std::vector<storage> operands{};  ///< of whole numbers, those of each operand
  std::vector<listing> tiles{};     ///< what its calls run, by number
};

/// Appends to a listing.
struct growing_store {
  listing* grown;

  int append(const step& s) {
    grown->steps.push_back(s);
    return static_cast<int>(grown->steps.size()) - 1;
  }
  void end_loop(int start, int end) { grown->steps[static_cast<std::size_t>(start)].width = end; }
  [[nodiscard]] int rows() const { return static_cast<int>(grown->rows.size()); }
  void append_rows(const band_table& table) {
    for (int i = 0; i < table.count; ++i) grown->rows.push_back(table.row(i));
  }
};

/// The program of any kernel, such as `kernel::gather_kernel{plan}`.
template <class Kernel>
[[nodiscard]] listing list(const Kernel& kernel) {
  listing l;
  l.lanes = kernel.lanes();
  l.order = arithmetic_of(kernel).order;
  recording_machine<growing_store> m(l.lanes, arithmetic_of(kernel).sums, {&l});
  record(kernel, m);
  l.registers = m.registers();
  l.nodes = m.nodes();
  if constexpr (on_whole_numbers<Kernel>)
    for (int i = 0; i < Kernel::operands; ++i) l.operands.push_back(kernel.stored(i));
  if constexpr (tiles_of<Kernel>() > 0) {
    const auto append = [&]<int... Number>(std::integer_sequence<int, Number...>) {
      (l.tiles.push_back(list(kernel.template tile<Number>())), ...);
    };
    append(std::make_integer_sequence<int, tiles_of<Kernel>()>{});
  }
  return l;
}

}  // namespace convolith
