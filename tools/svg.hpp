// A picture in SVG that is legible on light and on dark paper.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace convolith::tools {

/// In pixels; numbers have one decimal, so that pictures are the same everywhere.
class svg {
 public:
  enum class anchor { start, middle, end };

  svg(double width, double height, std::string_view title)
      : text_(
            fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0f} {1:.0f}\" "
                        "width=\"{0:.0f}\" height=\"{1:.0f}\">\n<title>{2}</title>\n{3}"
                        "<rect class=\"paper\" width=\"{0:.0f}\" height=\"{1:.0f}\"/>\n",
                        width, height, escaped(title), style)) {}

  /// `kind`: a class of the style; `about`: what a pointer that rests on it shows.
  void box(std::string_view kind, double x, double y, double width, double height,
           std::string_view about) {
    text_ += fmt::format(
        "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\">"
        "<title>{}</title></rect>\n",
        kind, x, y, width, height, escaped(about));
  }
  /// A pixel, `side` wide, from 0, paper, to 1, ink.
  void ink(double x, double y, double side, double share) {
    if (share > 0)
      text_ += fmt::format(
          "<rect class=\"ink\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" "
          "fill-opacity=\"{:.2f}\"/>\n",
          x, y, side, side, share);
  }
  /// Through points (x, y).
  void curve(std::string_view kind, const std::vector<std::pair<double, double>>& points,
             std::string_view about) {
    text_ += fmt::format("<polyline class=\"{}\" points=\"", kind);
    for (const auto& [x, y] : points) text_ += fmt::format("{:.1f},{:.1f} ", x, y);
    text_ += fmt::format("\"><title>{}</title></polyline>\n", escaped(about));
  }
  void line(std::string_view kind, double x1, double y1, double x2, double y2) {
    text_ += fmt::format(
        "<line class=\"{}\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"/>\n", kind, x1,
        y1, x2, y2);
  }
  void words(std::string_view kind, double x, double y, std::string_view text,
             anchor at = anchor::start, bool upright = false) {
    const char* const anchored = at == anchor::start    ? "start"
                                 : at == anchor::middle ? "middle"
                                                        : "end";
    const std::string turned =
        upright ? fmt::format(" transform=\"rotate(-90 {:.1f} {:.1f})\"", x, y) : std::string();
    text_ +=
        fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n",
                    kind, x, y, anchored, turned, escaped(text));
  }
  [[nodiscard]] std::string finished() const { return text_ + "</svg>\n"; }

  /// How wide words become, or a little less.
  [[nodiscard]] static double width_of(std::string_view text) {
    return 6.2 * static_cast<double>(text.size());
  }
  /// Lines of no more than `width` pixels, broken behind a semicolon.
  [[nodiscard]] static std::vector<std::string> lines_of(std::string_view text, double width) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
      const std::size_t end = std::min(text.find("; "), text.size() - 1) + 1;
      std::string_view part = text.substr(0, end);
      text.remove_prefix(end);
      if (width_of(lines.back()) + width_of(part) > width && !lines.back().empty())
        lines.emplace_back();
      if (lines.back().empty() && part.front() == ' ') part.remove_prefix(1);
      lines.back() += part;
    }
    return lines;
  }

 private:
  std::string text_;

  static constexpr const char* style = R"(<style>
svg { font: 12px system-ui, sans-serif; --ink: #1b1f24; --faint: #5d6773; --grid: #d5dbe1; --paper: #ffffff;
  --tensor: #2f74d0; --ring: #c9741a; --scratch: #6d7883; --kept: #23895f; --bar: #2f74d0; }
@media (prefers-color-scheme: dark) {
  svg { --ink: #e8ecf0; --faint: #a3adb8; --grid: #3a424b; --paper: #14181c;
    --tensor: #6aa5f2; --ring: #eaa04e; --scratch: #9aa5b0; --kept: #56c596; --bar: #6aa5f2; } }
text { fill: var(--ink); }
.heading { font-size: 15px; font-weight: 600; }
.small { font-size: 10.5px; }
.faint { fill: var(--faint); }
.paper { fill: var(--paper); }
.grid { stroke: var(--grid); }
.edge { stroke: var(--faint); stroke-dasharray: 4 3; }
.tensor { fill: var(--tensor); stroke: var(--tensor); fill-opacity: .35; }
.ring { fill: var(--ring); stroke: var(--ring); fill-opacity: .35; }
.scratch { fill: var(--scratch); stroke: var(--scratch); fill-opacity: .3; }
.kept { fill: var(--kept); stroke: var(--kept); fill-opacity: .35; }
.bar { fill: var(--bar); }
.ink { fill: var(--ink); shape-rendering: crispEdges; }
.frame { fill: none; stroke: var(--grid); }
.curve { fill: none; stroke: var(--bar); stroke-width: 1.5; stroke-opacity: .75; }
.mark { fill: var(--ink); }
</style>
)";

  [[nodiscard]] static std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text)
      if (c == '<')
        safe += "&lt;";
      else if (c == '&')
        safe += "&amp;";
      else
        safe += c;
    return safe;
  }
};

}  // namespace convolith::tools
