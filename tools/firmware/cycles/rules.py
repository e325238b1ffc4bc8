"""How a core's table is written, and what it says of an instruction."""

import collections
import re

# The properties of pipeline.h.
LEADS, FOLLOWS, PAIRS, SIMPLE, EITHER, LATE, LOOPS = 1, 2, 4, 8, 16, 32, 64

# `issue`: cycles until the next instruction can start. `latency`: until it can read the result; like `issue`, unless
# given. `unit`: what it occupies, for `held` cycles. `taken`: cycles more for a branch that is taken.
Cost = collections.namedtuple("Cost", "issue latency unit held taken properties",
                              defaults=[1, None, 0, 0, 0, 0])
Rule = collections.namedtuple("Rule", "names when costs")


def rule(names, when=None, **costs):
    """What instructions cost whose name is one of `names`, a regular expression, and, if given, of which `when` is
    true. Of a table, the first rule that fits is taken. A cost may be a function of the instruction."""
    return Rule(re.compile(names), when, costs)


def cost_of(table, instruction):
    for one in table:
        if one.names.fullmatch(instruction.name) and (not one.when or one.when(instruction)):
            cost = Cost(**{name: value(instruction) if callable(value) else value for name, value in one.costs.items()})
            return cost._replace(latency=cost.issue if cost.latency is None else cost.latency)
    return Cost()._replace(latency=1)


# Names of branches to a label, on a condition or always.
BRANCH = "b|b(eq|ne|cs|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le)"


# What rules ask of an instruction.

def doubles(instruction):
    return bool(re.match(r"\{?d\d", instruction.operands[-1 if instruction.list else 0]))


def words(instruction):
    """Of a list: how many words it loads or stores."""
    return instruction.list * (2 if doubles(instruction) else 1)


def to_pc(instruction):
    return bool(instruction.registers.writes >> 15 & 1)


def by_register(instruction):
    """Whether the offset of an address is a register."""
    return bool(re.search(r"\[\w+, *[a-z]", " ".join(instruction.operands)))


def two_core_registers(instruction):
    return len(instruction.operands) > 2
