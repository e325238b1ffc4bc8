// Depthwise layers: with a multiplier of channels, dilated, strided, batched.
#include "numbers.hpp"

namespace convolith::tests {

std::vector<quantized_entry> depthwise_layers() {
  return crossed<2, "g4ic4ih5iw9oc4kh3ph1", "g3ic3ih6oc6kh3sh2pb1pr1", "g2ic2ih7oc2kh3dh2ph2",
                 "n2g5ic5ih3iw1oc5kh2kw1", "g2ic2ih9iw4oc4kh3dh3dw1ph1",
                 "g2ic2ih1iw133oc2kh1kw131">();
}

}  // namespace convolith::tests
