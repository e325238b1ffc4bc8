// The tiles of a plan as a picture needs them: which tile makes which element of what a pass writes, plane by plane.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "request.hpp"
#include "tile_map.hpp"

namespace convolith::gen {

/// What a pass writes, as images of layers of rows and columns: of activations the layers are channels; of weights they
/// are kernel positions, the rows output channels and the columns input channels of a group.
struct tile_planes {
  tile_map map;
  std::string plan;  ///< in words
  int images = 1, layers = 1, rows = 1, columns = 1;
  const char *of_layers, *of_rows, *of_columns;  ///< what each is, in the plural
  std::ptrdiff_t image_step = 0, layer_step = 1, row_step = 1, column_step = 1;
  std::vector<bool> padded_rows,
      padded_columns;  ///< whether some tap reads padding; none of weights

  [[nodiscard]] int tile_at(int image, int layer, int row, int column) const {
    return map.maker[static_cast<std::size_t>(image * image_step + layer * layer_step +
                                              row * row_step + column * column_step)];
  }
  [[nodiscard]] bool padded(int row, int column) const {
    return padded_rows[static_cast<std::size_t>(row)] ||
           padded_columns[static_cast<std::size_t>(column)];
  }
};

[[nodiscard]] tile_planes planes_of(const request& r, pass which);

/// Tiles that look alike: so many pixels of so many layers.
struct tile_kind {
  int pixels = 0, layers = 0;
  bool at_border = false;  ///< in code of their own, where columns read padding
  bool empty = false;
  int again =
      0;  ///< elements of each that later tiles make again, and that are not counted as its own
  int tiles = 0;
  std::int64_t elements = 0;
  friend bool alike(const tile_kind& a, const tile_kind& b) {
    return a.pixels == b.pixels && a.layers == b.layers && a.at_border == b.at_border &&
           a.empty == b.empty && a.again == b.again;
  }
};

/// The kinds of all tiles, the one with the most elements first and what is empty last, and which each tile is of.
struct tile_kinds {
  std::vector<tile_kind> kinds;
  std::vector<int> of_tile;
};
[[nodiscard]] tile_kinds kinds_of(const tile_planes& p);

}  // namespace convolith::gen
