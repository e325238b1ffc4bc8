// What is measured: a kernel loaded from its module, with buffers of its own.
#include "subject.hpp"

#include <dlfcn.h>

#include <algorithm>
#include <stdexcept>

namespace convolith::benchmark {

subject::subject(const std::filesystem::path& module, const conv2d_shape& shape, pass which,
                 layout order, std::size_t index)
    : shape_(shape), pass_(which), layout_(order), results_(blank(shape, which)) {
  module_.reset(dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL), [](void* handle) {
    if (handle != nullptr) dlclose(handle);
  });
  if (module_ == nullptr) throw std::runtime_error(dlerror());
  const auto* kernels = static_cast<const kernel_list*>(dlsym(module_.get(), kernels_symbol));
  if (kernels == nullptr) throw std::runtime_error(dlerror());
  if (index >= static_cast<std::size_t>(kernels->count))
    throw std::runtime_error(module.string() + " has fewer plans than are asked for");
  kernel_ = kernels->first + index;
  workspace_.resize(kernel_->workspace_bytes);
  packed_.resize(kernel_->packed_bytes);
}

void subject::load(const inputs& plain) {
  inputs_ = arranged(shape_, layout_, plain);
  if (kernel_->pack != nullptr) kernel_->pack(inputs_.wei.data(), packed_.data());
  operands_ = {.src = inputs_.src.data(),
               .wei = inputs_.wei.data(),
               .bias = inputs_.bias.data(),
               .diff_dst = inputs_.diff_dst.data(),
               .packed = packed_.data(),
               .out = results_.out.data(),
               .out_bias = results_.bias.data(),
               .workspace = workspace_.data()};
}

void subject::spoil() {
  const results spoilt = blank(shape_, pass_);
  // Copied in place: the kernel holds pointers to these very buffers.
  std::copy(spoilt.out.begin(), spoilt.out.end(), results_.out.begin());
  std::copy(spoilt.bias.begin(), spoilt.bias.end(), results_.bias.begin());
}

}  // namespace convolith::benchmark
