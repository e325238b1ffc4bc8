#include "drawing.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

#include "report.hpp"
#include "../../svg.hpp"

namespace convolith::gen {

using tools::svg;

namespace {

constexpr double left = 84, right = 24, top = 76, high = 440, between = 34;
constexpr double least_width = 560;  // of the legend, and of the longest line below the picture

class memory_drawing {
 public:
  memory_drawing(const network_request& r, const planned_network& p, const network_figures& f)
      : p_(p),
        f_(f),
        column_(std::clamp(900.0 / static_cast<double>(f.steps.size()), 18.0, 140.0)),
        width_(column_ * static_cast<double>(f.steps.size())),
        page_(left + std::max(width_, least_width) + right, top + height_of_all() + 84,
              fmt::format("Memory of {}", r.name)) {
    page_.words("heading", left, 22,
                fmt::format("{}: memory over time, {} bytes", r.name, grouped(f.arena_bytes)));
  }

  std::string drawn() {
    legend();
    axes();
    for (const placed_buffer& b : p_.buffers) draw(b);
    for (const placed_buffer& b : p_.buffers) name(b);
    return page_.finished();
  }

 private:
  const planned_network& p_;
  const network_figures& f_;
  double column_, width_;
  svg page_;

  [[nodiscard]] double x_of(int step) const { return left + column_ * step; }
  /// Arenas stand below each other, by their sizes, but none is lower than its words.
  [[nodiscard]] double height_of(const planned_arena& a) const {
    const auto all = static_cast<double>(std::max<std::int64_t>(f_.arena_bytes, 1));
    return std::max(high * static_cast<double>(a.bytes) / all, 40.0);
  }
  [[nodiscard]] double y_of(const arena_place& at) const {
    double bottom = top;
    for (int a = 0; a <= at.arena; ++a) bottom += height_of(arena(a)) + (a > 0 ? between : 0);
    const auto all = static_cast<double>(std::max<std::int64_t>(arena(at.arena).bytes, 1));
    return bottom - height_of(arena(at.arena)) * static_cast<double>(at.offset) / all;
  }
  [[nodiscard]] const planned_arena& arena(int a) const {
    return p_.arenas[static_cast<std::size_t>(a)];
  }
  [[nodiscard]] double height_of_all() const {
    return y_of({static_cast<int>(p_.arenas.size()) - 1, 0}) - top;
  }
  [[nodiscard]] const run_of_steps& run(int k) const {
    return p_.runs[static_cast<std::size_t>(std::min(k, static_cast<int>(p_.runs.size()) - 1))].run;
  }

  void legend() {
    double x = left;
    for (const auto& [kind, words] :
         {std::pair("tensor", "a tensor, whole"), std::pair("ring", "rows of a tensor"),
          std::pair("scratch", "scratch of a kernel"), std::pair("kept", "sums, counters")}) {
      page_.box(kind, x, 36, 12, 12, words);
      page_.words("faint", x + 18, 46, words);
      x += 18 + svg::width_of(words) + 26;
    }
  }
  void axes() {
    for (int a = 0; a < static_cast<int>(p_.arenas.size()); ++a) {
      const std::int64_t bytes = arena(a).bytes;
      std::int64_t step = 64;
      while (static_cast<double>(bytes / step) * 24 > height_of(arena(a))) step *= 2;
      for (std::int64_t at = 0; at <= bytes; at += step) {
        page_.line("grid", left, y_of({a, at}), left + width_, y_of({a, at}));
        page_.words("faint", left - 8, y_of({a, at}) + 4, grouped(at), svg::anchor::end);
      }
      page_.line("edge", left, y_of({a, bytes}), left + width_, y_of({a, bytes}));
      if (p_.arenas.size() > 1)
        page_.words(
            "faint", left, y_of({a, bytes}) - 6,
            fmt::format("{}, {} bytes", arena(a).region.empty() ? "in no region" : arena(a).region,
                        grouped(bytes)));
    }
    const double bottom = top + height_of_all();
    for (std::size_t i = 0; i < f_.steps.size(); ++i)
      page_.words("faint", x_of(static_cast<int>(i)) + column_ / 2, bottom + 18,
                  fmt::format("{}", f_.steps[i].number), svg::anchor::middle);
    for (std::size_t k = 0; k < p_.runs.size(); ++k)
      page_.line("grid", x_of(p_.runs[k].run.last + 1), top, x_of(p_.runs[k].run.last + 1),
                 bottom + 6);
    page_.words("faint", left, bottom + 40,
                "operators, by their numbers in the model; a number in a buffer: what makes it");
    page_.words("faint", left, bottom + 54, "lines part runs, within which operators take turns");
    page_.words("faint", left, bottom + 68,
                fmt::format("the runs need at least {} bytes, for {}", grouped(f_.least_bytes),
                            f_.in_words(f_.least_run)));
    page_.words("faint", 20, top + height_of_all() / 2, "address", svg::anchor::middle, true);
  }

  /// Whose it is, in short.
  [[nodiscard]] std::string label(const placed_buffer& b) const {
    using kind = placed_buffer::kind;
    switch (b.what) {
      case kind::scratch:
        return "scratch";
      case kind::sums:
        return "sums";
      case kind::counters:
        return "counters";
      case kind::flag:
        return "started";
      case kind::tensor:
      case kind::ring:
        break;
    }
    for (const lowered_step& s : p_.network.steps)
      if (p_.root(s.output) == b.root) return fmt::format("{}", s.number);
    return "input";
  }
  static const char* class_of(const placed_buffer& b) {
    using kind = placed_buffer::kind;
    return b.what == kind::tensor    ? "tensor"
           : b.what == kind::ring    ? "ring"
           : b.what == kind::scratch ? "scratch"
                                     : "kept";
  }
  struct area {
    double x, y, width, height;
  };
  /// Whether only a run knows it.
  [[nodiscard]] static bool is_of_run(const placed_buffer& b) {
    using kind = placed_buffer::kind;
    return b.what == kind::ring || b.what == kind::scratch || b.what == kind::sums;
  }
  /// Columns [begin, end): what only a run knows stands over those that make and read it, as others, between whose turns it
  /// holds nothing, may have the same place.
  struct columns {
    int begin, end;
  };
  [[nodiscard]] columns columns_of(const placed_buffer& b) const {
    const run_of_steps& first = run(b.first / 2);
    if (!is_of_run(b))
      return {b.first % 2 == 0 ? first.first : first.last + 1, run(b.last / 2).last + 1};
    columns c{first.last + 1, first.first + 1};
    for (std::size_t k = 0; k < first.steps.size(); ++k) {
      const row_operator& rows = first.steps[k].rows;
      const int at = std::max(first.numbers[k], first.first);
      bool touches = rows.output == b.root;
      for (int e = 0; e < rows.input_count && b.what == placed_buffer::kind::ring; ++e)
        touches = touches || rows.inputs[e].tensor == b.root;
      if (touches) c = {std::min(c.begin, at), std::max(c.end, at + 1)};
    }
    return c;
  }
  [[nodiscard]] area area_of(const placed_buffer& b) const {
    const columns c = columns_of(b);
    const double begin = x_of(c.begin), end = x_of(c.end),
                 high_end = y_of({b.at.arena, b.at.offset + b.bytes});
    return {begin + 1, high_end, end - begin - 2, y_of(b.at) - high_end};
  }
  void draw(const placed_buffer& b) {
    const area at = area_of(b);
    if (at.width > 0)
      page_.box(class_of(b), at.x, at.y, at.width, at.height,
                fmt::format("{}: {} bytes from {}", in_words(b, p_), grouped(b.bytes),
                            grouped(b.at.offset)));
  }
  /// In the first column, where no other's words stand: what overlaps begins earlier or later.
  void name(const placed_buffer& b) {
    const area at = area_of(b);
    const std::string words = label(b);
    const double length = svg::width_of(words) + 4;
    if (at.height >= 14 && std::min(at.width, column_) >= length)
      page_.words("", at.x + 4, at.y + 12, words);
    else if (at.width >= 13 && at.height >= length + 4)
      page_.words("", at.x + 13, at.y + 6, words, svg::anchor::end, true);
  }
};

}  // namespace

std::string drawing_of_memory(const network_request& r, const planned_network& p,
                              const network_figures& f) {
  return memory_drawing(r, p, f).drawn();
}

std::string drawing_of_cycles(const network_request& r, const network_figures& f) {
  constexpr double row = 20, names = 220, bars = 520, numbers = 150;
  const std::int64_t all = f.sum(&step_figures::cycles);
  std::int64_t most = 1;
  for (const step_figures& s : f.steps) most = std::max(most, s.cycles);
  svg page(names + bars + numbers, top + row * static_cast<double>(f.steps.size()),
           fmt::format("Cycles of {}", r.name));
  page.words("heading", 16, 22,
             fmt::format("{}: {} cycles a run on {}, by estimate", r.name, grouped(all),
                         to_word(r.target)));
  double y = 44;
  for (const step_figures& s : f.steps) {
    const double part = 100 * static_cast<double>(s.cycles) /
                        static_cast<double>(std::max<std::int64_t>(all, 1)),
                 width = bars * static_cast<double>(s.cycles) / static_cast<double>(most);
    page.words("", names - 10, y + 13, fmt::format("{} {}", s.number, s.name), svg::anchor::end);
    page.box("bar", names, y + 2, width, row - 5, s.shape);
    page.words("faint", names + width + 8, y + 13,
               fmt::format("{}, {:.1f} %", grouped(s.cycles), part));
    y += row;
  }
  return page.finished();
}

}  // namespace convolith::gen
