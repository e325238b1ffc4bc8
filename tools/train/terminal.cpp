// Draws progress and pictures, with colours and in place on a terminal, as plain text elsewhere.
#include "terminal.hpp"

#include <fmt/core.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace convolith::train {

bool on_terminal() {
  const char* kind = std::getenv("TERM");
  return isatty(STDOUT_FILENO) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

namespace {

/// Characters in a line of the terminal; a longer text would wrap, and could not be rewritten in place.
std::size_t terminal_width() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

void status_line::show(const std::string& text) {
  if (!in_place_) return;
  const long long now = std::chrono::duration_cast<std::chrono::milliseconds>(
                            std::chrono::steady_clock::now().time_since_epoch())
                            .count();
  if (now - shown_ms_ < 50) return;
  shown_ms_ = now;
  fmt::print("\r{}\x1b[K", text.substr(0, terminal_width() - 1));
  std::fflush(stdout);
}

void status_line::keep(const std::string& text) {
  fmt::print("{}{}{}\n", in_place_ ? "\r" : "", text, in_place_ ? "\x1b[K" : "");
  std::fflush(stdout);
}

std::string bar(double share, int width) {
  const int filled = std::clamp(static_cast<int>(share * width), 0, width);
  return fmt::format("[{:#<{}}{:.<{}}]", "", filled, "", width - filled);
}

namespace {

/// The most pixels a row may have for a pixel to be two characters wide; larger pictures have one
/// character for two pixels, one above the other.
constexpr int small = 16;

float ink(std::span<const float> pixels, int row, int column, int columns) {
  return std::clamp(pixels[static_cast<std::size_t>(row * columns + column)], 0.0f, 1.0f);
}

/// One line of text in 24 greys. The half block shows the upper pixel, its background the lower.
std::string coloured(std::span<const float> pixels, int row, int columns) {
  const auto grey = [&](int y, int x) {
    return 232 + static_cast<int>(ink(pixels, y, x, columns) * 23);
  };
  std::string line;
  for (int x = 0; x < columns; ++x) {
    line += columns <= small
                ? fmt::format("\x1b[48;5;{}m  ", grey(row, x))
                : fmt::format("\x1b[38;5;{};48;5;{}m\u2580", grey(row, x), grey(row + 1, x));
  }
  return line + "\x1b[0m";
}

/// One line of text in ten characters.
std::string plain(std::span<const float> pixels, int row, int columns) {
  constexpr std::string_view greys = " .:-=+*#%@";
  std::string line;
  for (int x = 0; x < columns; ++x) {
    const float upper = ink(pixels, row, x, columns);
    const float shade = columns <= small ? upper : (upper + ink(pixels, row + 1, x, columns)) / 2;
    line.append(columns <= small ? 2 : 1, greys[static_cast<std::size_t>(shade * 9.99f)]);
  }
  return line;
}

}  // namespace

void draw(const std::vector<captioned>& pictures, int rows, int columns) {
  const bool colours = on_terminal();
  const bool doubled = columns <= small;
  const int drawn = doubled ? 2 * columns : columns;
  std::size_t cell = static_cast<std::size_t>(drawn);
  for (const captioned& p : pictures) cell = std::max(cell, p.caption.size());
  cell += 2;
  const std::size_t across = std::max<std::size_t>(1, 78 / cell);

  for (std::size_t first = 0; first < pictures.size(); first += across) {
    const std::size_t last = std::min(pictures.size(), first + across);
    for (int row = 0; row < rows; row += doubled ? 1 : 2) {
      for (std::size_t i = first; i < last; ++i) {
        const auto pixels = pictures[i].pixels;
        fmt::print("{}{:{}}",
                   colours ? coloured(pixels, row, columns) : plain(pixels, row, columns), "",
                   cell - static_cast<std::size_t>(drawn));
      }
      fmt::print("\n");
    }
    for (std::size_t i = first; i < last; ++i) fmt::print("{:{}}", pictures[i].caption, cell);
    fmt::print("\n\n");
  }
}

}  // namespace convolith::train
