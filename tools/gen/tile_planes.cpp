#include "tile_planes.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/program/listing.hpp>

#include "candidate.hpp"
#include "quantized_choice.hpp"

namespace convolith::gen {

namespace {

constexpr std::int64_t most_elements = std::int64_t{1} << 26;

/// Of outputs along an axis of every phase, by their positions; what no phase computes reads nothing.
template <class AxisOfPhase>
std::vector<bool> padded(int positions, int phases, const AxisOfPhase& axis_of) {
  std::vector<bool> reads(static_cast<std::size_t>(positions));
  for (int phase = 0; phase < phases; ++phase) {
    const gather_axis axis = axis_of(phase);
    for (int o = 0; o < axis.outputs; ++o)
      reads[static_cast<std::size_t>(axis.out_start + axis.out_step * o)] =
          !axis.interior(o, o + 1);
  }
  return reads;
}

void take_activations(tile_planes& to, const request& r, pass which) {
  // Of the layer as it is, not in the form in which it is planned, where rows may be one.
  gather_plan whole;
  whole.shape = r.shape;
  whole.pass = which == pass::forward ? direction::forward : direction::backward_data;
  to.images = r.shape.n;
  to.layers = which == pass::forward ? r.shape.oc : r.shape.ic;
  to.rows = whole.out_height();
  to.columns = whole.out_width();
  to.of_layers = "channels", to.of_rows = "rows", to.of_columns = "columns";
  const activation_strides at = strides_of(r.data, to.layers, to.rows, to.columns);
  to.image_step = at.n, to.layer_step = at.c, to.row_step = at.y, to.column_step = at.x;
  to.padded_rows =
      padded(to.rows, whole.phase_rows(), [&](int phase) { return whole.rows(phase); });
  to.padded_columns =
      padded(to.columns, whole.phase_columns(), [&](int phase) { return whole.columns(phase); });
}

void take_weights(tile_planes& to, const request& r) {
  to.layers = r.shape.kh * r.shape.kw;
  to.rows = r.shape.oc;
  to.columns = r.shape.icg();
  to.of_layers = "kernel positions", to.of_rows = "output channels",
  to.of_columns = "input channels";
  const weight_strides at = strides_of(r.data, r.shape);
  to.layer_step = at.s, to.row_step = at.o, to.column_step = at.i;  // columns and rows adjoin
  to.padded_rows.resize(static_cast<std::size_t>(to.rows));
  to.padded_columns.resize(static_cast<std::size_t>(to.columns));
}

}  // namespace

tile_planes planes_of(const request& r, pass which) {
  tile_planes p{};
  const bool weights = which == pass::backward_weights;
  if (weights)
    take_weights(p, r);
  else
    take_activations(p, r, which);
  const std::int64_t elements = std::int64_t{p.images} * p.layers * p.rows * p.columns;
  if (elements > most_elements)
    throw user_error(fmt::format("{}'{}', {}: {} elements are too many to be drawn; {} are not",
                                 r.place, r.name, to_word(which), elements, most_elements));
  listing program;
  if (r.quantized()) {
    const quantized_plan plan = plan_of(r);
    p.plan = in_words(plan);
    program = with_kernel(plan, [](const auto& k) { return list(k); });
  } else {
    candidate c = choose(r, which);
    p.plan = in_words(c);
    program = std::move(c.program);
  }
  p.map = tiles_of(program, weights ? 2 : 3, static_cast<std::size_t>(elements));
  if (std::find(p.map.maker.begin(), p.map.maker.end(), -1) != p.map.maker.end())
    throw std::logic_error(r.name + " has an element that no tile makes");
  return p;
}

tile_kinds kinds_of(const tile_planes& p) {
  struct extent {
    int elements = 0, first_layer = 0, last_layer = 0;
    bool at_border = false;
  };
  std::vector<extent> extents(p.map.tiles.size());
  for (int image = 0; image < p.images; ++image)
    for (int layer = 0; layer < p.layers; ++layer)
      for (int row = 0; row < p.rows; ++row)
        for (int column = 0; column < p.columns; ++column) {
          extent& e = extents[static_cast<std::size_t>(p.tile_at(image, layer, row, column))];
          if (e.elements++ == 0) e.first_layer = e.last_layer = layer;
          e.first_layer = std::min(e.first_layer, layer);
          e.last_layer = std::max(e.last_layer, layer);
          e.at_border = e.at_border || p.padded_columns[static_cast<std::size_t>(column)];
        }
  // Code is for borders if all tiles that it makes lie there, and others make more.
  std::vector<std::int64_t> made(p.map.tiles.size());
  std::vector<bool> for_borders(p.map.tiles.size(), true);
  for (std::size_t tile = 0; tile < extents.size(); ++tile) {
    const auto code = static_cast<std::size_t>(p.map.tiles[tile].code);
    made[code] += extents[tile].elements;
    if (!extents[tile].at_border) for_borders[code] = false;
  }
  const std::int64_t most = made.empty() ? 0 : *std::max_element(made.begin(), made.end());
  std::vector<tile_kind> kinds;
  std::vector<int> of_tile;
  for (std::size_t tile = 0; tile < extents.size(); ++tile) {
    const extent& e = extents[tile];
    const made_tile& t = p.map.tiles[tile];
    const auto code = static_cast<std::size_t>(t.code);
    const int layers = e.last_layer - e.first_layer + 1;
    const tile_kind kind{.pixels = e.elements / layers,
                         .layers = layers,
                         .at_border = for_borders[code] && made[code] < most,
                         .empty = t.empty,
                         .again = std::max(t.stored - e.elements, 0)};
    auto found = std::find_if(kinds.begin(), kinds.end(),
                              [&](const tile_kind& k) { return alike(k, kind); });
    if (found == kinds.end()) found = kinds.insert(kinds.end(), kind);
    ++found->tiles;
    found->elements += e.elements;
    of_tile.push_back(static_cast<int>(found - kinds.begin()));
  }
  std::vector<int> order(kinds.size()), place(kinds.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    const tile_kind &first = kinds[static_cast<std::size_t>(a)],
                    &second = kinds[static_cast<std::size_t>(b)];
    return first.empty != second.empty ? second.empty : first.elements > second.elements;
  });
  tile_kinds sorted;
  for (std::size_t i = 0; i < order.size(); ++i) {
    sorted.kinds.push_back(kinds[static_cast<std::size_t>(order[i])]);
    place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
  }
  for (const int kind : of_tile) sorted.of_tile.push_back(place[static_cast<std::size_t>(kind)]);
  return sorted;
}

}  // namespace convolith::gen
