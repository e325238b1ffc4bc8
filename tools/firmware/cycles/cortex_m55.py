"""What instructions cost on a Cortex-M55, without wait states.

Source: LLVM's ARMScheduleM55.td, for what occupies which pipe how long, when results can be read, and what is issued
in pairs. A vector instruction occupies its pipe for two cycles, while one for another pipe may start. Assumed is what
it does not say: 2 cycles more for a branch that is taken, a cycle for each element that is gathered or scattered (it
says 2 for all), half a cycle for each word of a list, 6 cycles for an integer division, that scalar loads and stores
occupy the pipe of the vectors' for a cycle, and that the end of a low-overhead loop is free from its second turn
on."""

import re

from .rules import BRANCH, EITHER, LOOPS, PAIRS, SIMPLE, rule, to_pc, two_core_registers, words

MACHINE = "armv8.1-m.main"
TAKEN = 2
MEMORY, INTEGER, FLOAT, CONTROL = 1, 2, 3, 4  # the pipes; `either` of pipeline.h is the second or third


def vector(instruction):
    return any(re.search(r"\bq\d", operand) for operand in instruction.operands)


def by_vector(instruction):
    """Whether addresses are gathered from a vector."""
    return any(re.search(r"\[.*q\d", operand) for operand in instruction.operands)


def elements(instruction):
    bits = int(re.search(r"\d+$", instruction.type)[0])
    return max(2, 128 // bits)


def to_lane(instruction):
    """objdump calls half of a vector d."""
    return bool(re.match(r"[dq]\d+\[", instruction.operands[0]))


def from_lanes(instruction):
    return bool(re.match(r"[dq]\d+\[", instruction.operands[-1]))


def from_core(instruction):
    return re.fullmatch(r"r\d+|sb|sl|fp|ip|lr", instruction.operands[-1]) is not None


def constant(instruction):
    return "#" in instruction.operands[-1] and vector(instruction)


def of_floats(instruction):
    return vector(instruction) and instruction.type.startswith("f")


def scalar_operand(instruction):
    return of_floats(instruction) and not instruction.operands[-1].startswith("q")


def shifted(instruction):
    return bool(re.match(r"(lsl|lsr|asr|ror) #", instruction.operands[-1] if instruction.operands else ""))


def narrow(instruction):
    return instruction.size == 2


def narrow_and_simple(instruction):
    """The 16-bit instructions that may be the second of a pair."""
    name = instruction.name
    return narrow(instruction) and (
        re.fullmatch(rf"nop|it.*|[us]xt[bh]|movs?|{BRANCH}|bx|blx|cbn?z", name) is not None or
        re.fullmatch(r"(add|sub)s?", name) is not None and "#" in instruction.operands[-1])


def pairing(instruction):
    return PAIRS * narrow(instruction) | SIMPLE * narrow_and_simple(instruction)


def half(count):
    return max(1, (count + 1) // 2)


GATHERS = [
    rule("vldr.*", by_vector, unit=MEMORY, held=elements, latency=lambda i: max(2, elements(i) - 1)),
    rule("vstr.*", by_vector, unit=MEMORY, held=elements),
]
VECTORS = [
    rule("vldr.*|vld[24].*|vstr.*|vst[24].*", vector, unit=MEMORY, held=2),
    rule("vpst|vctp|vpnot", unit=CONTROL, held=1),
    rule("vmov", to_lane, unit=INTEGER, held=2, properties=EITHER),
    rule("vmov", from_lanes, unit=FLOAT, held=2),
    rule("vmov|vmvn", constant, unit=FLOAT, held=2, latency=2),
    rule("vpt|vcmp", lambda i: vector(i) or i.name == "vpt", unit=FLOAT, held=2),
    rule("vadd|vsub", scalar_operand, unit=FLOAT, held=2, latency=2),
    rule("vadd|vsub|vabs|vneg|v(max|min)nm.*|vabd|vcadd", of_floats, unit=FLOAT, held=2),
    rule("vaddl?va?|vmla.*|vmls.*|vmul.*|vq.*dm.*|vrml.*|vfm.*|vcmul|vcmla|vrmulh|vcvt.*|vrint.*", vector, unit=FLOAT,
         held=2, latency=2),
    rule("vq?movu?n[bt]|vq?r?shru?n[bt]", vector, unit=INTEGER, held=2, latency=3),
    rule("vabav", vector, unit=INTEGER, held=2, latency=3),
    rule("vrshr|vq?rshl|vqshl|vadci?|vsbci?|v(max|min)a?v", vector, unit=INTEGER, held=2, latency=2),
    rule("v.*", vector, unit=INTEGER, held=2),
]
SCALAR_FLOATS = [
    rule("vldm.*|vpop", unit=MEMORY, held=lambda i: half(words(i)), latency=lambda i: 1 + half(words(i))),
    rule("vstm.*|vpush", unit=MEMORY, held=lambda i: half(words(i))),
    rule("vldr", unit=MEMORY, held=1, latency=2),
    rule("vstr", unit=MEMORY, held=1),
    rule("vdiv|vsqrt", unit=FLOAT, held=1, latency=16),
    rule("vn?ml[as]", unit=FLOAT, held=1, latency=4),
    rule("vcmpe?|vmrs|vmsr", unit=FLOAT, held=1),
    rule("vmov", two_core_registers, unit=FLOAT, held=1, latency=2),
    rule("vmov", lambda i: not from_core(i), unit=FLOAT, held=1),
    rule("v.*", unit=FLOAT, held=1, latency=2),
]
SCALARS = [
    rule("pop|ldm.*", unit=MEMORY, held=lambda i: half(i.list), latency=lambda i: 1 + half(i.list), taken=TAKEN,
         properties=pairing),
    rule("push|stm.*", unit=MEMORY, held=lambda i: half(i.list), properties=pairing),
    rule("ldr.*", unit=MEMORY, held=1, latency=2, taken=TAKEN, properties=pairing),
    rule("str.*", unit=MEMORY, held=1, properties=pairing),
    rule("[su]div", issue=6),
    rule("muls?|ml[as]|[su]mul.*|[su]ml.*|smm.*|smu.*", latency=2),
    rule("[su]sat.*|[su]bfx|q(d?add|d?sub).*|[us]xta[bh]", latency=2),
    rule("le|letp", taken=TAKEN, properties=LOOPS),
    rule(f"{BRANCH}|bl|bx|blx|cbn?z|tb[bh]|mov|add", lambda i: i.name not in ("add", "mov") or to_pc(i),
         taken=TAKEN, properties=pairing),
    rule(".*", shifted, latency=2),
    rule(".*", properties=pairing),
]

TABLE = GATHERS + VECTORS + SCALAR_FLOATS + SCALARS
