// How a quantised plan reads its input: what a tile sees of it, and where its rows lie.
#pragma once

#include <cstdint>

#include <convolith/shape/shape.hpp>

namespace convolith {

/// How a tile reads the input. `in_place`: where it lies. Patches hold all that one output sums; those of neighbouring
/// pixels lie one behind another (`patches_apart`) or with their words in turn (`patches_in_turn`). A ring holds the rows
/// under the kernel, padding included: of every pair of channels a plane, in which neighbouring pixels are neighbouring
/// words (`ring_of_planes`), or as they lie, twice, so that a pair may start at any element (`ring_as_it_lies`). Depthwise
/// layers read `strips` of one channel, a few rows each, once: pairs that begin at even columns, of which pixels at odd ones
/// take halves. Where vectors run along the output
/// channels, a ring holds rows as they lie, once (`ring_of_rows`), as hosts load words from any address, and a strip holds
/// a vector of channels: of every column a pair with the column that the next tap reads.
enum class reading_input : std::uint8_t {
  in_place,
  patches_apart,
  patches_in_turn,
  ring_of_planes,
  ring_as_it_lies,
  ring_of_rows,
  strips
};

/// Where the input rows of a plan lie: behind one another, or as a list says that the caller makes (kernel/row_list.hpp),
/// so that they may lie in a ring. The shape of a listed plan is a group of output rows alone, with the input rows that it
/// spans and no padding above or below: `group_of_rows`; instead some of the list may be padding, or all lie inside.
enum class source_rows : std::uint8_t { side_by_side, listed, listed_inside };

/// Whether every output reads one pixel of the input, and none reads padding.
[[nodiscard, gnu::always_inline]] constexpr bool reads_single_pixels(const conv2d_shape& s) {
  return s.kh == 1 && s.kw == 1 && s.pt == 0 && s.pb == 0 && s.pl == 0 && s.pr == 0;
}
[[nodiscard, gnu::always_inline]] constexpr bool is_pointwise(const conv2d_shape& s) {
  return reads_single_pixels(s) && s.sh == 1 && s.sw == 1;
}

/// The shape of `rows` neighbouring output rows of an image: see `source_rows`.
[[nodiscard]] constexpr conv2d_shape group_of_rows(conv2d_shape s, int rows) {
  s.n = 1;
  s.pt = s.pb = 0;
  s.ih = (rows - 1) * s.sh + s.dh * (s.kh - 1) + 1;
  return s;
}

}  // namespace convolith
