// Softmax cross-entropy of a batch, its gradient, and the class that scores highest.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace convolith::train {

/// The position of the largest score.
inline int best(std::span<const float> scores) {
  return static_cast<int>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// Sum over the batch of -log softmax(scores)[label]. Writes the gradient of the batch's mean loss.
inline float cross_entropy(std::span<const float> scores, std::span<const std::uint8_t> labels,
                           std::span<float> diff) {
  const std::size_t classes = scores.size() / labels.size();
  const auto batch = static_cast<float>(labels.size());
  float loss = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto row = scores.subspan(i * classes, classes);
    const auto out = diff.subspan(i * classes, classes);
    // The largest score is subtracted first, so that no exponential overflows.
    const float largest = *std::max_element(row.begin(), row.end());
    float sum = 0;
    for (std::size_t k = 0; k < classes; ++k) sum += out[k] = std::exp(row[k] - largest);
    for (std::size_t k = 0; k < classes; ++k) out[k] /= sum * batch;
    out[labels[i]] -= 1 / batch;
    loss += std::log(sum) - (row[labels[i]] - largest);
  }
  return loss;
}

}  // namespace convolith::train
