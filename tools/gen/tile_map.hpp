// Which tile of a kernel makes which element of its output, as its program tells when it runs without its sums.
#pragma once

#include <cstddef>
#include <vector>

#include <convolith/program/listing.hpp>

namespace convolith::gen {

/// A tile is what a kernel stores between one start of its sums and the next.
struct made_tile {
  int code =
      0;  ///< where its first store stands, numbered from 0; tiles of one loop share their code
  bool empty = false;  ///< it stores zeros, of which no sum was made
  int stored = 0;  ///< elements of the output; less than it makes if they come by way of scratch
};

/// Tiles in the order in which the kernel makes them, without those of which nothing is left.
struct tile_map {
  std::vector<made_tile> tiles;
  std::vector<int>
      maker;  ///< of each element, as it lies in the output: which tile made it last; -1: none
};

/// Follows a program from store to store. `output`: the number of the operand that has so many `elements`.
[[nodiscard]] tile_map tiles_of(const listing& program, int output, std::size_t elements);

}  // namespace convolith::gen
