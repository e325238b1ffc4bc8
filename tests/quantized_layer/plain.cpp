// Layers that are computed by the definition: int16 activations, 4-bit weights, transposed convolutions.
#include "numbers.hpp"

namespace convolith::tests {

namespace {

constexpr quantized_options turned{
    .target = isa::scalar, .transposed = true, .stack_limit = any_stack};
constexpr quantization wide{.dst_min = -30000, .dst_max = 32767, .width = widths::w16x8};
constexpr quantization relu{
    .dst_min = 0, .dst_max = 20000, .profile = rounding::tflite, .width = widths::w16x8};
constexpr quantization halves{.src_zero = -7, .dst_zero = 5, .width = widths::w8x4};
constexpr quantization once{.src_zero = 9, .profile = rounding::tflite, .width = widths::w8x4};
constexpr quantization floats{.src_zero = -1, .profile = rounding::xnnpack, .width = widths::w8x4};

}  // namespace

std::vector<quantized_entry> plain_layers() {
  return {
      entry<"ic3ih5iw6oc3kh3ph1", wide, scalar>(),
      entry<"g2ic4ih5oc2kh3sh2pb1", relu, scalar>(),
      entry<"g3ic3ih4oc6kh2dh2ph1", relu, scalar>(),
      entry<"n2ic3ih3iw5oc3kh3kw1ph1", halves, scalar>(),
      entry<"g3ic3ih5oc3kh3ph1", once, scalar>(),
      entry<"ic5ih3oc3kh1", once, pairs>(),
      entry<"g2ic2ih5iw3oc4kh3kw2", floats, scalar>(),
      entry<"ic3ih5iw6oc2kh3sh2ph1", various[0], turned>(),
      entry<"ic2ih7iw4oc3kh2sh3sw2", various[1], turned>(),  // positions that no input reaches
      entry<"n2ic4ih6oc2kh3sh2pt1pl1g2", various[2],
            turned>(),  // padding that the stride does not divide
      entry<"ic3ih9iw7oc3kh3sh2sw3dh2dw1ph3pw2", various[3], turned>(),
      entry<"ic2ih5oc4kh4sh3pt2pb1pl0pr3", wide, turned>(),
      entry<"ic3ih5oc2kh3sh2ph1", halves, turned>(),
  };
}

}  // namespace convolith::tests
