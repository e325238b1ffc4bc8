// Limits to what reading with floats may take on a device, checked by the compiler as firmware would check them.
#include "measured.hpp"

using convolith::train::measured::classify;

// As measured with g++ 12.2 and -O2, and a fifth more for other compilers.
static_assert(classify.instructions <= 470'000 && classify.cycles <= 550'000);
static_assert(classify.text <= 13'300 && classify.data <= 104 * 1024 && classify.ram <= 8 * 1024);
