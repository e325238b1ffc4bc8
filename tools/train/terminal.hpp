// What the terminal can do, and the two things the demonstration draws on it: progress and pictures.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace convolith::train {

/// Whether standard output is a terminal that understands cursor movement and colours.
[[nodiscard]] bool on_terminal();

/// One line that is rewritten in place on a terminal. Elsewhere only what must stay is printed.
class status_line {
 public:
  /// Shown on a terminal until the next call, at most about twenty times a second.
  void show(const std::string& text);
  /// Printed to stay, in place of what was shown.
  void keep(const std::string& text);
  [[nodiscard]] bool in_place() const { return in_place_; }

 private:
  bool in_place_ = on_terminal();
  long long shown_ms_ = 0;
};

/// A bar of `width` characters, filled from the left.
[[nodiscard]] std::string bar(double share, int width);

/// A grey picture, 0 paper to 1 ink, and a line of words under it.
struct captioned {
  std::span<const float> pixels;
  std::string caption;
};

/// Prints pictures of `rows` x `columns` side by side, as many in a row as fit into 78 columns.
void draw(const std::vector<captioned>& pictures, int rows, int columns);

}  // namespace convolith::train
