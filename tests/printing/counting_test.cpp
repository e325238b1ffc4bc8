// The counting machine agrees with a count by hand of a layer's terms, and with the lines that the printing machine writes.
#define BOOST_TEST_MODULE counting
#include "../support/boost_main.hpp"

#include <utility>

#include <convolith/machine/counting.hpp>
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

template <class Machine, class Buffer, conv2d_shape S, layout Data>
struct passes {
  static constexpr target hardware = describe(isa::scalar);
  static constexpr gather_plan forward = plan_gather<float>(S, Data, direction::forward, hardware);
  static constexpr gather_plan backward =
      plan_gather<float>(S, Data, direction::backward_data, hardware);
  static constexpr weights_plan weights = plan_weights<float>(S, Data, hardware);

  static Machine run(int pass) {
    Machine m;
    Buffer b{};
    if (pass == 0) kernel::run_gather<forward>(m, b, b, b, b, b);
    if (pass == 1)
      kernel::run_gather<backward.accumulating(true)>(m, b, b, kernel::nothing{}, b, b);
    if (pass == 2) kernel::run_backward_weights<weights>(m, b, b, b, b);
    return m;
  }
};

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

template <conv2d_shape S>
void compare() {
  for (int pass = 0; pass < 3; ++pass) {
    const auto counted =
        passes<counting_machine<1>, counted_buffer, S, layout::nchw>::run(pass).counts;
    BOOST_TEST(counted.multiply_adds == terms(S));
    const auto printed =
        passes<printing_machine<float, 1>, printed_buffer, S, layout::nchw>::run(pass).body();
    BOOST_TEST(counted.statements == lines_with_code(printed));
    BOOST_TEST(counted.loads > counted.stores);
  }
}

BOOST_AUTO_TEST_CASE(multiply_adds_and_statements) {
  compare<shape("ic3ih5iw7oc4kh3ph1")>();
  compare<shape("n2ic4ih9iw6oc6kh3kw2sh2sw3pt1pl2g2")>();
  compare<shape("g5ic5ih8oc5kh3dh2ph2")>();
  compare<shape("ic2ih4oc3kh4ph3")>();
  compare<shape("ic1ih3oc1kh2")>();
  compare<printed::catalogue_shape("resnet8_s1")>();
  compare<printed::catalogue_shape("dscnn_dw")>();
  compare<printed::catalogue_shape("lenet_c1")>();
}

BOOST_AUTO_TEST_CASE(vectors_cover_every_term) {
  constexpr conv2d_shape s = printed::catalogue_shape("resnet8_s3");
  constexpr gather_plan p =
      plan_gather<float>(s, layout::nhwc, direction::forward, describe(isa::avx512));
  counting_machine<p.lanes> m;
  counted_buffer b;
  kernel::run_gather<p>(m, b, b, b, b, b);
  BOOST_TEST(m.counts.multiply_adds * p.lanes == terms(s));
  BOOST_TEST(m.counts.stores >= static_cast<std::int64_t>(s.dst_size()) / p.lanes);
}

}  // namespace
