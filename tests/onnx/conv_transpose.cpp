// ONNX's ConvTranspose, by backward_data: what it calls output is the gradient of an input.
#include <boost/test/unit_test.hpp>

#include "run.hpp"

BOOST_AUTO_TEST_CASE(conv_transpose) {
  namespace onnx = convolith::tests::onnx;
  onnx::rows_verified() = 0;
  onnx::run_table<onnx::transposed, onnx::kind::conv_transpose>();
  BOOST_TEST(onnx::rows_verified() == onnx::layouts_tried * std::size(onnx::transposed));
}
