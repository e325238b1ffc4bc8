"""What instructions cost on a Cortex-M33, without wait states: assumed, as its manual (100230) has no table of cycles.

Assumed to be those of the Cortex-M4, as LLVM schedules for it (ARMProcessors.td gives it CortexM4Model, and
ARMScheduleM55.td calls the two alike). That it can issue some pairs of 16-bit instructions together is left out."""

from . import cortex_m4

TABLE = cortex_m4.TABLE
