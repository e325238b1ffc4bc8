// Comparison of one pass of one layer with the oracle.
#pragma once

#include "record.hpp"

namespace convolith::tests {

void compare_forward(const record& r);
void compare_backward_data(const record& r);
void compare_backward_weights(const record& r);

}  // namespace convolith::tests
