// The training loop, and reading pictures with a trained network.
#pragma once

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <numeric>
#include <span>
#include <vector>

#include <convolith/network.hpp>

#include "dataset.hpp"
#include "fingerprint.hpp"
#include "parameters.hpp"
#include "recipe.hpp"
#include "softmax.hpp"

namespace convolith::train {

/// How training stands after a number of batches of an epoch.
struct progress {
  int epoch, epochs;   ///< epoch counts from 1
  int batch, batches;  ///< batch of the epoch, from 1
  float loss;          ///< mean over the epoch so far
  float accuracy;      ///< on the shifted training pictures, over the epoch so far
};

/// Trains from scratch, calling report(progress) after every batch; returns the seconds of processor time,
/// which other programs on the machine do not lengthen as they do the time on the wall.
/// Pictures that fill no whole batch after shuffling wait for the next epoch.
template <class Model, class Report>
double train(learner<typename Model::network>& network, const dataset& data, const recipe& how,
             std::uint64_t seed, const Report& report) {
  const std::clock_t start = std::clock();
  random_source random(seed);
  initialise(network, random);

  const int batches = data.size() / Model::batch;
  descent<Model::network::parameter_size> optimiser;
  std::vector<int> order(data.labels.size());
  std::iota(order.begin(), order.end(), 0);
  std::vector<float> batch(Model::network::src_size);
  const std::span<float, Model::network::src_size> src(batch);
  std::vector<std::uint8_t> labels(Model::batch);

  for (int epoch = 1; epoch <= how.epochs; ++epoch) {
    random.shuffle(std::span(order));
    float loss = 0;
    int correct = 0;
    for (int b = 1; b <= batches; ++b) {
      const auto first = static_cast<std::size_t>(b - 1) * Model::batch;
      const auto chosen = std::span<const int>(order).subspan(first, Model::batch);
      gather_shifted(data, chosen, random, batch);
      std::transform(chosen.begin(), chosen.end(), labels.begin(),
                     [&](int i) { return data.labels[static_cast<std::size_t>(i)]; });

      const std::span<const float> scores = network.forward(src);
      const std::size_t classes = scores.size() / Model::batch;
      for (std::size_t i = 0; i < labels.size(); ++i)
        correct += best(scores.subspan(i * classes, classes)) == labels[i] ? 1 : 0;
      loss += cross_entropy(scores, labels, network.diff_dst());
      network.backward(src);
      optimiser.step(network.parameters(), network.gradients(),
                     learning_rate(how, (epoch - 1) * batches + b - 1, how.epochs * batches),
                     how.momentum, how.decay);

      const auto seen = static_cast<float>(b * Model::batch);
      report(
          progress{epoch, how.epochs, b, batches, loss / seen, static_cast<float>(correct) / seen});
    }
  }
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// What the network reads in every picture. The last batch is filled up with blanks, whose results are
/// dropped, so that every picture counts although the batch is a compile-time size.
template <class Model>
std::vector<int> read(learner<typename Model::network>& network, const dataset& data) {
  std::vector<float> batch(Model::network::src_size);
  const std::size_t area = Model::network::src_size / Model::batch,
                    classes = Model::network::dst_size / Model::batch;
  std::vector<int> answers;
  answers.reserve(data.labels.size());
  for (int first = 0; first < data.size(); first += Model::batch) {
    const int count = std::min(Model::batch, data.size() - first);
    std::fill(batch.begin(), batch.end(), 0.0f);
    for (int i = 0; i < count; ++i)
      std::ranges::copy(data.picture(first + i),
                        batch.begin() + static_cast<std::ptrdiff_t>(area) * i);
    const std::span<const float> scores =
        network.forward(std::span<const float, Model::network::src_size>(batch));
    for (int i = 0; i < count; ++i)
      answers.push_back(best(scores.subspan(static_cast<std::size_t>(i) * classes, classes)));
  }
  return answers;
}

}  // namespace convolith::train
