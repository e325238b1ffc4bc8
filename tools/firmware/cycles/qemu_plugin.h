/* The few functions of QEMU's plugin interface that the counter uses, declared here as Debian ships no header of it.
   Source: QEMU 7.2, include/qemu/qemu-plugin.h, whose version 1 of the interface has all of them. */
#ifndef CONVOLITH_QEMU_PLUGIN_H
#define CONVOLITH_QEMU_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#define QEMU_PLUGIN_EXPORT __attribute__((visibility("default")))

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;   /* a block: instructions that are executed one after another */
struct qemu_plugin_insn; /* one of them */
struct qemu_info_t;

/* Of enum qemu_plugin_cb_flags: what is called reads no register. */
enum { QEMU_PLUGIN_CB_NO_REGS = 0 };

extern QEMU_PLUGIN_EXPORT int qemu_plugin_version;
QEMU_PLUGIN_EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info_t* info,
                                           int argc, char** argv);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id,
                                           void (*call)(qemu_plugin_id_t, struct qemu_plugin_tb*));
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb* block,
                                          void (*call)(unsigned processor, void* data), int flags,
                                          void* data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb* block);
struct qemu_plugin_insn* qemu_plugin_tb_get_insn(const struct qemu_plugin_tb* block, size_t index);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn* instruction);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn* instruction);

#endif
