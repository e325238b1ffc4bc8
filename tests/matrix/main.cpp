// Registers the three passes of every layer of the matrix as cases of Boost.Test, named by shape and choices.
#define BOOST_TEST_ALTERNATIVE_INIT_API
#define BOOST_TEST_NO_MAIN
#include "../support/boost_main.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <convolith/shape/text.hpp>
#include <convolith/shape/writer.hpp>

#include "compare.hpp"
#include "features.hpp"

namespace convolith::tests {
namespace {

std::string name(const record& r) {
  const conv2d_options& o = r.how.options;
  std::string text(to_text(r.shape).string_view());
  text += o.data == layout::nchw ? " nchw" : " nhwc";
  text += r.how.wide ? " double " : " float ";
  text += describe(o.target).name;
  if (o.act != activation::none) text += o.act == activation::relu ? " relu" : " relu6";
  if (r.how.bias) text += " bias";
  if (r.how.write == gradient::accumulate) text += " accumulate";
  return text;
}

void add_suite(const char* title, const std::vector<record>& records,
               void (*compare)(const record&)) {
  using namespace boost::unit_test;
  test_suite* const suite = BOOST_TEST_SUITE(title);
  for (const record& r : records) {
    suite->add(make_test_case([&r, compare] { compare(r); }, name(r), __FILE__, __LINE__));
  }
  framework::master_test_suite().add(suite);
}

/// What is compiled must try every machine in every way that the whole matrix would: else take other shapes, by the
/// option matrix_first.
void demand_every_feature(const std::vector<record>& records) {
  feature_set met;
  for (const record& r : records) add_features(met, r.shape, r.how);
  for (const std::string& feature : features_of_the_matrix())
    BOOST_TEST(met.contains(feature), "no shape that is compiled has: " << feature);
}

bool register_all() {
  static const std::vector<record> records = [] {
    std::vector<record> all;
    [&]<int... Part>(std::integer_sequence<int, Part...>) { (append<Part>(all), ...); }
    (std::make_integer_sequence<int, CONVOLITH_PARTS>{});
    return all;
  }();
  add_suite("forward", records, compare_forward);
  add_suite("backward_data", records, compare_backward_data);
  add_suite("backward_weights", records, compare_backward_weights);
  if (MATRIX_MEETS_ALL)
    boost::unit_test::framework::master_test_suite().add(boost::unit_test::make_test_case(
        [] { demand_every_feature(records); }, "every feature", __FILE__, __LINE__));
  return true;
}

}  // namespace
}  // namespace convolith::tests

int main(int argc, char** argv) {
  return boost::unit_test::unit_test_main(&convolith::tests::register_all, argc, argv);
}
