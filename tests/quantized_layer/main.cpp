// Quantised layers, compiled, against the oracle: scalars, and what firmware has beside them.
#define BOOST_TEST_MODULE quantized_layer
#include "support/boost_main.hpp"

#include "judge.hpp"

using convolith::tests::judge_all;
namespace tests = convolith::tests;

BOOST_AUTO_TEST_CASE(dense) { judge_all(tests::dense_layers()); }
BOOST_AUTO_TEST_CASE(patches) { judge_all(tests::more_dense_layers()); }
BOOST_AUTO_TEST_CASE(depthwise) { judge_all(tests::depthwise_layers()); }
BOOST_AUTO_TEST_CASE(plain) { judge_all(tests::plain_layers()); }
