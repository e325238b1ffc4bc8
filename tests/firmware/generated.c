/* One kernel of the generator, as firmware calls it: that of layer.h, which convolith-gen wrote for a single pass. */
#include "layer.h"

#include "kernel.h"

/* A function whose scratch has no elements does not take it. */
#if LAYER_FORWARD_SCRATCH + LAYER_BACKWARD_DATA_SCRATCH + LAYER_BACKWARD_WEIGHTS_SCRATCH > 0
#define CALL(kernel, ...) kernel(__VA_ARGS__, b->workspace)
#else
#define CALL(kernel, ...) kernel(__VA_ARGS__)
#endif

#ifdef LAYER_FORWARD_SCRATCH
static void run(const struct kernel_buffers* b) {
  CALL(layer_forward, b->src, b->wei, b->bias, b->out);
}
KERNEL_FACTS const struct layer_kernel the_kernel = {
    .src = LAYER_SRC_SIZE,
    .wei = LAYER_WEI_SIZE,
    .bias = LAYER_BIAS_SIZE,
    .out = LAYER_DST_SIZE,
    .workspace = LAYER_FORWARD_SCRATCH * sizeof(float),
    .macs = LAYER_MACS,
    .run = run,
};
#endif

#ifdef LAYER_BACKWARD_DATA_SCRATCH
static void run(const struct kernel_buffers* b) {
  CALL(layer_backward_data, b->diff_dst, b->wei, b->out);
}
KERNEL_FACTS const struct layer_kernel the_kernel = {
    .diff_dst = LAYER_DST_SIZE,
    .wei = LAYER_WEI_SIZE,
    .out = LAYER_SRC_SIZE,
    .workspace = LAYER_BACKWARD_DATA_SCRATCH * sizeof(float),
    .macs = LAYER_MACS,
    .run = run,
};
#endif

#ifdef LAYER_BACKWARD_WEIGHTS_SCRATCH
static void run(const struct kernel_buffers* b) {
  CALL(layer_backward_weights, b->src, b->diff_dst, b->out);
  layer_backward_bias(b->diff_dst, b->diff_bias);
}
KERNEL_FACTS const struct layer_kernel the_kernel = {
    .src = LAYER_SRC_SIZE,
    .diff_dst = LAYER_DST_SIZE,
    .out = LAYER_WEI_SIZE,
    .diff_bias = LAYER_BIAS_SIZE,
    .workspace = LAYER_BACKWARD_WEIGHTS_SCRATCH * sizeof(float),
    .macs = LAYER_MACS,
    .run = run,
};
#endif
