// The sum of two branches, element by element.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/elementwise.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/scales.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/pair_plan.hpp>
#include <convolith/kernel/pair.hpp>
#include <convolith/layer/whole_text.hpp>

namespace convolith {

/// Layers one behind another; none hands on what it is given.
template <class... Layers>
struct path {};

/// A layer of a network that gives what it is given to two paths, and adds what they give: `add<path<a, b>, path<>>` is a
/// residual block.
template <class First, class Second, activation Act = activation::none>
struct add {
  using first = First;                    ///< the first path
  using second = Second;                  ///< the second path
  using takes_any_look = void;            ///< it adds images of any shape
  static constexpr activation act = Act;  ///< applied to the sum
};

/// What is known of a sum of int8 when it is compiled. Structural, so that it can be a template argument.
struct quantized_sum {
  int a_zero = 0;                     ///< zero point of what the first path gives
  int b_zero = 0;                     ///< zero point of what the second path gives
  int dst_zero = 0;                   ///< zero point of the sum
  int dst_min = -128;                 ///< the least of dst, included
  int dst_max = 127;                  ///< the most of dst, included
  addition_numbers by{};              ///< what either is multiplied by, and the sum
  rounding profile = rounding::tflm;  ///< whose bits

  friend constexpr bool operator==(const quantized_sum&, const quantized_sum&) = default;
};

/// From what the integers of both and of their sum stand for.
[[nodiscard]] constexpr quantized_sum quantized_sum_of(const affine& a, const affine& b,
                                                       const affine& dst,
                                                       activation act = activation::none,
                                                       rounding profile = rounding::tflm) {
  const quantization q = quantization_of(a, dst, act, profile);
  return {a.zero,    b.zero,    q.dst_zero,
          q.dst_min, q.dst_max, addition_of(a.scale, b.scale, dst.scale, profile),
          profile};
}

/// The same of int8.
template <class First, class Second, quantized_sum Numbers>
struct quantized_add {
  using first = First;          ///< the first path
  using second = Second;        ///< the second path
  using takes_any_look = void;  ///< it adds images of any shape
};

namespace kernel {

/// One element; a fused activation keeps it within its bounds.
template <activation Act, class Element>
[[nodiscard]] constexpr Element activated(Element x) {
  if constexpr (Act == activation::none) return x;
  const Element above = x < 0 ? Element{0} : x;
  return Act == activation::relu6 && above > 6 ? Element{6} : above;
}
/// Whether the activation has slope 1 where it gave that; at its ends it counts as 0.
template <activation Act, class Element>
[[nodiscard]] constexpr bool slopes(Element dst) {
  return Act == activation::none || (dst > 0 && (Act == activation::relu || dst < 6));
}

/// `dst` may be `a` or `b`.
template <activation Act, class Element>
constexpr void add_elements(const Element* a, const Element* b, Element* dst, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) dst[i] = activated<Act>(a[i] + b[i]);
}
template <isa Target, quantized_sum Numbers, std::size_t Count>
constexpr void add_bytes(const std::int8_t* a, const std::int8_t* b, std::int8_t* dst) {
  constexpr quantized_sum q = Numbers;
  constexpr pair_plan plan = plan_pair({.what = pairing::sum,
                                        .size = Count,
                                        .repeated = Count,
                                        .a_zero = q.a_zero,
                                        .b_zero = q.b_zero,
                                        .by = q.by,
                                        .profile = q.profile,
                                        .zero = q.dst_zero,
                                        .least = q.dst_min,
                                        .most = q.dst_max},
                                       whole_hardware(Target));
  run_text<pair_kernel{plan}, Target>(a, b, dst);
}

}  // namespace kernel

}  // namespace convolith
