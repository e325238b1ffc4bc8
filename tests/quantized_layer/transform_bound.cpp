// Winograd's transforms at the bound of the weights up to which they are exact: the oracle's bits on one side, others
// where a layer beyond it is transformed all the same.
#define BOOST_TEST_MODULE transform_bound
#include "support/boost_main.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <convolith/kernel/winograd.hpp>
#include <convolith/plan/plan_quantized.hpp>
#include <convolith/quantized_conv2d.hpp>
#include <convolith/reference.hpp>

#include "by_steps.hpp"
#include "entry.hpp"

namespace {

using namespace convolith;
using bytes = std::vector<std::int8_t>;

constexpr quantization right{.src_zero = -128, .dst_zero = 5, .shifts = shift_range::right};
constexpr quantization once{.src_zero = -128, .dst_zero = 5, .profile = rounding::tflite};

/// The last sum of absolute weights whose products with 255 keep 32 bits when they come times 2^6 or 2^2.
struct bound {
  winograd transform;
  conv2d_shape shape;  ///< of so many channels that weights of either sign reach it
  std::int64_t greatest;
  int shift;  ///< takes the sums to numbers that are not clamped
};
constexpr bound both[] = {
    {{4}, convolith::shape("ic116ih8oc4kh3ph1"), ((1 << 25) - 1) / 255, -18},
    {{2}, convolith::shape("ic1844ih4oc4kh3ph1"), ((1 << 29) - 1) / 255, -22},
};

/// What is to be computed: the first output channel's weights are positive, the second's are negative, both with that sum
/// of absolute values, spread evenly; all inputs are 255 above their zero point.
struct extreme {
  conv2d_shape shape;
  bytes src = bytes(shape.src_size(), 127), wei;
  std::vector<fixed_multiplier> multipliers;

  extreme(const bound& b, std::int64_t absolute) : shape(b.shape), multipliers(4) {
    const int count = shape.ic * 9;
    for (int o = 0; o < shape.oc; ++o)
      for (int e = 0; e < count; ++e) {
        const auto w = static_cast<int>(absolute / count + (e < absolute % count ? 1 : 0));
        wei.push_back(static_cast<std::int8_t>(o == 0 ? w : o == 1 ? -w : e % 3 - 1));
      }
    for (fixed_multiplier& m : multipliers) m = {1 << 30, b.shift};
  }

  [[nodiscard]] bytes wanted(const quantization& q) const {
    bytes dst(shape.dst_size());
    reference::quantized_forward(shape, q, src, std::span(wei), {}, std::span(multipliers), dst);
    return dst;
  }
  /// By the transform, whether it is exact or not.
  [[nodiscard]] bytes transformed(const quantization& q, const winograd& by) const {
    const quantized_plan p =
        plan_quantized(shape, q, describe(isa::cortex_m4), quantized_way{.transform = by});
    BOOST_REQUIRE((p.transform == by));
    bytes dst(shape.dst_size(), 77);
    tests::run_by_steps(kernel::winograd_kernel{p}, p, src, wei, {}, multipliers, dst);
    return dst;
  }
  [[nodiscard]] std::int8_t of(const bytes& dst, int y, int x, int o) const {
    return dst[static_cast<std::size_t>((y * shape.ow() + x) * shape.oc + o)];
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(plans_transform_layers_up_to_the_bound_alone) {
  for (const bound& b : both)
    for (const quantization& q : {right, once}) {
      const auto taken = [&](std::int64_t absolute) {
        return plan_quantized(b.shape, q, describe(isa::cortex_m4), any_flash, {absolute})
            .transform.size;
      };
      BOOST_TEST(taken(b.greatest) == b.transform.size);
      BOOST_TEST(taken(b.greatest + 1) == (b.transform.size == 4 ? 2 : 0));
    }
}

BOOST_AUTO_TEST_CASE(up_to_the_bound_bits_are_the_oracles_and_beyond_it_not) {
  for (const bound& b : both)
    for (const quantization& q : {right, once})
      BOOST_TEST_CONTEXT("tiles of " << b.transform.size << ", profile "
                                     << static_cast<int>(q.profile)) {
        const extreme last(b, b.greatest), first_beyond(b, b.greatest + 1);
        BOOST_TEST((last.transformed(q, b.transform) == last.wanted(q)));
        const bytes got = first_beyond.transformed(q, b.transform), want = first_beyond.wanted(q);
        // The outputs that come times 2^6 or 2^2 begin a tile; none of this one's reads padding.
        const int y = b.transform.size == 4 ? 4 : 2, x = y;
        for (const int o : {0, 1})
          BOOST_TEST(first_beyond.of(got, y, x, o) != first_beyond.of(want, y, x, o));
      }
}

// Of layers whose weights are not known, the channels decide: 128 times as many, and 9.
template <shape_argument Shape, quantization Numbers, int Size>
void judge_template() {
  using layer = quantized_conv2d<Shape, Numbers, tests::pairs>;
  static_assert(layer::plan.transform.size == Size);
  std::vector<std::int8_t> src(layer::src_size, 127), wei(layer::wei_size, -128),
      dst(layer::dst_size), want(layer::dst_size);
  const fixed_multiplier by{1 << 30, -22};
  static typename layer::packed packed;
  packed = layer::pack(typename layer::wei_view(wei), by);
  std::vector<std::byte> workspace(layer::workspace_bytes);
  layer::forward(typename layer::src_view(src), packed, typename layer::dst_out(dst),
                 typename layer::workspace(workspace));
  reference::quantized_forward(layer::shape, Numbers, src, std::span<const std::int8_t>(wei), {},
                               std::span(&by, 1), want);
  BOOST_TEST((dst == want));
}

BOOST_AUTO_TEST_CASE(templates_stay_on_the_exact_side_whatever_the_weights) {
  judge_template<"ic112ih6oc4kh3ph1", right, 4>();
  judge_template<"ic116ih6oc4kh3ph1", right, 2>();
  judge_template<"ic1824ih4oc4kh3ph1", once, 2>();
  judge_template<"ic1828ih4oc4kh3ph1", once, 0>();
}
