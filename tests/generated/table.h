/* The generated kernels of a program as one table, whatever scratch each of them takes. */
#ifndef CONVOLITH_TESTS_GENERATED_TABLE_H
#define CONVOLITH_TESTS_GENERATED_TABLE_H

#include <stddef.h>

struct generated_layer {
  const char *target, *name,
      *shape;     /* as in generated/catalogue.toml; after the last layer: NULL */
  int relu;       /* otherwise there is no activation */
  size_t scratch; /* elements, enough for each function */
  void (*forward)(const float* src, const float* wei, const float* bias, float* dst,
                  float* scratch);
  void (*backward_data)(const float* diff_dst, const float* wei, float* diff_src, float* scratch);
  void (*backward_weights)(const float* src, const float* diff_dst, float* diff_wei,
                           float* scratch);
  void (*backward_bias)(const float* diff_dst, float* diff_bias);
  void (*backward_activation)(const float* diff_dst, const float* dst, float* gated); /* or NULL */
};

#ifdef __cplusplus
extern "C"
#endif
    const struct generated_layer*
    generated_layers(void);

#endif
