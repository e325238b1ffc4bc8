"""What instructions cost on a Cortex-M0, without wait states.

Source: Arm Cortex-M0 Technical Reference Manual (DDI 0432C), table 3-1. MULS is taken as that of the fast multiplier,
one cycle; with the small one it takes 32."""

from .rules import BRANCH, rule, to_pc

TABLE = [
    rule("ldr.*|str.*", issue=2),
    rule("pop", to_pc, issue=lambda i: 4 + i.list),
    rule("pop|ldm.*|push|stm.*", issue=lambda i: 1 + i.list),
    rule("bl", issue=4),
    rule("b|bx|blx", issue=3),
    rule(BRANCH, issue=1, taken=2),
    rule("(mov|add)", to_pc, issue=3),
    rule("mrs|msr|dmb|dsb|isb", issue=4),
]
