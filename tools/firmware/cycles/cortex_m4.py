"""What instructions cost on a Cortex-M4 with FPU, without wait states.

Source: Arm Cortex-M4 Processor Technical Reference Manual (DDI 0439, 100166), table 3-1 with section 3.3.2, and for
floating point table 7-1 in section 7.2.3. Memory and branches are as on a Cortex-M3, all products take one cycle."""

from . import cortex_m3
from .rules import FOLLOWS, LATE, LEADS, doubles, rule, two_core_registers, words

# The manual tells of LDR and STR how neighbours overlap; of the FPU's, which have the same phases, it is assumed.
FLOAT_MEMORY = [
    rule("vldm.*|vstm.*|vpush|vpop", issue=lambda i: 1 + words(i)),
    rule("vldr", issue=lambda i: 3 if doubles(i) else 2, properties=LEADS | FOLLOWS),
    rule("vstr", issue=lambda i: 2 if doubles(i) else 1, properties=LEADS),
]
# "Take one cycle longer if their result is consumed by the following instruction": latency. "Consume their addend one
# cycle later": LATE.
FLOAT_ARITHMETIC = [
    rule("vfn?m[as]|vn?ml[as]", issue=3, latency=4, properties=LATE),
    rule("vdiv|vsqrt", issue=14, latency=15),
    rule("vadd|vsub|vn?mul|vabs|vneg|vcvt.*|vrint.*|v(max|min)nm", issue=1, latency=2),
]
FLOAT_MOVES = [rule("vmov", two_core_registers, issue=2)]

TABLE = (FLOAT_MEMORY + FLOAT_ARITHMETIC + FLOAT_MOVES + cortex_m3.LOADS_AND_STORES + cortex_m3.BRANCHES +
         cortex_m3.DIVISIONS)
