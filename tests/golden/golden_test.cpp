// Outputs and gradients of conv2d against PyTorch's: the comparison that all topics share.
#define BOOST_TEST_MODULE golden
#include "../support/boost_main.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <vector>

#include "../support/bounds.hpp"
#include "arranged.hpp"
#include "cases.hpp"
#include "run.hpp"

namespace convolith::tests::golden {
namespace {

/// `before`: what the results were added to. `terms`: the length of the longest sum.
template <class T>
void compare(std::string_view name, const std::vector<T>& computed, T before,
             const std::vector<double>& stored, std::vector<double> magnitude, bool exact,
             double terms) {
  BOOST_TEST_CONTEXT(name) {
    std::vector<float> rounded;
    for (const T value : computed) rounded.push_back(static_cast<float>(value - before));
    if (exact) std::fill(magnitude.begin(), magnitude.end(), 0.0);
    // One more for the rounding of what is stored: gamma_k + u <= gamma_(k+1).
    demand_within<float, double>(rounded, stored, magnitude, terms + 1);
  }
}

}  // namespace

template <class T>
void verify(const example& row, attempt how, std::size_t workspace_bytes, const passes<T>& run) {
  const conv2d_shape s = shape(row.text);
  const sizes src = src_sizes(s), wei = wei_sizes(s), dst = dst_sizes(s);
  const operands given = operands_of(row);
  const results stored = results_of(row);
  const results magnitude = magnitudes_of(row, given, stored.dst);

  const bool adds = how.write == gradient::accumulate;
  constexpr T untouched = std::numeric_limits<T>::quiet_NaN();
  const T before = adds ? T{1} : untouched;
  buffers<T> b{arranged<T>(given.src, src, how.data),
               arranged<T>(given.wei, wei, how.data),
               std::vector<T>(given.bias.begin(), given.bias.end()),
               arranged<T>(given.diff_dst, dst, how.data),
               std::vector<T>(s.dst_size(), untouched),
               std::vector<T>(s.src_size(), before),
               std::vector<T>(s.wei_size(), before),
               std::vector<T>(given.bias.size(), before),
               std::vector<std::byte>(workspace_bytes + 1, std::byte{0xff})};
  run(b);

  const bool exact = row.integers || std::is_same_v<T, double>;
  const T added = adds ? before : T{0};
  BOOST_TEST_CONTEXT(row.text << (how.data == layout::nchw ? " nchw" : " nhwc")
                              << (std::is_same_v<T, double> ? " double" : " float")
                              << (adds ? " accumulate" : "")) {
    const double taps = s.kh * s.kw, pixels = s.n * s.oh() * s.ow();
    compare("forward", restored(b.dst, dst, how.data), T{0}, stored.dst, magnitude.dst, exact,
            s.icg() * taps + 1);
    compare("backward_data", restored(b.diff_src, src, how.data), added, stored.diff_src,
            magnitude.diff_src, exact, s.ocg() * taps);
    compare("backward_weights", restored(b.diff_wei, wei, how.data), added, stored.diff_wei,
            magnitude.diff_wei, exact, pixels);
    if (!row.bias) return;
    compare("bias gradient", b.diff_bias, added, stored.diff_bias, magnitude.diff_bias, exact,
            pixels);
  }
}
template void verify(const example&, attempt, std::size_t, const passes<float>&);
template void verify(const example&, attempt, std::size_t, const passes<double>&);

}  // namespace convolith::tests::golden

BOOST_AUTO_TEST_CASE(every_row_is_listed_and_stored) {
  using namespace convolith::tests::golden;
  BOOST_TEST(rows_listed() == rows);
  BOOST_TEST(blob_size() == blob_floats);
}
