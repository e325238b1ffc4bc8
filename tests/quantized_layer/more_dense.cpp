// Dense layers whose input is gathered into patches: dilations, groups, and kernels beyond the input.
#include "numbers.hpp"

namespace convolith::tests {

std::vector<quantized_entry> more_dense_layers() {
  return crossed<1, "ic2ih7oc3kh3dh2ph2", "g2ic8ih4iw5oc6kh3ph1", "g3ic6ih5oc3kh2sh2",
                 "ic2ih3iw2oc2kh5ph2", "ic4ih9iw8oc2kh2sh3sw4", "ic1ih1iw9oc3kh1kw4sw2pl3pr2",
                 "n2ic3ih4oc4kh1sh2">();
}

}  // namespace convolith::tests
