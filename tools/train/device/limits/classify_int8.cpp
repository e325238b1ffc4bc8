// Limits to what reading with whole numbers may take on a device, checked by the compiler as firmware would check them.
#include "measured.hpp"

using convolith::train::measured::classify_int8;

// As measured with g++ 12.2 and -O2, and a fifth more for other compilers.
static_assert(classify_int8.instructions <= 206'000 && classify_int8.cycles <= 238'000);
static_assert(classify_int8.text <= 6'900 && classify_int8.data <= 53 * 1024);
static_assert(classify_int8.ram <= 4'000);
