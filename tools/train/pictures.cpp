#include "pictures.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "../svg.hpp"

namespace convolith::train {

namespace {

using tools::svg;

constexpr double left = 64, top = 84, width = 560, height = 190, between = 58, right = 150;

/// A panel of curves over epochs: its place, and what its lower and its upper edge stand for.
struct panel {
  svg& page;
  double y, low, high;
  int epochs;

  [[nodiscard]] double x_of(double epoch) const {
    return left + (epochs > 1 ? width * (epoch - 1) / (epochs - 1) : 0.0);
  }
  [[nodiscard]] double y_of(double value) const {
    return y + height - height * (std::clamp(value, low, high) - low) / (high - low);
  }
  void grid(std::string_view title, double step, int decimals, std::string_view unit) const {
    page.words("", left, y - 10, title);
    for (double value = low; value < high + step / 2; value += step) {
      page.line("grid", left, y_of(value), left + width, y_of(value));
      page.words("faint", left - 8, y_of(value) + 4,
                 fmt::format("{:.{}f}{}", value, decimals, unit), svg::anchor::end);
    }
    const int by = epochs > 40 ? 10 : epochs > 12 ? 5 : 1;
    for (int epoch = 1; epoch <= epochs; ++epoch)
      if (epoch == 1 || epoch == epochs || (epoch % by == 0 && epochs - epoch > by / 2))
        page.words("faint", x_of(epoch), y + height + 18, fmt::format("{}", epoch),
                   svg::anchor::middle);
  }
  template <class Value>
  void curve(std::string_view about, const std::vector<epoch_figures>& of,
             const Value& value) const {
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = 0; i < of.size(); ++i)
      points.emplace_back(x_of(static_cast<double>(i) + 1), y_of(value(of[i])));
    page.curve("curve", points, about);
  }
};

/// A step of 1, 2 or 5 times a power of ten of which `most` reach so far.
double step_of(double range, int most) {
  const double power = std::pow(10.0, std::floor(std::log10(range / most)));
  for (const double by : {1.0, 2.0, 5.0})
    if (by * power * most >= range) return by * power;
  return 10 * power;
}

struct mistake {
  int picture = 0, seeds = 0;
  std::set<int> answers{};
};

std::vector<mistake> mistakes_of(const dataset& test, const std::vector<outcome>& seeds) {
  std::vector<mistake> all;
  for (int i = 0; i < test.size(); ++i) {
    mistake m{i};
    for (const outcome& seed : seeds)
      if (const int read = seed.answers[static_cast<std::size_t>(i)];
          read != test.labels[static_cast<std::size_t>(i)]) {
        ++m.seeds;
        m.answers.insert(read);
      }
    if (m.seeds > 0) all.push_back(std::move(m));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const mistake& a, const mistake& b) { return a.seeds > b.seeds; });
  return all;
}

}  // namespace

std::string drawing_of_learning(const std::string& title, const std::vector<outcome>& seeds) {
  const auto epochs = static_cast<int>(seeds.front().epochs.size());
  double least = 1, most_loss = 0, mean = 0;
  for (const outcome& seed : seeds) {
    least = std::min(least, seed.accuracy);
    for (const epoch_figures& e : seed.epochs) {
      least = std::min(least, e.accuracy);
      most_loss = std::max(most_loss, e.loss);
    }
    mean += seed.accuracy / static_cast<double>(seeds.size());
  }
  svg page(left + width + right, top + 2 * height + between + 46, title);
  page.words(
      "heading", left, 24,
      fmt::format("{}: {:.2f} % of pictures not seen before are read right", title, 100 * mean));
  page.words(
      "faint", left, 44,
      fmt::format("a line for each of {} seeds; to the right, what it reads right in the end",
                  seeds.size()));
  const double step = step_of(100 * (1 - least), 5),
               low = std::max(0.0, 100 - step * std::ceil(100 * (1 - least) / step));
  const panel right_ones{page, top, low, 100, epochs};
  right_ones.grid("training pictures read right, while learning from them", step, 0, " %");
  const double by = step_of(most_loss, 5);
  const panel loss{page, top + height + between, 0, by * std::ceil(most_loss / by), epochs};
  loss.grid("mean loss (cross-entropy)", by, by < 0.1 ? 2 : 1, "");
  page.words("faint", left + width, loss.y + height + 36, "epoch", svg::anchor::end);
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    const std::string about =
        fmt::format("seed {}: {:.2f} % of the pictures held back", i + 1, 100 * seeds[i].accuracy);
    right_ones.curve(about, seeds[i].epochs,
                     [](const epoch_figures& e) { return 100 * e.accuracy; });
    loss.curve(about, seeds[i].epochs, [](const epoch_figures& e) { return e.loss; });
    page.box("kept", left + width + 14, right_ones.y_of(100 * seeds[i].accuracy) - 3, 6, 6, about);
  }
  page.words("", left + width + 28, right_ones.y_of(100 * mean) + 4,
             fmt::format("{:.1f} %", 100 * mean));
  page.words("faint", left + width + 28, right_ones.y_of(100 * mean) + 19, "not seen before");
  return page.finished();
}

std::string drawing_of_mistakes(const std::string& title, const dataset& test,
                                const std::vector<outcome>& seeds) {
  std::vector<mistake> all = mistakes_of(test, seeds);
  const std::size_t found = all.size(), most = test.rows > 16 ? 24 : 60;
  if (all.size() > most) all.resize(most);
  constexpr int across = 6;
  constexpr double side = 88, cell_width = side + 40, cell_height = side + 52, margin = 24;
  const double pixel = side / std::max(test.rows, test.columns);
  const auto lines = static_cast<double>((all.size() + across - 1) / across);
  svg page(2 * margin + across * cell_width - 16, 66 + cell_height * lines + 4, title);
  page.words("heading", margin, 24, fmt::format("{}: what is read wrong", title));
  page.words(
      "faint", margin, 44,
      fmt::format("{} of {} pictures, by one or more of {} seeds{}", found, test.size(),
                  seeds.size(),
                  found > all.size() ? fmt::format("; here the {} most often", all.size()) : ""));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const mistake& m = all[i];
    const double x = margin + cell_width * static_cast<double>(i % across),
                 y = 62 + cell_height * static_cast<double>(i / across);
    page.box("frame", x, y, side, side, fmt::format("picture {}", m.picture));
    const std::span<const float> pixels = test.picture(m.picture);
    for (int row = 0; row < test.rows; ++row)
      for (int column = 0; column < test.columns; ++column)
        page.ink(
            x + pixel * column, y + pixel * row, pixel,
            static_cast<double>(pixels[static_cast<std::size_t>(row * test.columns + column)]));
    std::string read;
    for (const int answer : m.answers)
      read += fmt::format("{}{}", read.empty() ? "" : ", ", answer);
    if (seeds.size() > 1) read += fmt::format(" ({} of {})", m.seeds, seeds.size());
    page.words("", x, y + side + 16,
               fmt::format("a {}", test.labels[static_cast<std::size_t>(m.picture)]));
    page.words("faint", x, y + side + 31, fmt::format("read as {}", read));
  }
  return page.finished();
}

void write_pictures(const std::string& folder, const std::string& title, const dataset& test,
                    const std::vector<outcome>& seeds) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  for (const auto& [name, text] :
       {std::pair("learning.svg", drawing_of_learning(title, seeds)),
        std::pair("mistakes.svg", drawing_of_mistakes(title, test, seeds))}) {
    const std::string path = folder + "/" + name;
    std::ofstream out(path, std::ios::binary);
    out << text;
    if (!out.flush()) throw data_error(path + ": cannot be written");
  }
}

}  // namespace convolith::train
