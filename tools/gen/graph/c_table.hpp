// Constants of a network as tables in C.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "../c_array.hpp"
#include "graph.hpp"

namespace convolith::gen {

/// Numbers as a file of C may hold them anywhere. A float is one again with the same bits; it must be finite.
[[nodiscard]] std::string literal(std::int64_t x);
[[nodiscard]] std::string literal(float x);

/// The type of a tensor's elements.
[[nodiscard]] const char* c_type_of_elements(number type);

/// A constant tensor, as elements of its type.
[[nodiscard]] c_array constant_table(const tensor& t, const std::string& name);

/// Numbers below `count`.
[[nodiscard]] c_array order_table(const std::string& name, const std::vector<int>& order,
                                  std::size_t count);

}  // namespace convolith::gen
