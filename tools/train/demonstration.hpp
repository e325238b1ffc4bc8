// The demonstration as its user sees it: training seed by seed, the layers, the pictures, the verdict.
#pragma once

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "experiments.hpp"
#include "layer_table.hpp"
#include "model.hpp"
#include "pictures.hpp"
#include "quantized_files.hpp"
#include "quantized_network.hpp"
#include "terminal.hpp"
#include "training.hpp"

namespace convolith::train {

/// The pictures to learn from and those to be read afterwards.
struct split {
  dataset learn, test;
  std::string test_name;  ///< such as "test pictures"
};

/// Withholds one fifth of the training pictures. They are consecutive, because the pictures of one writer
/// are: the network is then judged on handwriting it has not seen, as on the test set.
inline split hold_out(const dataset& training, int fifth) {
  const int first = training.size() * (fifth - 1) / 5, last = training.size() * fifth / 5;
  dataset learn = slice(training, 0, first);
  const dataset rest = slice(training, last, training.size());
  learn.pixels.insert(learn.pixels.end(), rest.pixels.begin(), rest.pixels.end());
  learn.labels.insert(learn.labels.end(), rest.labels.begin(), rest.labels.end());
  return {std::move(learn), slice(training, first, last), "held-out training pictures"};
}

template <class Model>
outcome train_and_test(learner<typename Model::network>& network, const split& data,
                       const recipe& how, std::uint64_t seed) {
  status_line line;
  outcome result;
  result.seconds = train<Model>(network, data.learn, how, seed, [&](const progress& p) {
    if (p.batch == p.batches) result.epochs.push_back({p.loss, p.accuracy});
    const double done = (p.epoch - 1 + static_cast<double>(p.batch) / p.batches) / p.epochs;
    line.show(fmt::format("seed {}  {}  epoch {:>2}/{}  loss {:.4f}  accuracy {:5.2f} %", seed,
                          bar(done, 20), p.epoch, p.epochs, p.loss, 100 * p.accuracy));
  });
  result.answers = read<Model>(network, data.test);
  int correct = 0;
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    correct += result.answers[i] == data.test.labels[i] ? 1 : 0;
  result.accuracy = static_cast<double>(correct) / data.test.size();
  line.keep(fmt::format("seed {}  {:.2f} %: {} of {} {}  {:.2f} s  parameters {:016x}", seed,
                        100 * result.accuracy, correct, data.test.size(), data.test_name,
                        result.seconds, fingerprint(network.parameters())));
  return result;
}

/// The first picture of each digit that was read right, and the first ones that were not; few if they are large.
inline void show_answers(const dataset& test, const std::vector<int>& answers, std::uint64_t seed) {
  std::vector<captioned> right, wrong;
  std::array<bool, digit_classes> shown{};
  const std::size_t most = test.rows > 16 ? 4 : 12;
  std::size_t mistakes = 0;
  for (int i = 0; i < test.size(); ++i) {
    const int label = test.labels[static_cast<std::size_t>(i)],
              answer = answers[static_cast<std::size_t>(i)];
    if (answer != label) {
      if (++mistakes <= most)
        wrong.push_back({test.picture(i), fmt::format("{} read as {}", label, answer)});
    } else if (right.size() < most &&
               !std::exchange(shown[static_cast<std::size_t>(label)], true)) {
      right.push_back({test.picture(i), fmt::format("reads {}", answer)});
    }
  }
  fmt::print("What the network of seed {} reads:\n\n", seed);
  draw(right, test.rows, test.columns);
  if (mistakes == 0) return fmt::print("It made no mistake.\n\n");
  fmt::print("Its mistakes, {} of {}:\n\n", wrong.size(), mistakes);
  draw(wrong, test.rows, test.columns);
}

/// The last lines: what was reached, and whether that is enough. Returns the exit status.
inline int verdict(const std::vector<outcome>& outcomes, double wanted, double seconds_wanted,
                   bool judged) {
  double sum = 0, least = 1, most = 0, slowest = 0;
  for (const outcome& o : outcomes) {
    sum += o.accuracy;
    least = std::min(least, o.accuracy);
    most = std::max(most, o.accuracy);
    slowest = std::max(slowest, o.seconds);
  }
  const double mean = sum / static_cast<double>(outcomes.size());
  fmt::print("Accuracy: {:.2f} %", 100 * mean);
  if (outcomes.size() > 1)
    fmt::print(", the mean of {} seeds from {:.2f} to {:.2f} %", outcomes.size(), 100 * least,
               100 * most);
  if (judged)
    fmt::print("; at least {:.1f} % is wanted: {}", 100 * wanted,
               mean >= wanted ? "met" : "MISSED");
  fmt::print(".\nTraining: at most {:.2f} s of processor time per seed", slowest);
  if (judged && seconds_wanted > 0)
    fmt::print("; under {:.1f} s is wanted: {}", seconds_wanted,
               slowest < seconds_wanted ? "met" : "missed on this machine");
  fmt::print(".\n");
  return judged && mean < wanted ? 1 : 0;
}

/// Writes parameters as they lie in memory.
inline void save(const std::string& file, std::span<const float> parameters) {
  std::ofstream out(file, std::ios::binary);
  const auto bytes = std::as_bytes(parameters);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  if (!out.flush()) throw data_error(file + ": cannot be written");
}

/// Quantises what a seed has learnt, and tells how much less it then reads right: a share of the pictures. Saves it.
template <class Model>
double given_up_by_int8(learner<typename Model::network>& network, const split& data,
                        const outcome& floats, const std::string& folder) {
  const quantized_network layers = quantize<Model>(network, data.learn);
  const std::vector<quantized_scores> scores = read(layers, data.test);
  int correct = 0;
  for (std::size_t i = 0; i < scores.size(); ++i)
    correct += best(scores[i]) == data.test.labels[i] ? 1 : 0;
  const double accuracy = static_cast<double>(correct) / data.test.size(),
               given_up = floats.accuracy - accuracy;
  if (on_terminal())
    fmt::print("        {:.2f} % as int8: {} of {}, {:.2f} points {} float\n", 100 * accuracy,
               correct, data.test.size(), 100 * std::abs(given_up),
               given_up < 0 ? "above" : "below");
  save_quantized(folder, "digits", layers, Model::ink, data.learn.size(), scores);
  return given_up;
}

/// Returns the exit status: 0 when the mean accuracy reaches the bar, 1 when it does not.
template <class Model>
int demonstrate(const split& data, const wishes& wish) {
  const int seeds = wish.seeds > 0 ? wish.seeds : wish.quick ? 1 : Model::seeds;
  recipe how = Model::how;
  if (wish.quick) how.epochs = (how.epochs + 3) / 4;
  if (wish.epochs > 0) how.epochs = wish.epochs;

  using network = typename Model::network;
  const auto trained = std::make_unique<learner<network>>();  // too large for a stack
  fmt::print("{}: {} pictures of {} x {} to learn from, {} {} to read.\n", Model::name,
             data.learn.size(), Model::side, Model::side, data.test.size(), data.test_name);
  fmt::print("{} parameters, {} epochs in batches of {}, one core.\n\n", network::parameter_size,
             how.epochs, Model::batch);

  std::vector<outcome> outcomes;
  double given_up = -1;
  for (int seed = 1; seed <= seeds; ++seed) {
    outcomes.push_back(
        train_and_test<Model>(*trained, data, how, static_cast<std::uint64_t>(seed)));
    if constexpr (can_be_quantized<network>)
      if (!wish.int8.empty())
        given_up =
            std::max(given_up, given_up_by_int8<Model>(*trained, data, outcomes.back(), wish.int8));
  }

  if (!wish.save.empty()) save(wish.save, trained->parameters());

  std::vector<float> batch(network::src_size);
  for (std::size_t i = 0; i < batch.size(); ++i)
    batch[i] = data.test.pixels[i % data.test.pixels.size()];
  print_layers(*trained, Model::batch, std::span<const float, network::src_size>(batch));
  if (on_terminal())  // a log has no use for them
    show_answers(data.test, outcomes.back().answers, static_cast<std::uint64_t>(seeds));
  if (!wish.pictures.empty()) {
    write_pictures(wish.pictures, Model::name, data.test, outcomes);
    fmt::print("Drawn: {0}/learning.svg and {0}/mistakes.svg.\n", wish.pictures);
  }

  const double wanted = wish.quick ? Model::expected.quick : Model::expected.full;
  const int status = verdict(outcomes, wanted, Model::expected.seconds, wish.validate == 0);
  if (wish.int8.empty()) return status;
  const bool kept = given_up <= Model::expected.given_up_by_int8;
  fmt::print("As int8: {}{:.2f} points below float; at most {:.1f} is wanted: {}.\n",
             seeds > 1 ? "no seed more than " : "", 100 * std::max(given_up, 0.0),
             100 * Model::expected.given_up_by_int8, kept ? "met" : "MISSED");
  return kept ? status : 1;
}

}  // namespace convolith::train
