/* One kernel of one layer, as whoever makes it (template, generator, loops, oracle) hands it to the firmware. */
#ifndef CONVOLITH_FIRMWARE_KERNEL_H
#define CONVOLITH_FIRMWARE_KERNEL_H

#include <stdint.h>

/** What a pass does not read or write is not touched. `out`: dst, diff_src or diff_wei. */
struct kernel_buffers {
  const float *src, *wei, *bias, *diff_dst;
  float *out, *diff_bias;
  void* workspace;
};

/** Sizes of what the pass touches, in elements; the workspace in bytes. */
struct layer_kernel {
  uint32_t src, wei, bias, diff_dst, out, diff_bias, workspace;
  uint64_t macs;
  void (*run)(const struct kernel_buffers* buffers);
};

/** Facts lie in a section of their own, so that what remains of the object file is the kernel. */
#define KERNEL_FACTS __attribute__((section(".facts"), used))

#ifdef __cplusplus
extern "C" const struct layer_kernel the_kernel;
#else
extern const struct layer_kernel the_kernel;
#endif

#endif
