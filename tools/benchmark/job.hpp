// What is asked for: a layer of the catalogue in one layout and one pass, and the module that holds it.
#pragma once

#include <string>
#include <string_view>

#include <convolith/shape/shape.hpp>
#include "kernel.hpp"

namespace convolith::benchmark {

/// One row of the table to be: what a module is built of.
struct job {
  std::string_view layer;
  conv2d_shape shape;
  pass which;
  layout order;
};

/// `candidates`: of the module that holds every plan of the job, not only the chosen one.
[[nodiscard]] std::string module_name(const job& j, bool candidates = false);

}  // namespace convolith::benchmark
