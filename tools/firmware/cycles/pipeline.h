/* An in-order pipeline that issues one instruction after another, by what a table says of each. */
#ifndef CONVOLITH_PIPELINE_H
#define CONVOLITH_PIPELINE_H

#include <stdint.h>

enum { registers = 64, units = 8 };

/* Of an instruction. As bits in `properties`; the numbers are those of rules.py. */
enum {
  leads = 1,   /* a load or store whose data phase the next may overlap */
  follows = 2, /* ... and one that then takes a cycle less */
  pairs = 4,   /* may be issued together with a neighbour */
  simple = 8,  /* ... and one of such a pair has to be this */
  either = 16, /* needs unit 2 or unit 3, whichever is free first */
  late = 32,   /* reads its addend a cycle after the rest */
  loops = 64,  /* ends a low-overhead loop: costs nothing from its second turn on */
};

/** What an instruction needs; sets of registers are bits. */
struct cost {
  uint64_t reads;   /* when it is issued */
  uint64_t addends; /* then too, or a cycle later */
  uint64_t writes;  /* readable `latency` cycles after the issue */
  uint64_t address; /* those of `reads` that an address is computed from */
  uint64_t bases;   /* address registers that it moves on: readable a cycle after the issue */
  uint8_t issue;    /* cycles until the next can be issued */
  uint8_t latency;
  uint8_t unit, held; /* what it occupies, 0 for nothing, and for how many cycles */
  uint8_t taken;      /* cycles more if it is a branch that is taken */
  uint8_t properties;
};

/** What of the past still matters. Times are cycles from when the last instruction was issued, if it
    may have a partner, and otherwise from now. */
struct pipeline {
  uint64_t written; /* by the last instruction */
  uint32_t loop;    /* where the low-overhead loop ends that was repeated last */
  uint8_t now;      /* 1 if the last may have a partner, else 0 */
  uint8_t last;     /* its properties */
  uint8_t unused[2];
  uint8_t ready[registers];
  uint8_t busy[units];
};

/** Executes an instruction of a block that ends at `end`: the cycles by which the next can be issued
    later than this. */
unsigned advance(struct pipeline* at, const struct cost* cost, uint32_t end, int taken);

#endif
