// Steps of float32 as C: those that are no convolutions in full, and convolutions as layers that the generator prints.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../c_array.hpp"
#include "../c_function.hpp"
#include "lowered.hpp"

namespace convolith::gen {

/// The body of a function, and whether it needs `exponential_in_c`; none: the step is none of these.
struct real_body {
  std::string text;
  bool exponential = false;
};
[[nodiscard]] std::optional<real_body> body_of_real(const any_step& step);

/// Float layers of one file: those that are alike share a function, which takes weights and biases.
struct real_file {
  struct layer {
    conv2d_shape shape{};
    activation act{};
    bool with_bias = false;
    std::string function;
    std::int64_t scratch = 0;  ///< elements
  };
  std::vector<layer> layers{};
};
struct called_real {
  real_file::layer layer{};
  std::vector<c_array> tables;        ///< PREFIXwei and, with biases, PREFIXbias
  std::vector<std::string> operands;  ///< their names, which the function takes between src and dst
};
/// Its plan in words, and modelled cycles.
struct real_cost {
  std::string plan{};
  double cycles = 0;
};
[[nodiscard]] real_cost cost_of_real(const real_convolution_step& step, isa target);
/// Bytes of scratch that its layer takes.
[[nodiscard]] std::int64_t scratch_of(const real_convolution_step& step, isa target);
[[nodiscard]] called_real print_real(const real_convolution_step& step, isa target,
                                     const std::string& name, real_file& shared,
                                     std::vector<c_function>& functions);

}  // namespace convolith::gen
