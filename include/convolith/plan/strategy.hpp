// The vocabulary of plans: what vectors run along, how operands are read and written, in which order a sum is taken.
#pragma once

#include <cstdint>

namespace convolith {

/// What the lanes of a vector are. `channels`: those of a depthwise layer, which are inputs and outputs at once; `sum`:
/// terms of one sum, whose lanes are added up at the end; `pixels`: of a matrix product whose planes stay in place, so
/// that the weights are read as the input and the input as the weights.
enum class lane_axis : std::uint8_t { outputs, inputs, channels, pixels, sum };

/// Where a kernel reads an operand: where the user has it, from a copy in scratch whose lanes lie side by side, or from
/// what was packed beforehand.
enum class reading : std::uint8_t { in_place, packed, prepacked };

/// Where a kernel writes: into place, or to scratch, from which a block is transposed into place.
enum class writing : std::uint8_t { in_place, staged };

/// How single elements that lie side by side are loaded.
enum class loading : std::uint8_t { singly, by_pairs };

/// What stands in straight-line code: tiles, between loops, or all of the kernel.
enum class unrolling : std::uint8_t { tiles, kernel };

/// In which order a tile takes the products of its sums, within a row of the kernel.
enum class sum_order : std::uint8_t {
  positions,  ///< kernel columns and channels loop
  columns,    ///< channels loop, for each all kernel columns in straight-line code
  inputs,     ///< the same, where each input is loaded once for all outputs that read it
  channels,   ///< for each kernel column its channels, `step` at a time
  runs        ///< the channels of neighbouring kernel columns are one run, `step` at a time
};

/// What a register tile of backward_weights sums of a row of the kernel: one column, or all of them, which share the
/// loads of the gradient or of the input.
enum class kernel_part : std::uint8_t { column, row };

/// Of the two sides of a tile of backward_weights, the one whose values are loaded first and held at a pixel. Held
/// vectors meet broadcasts that are loaded one by one; held broadcasts meet the vectors of the block.
enum class holding : std::uint8_t { vectors, broadcasts };

/// The phases of backward_data's stride, each in code of its own with tiles of many pixels, or all by one loop nest
/// that computes pixel by pixel.
enum class phase_order : std::uint8_t { written_out, looped };

}  // namespace convolith
