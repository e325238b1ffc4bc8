// What each header of target/ offers, used with nothing else included: a part for each, begun by four slashes.
//// target/detected.hpp
static_assert(convolith::detected_isa != convolith::isa::automatic);
//// target/target.hpp
constexpr convolith::target m4 = convolith::describe(convolith::isa::cortex_m4);
static_assert(m4.vector_bytes == 0 && m4.stack_limit == 1024 && m4.pointer_bytes == 4);
static_assert(convolith::resolve(convolith::isa::automatic) == convolith::detected_isa);
static_assert(convolith::available(convolith::isa::cortex_m0) && convolith::available(convolith::isa::automatic));
