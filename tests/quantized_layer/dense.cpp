// Dense layers whose input is kept in rings of rows, transformed by tiles, and pointwise ones.
#include "numbers.hpp"

namespace convolith::tests {

std::vector<quantized_entry> dense_layers() {
  return crossed<0, "ic4ih5iw7oc3kh3ph1", "ic3ih7iw5oc5kh3sh2pb1pr1", "ic1ih6oc2kh5ph2",
                 "ic8ih4iw3oc4kh1", "ic5ih2iw4oc1kh1", "n2ic12ih3iw6oc2kh2kw3pl1",
                 "ic64ih1iw1oc7kh1", "ic8ih6iw11oc8kh3ph1", "n2ic16ih3iw5oc4kh3ph1">();
}

}  // namespace convolith::tests
