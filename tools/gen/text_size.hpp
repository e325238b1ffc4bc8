// How many bytes of code and constants a C compiler makes of a program, and of stack: estimates that are meant to be kept,
// not met.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/program/listing.hpp>

namespace convolith::gen {

/// For a 32-bit core with instructions of 4 bytes; without an FPU for its elements arithmetic is calls.
[[nodiscard]] std::int64_t text_size(const listing& program, std::size_t element_bytes, bool fpu);

/// Bytes of stack that a function of such a core takes: registers that it saves, offsets that it keeps there.
[[nodiscard]] std::int64_t stack_size(const listing& program);

}  // namespace convolith::gen
