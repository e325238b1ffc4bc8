// Limits to what the programs for a device may take, checked by the compiler as firmware would check them.
#include "measured.hpp"

using namespace convolith::train::measured;

// As measured with g++ 12.2 and -O2, and a fifth more for other compilers.
static_assert(classify.instructions <= 470'000 && learn.instructions <= 1'600'000);
static_assert(classify.cycles <= 550'000 && learn.cycles <= 1'820'000);
static_assert(classify.text <= 13'300 && learn.text <= 28'700);
static_assert(classify.data <= 104 * 1024 && learn.data <= 104 * 1024);
static_assert(classify.ram <= 8 * 1024 && learn.ram <= 325 * 1024);
