"""What instructions cost on a 32-bit RISC-V: one cycle each, an assumption, as cores differ."""

TABLE = None
