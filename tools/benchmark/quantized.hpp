// Times int8 kernels against the float kernels of the same shapes.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "job.hpp"

namespace convolith::benchmark {

/// The module that holds the int8 kernels of a layer.
[[nodiscard]] std::string quantized_module_name(const job& j);

struct quantized_outcome {
  bool wrong = false;   ///< some kernel gives other bits than the oracle
  bool slower = false;  ///< some takes longer than the float kernel of its shape
};

/// Prints a row for each job, all of them forward passes.
quantized_outcome time_quantized(const std::vector<job>& jobs, const std::filesystem::path& modules,
                                 std::chrono::milliseconds budget);

}  // namespace convolith::benchmark
