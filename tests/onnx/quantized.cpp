// ONNX's ConvInteger and QLinearConv, as far as their semantics are ours: bytes without a sign are ours less 128; sums of
// ConvInteger, which has no rescaling, are read where they fit int8; weights have a zero point there and none here, so
// that the one weight of QLinearConv's case, 0 with zero point 255, is -1 with 255 times the scale. Others of such
// weights are not expressed.
#include <boost/test/unit_test.hpp>

#include <convolith/quantized_conv2d.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "tensor_proto.hpp"

namespace {

using namespace convolith;

std::vector<double> values(const char* name, const char* file) {
  const char* const chosen = std::getenv("CONVOLITH_ONNX_DATA");
  const std::filesystem::path data = chosen ? chosen : "/usr/share/libonnx-testdata/data";
  return tests::onnx::read_tensor_at(data / "node" / name / "test_data_set_0", file).values;
}
int number(const char* name, const char* file) { return static_cast<int>(values(name, file)[0]); }

/// `wei`: as int8. `below`: what the stored outputs are greater by than ours.
template <class Layer>
void compare(const char* name, const std::vector<std::int8_t>& wei, float scale, int below) {
  BOOST_TEST_CONTEXT(name) {
    const std::vector<double> in = values(name, "input_0.pb"), stored = values(name, "output_0.pb");
    BOOST_TEST_REQUIRE(in.size() == std::size_t{Layer::src_size});
    BOOST_TEST_REQUIRE(stored.size() == std::size_t{Layer::dst_size});
    std::vector<std::int8_t> src, dst(stored.size());
    for (const double x : in) src.push_back(static_cast<std::int8_t>(x - 128));
    const std::int32_t bias[1] = {0};
    const float scales[1] = {scale};
    const auto packed =
        Layer::pack(typename Layer::wei_view(wei.data(), Layer::wei_size), bias, scales);
    Layer::forward(typename Layer::src_view(src.data(), Layer::src_size), packed,
                   typename Layer::dst_out(dst.data(), Layer::dst_size));
    for (std::size_t i = 0; i < stored.size(); ++i) BOOST_TEST(dst[i] + below == stored[i]);
  }
}

template <shape_argument Shape>
void compare_integers(const char* name) {
  constexpr quantization q{.src_zero = 1 - 128, .profile = rounding::xnnpack};
  BOOST_TEST_REQUIRE(number(name, "input_2.pb") == q.src_zero + 128);
  std::vector<std::int8_t> wei;
  for (const double w : values(name, "input_1.pb")) wei.push_back(static_cast<std::int8_t>(w));
  compare<quantized_conv2d<Shape, q>>(name, wei, 1.0F, 0);
}

}  // namespace

BOOST_AUTO_TEST_CASE(conv_integer) {
  compare_integers<"ic1ih3oc1kh2">("test_basic_convinteger");
  compare_integers<"ic1ih3oc1kh2ph1">("test_convinteger_with_padding");
  compare_integers<"ic1ih3oc1kh2">("test_convinteger_without_padding");
}

BOOST_AUTO_TEST_CASE(q_linear_conv) {
  const char* const name = "test_qlinearconv";
  constexpr quantization q{
      .src_zero = 132 - 128, .dst_zero = 123 - 128, .profile = rounding::xnnpack};
  BOOST_TEST_REQUIRE(number(name, "input_2.pb") == q.src_zero + 128);
  BOOST_TEST_REQUIRE(number(name, "input_7.pb") == q.dst_zero + 128);
  const int weight = number(name, "input_3.pb") - number(name, "input_5.pb");
  BOOST_TEST_REQUIRE(weight == -255);
  const double scale = 255 * values(name, "input_1.pb")[0] * values(name, "input_4.pb")[0] /
                       values(name, "input_6.pb")[0];
  compare<quantized_conv2d<"ic1ih7oc1kh1", q>>(name, {-1}, static_cast<float>(scale), 128);
}
