// The C that packs the weights and parameters of an int8 layer, and the tables of those that are baked.
#pragma once

#include <string>
#include <vector>

#include <convolith/plan/quantized_plan.hpp>

#include "c_array.hpp"
#include "c_function.hpp"
#include "request.hpp"

namespace convolith::gen {

/// How weights lie as TensorFlow Lite has them.
[[nodiscard]] const char* order_of_weights(const conv2d_shape& s);

/// NAME_pack: loops over weights and channels, by the formulas that `kernel/pack_quantized.hpp` computes by.
[[nodiscard]] c_function print_pack(const request& r, const quantized_plan& p);

/// The constants packed_wei and parameters, each behind a prefix, of a function or a file.
[[nodiscard]] std::vector<c_array> baked_tables(const request& r, const quantized_plan& p,
                                                const std::string& prefix = {});

/// Throws if baked multipliers and biases break what the plan needs of them.
void demand_doubling(const request& r, const quantized_plan& p);

}  // namespace convolith::gen
