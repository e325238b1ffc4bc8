// Convolutions of ONNX's own test data against the outputs stored there: reading and comparing.
#define BOOST_TEST_MODULE onnx
#include "../support/boost_main.hpp"

#include <convolith/reference.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "../golden/arranged.hpp"
#include "../support/bounds.hpp"
#include "run.hpp"
#include "tensor_proto.hpp"

namespace convolith::tests::onnx {
namespace {

std::filesystem::path data_folder() {
  const char* const chosen = std::getenv("CONVOLITH_ONNX_DATA");
  return chosen ? chosen : "/usr/share/libonnx-testdata/data";
}

struct skip_without_data {
  static void setup() {
    if (std::filesystem::is_directory(data_folder())) return;
    std::printf(
        "skipped: no ONNX test data in %s (Debian: libonnx-testdata; or set CONVOLITH_ONNX_DATA)\n",
        data_folder().c_str());
    std::exit(77);  // what Meson takes for skipped
  }
};

/// Reads a tensor and demands its sizes; one without rows is taken as one of a single row.
std::vector<double> read(const example& row, std::string_view location, const sizes& expected) {
  tensor t = read_tensor_at(data_folder() / row.directory, location);
  if (t.dims.size() == 3) t.dims.insert(t.dims.begin() + 2, 1);
  BOOST_TEST_REQUIRE(t.dims == (std::vector{expected.n, expected.c, expected.h, expected.w}),
                     location << " has other sizes");
  return t.values;
}

std::vector<double> read_bias(const example& row, int channels) {
  if (row.bias.empty()) return {};
  const tensor t = read_tensor_at(data_folder() / row.directory, row.bias);
  BOOST_TEST_REQUIRE(t.dims == std::vector{channels}, row.bias << " has other sizes");
  return t.values;
}

bool all_integers(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [](double x) { return x == std::trunc(x); });
}

std::vector<double> absolute(std::vector<double> values) {
  for (double& value : values) value = std::abs(value);
  return values;
}

/// What each sum of a transposed convolution starts from.
std::vector<double> spread(const std::vector<double>& bias, const conv2d_shape& s) {
  std::vector<double> values(s.src_size());
  const std::size_t plane = static_cast<std::size_t>(s.ih) * static_cast<std::size_t>(s.iw);
  for (std::size_t i = 0; !bias.empty() && i < values.size(); ++i)
    values[i] = bias[i / plane % bias.size()];
  return values;
}

/// What Higham's bounds scale with: the same sums, over absolute values.
std::vector<double> magnitude_of(const conv2d_shape& s, kind what, const std::vector<double>& in,
                                 const std::vector<double>& wei, const std::vector<double>& bias) {
  const std::vector<double> a = absolute(in), b = absolute(wei), c = absolute(bias);
  if (what == kind::conv) {
    std::vector<double> sums(s.dst_size());
    reference::forward<double>(s, layout::nchw, activation::none, a, b, c, sums);
    return sums;
  }
  std::vector<double> sums(s.src_size()), starts = spread(c, s);
  reference::backward_data<double>(s, layout::nchw, a, b, sums);
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += starts[i];
  return sums;
}

}  // namespace

void verify(const example& row, kind what, layout data, std::size_t workspace_bytes,
            void (*run)(buffers&)) {
  const conv2d_shape s = shape(row.text);
  const bool direct = what == kind::conv;
  const sizes in_sizes = direct ? src_sizes(s) : dst_sizes(s);
  const sizes out_sizes = direct ? dst_sizes(s) : src_sizes(s);

  BOOST_TEST_CONTEXT(row.directory << ' ' << row.text
                                   << (data == layout::nchw ? " nchw" : " nhwc")) {
    const std::vector<double> in = read(row, "test_data_set_0/input_0.pb", in_sizes);
    const std::vector<double> wei = read(row, row.wei, wei_sizes(s));
    const std::vector<double> bias = read_bias(row, out_sizes.c);
    const std::vector<double> stored = read(row, "test_data_set_0/output_0.pb", out_sizes);
    std::vector<double> magnitude = magnitude_of(s, what, in, wei, bias);

    const std::vector<double> before =
        direct ? std::vector<double>(stored.size(), std::nan("")) : spread(bias, s);
    buffers b{arranged<float>(in, in_sizes, data), arranged<float>(wei, wei_sizes(s), data),
              std::vector<float>(bias.begin(), bias.end()),
              arranged<float>(before, out_sizes, data),
              std::vector<std::byte>(workspace_bytes, std::byte{0xff})};
    run(b);

    const bool exact = all_integers(in) && all_integers(wei) && all_integers(bias) &&
                       *std::max_element(magnitude.begin(), magnitude.end()) < 0x1p24;
    if (exact) std::fill(magnitude.begin(), magnitude.end(), 0.0);
    const double terms = (direct ? s.icg() : s.ocg()) * s.kh * s.kw + 1;
    // Twice: what is stored was computed in float too, in an order of its own.
    demand_within<float, double>(restored(b.out, out_sizes, data), stored, magnitude, 2 * terms);
    ++rows_verified();
  }
}

std::size_t& rows_verified() {
  static std::size_t count = 0;
  return count;
}

}  // namespace convolith::tests::onnx

using convolith::tests::onnx::skip_without_data;
BOOST_TEST_GLOBAL_FIXTURE(skip_without_data);

BOOST_AUTO_TEST_CASE(every_case_is_tried_or_left_out) {
  using namespace convolith::tests::onnx;
  std::set<std::string> listed, found;
  for (const example& row : convolutions) listed.emplace(row.directory);
  for (const example& row : transposed) listed.emplace(row.directory);
  for (const omission& row : left_out) listed.emplace(row.directory);
  BOOST_TEST(listed.size() ==
             std::size(convolutions) + std::size(transposed) + std::size(left_out));

  for (const char* const suite : {"node", "pytorch-converted", "pytorch-operator"}) {
    for (const auto& entry : std::filesystem::directory_iterator(data_folder() / suite)) {
      const std::string name = entry.path().filename();
      std::string lower = name;
      for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      if (lower.find("conv") != lower.npos) found.insert(suite + ("/" + name));
    }
  }
  // Newer test data may hold more: make_cases.py then says which.
  BOOST_TEST(std::includes(found.begin(), found.end(), listed.begin(), listed.end()));
  BOOST_WARN_EQUAL(found.size(), listed.size());
}
