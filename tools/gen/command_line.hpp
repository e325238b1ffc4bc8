// The command line of the generator: its options, what they exclude and need, and what was typed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace convolith::gen {

/// The command line as it was typed.
struct arguments {
  std::string what, shape, name = "conv2d", passes = "forward", type = "f32", layout = "nhwc",
                           activation = "none", target = "scalar", weights, model, folder = ".",
                           single, input = "caller", arena = "static", src_zero, dst_zero, clamp,
                           rounding, bias, multipliers, shifts, scales, budget_flash, wei_scales,
                           budget_ram;
  std::vector<int> cuts;
  std::vector<std::string> regions;
  std::optional<float> src_scale, dst_scale;
  std::int64_t budget_text = 0;
  int candidate = 1;
  bool no_bias = false, accumulate = false, pair = false, check = false, explain = false, svg = false,
       list_targets = false, trace = false, report = false, weights_file = false,
       keep_zeros = false, right_shifts = false;
};

/// What was typed; or the status to exit with, when all has been said: help, or what is wrong with it.
[[nodiscard]] std::variant<arguments, int> read_command_line(int argc, char** argv);

}  // namespace convolith::gen
