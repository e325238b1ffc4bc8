/* A plugin for QEMU that counts instructions, and adds up their cycles by a table: at each execution of the address
   `at`, it writes both totals to the file `out`. The table is that of tables.py; without one, each takes a cycle.

   What a block of instructions takes depends on the state of the pipeline before it, and on whether its last one, if a
   branch, is taken. Both recur, so a block's outcome is computed once for each and then looked up. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pipeline.h"
#include "qemu_plugin.h"

int qemu_plugin_version = 1;

/* From a state, with the last instruction taken or not, to another. */
struct outcome {
  uint32_t before, after;
  int taken;
  uint64_t cycles;
  struct outcome* next;
};

struct block {
  uint64_t start, end, instructions;
  struct outcome* outcomes; /* the last used first */
  const struct cost* costs[];
};

static struct {
  uint64_t at;
  FILE* out;
} options;
static uint64_t instructions, cycles;

/* -- costs, by address ------------------------------------------------------------------------------------------- */

static const struct cost one_cycle = {.issue = 1, .latency = 1};
static struct {
  uint64_t first, size; /* addresses */
  struct cost* costs;   /* of every second byte */
} table;

static void read_table(const char* name) {
  FILE* const file = fopen(name, "r");
  if (!file || fscanf(file, "%" SCNx64 " %" SCNx64, &table.first, &table.size) != 2) {
    fprintf(stderr, "cycle counter: no table in %s\n", name);
    exit(1);
  }
  table.costs = calloc(table.size / 2 + 1, sizeof *table.costs);
  uint64_t address;
  struct cost c;
  while (fscanf(file,
                "%" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64
                " %hhu %hhu %hhu %hhu %hhu %hhu",
                &address, &c.reads, &c.addends, &c.writes, &c.address, &c.bases, &c.issue,
                &c.latency, &c.unit, &c.held, &c.taken, &c.properties) == 12)
    table.costs[(address - table.first) / 2] = c;
  fclose(file);
}

static const struct cost* cost_of(uint64_t address) {
  if (!table.costs) return &one_cycle;
  const struct cost* const found = &table.costs[(address - table.first) / 2];
  if (address < table.first || address >= table.first + table.size || !found->issue) {
    fprintf(stderr, "cycle counter: no cost of what is executed at %" PRIx64 "\n", address);
    exit(1);
  }
  return found;
}

/* -- states, numbered as they appear ------------------------------------------------------------------------------ */

static struct {
  struct pipeline* all;
  uint32_t *slots, count, room; /* of slots, which hold number + 1, at most half are used */
} states;

static uint64_t hash(const struct pipeline* state) {
  uint64_t h = 14695981039346656037u; /* FNV-1a */
  const unsigned char* const bytes = (const unsigned char*)state;
  for (size_t i = 0; i < sizeof *state; ++i) h = (h ^ bytes[i]) * 1099511628211u;
  return h ^ h >> 32;
}

static uint32_t* slot_of(const struct pipeline* state) {
  uint32_t slot = (uint32_t)hash(state) & (states.room - 1);
  while (states.slots[slot] && memcmp(&states.all[states.slots[slot] - 1], state, sizeof *state))
    slot = (slot + 1) & (states.room - 1);
  return &states.slots[slot];
}

static void make_room(void) {
  states.room = states.room ? 2 * states.room : 1024;
  states.all = realloc(states.all, states.room / 2 * sizeof *states.all);
  free(states.slots);
  states.slots = calloc(states.room, sizeof *states.slots);
  for (uint32_t i = 0; i < states.count; ++i) *slot_of(&states.all[i]) = i + 1;
}

static uint32_t number_of(const struct pipeline* state) {
  if (2 * states.count == states.room) make_room();
  uint32_t* const slot = slot_of(state);
  if (!*slot) {
    states.all[states.count] = *state;
    *slot = ++states.count;
  }
  return *slot - 1;
}

/* -- execution ---------------------------------------------------------------------------------------------------- */

static struct outcome* computed(struct block* block, uint32_t before, int taken) {
  struct pipeline state = states.all[before];
  struct outcome* const o = calloc(1, sizeof *o);
  for (uint64_t i = 0; i < block->instructions; ++i)
    o->cycles += advance(&state, block->costs[i], (uint32_t)block->end,
                         taken && i + 1 == block->instructions);
  o->before = before;
  o->taken = taken;
  o->after = number_of(&state);
  return o;
}

static const struct outcome* outcome_of(struct block* block, uint32_t before, int taken) {
  struct outcome** link = &block->outcomes;
  while (*link && ((*link)->before != before || (*link)->taken != taken)) link = &(*link)->next;
  struct outcome* const found = *link ? *link : computed(block, before, taken);
  if (*link) *link = found->next;
  found->next = block->outcomes;
  return block->outcomes = found;
}

/* A block is added up when the next begins, as only then is known whether its branch was taken. */
static void begin(unsigned processor, void* data) {
  static struct block* last;
  static uint32_t state;
  struct block* const block = data;
  (void)processor;
  if (last) {
    const struct outcome* const o = outcome_of(last, state, block->start != last->end);
    instructions += last->instructions;
    cycles += o->cycles;
    state = o->after;
  }
  last = block;
  if (block->start == options.at) {
    fprintf(options.out, "%" PRIu64 " %" PRIu64 "\n", instructions, cycles);
    fflush(options.out);
  }
}

static void translate(qemu_plugin_id_t id, struct qemu_plugin_tb* translated) {
  const size_t n = qemu_plugin_tb_n_insns(translated);
  struct block* const block = calloc(1, sizeof *block + n * sizeof *block->costs);
  (void)id;
  block->instructions = n;
  for (size_t i = 0; i < n; ++i) {
    const struct qemu_plugin_insn* const insn = qemu_plugin_tb_get_insn(translated, i);
    const uint64_t address = qemu_plugin_insn_vaddr(insn);
    if (i == 0) block->start = address;
    block->end = address + qemu_plugin_insn_size(insn);
    block->costs[i] = cost_of(address);
  }
  qemu_plugin_register_vcpu_tb_exec_cb(translated, begin, QEMU_PLUGIN_CB_NO_REGS, block);
}

static const char* value_of(const char* argument, const char* name) {
  const size_t length = strlen(name);
  return strncmp(argument, name, length) || argument[length] != '=' ? NULL : argument + length + 1;
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info_t* info, int argc,
                        char** argv) {
  (void)info;
  const struct pipeline empty = {0};
  number_of(&empty);
  for (int i = 0; i < argc; ++i) {
    const char* value;
    if (value_of(argv[i], "try")) exit(0); /* whether the emulator takes plugins, and this one */
    if ((value = value_of(argv[i], "at"))) options.at = strtoull(value, NULL, 16);
    if ((value = value_of(argv[i], "out"))) options.out = fopen(value, "w");
    if ((value = value_of(argv[i], "table"))) read_table(value);
  }
  if (!options.out) {
    fprintf(stderr, "cycle counter: no file to write to\n");
    return 1;
  }
  qemu_plugin_register_vcpu_tb_trans_cb(id, translate);
  return 0;
}
