// Convolith's quantised layers: 8-bit Conv2D, bit for bit as TensorFlow Lite has it. The parts, in the order in which a
// layer passes through them.
#pragma once

#if __cplusplus < 202002L
#error "Convolith needs C++20: compile with -std=c++20 or later"
#else

#include <convolith/umbrella/open.hpp>  // what holds for all of the following

#include <convolith/shape/shape.hpp>      // what is to be computed
#include <convolith/shape/check.hpp>      // whether it is legal
#include <convolith/shape/rule_text.hpp>  // the rules in words
#include <convolith/shape/text.hpp>       // a shape read from text
#include <convolith/shape/writer.hpp>     // and written as text
#include <convolith/shape/argument.hpp>   // a shape or its text, as a template argument

#include <convolith/target/target.hpp>  // what the hardware offers

#include <convolith/quantization/quantization.hpp>  // zero points, clamp, widths, whose rounding
#include <convolith/quantization/check.hpp>         // whether they are legal
#include <convolith/quantization/multiplier.hpp>    // from real multipliers to integers
#include <convolith/quantization/rounding.hpp>      // how a sum becomes an output
#include <convolith/quantization/scales.hpp>        // from real scales to all of these
#include <convolith/quantization/elementwise.hpp>  // sums, products and averages of two tensors or one
#include <convolith/quantization/softmax.hpp>      // in fixed point
#include <convolith/quantization/storage.hpp>      // what operands hold
#include <convolith/quantization/rescaled.hpp>  // and which of several ways a kernel takes to the same bits

#include <convolith/plan/reading.hpp>                 // how a plan reads its input
#include <convolith/plan/winograd.hpp>                // transforms by whole numbers
#include <convolith/plan/quantized_decisions.hpp>     // what is decided of a layer
#include <convolith/plan/strip_layout.hpp>            // how its strips lie
#include <convolith/plan/term_order.hpp>              // in which order a sum is added
#include <convolith/plan/quantized_plan.hpp>          // how a layer is computed: all of it together
#include <convolith/plan/quantized_cost.hpp>          // what that costs
#include <convolith/plan/plan_quantized_vectors.hpp>  // on vectors
#include <convolith/plan/plan_quantized.hpp>          // and how that is chosen

#include <convolith/kernel/pack_quantized.hpp>       // weights in the order of use
#include <convolith/kernel/widened_run.hpp>          // copying on vectors
#include <convolith/kernel/row_list.hpp>             // of rows that lie anywhere
#include <convolith/kernel/image_rows.hpp>           // or behind one another
#include <convolith/kernel/patch.hpp>                // the text of a patch of input
#include <convolith/kernel/row_ring.hpp>             // of the rows under the kernel
#include <convolith/kernel/channel_words.hpp>        // what a channel has beside its weights
#include <convolith/kernel/quantized_tile.hpp>       // of a tile of outputs
#include <convolith/kernel/quantized.hpp>            // and of the whole
#include <convolith/kernel/strip_rows.hpp>           // of a few channels' rows, side by side
#include <convolith/kernel/depthwise_tile.hpp>       // of a channel's outputs
#include <convolith/kernel/depthwise.hpp>            // and of a depthwise layer
#include <convolith/kernel/depthwise_vectors.hpp>    // on vectors of channels
#include <convolith/kernel/winograd_transforms.hpp>  // along one axis
#include <convolith/kernel/winograd_tile.hpp>        // products of a transformed layer
#include <convolith/kernel/winograd_planes.hpp>      // input of a few of its tiles
#include <convolith/kernel/winograd_inputs.hpp>      // transformed
#include <convolith/kernel/winograd_outputs.hpp>     // what they become
#include <convolith/kernel/winograd.hpp>             // and the whole
#include <convolith/kernel/plain_quantized.hpp>      // what has no plan

#include <convolith/program/recorded.hpp>  // keeps the program of a kernel known when compiling

#include <convolith/machine/whole_numbers.hpp>   // arithmetic on pairs and sums
#include <convolith/machine/whole_operand.hpp>   // what operands are
#include <convolith/machine/first_bytes.hpp>     // vectors that are filled in part
#include <convolith/machine/whole_x86.hpp>       // instructions for vectors
#include <convolith/machine/whole_avx512.hpp>    // for longer ones
#include <convolith/machine/whole_neon.hpp>      // and those of Arm
#include <convolith/machine/whole_vectors.hpp>   // arithmetic on vectors
#include <convolith/machine/rounding_mode.hpp>   // of floats, where scales are
#include <convolith/machine/constant_whole.hpp>  // runs a text in a constant expression
#include <convolith/machine/whole_steps.hpp>     // what each step of a program does
#include <convolith/machine/native_whole.hpp>  // turns a program into straight-line code at full speed

#include <convolith/layer/quantized_options.hpp>  // what the user chooses
#include <convolith/layer/quantized_buffers.hpp>  // the buffers of a call
#include <convolith/layer/quantized.hpp>  // quantized_conv2d<shape, numbers>: all of it together

#include <convolith/umbrella/close.hpp>

#endif
