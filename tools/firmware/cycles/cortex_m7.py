"""What instructions cost on a Cortex-M7: not modelled, as Arm publishes no table and it issues two at a time. Counted
is a cycle for each, an assumption."""

TABLE = None
