// All targets that plans are made for: a program runs wherever an interpreter does.
#pragma once

#include <convolith/target/detected.hpp>

namespace convolith::tests {

inline constexpr isa every_target[] = {isa::scalar,     isa::sse2,       isa::avx2,
                                       isa::avx512,     isa::neon,       isa::cortex_m0,
                                       isa::cortex_m3,  isa::cortex_m4,  isa::cortex_m7,
                                       isa::cortex_m33, isa::cortex_m55, isa::rv32};

}  // namespace convolith::tests
