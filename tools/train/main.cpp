// The demonstration's command line: trains a network of Convolith's kernels to read digits.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <string>

#include "experiments.hpp"

int main(int argc, char** argv) {
  CLI::App app{
      "Trains a small convolutional network to read handwritten digits, with kernels carved at "
      "compile time,\n"
      "on one core; then times its layers and shows what it reads and where it errs.\n"
      "Exit status: 0 the accuracy wanted was reached, 1 it was not, 2 the data or the command "
      "line is wrong.\n"};
  app.name("digits");
  std::string data = CONVOLITH_DIGITS, mnist;
  convolith::train::wishes wish;
  app.add_option("--data", data, "folder with the two files of the UCI digits")->option_text("DIR");
  app.add_option("--mnist", mnist,
                 "train LeNet-5 instead, on the four MNIST files (unpacked) in this folder")
      ->option_text("DIR");
  app.add_option("--seeds", wish.seeds,
                 "train this often, from different random numbers (5; 1 with --mnist)")
      ->check(CLI::Range(1, 1000))
      ->option_text("N");
  app.add_option("--epochs", wish.epochs,
                 "go through the training pictures this often (what the recipe says)")
      ->check(CLI::Range(1, 1000))
      ->option_text("N");
  app.add_flag("--quick", wish.quick,
               "one seed and a quarter of the epochs; less accuracy is then wanted");
  app.add_option(
         "--validate", wish.validate,
         "hold out this fifth of the training pictures and read it instead of the test pictures:\n"
         "for choosing a recipe without looking at the test")
      ->check(CLI::Range(1, 5))
      ->option_text("1-5");
  app.add_option("--save", wish.save,
                 "write the parameters that the last seed learnt into this file, as floats")
      ->option_text("FILE");
  app.add_option(
         "--pictures", wish.pictures,
         "draw into this folder how the seeds learnt, learning.svg, and what they read wrong, "
         "mistakes.svg")
      ->take_last()
      ->option_text("DIR");
  app.add_option("--int8", wish.int8,
                 "quantise what each seed has learnt, read the test pictures with that too, and "
                 "write the last\nseed's layers into this folder, for convolith-gen")
      ->excludes("--mnist")
      ->excludes("--validate")
      ->option_text("DIR");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : 2;
  }
  try {
    return mnist.empty() ? convolith::train::run_digits(data, wish)
                         : convolith::train::run_mnist(mnist, wish);
  } catch (const std::exception& e) {
    fmt::print(stderr, "digits: {}\n", e.what());
    return 2;
  }
}
