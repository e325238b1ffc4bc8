// Layers on the host's vectors: channels that fill none of them, one, or several and a part; every way to read the input.
#include "numbers.hpp"

namespace convolith::tests {

namespace {

constexpr quantized_options host{.stack_limit = any_stack};

/// Each shape with one of the numbers, the next shape with the next; `First` for the first.
template <std::size_t First, shape_argument... Shapes>
void add_each(std::vector<quantized_entry>& to) {
  [&]<std::size_t... Is>(std::index_sequence<Is...>) {
    (to.push_back(entry<Shapes, various[(First + Is) % various.size()], host>()), ...);
  }
  (std::make_index_sequence<sizeof...(Shapes)>{});
}

/// Each shape with the same numbers.
template <quantization Numbers, shape_argument... Shapes>
void add_all(std::vector<quantized_entry>& to) {
  (to.push_back(entry<Shapes, Numbers, host>()), ...);
}

/// What is stored four vectors at a time: one vector of channels, two, three, a part; rows of fewer pixels, and of more.
template <quantization Numbers>
void add_fours(std::vector<quantized_entry>& to) {
  add_all<Numbers, "ic8ih5iw7oc16kh1", "ic6ih5oc13kh1", "ic8ih4iw9oc40kh1", "ic4ih3iw9oc8kh3ph1",
          "g8ic8ih6iw11oc8kh3ph1", "g16ic16ih5oc16kh5ph2", "g8ic8ih9oc8kh3sh2ph1",
          "g24ic24ih4iw13oc24kh2pl1", "g4ic4ih5iw9oc4kh3ph1">(to);
}

}  // namespace

std::vector<quantized_entry> vector_layers() {
  std::vector<quantized_entry> all;
  // Rings of rows, pointwise layers, dilated ones, groups, patches.
  add_each<0, "ic3ih7iw5oc13kh3sh2pb1pr1", "ic4ih5iw7oc3kh3ph1", "n2ic6ih4iw3oc20kh2kw3pl1",
           "ic1ih5oc1kh3", "ic5ih6iw9oc40kh1kw2sw2", "ic8ih4iw3oc24kh1", "ic5ih3iw4oc17kh1",
           "ic6ih7oc10kh3dh2ph2", "ic3ih4iw9oc8kh3kw2dw3pl2", "g2ic8ih4iw5oc12kh3ph1",
           "g3ic9ih5oc6kh2sh2", "g2ic4ih3iw20oc6kh1kw17", "n2ic16ih1iw1oc10kh1">(all);
  // Depthwise: paddings wider than the input or the kernel, dilations, strides.
  add_each<1, "g12ic12ih5iw9oc12kh3ph1", "g9ic9ih6oc9kh3sh2pb1pr1", "g5ic5ih9iw7oc5kh3dh2ph2",
           "n2g20ic20ih3iw1oc20kh2kw1", "g8ic8ih2iw2oc8kh2dw3pl4pr3",
           "g16ic16ih9iw3oc16kh4kw2sh3pt5pb2", "g3ic3ih6oc6kh3sh2pb1pr1">(all);
  // Right shifts of what is clamped below zero, and is not: two ways to round.
  constexpr quantization clamped{
      .src_zero = -128, .dst_zero = -128, .profile = rounding::tflm, .shifts = shift_range::right};
  constexpr quantization open{
      .src_zero = 7, .dst_zero = 5, .profile = rounding::tflm, .shifts = shift_range::right};
  add_fours<clamped>(all);
  add_fours<open>(all);
  // Rounded once, and as depthwise layers of the same profile are.
  constexpr quantization once{
      .src_zero = -3, .dst_zero = 9, .profile = rounding::tflite, .shifts = shift_range::right};
  add_all<once, "ic8ih5iw7oc16kh1", "ic6ih5oc13kh1", "ic3ih5oc4kh3ph1", "g8ic8ih6iw11oc8kh3ph1">(
      all);
  return all;
}

/// Those whose scales are floats.
std::vector<quantized_entry> rounding_layers() {
  return {entry<"ic3ih4oc9kh2", various[2], host>()};
}

}  // namespace convolith::tests
