// The rival: the same pass of the same layer by oneDNN, on one thread.
#pragma once

#include <memory>
#include <string>

#include "tensors.hpp"

namespace convolith::benchmark {

/// `plain`: NCHW activations and OIHW weights, as a caller has them.
/// `best`: whatever blocked formats oneDNN chooses, the reorders into them not timed.
enum class formats { plain, best };

class onednn {
 public:
  onednn(const conv2d_shape& shape, pass which, formats how);
  ~onednn();

  /// Takes the inputs, in NCHW and OIHW.
  void load(const inputs& plain);
  void run();
  /// What the last run computed, in NCHW and OIHW.
  [[nodiscard]] results read() const;
  /// oneDNN's name of the implementation, such as `brgconv:avx512_core`.
  [[nodiscard]] const std::string& implementation() const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace convolith::benchmark
