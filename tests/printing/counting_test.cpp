// The counting machine agrees with a count by hand of a layer's terms, and with the lines that the printing machine writes.
#define BOOST_TEST_MODULE counting
#include "../support/boost_main.hpp"

#include <utility>

#include <convolith/program/counting.hpp>
#include <convolith/machine/printing.hpp>

#include "kernels.hpp"

namespace {

using namespace convolith;

/// Terms of all sums of a layer whose input lies inside: what a kernel that skips padding multiplies.
std::int64_t terms(const conv2d_shape& s) {
  const auto along = [](int in, int out, int k, int stride, int dilation, int pad) {
    std::int64_t count = 0;
    for (int o = 0; o < out; ++o)
      for (int j = 0; j < k; ++j) {
        const int i = o * stride + j * dilation - pad;
        if (i >= 0 && i < in) ++count;
      }
    return count;
  };
  return along(s.ih, s.oh(), s.kh, s.sh, s.dh, s.pt) * along(s.iw, s.ow(), s.kw, s.sw, s.dw, s.pl) *
         s.n * s.oc * s.icg();
}

std::int64_t lines_with_code(const std::string& body) {
  std::int64_t lines = 0;
  std::size_t at = 0;
  while (at < body.size()) {
    const std::size_t end = body.find('\n', at);
    const std::string line = body.substr(at, end - at);
    if (line.find('}') == std::string::npos) ++lines;
    at = end + 1;
  }
  return lines;
}

template <class Kernel>
void compare(const conv2d_shape& s, const Kernel& kernel) {
  const operation_counts counted = count(kernel);
  BOOST_TEST(counted.multiply_adds == terms(s));
  BOOST_TEST(counted.loads > 0);
  BOOST_TEST(counted.stores > 0);
  const listing program = list(kernel);
  const std::string printed =
      printing_machine(program, c_type_of<float>, {"a", "b", "c", "d", "e"}).body();
  BOOST_TEST(counted.statements == lines_with_code(printed));
}

void compare(std::string_view text) {
  BOOST_TEST_CONTEXT(text) {
    const conv2d_shape s = parse_shape(text).shape;
    const target hardware = describe(isa::scalar);
    const auto gather = [&](direction pass) {
      return plan_gather<float>(s, layout::nchw, pass, hardware);
    };
    compare(s, kernel::gather_kernel{gather(direction::forward), true});
    compare(s, kernel::gather_kernel{gather(direction::backward_data).accumulating(true)});
    compare(s, kernel::weights_kernel{plan_weights<float>(s, layout::nchw, hardware)});
  }
}

BOOST_AUTO_TEST_CASE(multiply_adds_and_statements) {
  compare("ic3ih5iw7oc4kh3ph1");
  compare("n2ic4ih9iw6oc6kh3kw2sh2sw3pt1pl2g2");
  compare("g5ic5ih8oc5kh3dh2ph2");
  compare("ic2ih4oc3kh4ph3");
  compare("ic1ih3oc1kh2");
  for (const auto& layer : tools::catalogue) compare(layer.text);
}

BOOST_AUTO_TEST_CASE(vectors_cover_every_term) {
  constexpr conv2d_shape s = printed::catalogue_shape("resnet8_s3");
  const gather_plan p =
      plan_gather<float>(s, layout::nhwc, direction::forward, describe(isa::avx512));
  const operation_counts counted = count(kernel::gather_kernel{p});
  BOOST_TEST(counted.multiply_adds * p.lanes == terms(s));
  BOOST_TEST(counted.stores >= static_cast<std::int64_t>(s.dst_size()) / p.lanes);
}

}  // namespace
