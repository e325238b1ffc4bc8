// Two pictures in SVG of how training went: how accuracy and loss came about, and what is read wrong in the end.
#pragma once

#include <string>
#include <vector>

#include "dataset.hpp"

namespace convolith::train {

/// After an epoch: means over the training pictures, as they were shifted.
struct epoch_figures {
  double loss = 0, accuracy = 0;
};

/// What one seed came to.
struct outcome {
  double accuracy = 0, seconds = 0;  ///< accuracy: on the pictures held back
  std::vector<int> answers;          ///< what it reads in each of these
  std::vector<epoch_figures> epochs{};
};

/// A curve for each seed, and what it reads right in the end of pictures it has not seen.
[[nodiscard]] std::string drawing_of_learning(const std::string& title,
                                              const std::vector<outcome>& seeds);

/// The pictures that a seed reads wrong, with what they show and what is read: those most often read wrong, if not all.
[[nodiscard]] std::string drawing_of_mistakes(const std::string& title, const dataset& test,
                                              const std::vector<outcome>& seeds);

/// Writes both into a folder, which is made if need be: learning.svg and mistakes.svg.
void write_pictures(const std::string& folder, const std::string& title, const dataset& test,
                    const std::vector<outcome>& seeds);

}  // namespace convolith::train
