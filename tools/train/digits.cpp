// Trains the small network on the UCI digits.
#include "demonstration.hpp"
#include "experiments.hpp"

namespace convolith::train {

namespace {
constexpr int training_rows = digits_model::training_rows, all_rows = digits_model::all_rows;
}  // namespace

int run_digits(const std::string& folder, const wishes& wish) {
  const std::string images = folder + "/digits-images.idx3-ubyte";
  const dataset all =
      load(images, folder + "/digits-labels.idx1-ubyte", digits_model::side, digits_model::ink);
  if (all.size() != all_rows)
    throw data_error(fmt::format("{}: {} pictures, expected {}", images, all.size(), all_rows));
  dataset training = slice(all, 0, training_rows);
  if (wish.validate > 0) return demonstrate<digits_model>(hold_out(training, wish.validate), wish);
  return demonstrate<digits_model>(
      {std::move(training), slice(all, training_rows, all_rows), "test pictures"}, wish);
}

}  // namespace convolith::train
