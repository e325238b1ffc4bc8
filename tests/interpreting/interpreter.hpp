// The machine that interprets: it executes a listing step by step on real numbers, as `program.hpp` says of each action,
// and refuses whatever a program may not do. One text serves every kernel, so that trying a plan compiles nothing.
#pragma once

#include <span>

#include <convolith/program/listing.hpp>

#include "memory.hpp"

namespace convolith::tests {

/// Executes a program of float or double on its operands. Throws `misstep`.
template <class Element>
void interpret(const listing& program, std::span<memory<Element>* const> operands);
extern template void interpret(const listing&, std::span<memory<float>* const>);
extern template void interpret(const listing&, std::span<memory<double>* const>);

}  // namespace convolith::tests
