// A picture in SVG that is legible on light and on dark paper.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace convolith::gen {

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
.faint { fill: var(--faint); }
.paper { fill: var(--paper); }
.grid { stroke: var(--grid); }
.edge { stroke: var(--faint); stroke-dasharray: 4 3; }
.tensor { fill: var(--tensor); stroke: var(--tensor); fill-opacity: .35; }
.ring { fill: var(--ring); stroke: var(--ring); fill-opacity: .35; }
.scratch { fill: var(--scratch); stroke: var(--scratch); fill-opacity: .3; }
.kept { fill: var(--kept); stroke: var(--kept); fill-opacity: .35; }
.bar { fill: var(--bar); }
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

}  // namespace convolith::gen
