"""What instructions cost on a Cortex-M3, without wait states.

Source: Arm Cortex-M3 Technical Reference Manual (DDI 0337I), table 3-1 and section 3.3.2, load/store timings. Where it
gives a range that depends on operands, the worst is taken. P, the refill of the pipeline after a branch that is taken,
is 1 to 3 cycles there: taken as 2."""

from .rules import BRANCH, FOLLOWS, LEADS, by_register, rule, to_pc

P = 2

# Table 3-1; loads and stores next to each other overlap (note b), unless the second needs what the first loads.
LOADS_AND_STORES = [
    rule("ldrd|strd", issue=3),  # 1 + N, and never overlapped
    rule("ldr", to_pc, issue=2 + 1, taken=P),  # "at least five"
    rule("ldr.*", issue=2, properties=LEADS | FOLLOWS),
    rule("str.*", by_register, issue=2, properties=FOLLOWS),  # "other instructions cannot be pipelined after"
    rule("str.*", issue=1, properties=LEADS),  # "always one cycle"
    rule("pop|ldm.*|push|stm.*", issue=lambda i: 1 + i.list, taken=P),  # refills if pc is among them
]
BRANCHES = [
    rule("tbb|tbh", issue=2, taken=P),
    rule(f"{BRANCH}|bl|bx|blx|cbn?z", issue=1, taken=P),
    rule("(mov|add)", to_pc, issue=1, taken=P),
]
DIVISIONS = [rule("[su]div", issue=12)]  # 2 to 12
MULTIPLICATIONS = [
    rule("mla|mls", issue=2),
    rule("[su]mull", issue=5),  # 3 to 5
    rule("[su]mlal", issue=7),  # 4 to 7
]

# Everything else takes a cycle.
TABLE = LOADS_AND_STORES + BRANCHES + DIVISIONS + MULTIPLICATIONS
