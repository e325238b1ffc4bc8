// What holds the interpreter itself: the bits of programs that are compiled, where each action is a machine instruction.
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstring>
#include <vector>

#include <convolith/conv2d.hpp>
#include <convolith/program/listing.hpp>

#include "../support/noise.hpp"
#include "interpreter.hpp"

namespace {

using namespace convolith;
using tests::memory;

/// The first `Inputs` operands are given, the others written; all are large enough for any of the kernels.
template <auto Kernel, std::size_t Inputs>
void same_bits(std::size_t size) {
  constexpr std::size_t count = Kernel.operands;
  tests::noise random(size);
  std::vector<std::vector<float>> natives;
  std::vector<memory<float>> buffers;
  for (std::size_t i = 0; i < count; ++i) {
    natives.push_back(random.reals<float>(size, 4));
    buffers.push_back(i < Inputs ? memory<float>(natives[i]) : memory<float>::holding(natives[i]));
  }
  operand<float> operands[count];
  memory<float>* interpreted[count];
  for (std::size_t i = 0; i < count; ++i) {
    operands[i] = natives[i].data();
    interpreted[i] = &buffers[i];
  }
  run_native<Kernel, float>(operands);
  tests::interpret<float>(list(Kernel), interpreted);
  for (std::size_t i = Inputs; i < count; ++i)
    BOOST_TEST(std::memcmp(natives[i].data(), buffers[i].elements().data(), size * sizeof(float)) ==
               0);
}

template <conv2d_shape Shape, layout Data, isa Target, int Budget = 0>
void same_layers() {
  constexpr layer_plans<float> plans{Shape,
                                     {.data = Data,
                                      .act = activation::relu6,
                                      .target = resolve(Target),
                                      .budget = {Budget, Budget, Budget}}};
  constexpr std::size_t size = 4096;
  same_bits<kernel::gather_kernel{plans.forward(), true}, 3>(size);
  same_bits<kernel::pack_kernel{plans.packed()}, 1>(size);
  same_bits<kernel::gather_kernel{plans.backward_data().accumulating(true)}, 3>(size);
  same_bits<kernel::weights_kernel{plans.backward_weights().accumulating(true)}, 2>(size);
  same_bits<kernel::bias_kernel{plans.backward_weights()}, 1>(size);
  same_bits<plans.gate(), 2>(size);
}

constexpr conv2d_shape strided = parse_shape("n2ic3ih4iw5oc9kh2sh2ph1").shape;
/// Without an instruction that fuses, compiled kernels round twice.
constexpr bool fuses = available(isa::avx2);

}  // namespace

BOOST_AUTO_TEST_SUITE(native)
BOOST_AUTO_TEST_CASE(vectors_of_channels) { same_layers<strided, layout::nhwc, isa::automatic>(); }
BOOST_AUTO_TEST_CASE(vectors_of_planes) { same_layers<strided, layout::nchw, isa::automatic>(); }
BOOST_AUTO_TEST_CASE(vectors_along_the_sum) {
  same_layers<parse_shape("ic17ih3oc3kh1kw2").shape, layout::nhwc, isa::automatic>();
}
BOOST_AUTO_TEST_CASE(rounded_products) {
  same_layers<parse_shape("ic2ih3iw4oc3kh2").shape, layout::nhwc, isa::cortex_m4>();
}
BOOST_AUTO_TEST_CASE(loads_by_pairs) {
  if constexpr (fuses)
    same_layers<parse_shape("ic6ih4oc3kh2ph1").shape, layout::nhwc, isa::cortex_m7, 24>();
}
BOOST_AUTO_TEST_CASE(computed_bounds_and_looped_phases) {
  same_layers<parse_shape("ic1ih2iw23oc2kh1kw23sh1sw3ph0pw11").shape, layout::nchw, isa::cortex_m0,
              6>();
}
BOOST_AUTO_TEST_SUITE_END()
