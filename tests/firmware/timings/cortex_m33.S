/* Loops of a Cortex-M33: assumed to take what they take on a Cortex-M4. */
#include "cortex_m4.S"
