// Limits to what learning may take on a device, checked by the compiler as firmware would check them.
#include "measured.hpp"

using convolith::train::measured::learn;

// As measured with g++ 12.2 and -O2, and a fifth more for other compilers.
static_assert(learn.instructions <= 1'600'000 && learn.cycles <= 1'820'000);
static_assert(learn.text <= 28'700 && learn.data <= 104 * 1024 && learn.ram <= 325 * 1024);
