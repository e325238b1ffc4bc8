// Numbers of quantised layers that are tried: zero points, clamps, shifts and profiles, and how they meet shapes.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "entry.hpp"

namespace convolith::tests {

inline constexpr std::array various{
    quantization{.src_zero = -128, .dst_zero = -128, .shifts = shift_range::right},
    quantization{.src_zero = -5,
                 .dst_zero = 17,
                 .dst_min = -100,
                 .dst_max = 90,
                 .profile = rounding::tflite},
    quantization{.src_zero = 127, .dst_max = 0, .profile = rounding::xnnpack},
    quantization{.src_zero = 3, .dst_zero = 127, .dst_min = -1},
    quantization{
        .dst_zero = -20, .dst_min = -20, .profile = rounding::tflm, .shifts = shift_range::right},
};
inline constexpr std::array ways{scalar, pairs, small_pairs};

template <shape_argument Shape, std::size_t Number>
void add(std::vector<quantized_entry>& to) {
  to.push_back(entry<Shape, various[Number % various.size()], ways[Number % ways.size()]>());
}
/// Each shape with three numbers, one a way; the next shape with others.
template <std::size_t First, shape_argument... Shapes>
std::vector<quantized_entry> crossed() {
  std::vector<quantized_entry> all;
  std::size_t i = 0;
  static_cast<void>(i);
  [&]<std::size_t... Is>(std::index_sequence<Is...>) {
    ((add<Shapes, First + 4 * Is>(all), add<Shapes, First + 4 * Is + 1>(all),
      add<Shapes, First + 4 * Is + 2>(all)),
     ...);
  }
  (std::make_index_sequence<sizeof...(Shapes)>{});
  return all;
}

}  // namespace convolith::tests
