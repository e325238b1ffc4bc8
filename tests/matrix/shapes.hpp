// The shapes that every kernel is tested on: a product of windows zipped with a product of channels.
#pragma once

#include <array>
#include <boost/hana/cartesian_product.hpp>
#include <boost/hana/size.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>
#include <cstddef>

#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>

namespace convolith::tests {

struct kernel_row {
  int kh, kw;
};
struct stride_row {
  int sh, sw;
};
struct dilation_row {
  int dh, dw;
};
struct padding_row {
  int pt, pb, pl, pr;
};
enum class grouping { one, two, depthwise, multiplied };
struct channel_row {
  int in, out;
};  ///< of one group; depthwise takes `in` groups, `multiplied` makes 2 or 3 of each
struct extent_row {
  int ih, iw;
};

namespace rows {
namespace hana = boost::hana;

inline constexpr auto kernels =
    hana::make_tuple(kernel_row{1, 1}, kernel_row{2, 2}, kernel_row{3, 3}, kernel_row{5, 5},
                     kernel_row{3, 1}, kernel_row{1, 5}, kernel_row{2, 3});
inline constexpr auto strides = hana::make_tuple(
    stride_row{1, 1}, stride_row{2, 2}, stride_row{3, 3}, stride_row{1, 2}, stride_row{3, 1});
inline constexpr auto dilations = hana::make_tuple(dilation_row{1, 1}, dilation_row{2, 2});
inline constexpr auto paddings = hana::make_tuple(padding_row{0, 0, 0, 0}, padding_row{1, 1, 1, 1},
                                                  padding_row{0, 1, 0, 1}, padding_row{2, 0, 1, 3});

inline constexpr auto groupings =
    hana::make_tuple(grouping::one, grouping::two, grouping::depthwise, grouping::multiplied);
/// Below, at and above a vector of 16 floats, most of them prime.
inline constexpr auto channels =
    hana::make_tuple(channel_row{1, 1}, channel_row{3, 5}, channel_row{16, 17}, channel_row{7, 16},
                     channel_row{19, 3}, channel_row{33, 8});
/// Seven, so that this row and those of a window, whose counts have no factor 7 but the kernels', fall out of
/// step. The last two have output rows longer than one and two vectors of 16 floats.
inline constexpr auto extents =
    hana::make_tuple(extent_row{3, 5}, extent_row{5, 7}, extent_row{8, 8}, extent_row{17, 9},
                     extent_row{13, 11}, extent_row{3, 19}, extent_row{2, 37});

/// All rows of a product as an array of `Row`, each made from one value of every factor.
template <class Row, class... Factors>
constexpr auto product(const Factors&... factors) {
  return hana::unpack(
      hana::cartesian_product(hana::make_tuple(factors...)), [](const auto&... tuples) {
        return std::array<Row, sizeof...(tuples)>{
            hana::unpack(tuples, [](const auto&... values) { return Row{values...}; })...};
      });
}
}  // namespace rows

struct window {
  kernel_row kernel;
  stride_row stride;
  dilation_row dilation;
  padding_row padding;
};
struct body {
  grouping groups;
  channel_row channels;
  extent_row extent;
};

inline constexpr auto windows =
    rows::product<window>(rows::kernels, rows::strides, rows::dilations, rows::paddings);
inline constexpr auto bodies = rows::product<body>(rows::groupings, rows::channels, rows::extents);

/// One window over one body. Depthwise shapes keep the rows' channel counts as their number of groups.
[[nodiscard]] constexpr conv2d_shape combine(const window& w, const body& b, int batch) {
  conv2d_shape s{
      .n = batch, .ic = b.channels.in, .ih = b.extent.ih, .iw = b.extent.iw, .oc = b.channels.out};
  s.kh = w.kernel.kh, s.kw = w.kernel.kw;
  s.sh = w.stride.sh, s.sw = w.stride.sw;
  s.dh = w.dilation.dh, s.dw = w.dilation.dw;
  s.pt = w.padding.pt, s.pb = w.padding.pb, s.pl = w.padding.pl, s.pr = w.padding.pr;
  switch (b.groups) {
    case grouping::one:
      break;
    case grouping::two:
      s.g = 2, s.ic *= 2, s.oc *= 2;
      break;
    case grouping::depthwise:
      s.g = s.ic, s.oc = s.ic;
      break;
    case grouping::multiplied:
      s.g = s.ic, s.oc = s.ic * (s.ic % 2 == 0 ? 2 : 3);
      break;
  }
  return s;
}

namespace detail {
/// The product of the two is far too large to compile, so each window meets one body: the next that holds
/// it, in steps coprime to the number of bodies, so that all of them come up.
constexpr auto zip() {
  constexpr std::size_t step = 61;
  static_assert(bodies.size() % step != 0,
                "a prime that does not divide the number of bodies is coprime to it");
  std::array<conv2d_shape, windows.size()> table{};
  std::size_t position = 0;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const int batch = 1 + static_cast<int>((i / 3 + i) % 3);
    do {
      position = (position + step) % bodies.size();
      table[i] = combine(windows[i], bodies[position], batch);
    } while (!check(table[i]).ok());
  }
  return table;
}
}  // namespace detail

/// Every window of the product once; all are legal.
inline constexpr auto shapes = detail::zip();
static_assert(shapes.size() >= 260);

}  // namespace convolith::tests
