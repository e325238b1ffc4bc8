// What is measured: a kernel loaded from its module, with buffers of its own.
#pragma once

#include <filesystem>
#include <memory>

#include "tensors.hpp"

namespace convolith::benchmark {

class subject {
 public:
  /// Loads one of the kernels of a module that the build made of this shape, pass and layout.
  subject(const std::filesystem::path& module, const conv2d_shape& shape, pass which, layout order,
          std::size_t index = 0);

  /// Takes the inputs, in NCHW and OIHW, and packs the weights if the kernel can take them so.
  void load(const inputs& plain);
  void run() { kernel_->run(operands_); }
  void run_packed() { kernel_->run_packed(operands_); }
  [[nodiscard]] bool takes_packed() const { return kernel_->run_packed != nullptr; }
  /// What the last run computed, in NCHW and OIHW.
  [[nodiscard]] results read() const { return restored(shape_, pass_, layout_, results_); }
  /// Spoils the results, so that what is read next was computed since.
  void spoil();
  [[nodiscard]] std::size_t workspace_bytes() const { return kernel_->workspace_bytes; }

 private:
  conv2d_shape shape_;
  pass pass_;
  layout layout_;
  std::shared_ptr<void> module_;
  const kernel* kernel_;
  inputs inputs_;
  results results_;
  aligned_vector<std::byte> workspace_, packed_;
  operands operands_{};
};

}  // namespace convolith::benchmark
