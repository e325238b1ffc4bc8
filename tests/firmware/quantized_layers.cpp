// Quantised layers on a board, exactly as the oracle has them: says how many cases were right, and which were not.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include <convolith/quantized_conv2d.hpp>
#include <convolith/reference.hpp>

#include "firmware.h"

namespace {

using namespace convolith;

unsigned passed = 0, failed = 0;

/// Pseudo-random, the same everywhere.
class noise {
 public:
  explicit noise(std::uint32_t seed) : state_(seed) {}
  int within(int least, int most) {
    state_ = state_ * 1664525U + 1013904223U;
    return least + static_cast<int>((state_ >> 8) % static_cast<std::uint32_t>(most - least + 1));
  }

 private:
  std::uint32_t state_;
};

/// Elements `Shift` bytes behind a multiple of eight, with canaries on both sides.
template <class T, std::size_t Size>
class room {
 public:
  explicit room(std::size_t shift) : first_(margin + shift) {
    for (unsigned char& byte : bytes_) byte = canary;
  }
  [[nodiscard]] T* data() { return reinterpret_cast<T*>(bytes_ + first_); }
  [[nodiscard]] bool intact() const {
    for (std::size_t i = 0; i < sizeof bytes_; ++i)
      if ((i < first_ || i >= first_ + Size * sizeof(T)) && bytes_[i] != canary) return false;
    return true;
  }

 private:
  static constexpr std::size_t margin = 16;
  static constexpr unsigned char canary = 0xa5;
  std::size_t first_;
  alignas(8) unsigned char bytes_[2 * margin + 8 + Size * sizeof(T)];
};

/// Whether an access that is not aligned faults: as where a board starts, or as cores do unless told.
void fault_if_unaligned(bool fault) {
  volatile std::uint32_t& control = *reinterpret_cast<volatile std::uint32_t*>(0xE000ED14);
  control = fault ? control | 8U : control & ~8U;
}

enum class kind { random, lowest, highest, ties };

/// `aligned`: src to four bytes; all else, and src otherwise, as badly as its type allows.
template <class Layer, bool Transposed>
bool agrees(kind what, bool aligned) {
  using number = typename Layer::activation_type;
  using weight = typename Layer::weight_type;
  using multiplier = typename Layer::multiplier_type;
  const quantization& q = Layer::numbers;
  static std::array<weight, Layer::wei_size> wei;
  static std::array<typename Layer::bias_type, Layer::bias_size> bias;
  static std::array<multiplier, Layer::bias_size> by;
  static std::array<number, Layer::dst_size> want;
  static room<number, Layer::src_size> src(0);
  static room<number, Layer::dst_size> dst(0);
  static room<std::byte, Layer::workspace_bytes> workspace(0);
  src = room<number, Layer::src_size>(aligned ? 4 : sizeof(number));
  dst = room<number, Layer::dst_size>(sizeof(number));
  workspace = room<std::byte, Layer::workspace_bytes>(aligned ? 1 : 3);

  noise drawn(static_cast<std::uint32_t>(what) + 1);
  const int least = lowest_activation(q.width), most = highest_activation(q.width);
  for (std::size_t i = 0; i < Layer::src_size; ++i) {
    const int near = q.src_zero + drawn.within(-2, 2);
    src.data()[i] = static_cast<number>(what == kind::lowest    ? least
                                        : what == kind::highest ? most
                                        : what == kind::random  ? drawn.within(least, most)
                                        : near < least          ? least
                                        : near > most           ? most
                                                                : near);
  }
  for (weight& w : wei)
    w = static_cast<weight>(what == kind::lowest ? -128
                            : what == kind::ties ? drawn.within(-1, 1)
                                                 : drawn.within(-128, 127));
  for (auto& b : bias) b = drawn.within(-3000, 3000) / (what == kind::ties ? 1000 : 1);
  for (multiplier& m : by)
    if constexpr (std::is_same_v<multiplier, float>)
      m = what == kind::ties ? 0.5F : static_cast<float>(drawn.within(0, 1000)) / 65536.0F;
    else
      m = {what == kind::ties ? 1 << 30 : drawn.within(1 << 30, INT32_MAX - 1),
           what == kind::ties ? -1 : -drawn.within(4, 11)};

  const std::span<const number> in(src.data(), Layer::src_size);
  const std::span<const weight> weights(wei);
  const std::span<const multiplier> multipliers(by);
  const std::span<const typename Layer::bias_type> biases(bias);
  if constexpr (Transposed)
    reference::quantized_transposed(Layer::shape, q, in, weights, biases, multipliers, want);
  else
    reference::quantized_forward(Layer::shape, q, in, weights, biases, multipliers, want);

  static typename Layer::packed packed;
  packed = Layer::pack(wei, bias, by);
  fault_if_unaligned(aligned);
  Layer::forward(typename Layer::src_view(src.data(), Layer::src_size), packed,
                 typename Layer::dst_out(dst.data(), Layer::dst_size),
                 typename Layer::workspace(workspace.data(), Layer::workspace_bytes));
  fault_if_unaligned(true);
  bool right = src.intact() && dst.intact() && workspace.intact();
  for (std::size_t i = 0; i < Layer::dst_size; ++i) right = right && dst.data()[i] == want[i];
  return right;
}

template <shape_argument Shape, quantization Numbers,
          quantized_options Options = quantized_options{}>
void try_all() {
  using layer = quantized_conv2d<Shape, Numbers, Options>;
  constexpr kind kinds[] = {kind::random, kind::lowest, kind::highest, kind::ties};
  for (const kind what : kinds)
    for (const bool aligned : {true, false}) {
      const bool right = agrees<layer, Options.transposed>(what, aligned);
      ++(right ? passed : failed);
      if (right) continue;
      say("wrong: ");
      say(to_text(layer::shape).c_str());
      say(", numbers of kind ");
      say_number(static_cast<unsigned>(what));
      say(aligned ? ", aligned\n" : ", not aligned\n");
    }
}

constexpr quantization right{.src_zero = -128, .dst_zero = -100, .shifts = shift_range::right};
constexpr quantization any{.src_zero = 7, .dst_zero = 17, .dst_min = -100, .dst_max = 90};
constexpr quantization once{.src_zero = 127, .profile = rounding::tflite};
constexpr quantization floats{.src_zero = -3, .dst_max = 60, .profile = rounding::xnnpack};
constexpr quantized_options small{.flash = least_flash}, fast{.flash = any_flash},
    turned{.transposed = true};

// Packed by the compiler, in flash.
using constant = quantized_conv2d<"ic4ih1oc1kh1", right>;
constexpr std::int8_t trained[] = {1, -2, 3, 4};
constexpr constant::packed in_flash = constant::pack(trained, fixed_multiplier{1 << 30, -1});

}  // namespace

int main() {
  try_all<"ic4ih5iw7oc3kh3ph1", right>();
  try_all<"ic8ih6iw5oc8kh3ph1", right, fast>();
  try_all<"ic3ih7oc4kh3sh2pb1pr1", once>();
  try_all<"ic8ih3iw4oc5kh1", any, small>();
  try_all<"g2ic8ih4oc6kh3dh2ph2", right, small>();
  try_all<"n2g4ic4ih5iw9oc4kh3ph1", right>();
  try_all<"g3ic3ih6oc6kh3sh2pb1pr1", floats>();
  try_all<"ic3ih5oc2kh3ph1", quantization{.width = widths::w16x8}>();
  try_all<"ic3ih5oc2kh3ph1", quantization{.src_zero = 2, .width = widths::w8x4}>();
  try_all<"ic3ih5oc2kh3sh2ph1", any, turned>();

  const std::int8_t src[] = {-28, -128, -108, -128};
  std::int8_t dst[1];
  constant::forward(src, in_flash, dst);
  ++(dst[0] == (100 + 3 * 20) / 4 - 100 ? passed : failed);

  say_number(passed);
  say(" passed, ");
  say_number(failed);
  say(" failed\n");
  finish(failed == 0 ? 0 : 1);
}
