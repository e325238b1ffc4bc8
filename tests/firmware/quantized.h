/* Plain loops of one int8 layer, whose sizes and numbers are macros. */
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C"
#endif
void plain_loops(const int8_t* src, const int8_t* wei, const int32_t* bias, const int32_t* multipliers,
                 const int32_t* shifts, int8_t* dst);
