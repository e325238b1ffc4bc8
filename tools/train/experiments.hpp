// The demonstrations that the command line can start; each is compiled by itself.
#pragma once

#include <string>

namespace convolith::train {

/// What the command line asks for; 0 is the model's own number.
struct wishes {
  int seeds = 0, epochs = 0;
  bool quick = false;
  int validate =
      0;  ///< 1 to 5: hold out this fifth of the training pictures and leave the test set alone
  std::string pictures;  ///< folder for drawings of how training went
  std::string save;      ///< file for the parameters that the last seed learnt
  std::string int8;      ///< folder for the same as whole numbers, which are then tried as well
};

/// Trains on the UCI digits in `folder`; returns the exit status.
int run_digits(const std::string& folder, const wishes& wish);

/// Trains on the four files of MNIST in `folder`; returns the exit status.
int run_mnist(const std::string& folder, const wishes& wish);

}  // namespace convolith::train
