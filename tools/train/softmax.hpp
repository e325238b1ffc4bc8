// Softmax cross-entropy of a batch, its gradient, and the class that scores highest.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/network/elementary.hpp>

#include "logarithm.hpp"

namespace convolith::train {

/// The position of the largest score, the first of them where several are equal.
template <class Scores>
int best(const Scores& scores) {
  return static_cast<int>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// Sum over these pictures of -log softmax(scores)[label]. Writes the gradient of the mean loss of a batch of
/// `batch` pictures, of which these may be a part.
inline float cross_entropy(std::span<const float> scores, std::span<const std::uint8_t> labels,
                           std::span<float> diff, float batch) {
  const std::size_t classes = scores.size() / labels.size();
  float loss = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto row = scores.subspan(i * classes, classes);
    const auto out = diff.subspan(i * classes, classes);
    // The largest score is subtracted first, so that no exponential overflows.
    const float largest = *std::max_element(row.begin(), row.end());
    float sum = 0;
    for (std::size_t k = 0; k < classes; ++k) sum += out[k] = exponential(row[k] - largest);
    for (std::size_t k = 0; k < classes; ++k) out[k] /= sum * batch;
    out[labels[i]] -= 1 / batch;
    loss += logarithm(sum) - (row[labels[i]] - largest);
  }
  return loss;
}

/// The same for a whole batch.
inline float cross_entropy(std::span<const float> scores, std::span<const std::uint8_t> labels,
                           std::span<float> diff) {
  return cross_entropy(scores, labels, diff, static_cast<float>(labels.size()));
}

}  // namespace convolith::train
