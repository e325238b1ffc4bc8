#include "tiles_drawing.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "../svg.hpp"
#include "tile_planes.hpp"

namespace convolith::gen {

namespace {

using tools::svg;

constexpr double left = 64, right = 24, panel = 250, gap = 44, line_height = 17;
/// A plane is drawn so large at most, and then in part; its elements are of this size at least and at most.
constexpr double widest = 560, highest = 420, smallest = 6, largest = 30;

std::string plural(int count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

class tiles_drawing {
 public:
  tiles_drawing(const request& r, pass which)
      : r_(r),
        which_(which),
        p_(planes_of(r, which)),
        kinds_(kinds_of(p_)),
        cell_(std::clamp(std::min(widest / p_.columns, highest / p_.rows), smallest, largest)),
        rows_(std::min(p_.rows, static_cast<int>(highest / cell_))),
        columns_(std::min(p_.columns, static_cast<int>(widest / cell_))),
        words_(svg::lines_of(p_.plan, width() - left - right)),
        top_(66 + line_height * (static_cast<double>(words_.size()) + shown_kinds() + padded()) +
             34),
        page_(width(), top_ + std::max(cell_ * rows_ + 76, 300.0),
              fmt::format("Tiles of {}, {}", r.name, to_word(which))) {}

  std::string drawn() {
    head();
    legend();
    plane();
    layers();
    order(one_tile() + 44);
    return page_.finished();
  }

 private:
  const request& r_;
  pass which_;
  tile_planes p_;
  tile_kinds kinds_;
  double cell_;
  int rows_, columns_;
  std::vector<std::string> words_;
  double top_;
  svg page_;

  [[nodiscard]] double width() const {
    return std::max(left + cell_ * columns_ + gap + panel + right, 720.0);
  }
  [[nodiscard]] int shown_kinds() const { return static_cast<int>(kinds_.kinds.size()); }
  [[nodiscard]] bool padded() const {
    const auto any = [](const std::vector<bool>& v) {
      return std::find(v.begin(), v.end(), true) != v.end();
    };
    return any(p_.padded_rows) || any(p_.padded_columns);
  }
  [[nodiscard]] bool of_weights() const { return which_ == pass::backward_weights; }
  [[nodiscard]] const tile_kind& kind_of(int tile) const {
    return kinds_.kinds[static_cast<std::size_t>(kinds_.of_tile[static_cast<std::size_t>(tile)])];
  }
  [[nodiscard]] std::string_view class_of(const tile_kind& k) const {
    if (k.empty) return "scratch";
    if (k.at_border) return "ring";
    return alike(k, kinds_.kinds[0]) ? "tensor" : "kept";
  }
  [[nodiscard]] std::string in_words(const tile_kind& k) const {
    if (of_weights())
      return fmt::format("{} x {}", plural(k.pixels, "pair of channels", "pairs of channels"),
                         plural(k.layers, "kernel position", "kernel positions"));
    return fmt::format("{} x {}", plural(k.pixels, "pixel", "pixels"),
                       plural(k.layers, "channel", "channels"));
  }

  [[nodiscard]] static std::string made_again(const tile_kind& k) {
    return k.again == 0 || k.empty
               ? std::string()
               : fmt::format(", {} more that later tiles make again", k.again / k.layers);
  }

  void head() {
    page_.words(
        "heading", left, 24,
        fmt::format("{}, {}: tiles of {}", r_.name, to_word(which_), in_words(kinds_.kinds[0])));
    page_.words("faint", left, 44,
                fmt::format("{}, {}, {}, planned for {}", to_text(r_.shape).string_view(),
                            to_word(r_.data), to_word(r_.type), to_word(r_.target)));
    double y = 44;
    for (const std::string& line : words_) page_.words("faint", left, y += line_height, line);
  }

  void legend() {
    double y = 66 + line_height * static_cast<double>(words_.size());
    std::int64_t all = 0;
    for (const tile_kind& k : kinds_.kinds) all += k.elements;
    for (const tile_kind& k : kinds_.kinds) {
      const double share = 100 * static_cast<double>(k.elements) / static_cast<double>(all);
      const std::string words =
          fmt::format("{}{}{}: {}, {} % of the {}", in_words(k), made_again(k),
                      k.empty       ? ", zeros of which nothing is summed"
                      : k.at_border ? ", at the border, by code of its own"
                                    : "",
                      plural(k.tiles, "tile", "tiles"),
                      share < 0.1 ? "less than 0.1" : fmt::format("{:.1f}", share),
                      of_weights() ? "weights" : "output");
      page_.box(class_of(k), left, y, 12, 12, words);
      page_.words("", left + 20, y + 10, words);
      y += line_height;
    }
    if (!padded()) return;
    page_.box("mark", left + 2, y + 6, 8, 1.6, "reads padding");
    page_.words("", left + 20, y + 10, "a pixel that reads padding");
  }

  [[nodiscard]] double x_of(int column) const { return left + cell_ * column; }
  [[nodiscard]] double y_of(int row) const { return top_ + cell_ * row; }
  [[nodiscard]] int tile_at(int row, int column) const { return p_.tile_at(0, 0, row, column); }

  struct block {
    int row, column, rows, columns;
  };
  /// A tile's elements of the first plane as few rectangles: runs of a row, below each other joined.
  [[nodiscard]] std::map<int, std::vector<block>> blocks() const {
    std::map<int, std::vector<block>> all;
    for (int row = 0; row < rows_; ++row)
      for (int column = 0; column < columns_;) {
        const int tile = tile_at(row, column);
        int end = column + 1;
        while (end < columns_ && tile_at(row, end) == tile) ++end;
        std::vector<block>& of = all[tile];
        if (!of.empty() && of.back().row + of.back().rows == row && of.back().column == column &&
            of.back().columns == end - column)
          ++of.back().rows;
        else
          of.push_back({row, column, 1, end - column});
        column = end;
      }
    return all;
  }

  void plane() {
    axes();
    int number = 0;  // of tiles of which something is summed
    for (const auto& [tile, parts] : blocks()) {
      const tile_kind& k = kind_of(tile);
      const std::string words = k.empty ? "" : fmt::format("{}", ++number);
      for (const block& b : parts)
        page_.box(class_of(k), x_of(b.column) + 1, y_of(b.row) + 1, cell_ * b.columns - 2,
                  cell_ * b.rows - 2,
                  fmt::format("{}: {} {} to {}, {} {} to {}", k.empty ? "zeros" : "tile " + words,
                              p_.of_rows, b.row, b.row + b.rows - 1, p_.of_columns, b.column,
                              b.column + b.columns - 1));
      for (const block& b : parts)
        if (!k.empty) number_part(b, words);
    }
    for (int row = 0; row < rows_; ++row)
      for (int column = 0; column < columns_; ++column)
        if (p_.padded(row, column))
          page_.box("mark", x_of(column) + cell_ / 4, y_of(row + 1) - 3.2, cell_ / 2, 1.6,
                    "reads padding");
  }
  /// Where there is room for it above the marks.
  void number_part(const block& b, const std::string& words) {
    if (cell_ * b.rows >= 12.5 && cell_ * b.columns >= svg::width_of(words) + 4)
      page_.words("small", x_of(b.column) + cell_ * b.columns / 2,
                  y_of(b.row) + cell_ * b.rows / 2 + 3.4, words, svg::anchor::middle);
  }

  void axes() {
    const auto step_of = [&](double room) {
      int step = 1;
      for (const int by : {2, 5, 10, 20, 50, 100})
        if (cell_ * step < room) step = by;
      return step;
    };
    for (int column = 0; column < columns_; column += step_of(22))
      page_.words("faint", x_of(column) + cell_ / 2, top_ - 6, fmt::format("{}", column),
                  svg::anchor::middle);
    for (int row = 0; row < rows_; row += step_of(14))
      page_.words("faint", left - 8, y_of(row) + cell_ / 2 + 4, fmt::format("{}", row),
                  svg::anchor::end);
    const auto shown = [](int part, int all, const char* what) {
      return part == all ? std::string(what)
                         : fmt::format("{} (the first {} of {})", what, part, all);
    };
    page_.words("faint", left, top_ - 22, shown(columns_, p_.columns, p_.of_columns));
    page_.words("faint", 22, y_of(rows_) - cell_ * rows_ / 2, shown(rows_, p_.rows, p_.of_rows),
                svg::anchor::middle, true);
  }

  /// Which tiles the layers of one place are made by.
  void layers() {
    const double y = y_of(rows_) + 36, all = std::max(cell_ * columns_, 200.0);
    page_.words("faint", left, y - 6, fmt::format("{} of the element in the middle", p_.of_layers));
    const auto x_of_layer = [&](int layer) { return left + all * layer / p_.layers; };
    for (int first = 0; first < p_.layers;) {
      const auto tile_of = [&](int layer) {
        return p_.tile_at(0, layer, p_.rows / 2, p_.columns / 2);
      };
      int end = first + 1;
      while (end < p_.layers && tile_of(end) == tile_of(first)) ++end;
      const double x = x_of_layer(first), wide = x_of_layer(end) - x;
      page_.box(class_of(kind_of(tile_of(first))), x + 0.5, y, std::max(wide - 1, 0.5), 20,
                fmt::format("{} {} to {}", p_.of_layers, first, end - 1));
      const std::string words =
          end - first == 1 ? fmt::format("{}", first) : fmt::format("{}-{}", first, end - 1);
      if (wide >= svg::width_of(words) + 4)
        page_.words("", x + wide / 2, y + 14, words, svg::anchor::middle);
      first = end;
    }
  }

  [[nodiscard]] double panel_x() const { return left + cell_ * columns_ + gap; }

  /// The sums of a tile, as they lie in the plane or, of several layers, pixels by layers. Returns where it ends.
  double one_tile() {
    const tile_kind& k = kinds_.kinds[0];
    const double x = panel_x(), y = top_ + 8;
    int across = k.pixels, down = k.layers;
    if (k.layers == 1) {
      const block b = place_of_first(k);
      if (b.rows * b.columns == k.pixels) across = b.columns, down = b.rows;
    }
    const double size = std::clamp(std::min(panel / across, 130.0 / down), 2.5, 14.0);
    page_.words("heading", x, top_ - 6, "One tile");
    across = std::min(across, static_cast<int>(panel / size));
    down = std::min(down, static_cast<int>(130 / size));
    for (int row = 0; row < down; ++row)
      for (int column = 0; column < across; ++column)
        page_.box("tensor", x + size * column + 0.5, y + size * row + 0.5, size - 1, size - 1,
                  "a sum");
    const double end = y + size * down + 16;
    page_.words("faint", x, end, in_words(k));
    page_.words("faint", x, end + line_height,
                fmt::format("= {}", plural(k.pixels * k.layers, "sum", "sums")));
    return end + line_height;
  }
  [[nodiscard]] block place_of_first(const tile_kind& k) const {
    for (const auto& [tile, parts] : blocks())
      if (alike(kind_of(tile), k)) return parts.front();
    return {};
  }

  /// How soon the next tile along each axis is made, the soonest first.
  void order(double y) {
    struct axis {
      int next;
      std::string words;
      bool in_plane;
    };
    std::vector<axis> axes;
    const int first = p_.tile_at(0, 0, 0, 0);
    const auto consider = [&](int count, const auto& tile, const char* words, bool in_plane) {
      for (int i = 1; i < count; ++i)
        if (tile(i) != first) return axes.push_back({tile(i), words, in_plane});
    };
    consider(
        p_.columns, [&](int i) { return p_.tile_at(0, 0, 0, i); },
        of_weights() ? "input channels" : "along a row", true);
    consider(
        p_.rows, [&](int i) { return p_.tile_at(0, 0, i, 0); },
        of_weights() ? "output channels" : "row by row", true);
    consider(
        p_.layers, [&](int i) { return p_.tile_at(0, i, 0, 0); },
        of_weights() ? "kernel positions" : "the next channels", false);
    consider(
        p_.images, [&](int i) { return p_.tile_at(i, 0, 0, 0); }, "the next image", false);
    std::sort(axes.begin(), axes.end(),
              [](const axis& a, const axis& b) { return a.next < b.next; });
    page_.words("heading", panel_x(), y, "Order");
    if (axes.empty()) page_.words("faint", panel_x(), y + 20, "one tile is all");
    for (std::size_t i = 0; i < axes.size(); ++i)
      page_.words("faint", panel_x(), y += 20,
                  fmt::format("{}. {}{}", i + 1, axes[i].words,
                              i == 0 && axes[i].in_plane ? ", as the numbers say" : ""));
  }
};

}  // namespace

std::string drawing_of_tiles(const request& r, pass which) {
  return tiles_drawing(r, which).drawn();
}

}  // namespace convolith::gen
