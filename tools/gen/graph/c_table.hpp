// Constants of a network as tables in C.
#pragma once

#include <cstdint>
#include <string>

#include "graph.hpp"

namespace convolith::gen {

/// Numbers as a file of C may hold them anywhere. A float is one again with the same bits; it must be finite.
[[nodiscard]] std::string literal(std::int64_t x);
[[nodiscard]] std::string literal(float x);

/// The type of a tensor's elements.
[[nodiscard]] const char* c_type_of_elements(number type);

/// The definition of a constant tensor, as elements of its type.
[[nodiscard]] std::string constant_table(const tensor& t, const std::string& name);

}  // namespace convolith::gen
