// Trains LeNet-5 on MNIST.
#include "demonstration.hpp"
#include "experiments.hpp"

namespace convolith::train {

int run_mnist(const std::string& folder, const wishes& wish) {
  const auto part = [&](const std::string& name) {
    dataset data =
        load(folder + "/" + name + "-images-idx3-ubyte", folder + "/" + name + "-labels-idx1-ubyte",
             lenet_model::side, lenet_model::ink);
    return data;
  };
  dataset training = part("train");
  if (wish.validate > 0) return demonstrate<lenet_model>(hold_out(training, wish.validate), wish);
  return demonstrate<lenet_model>({std::move(training), part("t10k"), "test pictures"}, wish);
}

}  // namespace convolith::train
