// What a network needs to read with parameters that lie elsewhere, such as in flash.
#pragma once

#include <array>
#include <cstddef>

namespace convolith::train {

/// Its size is all that a forward pass writes, except for the stack.
template <class Network>
class reader {
 public:
  /// What the last stage says about the batch.
  typename Network::dst forward(typename Network::parameters p, typename Network::src src) {
    return Network::forward(p, src, values_, scratch_);
  }

 private:
  std::array<float, Network::values_size> values_{};
  std::array<std::byte, Network::forward_workspace_bytes> scratch_{};
};

}  // namespace convolith::train
