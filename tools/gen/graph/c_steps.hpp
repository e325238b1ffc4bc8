// Steps other than convolutions as functions of C.
#pragma once

#include <string>

#include <convolith/target/target.hpp>

#include "../c_function.hpp"
#include "lowered.hpp"

namespace convolith::gen {

/// A function of the file, `void NAME(inputs..., output)`; of an alias there is none. Types are those of the tensors.
[[nodiscard]] c_function print_step(const std::string& name, const lowered_step& step,
                                    const lowered_network& network, const target& hardware);

/// How a step goes through the rows of its output, or of its input.
struct row_shape {
  bool accumulates =
      false;  ///< `void NAME(src, sums, dst, y)` takes row y of the input, and gives all by the last
  int rows = 1;  ///< of the input then, or of the output
};
/// A function that makes one row: of windows `void NAME(src, dst, rows)`, where `rows` lists the rows of src
/// (kernel/row_list.hpp); of single elements `void NAME(inputs..., dst)`, each at its row.
[[nodiscard]] c_function print_rows_of_step(const std::string& name, const lowered_step& step,
                                            const lowered_network& network,
                                            const target& hardware, const row_shape& rows);

}  // namespace convolith::gen
