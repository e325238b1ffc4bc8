// ONNX's Conv, by forward.
#include <boost/test/unit_test.hpp>

#include "run.hpp"

BOOST_AUTO_TEST_CASE(conv) {
  namespace onnx = convolith::tests::onnx;
  onnx::rows_verified() = 0;
  onnx::run_table<onnx::convolutions, onnx::kind::conv>();
  BOOST_TEST(onnx::rows_verified() == onnx::layouts_tried * std::size(onnx::convolutions));
}
