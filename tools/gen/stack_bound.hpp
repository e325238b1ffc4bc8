// How much stack functions of a generated file take at most, as gcc compiles them: exact where the file holds their
// assembly, otherwise above what was measured.
#pragma once

#include <cstdint>

#include <convolith/program/listing.hpp>
#include <convolith/target/target.hpp>

namespace convolith::gen {

/// Whether there are measurements: of microcontrollers.
[[nodiscard]] bool bounds_stack(isa which);

/// Bytes of the function of a kernel and of what it calls. Of an int8 layer the loops, and a tile.
[[nodiscard]] std::int64_t stack_of_layer(const listing& program, isa which);
[[nodiscard]] std::int64_t stack_of_real_layer(const listing& program, isa which);
/// Of any other operator; `calls`: functions of the file.
[[nodiscard]] std::int64_t stack_of_step(isa which, bool calls);
/// Of the function that calls them, with so many bytes of arrays and so many arguments of its own.
[[nodiscard]] std::int64_t stack_of_caller(std::int64_t arrays, std::int64_t arguments);

}  // namespace convolith::gen
