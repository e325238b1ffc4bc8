// Labelled pictures in memory, and the assembly of a batch from them, shifted at random when training.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "idx.hpp"
#include "random.hpp"

namespace convolith::train {

/// Pictures with values from 0 (paper) to 1 (ink), and what they show.
struct dataset {
  int rows = 0, columns = 0;
  std::vector<float> pixels;
  std::vector<std::uint8_t> labels;

  [[nodiscard]] int size() const { return static_cast<int>(labels.size()); }
  [[nodiscard]] std::span<const float> picture(int i) const {
    const auto area = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    return std::span(pixels).subspan(static_cast<std::size_t>(i) * area, area);
  }
};

/// Reads pictures of `side` x `side` whose darkest value is `ink`, and their labels.
inline dataset load(const std::string& images_file, const std::string& labels_file, int side,
                    float ink) {
  const idx_images images = read_images(images_file);
  if (images.rows != side || images.columns != side)
    throw data_error(fmt::format("{}: pictures are {} x {}, expected {} x {}", images_file,
                                 images.rows, images.columns, side, side));
  dataset data{side, side, {}, read_labels(labels_file)};
  if (data.size() != images.count)
    throw data_error(fmt::format("{}: {} labels, but {} holds {} pictures", labels_file,
                                 data.size(), images_file, images.count));
  data.pixels.reserve(images.pixels.size());
  for (const std::uint8_t p : images.pixels) data.pixels.push_back(static_cast<float>(p) / ink);
  return data;
}

/// The pictures `first` to `last`-1.
inline dataset slice(const dataset& all, int first, int last) {
  const auto area = static_cast<std::ptrdiff_t>(all.rows) * all.columns;
  return {all.rows,
          all.columns,
          {all.pixels.begin() + first * area, all.pixels.begin() + last * area},
          {all.labels.begin() + first, all.labels.begin() + last}};
}

/// Copies a picture moved by `down` rows and `right` columns; what comes in from outside is paper.
inline void copy_shifted(const dataset& data, int i, int down, int right, std::span<float> to) {
  const std::span<const float> from = data.picture(i);
  std::fill(to.begin(), to.end(), 0.0f);
  for (int y = std::max(0, down); y < std::min(data.rows, data.rows + down); ++y) {
    for (int x = std::max(0, right); x < std::min(data.columns, data.columns + right); ++x) {
      to[static_cast<std::size_t>(y * data.columns + x)] =
          from[static_cast<std::size_t>((y - down) * data.columns + x - right)];
    }
  }
}

/// A batch for training: the chosen pictures, each moved by at most one pixel along each axis.
inline void gather_shifted(const dataset& data, std::span<const int> chosen, random_source& random,
                           std::span<float> batch) {
  const std::size_t area = batch.size() / chosen.size();
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const int down = random.below(3) - 1;
    const int right = random.below(3) - 1;
    copy_shifted(data, chosen[i], down, right, batch.subspan(i * area, area));
  }
}

}  // namespace convolith::train
