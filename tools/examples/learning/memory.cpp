// Prints what learning takes by the number of pictures that are in memory at once: known without running anything.
#include <cstdio>

#include "network.hpp"

template <int Batch>
void row() {
  using at_once = example::layers<Batch, convolith::isa::cortex_m4>;
  std::printf("| %d | %zu | %zu |\n", Batch,
              sizeof(example::memory_to_learn<typename at_once::all>),
              sizeof(example::memory_to_learn<typename at_once::head>));
}

int main() {
  std::printf("| batch in memory | all layers | last layer |\n|---:|---:|---:|\n");
  row<1>(), row<2>(), row<4>(), row<8>(), row<16>(), row<32>();
}
