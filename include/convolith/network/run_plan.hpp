// What a run of steps that make rows in turn needs of memory: heights of rings, and what is still unread of whole tensors.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/network/row_operator.hpp>
#include <convolith/network/row_schedule.hpp>

namespace convolith {

/// A `Step` has `rows`, an operator, and `src_pitch`, bytes of a row of each of its inputs. The first byte of a tensor of so
/// many that is still to be read, as the books of the run stand; or would, if step `next` had made its next rows.
template <class Step>
[[nodiscard]] constexpr std::int64_t first_unread(std::span<const Step> steps,
                                                  const row_schedule& books, int tensor,
                                                  std::int64_t bytes, int next = -1) {
  std::int64_t first = bytes;
  for (int k = 0; k < static_cast<int>(steps.size()); ++k) {
    const Step& s = steps[static_cast<std::size_t>(k)];
    for (int e = 0; e < s.rows.input_count; ++e)
      if (s.rows.inputs[e].tensor == tensor) {
        const std::int64_t begin =
            s.rows.begin(s.rows.inputs[e], books.done(k) + (k == next ? 1 : 0)) * s.src_pitch[e];
        if (begin < first) first = begin;
      }
  }
  return first;
}

/// Whether a step reads no input of that number as a whole for every row, as it does of a shorter tensor that repeats.
template <class Step>
[[nodiscard]] constexpr bool reads_by_rows(const Step& s, int tensor) {
  bool all = true;
  for (int e = 0; e < s.rows.input_count; ++e)
    if (s.rows.inputs[e].tensor == tensor) all = all && s.rows.inputs[e].stride > 0;
  return all;
}

/// Rows of a ring in which so many are alive: groups of rows that are made or read as one lie side by side.
template <class Step>
[[nodiscard]] constexpr int ring_height(std::span<const Step> steps, int tensor, int alive) {
  int rows = 1, height = alive;
  for (const Step& s : steps)
    if (s.rows.output == tensor) rows = s.rows.rows;
  for (bool again = true; again && height < rows;) {
    again = false;
    const auto demand = [&](int group) {
      if (height < rows && height % group != 0) {
        ++height;
        again = true;
      }
    };
    for (const Step& s : steps) {
      if (s.rows.output == tensor) demand(s.rows.group);
      for (int e = 0; e < s.rows.input_count; ++e)
        if (s.rows.inputs[e].tensor == tensor) demand(s.rows.inputs[e].side_by_side);
    }
  }
  return height < rows ? height : rows;
}

}  // namespace convolith
