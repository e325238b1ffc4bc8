// Makes the operands of golden layers, reads their results and adds up their magnitudes.
#include "example.hpp"

#include <boost/test/unit_test.hpp>
#include <convolith/reference.hpp>
#include <convolith/shape/text.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

namespace convolith::tests::golden {
namespace {

/// The integer hash lowbias32 of Chris Wellons' hash-prospector.
constexpr std::uint32_t mixed(std::uint32_t x) {
  x = (x ^ (x >> 16)) * 0x7feb352du;
  x = (x ^ (x >> 15)) * 0x846ca68bu;
  return x ^ (x >> 16);
}

/// In the order of make_golden.py, whose numbers key the hash.
enum class which : std::uint32_t { src, wei, bias, diff_dst };

/// `operand` of make_golden.py: 16-bit fractions in [-1, 1), or integers in -2..2.
std::vector<double> operand(const example& row, which tensor, std::size_t size) {
  std::vector<double> values(size);
  const std::uint32_t key = mixed(1 + static_cast<std::uint32_t>(tensor));
  const double factor = tensor == which::src ? static_cast<double>(1 << row.scale) : 1.0;
  std::uint32_t index = 0;
  for (double& value : values) {
    const int high = static_cast<int>(mixed(index++ + key) >> 16);
    value = factor * (row.integers ? high % 5 - 2 : (high - 32768) / 32768.0);
  }
  return values;
}

std::vector<double> read_blob() {
  std::ifstream file(GOLDEN_BIN, std::ios::binary);
  BOOST_REQUIRE_MESSAGE(file, "cannot read " GOLDEN_BIN);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  BOOST_REQUIRE_EQUAL(bytes.size() % 4, 0u);
  std::vector<double> values(bytes.size() / 4);
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::uint32_t word = 0;  // little-endian, whatever this machine is
    for (std::size_t b = 4; b-- > 0;)
      word = word << 8 | static_cast<unsigned char>(bytes[4 * i + b]);
    values[i] = static_cast<double>(std::bit_cast<float>(word));
  }
  return values;
}

const std::vector<double>& blob() {
  static const std::vector<double> contents = read_blob();
  return contents;
}

std::vector<double> absolute(std::vector<double> values) {
  for (double& value : values) value = std::abs(value);
  return values;
}

}  // namespace

operands operands_of(const example& row) {
  const conv2d_shape s = shape(row.text);
  return {operand(row, which::src, s.src_size()), operand(row, which::wei, s.wei_size()),
          operand(row, which::bias, row.bias ? s.bias_size() : 0),
          operand(row, which::diff_dst, s.dst_size())};
}

results results_of(const example& row) {
  const conv2d_shape s = shape(row.text);
  auto next = blob().begin() + static_cast<std::ptrdiff_t>(row.offset);
  const auto take = [&next](std::size_t size) {
    BOOST_REQUIRE(blob().end() - next >= static_cast<std::ptrdiff_t>(size));
    const auto first = next;
    next += static_cast<std::ptrdiff_t>(size);
    return std::vector<double>(first, next);
  };
  return {take(s.dst_size()), take(s.src_size()), take(s.wei_size()),
          take(row.bias ? s.bias_size() : 0)};
}

results magnitudes_of(const example& row, const operands& given, std::span<const double> dst) {
  const conv2d_shape s = shape(row.text);
  const std::vector<double> src = absolute(given.src), wei = absolute(given.wei);
  const std::vector<double> bias = absolute(given.bias);
  std::vector<double> diff_dst = absolute(given.diff_dst);
  reference::backward_activation<double>(row.act, dst, diff_dst);

  results sums{std::vector<double>(s.dst_size()), std::vector<double>(s.src_size()),
               std::vector<double>(s.wei_size()), std::vector<double>(bias.size())};
  constexpr layout data = layout::nchw;
  reference::forward<double>(s, data, activation::none, src, wei, bias, sums.dst);
  reference::backward_data<double>(s, data, diff_dst, wei, sums.diff_src);
  reference::backward_weights<double>(s, data, src, diff_dst, sums.diff_wei, sums.diff_bias);
  return sums;
}

std::size_t blob_size() { return blob().size(); }

}  // namespace convolith::tests::golden
