// The oracle: Conv2D by the definition, for any shape, slow and obviously right.
//
// It shares nothing with the kernels but what is to be computed, the shape and the types of the quantisation: its loops,
// indices and rounding are its own, so that a mistake in theirs cannot hide here.
#pragma once

#include <convolith/reference/real.hpp>         // forward and backward in floating point
#include <convolith/reference/quantized.hpp>    // forward, and transposed, in integers
#include <convolith/reference/elementwise.hpp>  // pooling and sums of int8
