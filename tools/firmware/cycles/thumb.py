"""Thumb instructions as objdump prints them: what each is called, and which registers it reads and writes."""

import collections
import re

# `name` without condition and width, `type` as in vadd.f32, `list`: how many registers stand in braces.
Instruction = collections.namedtuple("Instruction", "at size name type operands list registers")

# Sets, as bits: 16 registers of the core, the flags, 32 of single precision, of which d and q registers are two and
# four. `addends` are what products are added to, `address` is what of `reads` an address is computed from, `bases` are
# addresses that are moved on.
Registers = collections.namedtuple("Registers", "reads addends writes address bases", defaults=[0] * 5)

CORE = {"sb": 9, "sl": 10, "fp": 11, "ip": 12, "sp": 13, "lr": 14, "pc": 15}
FLAGS = 1 << 16
FLOATS = 17  # the bit of s0
LINK = 1 << 14
CONDITIONS = "eq|ne|cs|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le|hs|lo"

LINE = re.compile(r"^\s*([0-9a-f]+):\t([0-9a-f ]+?)\s*\t(\S+)\s*([^;@]*)")
STORES = re.compile(r"st[rml].*|push|vst.*|vpush")
LOADS = re.compile(r"ldr.*|lda.*|pop|ldm.*|vld.*|vpop")
MULTIPLES = re.compile(r"(v?ldm|v?stm).*|v?push|v?pop")
COMPARES = re.compile(r"cmp|cmn|tst|teq|vcmpe?")
TO_TWO = re.compile(r"ldrd|[su]ml[as]l.*|[su]mull|umaal|vmlal.*|vr?ml[as]ldav.*|vaddlv.*")
ADDS_TO_FIRST = re.compile(r"vn?ml[as]|vfn?m[as]|vabav|vcmla|vq?r?d?mla.*|vml[as]v.*|vmla[dl].*|vaddl?va.*|vrml.*")
ALSO_READS_FIRST = re.compile(r"movt|bf[ic]|[su]ml[as]l.*|vs[lr]i|vshlc|vq?r?shru?n[bt]|vq?movu?n[bt]|vins")
ADDS_LAST = re.compile(r"ml[as]|smla[bdtw].*|smls[dw].*|smml[as].*|usada8")
SETS_FLAGS = re.compile(r"(add|adc|sub|sbc|rsb|mul|mov|mvn|and|orr|orn|eor|bic|lsl|lsr|asr|ror)s")
READS_FLAGS = re.compile(r"adcs?|sbcs?|csel|csin[cv]|csneg|cset|csetm|cinc|vsel..")


def bits(text):
    """The registers that a text names."""
    found = 0
    for kind, first, last in re.findall(r"\b([rsdq])(\d+)(?:-[rsdq](\d+))?\b", text):
        for number in range(int(first), int(last or first) + 1):
            if kind == "r":
                found |= 1 << number
            else:
                width = {"s": 1, "d": 2, "q": 4}[kind]
                if (number + 1) * width <= 32:
                    found |= ((1 << width) - 1) << (FLOATS + number * width)
    for name in re.findall(r"\b(sb|sl|fp|ip|sp|lr|pc)\b", text):
        found |= 1 << CORE[name]
    return found


def listed(text):
    """How many registers a list in braces has."""
    inside = re.search(r"\{(.*)\}", text)
    if not inside:
        return 0
    parts = [re.fullmatch(r"\s*[a-z]+(\d*)(?:-[a-z]+(\d+))?\s*", part) for part in inside[1].split(",")]
    return sum(int(part[2]) - int(part[1]) + 1 if part[2] else 1 for part in parts)


def used(name, operands):
    """The registers of an instruction."""
    text, first = ", ".join(operands), (operands[0] if operands else "")
    if MULTIPLES.fullmatch(name):
        return used_by_list(name, first, text)
    brackets = re.search(r"\[(\w+)(.*?)\]", text) if not name.startswith("vmov") else None
    address = bits(brackets[0]) if brackets else 0
    bases = bits(brackets[1]) if brackets and ("!" in text or re.search(r"\], *\S", text)) else 0
    if STORES.fullmatch(name):
        return Registers(bits(text), address=address, bases=bases)
    if COMPARES.fullmatch(name):
        return Registers(bits(text), writes=FLAGS)
    if name == "vmrs":
        return Registers(FLAGS, writes=bits(first) or FLAGS)
    if re.fullmatch(rf"b({CONDITIONS})", name):
        return Registers(FLAGS)
    if name in ("b", "bx", "cbz", "cbnz", "tbb", "tbh"):
        return Registers(bits(text))
    if re.fullmatch(r"blx?|letp|le|[dw]lst?p?", name):
        return Registers(bits(text) & ~LINK | LINK * name.startswith("le"), writes=LINK)
    targets = 2 if TO_TWO.fullmatch(name) or name == "vmov" and len(operands) > 2 and not first.startswith("d") else 1
    writes, reads, addends = bits(", ".join(operands[:targets])), bits(", ".join(operands[targets:])), 0
    if ADDS_TO_FIRST.fullmatch(name):
        addends = writes
    if ADDS_LAST.fullmatch(name):
        addends, reads = bits(operands[-1]), bits(", ".join(operands[1:-1]))
    sets_flags = SETS_FLAGS.fullmatch(name) is not None
    if ALSO_READS_FIRST.fullmatch(name) or len(operands) == 2 and sets_flags and not name.startswith("m"):
        reads |= writes
    return Registers(reads | FLAGS * (READS_FLAGS.fullmatch(name) is not None), addends, writes | FLAGS * sets_flags,
                     address, bases)


def used_by_list(name, first, text):
    """The same for one that loads or stores a list."""
    base = bits(first) if "{" not in first else 1 << CORE["sp"]
    values = bits(re.search(r"\{.*\}", text)[0])
    bases = base if "!" in first or "{" in first else 0
    if LOADS.fullmatch(name):
        return Registers(base, writes=values, address=base, bases=bases)
    return Registers(base | values, address=base, bases=bases)


def split(text):
    """Operands, of which a list in braces or an address is one."""
    return [part.strip() for part in re.split(r",(?![^{\[]*[}\]])", text)] if text.strip() else []


def instructions(listing):
    """Those of `objdump -d`."""
    in_block = in_vector_block = 0  # instructions that an IT or VPT before makes conditional
    for line in listing.splitlines():
        match = LINE.match(line)
        if not match or match[3].startswith("."):  # .word: data
            continue
        text = re.sub(r"<.*", "", match[4]).strip()
        name, *types = match[3].split(".")
        conditional = in_block > 0 or in_vector_block > 0
        if in_block and re.search(rf"({CONDITIONS})$", name):
            name = name[:-2]
        elif in_vector_block and name.startswith("v") and name[-1] in "te":
            name = name[:-1]
        in_block, in_vector_block = max(0, in_block - 1), max(0, in_vector_block - 1)
        if re.fullmatch(r"it[te]*", name):
            in_block = len(name) - 1
        if re.fullmatch(r"vps?t[te]*", name):
            in_vector_block = len(name.replace("s", "")) - 2
            name = re.match(r"vps?t", name)[0]
        operands = split(text)
        registers = used(name, operands)
        if conditional:
            registers = registers._replace(reads=registers.reads | FLAGS)
        yield Instruction(int(match[1], 16), len(match[2].replace(" ", "")) // 2, name,
                          ".".join(t for t in types if t not in ("n", "w")), operands, listed(text), registers)
