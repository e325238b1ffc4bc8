// Registers as cases of Boost.Test: every shape of the matrix, random shapes, large strides, candidates not chosen.
#define BOOST_TEST_ALTERNATIVE_INIT_API
#define BOOST_TEST_NO_MAIN
#include "../support/boost_main.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include <convolith/shape/text.hpp>
#include <convolith/shape/writer.hpp>

#include "../matrix/choices.hpp"
#include "../matrix/shapes.hpp"
#include "../strides/shapes.hpp"
#include "random_shape.hpp"
#include "targets.hpp"
#include "trial.hpp"

namespace convolith::tests {
namespace {

/// The choices of the matrix, drawn anew for each target and type.
choice choice_of(std::size_t index, layout data, isa target, bool wide) {
  const std::size_t way = 2 * static_cast<std::size_t>(target) + (wide ? 1 : 0);
  choice c = choose(index + way * 4096, data);
  c.options.target = target;
  c.wide = wide;
  return c;
}

void try_layer(trial& t, const choice& c) {
  if (c.wide)
    t.layer<double>(c.options, c.write, c.bias);
  else
    t.layer<float>(c.options, c.write, c.bias);
}

std::uint64_t seed_of(std::size_t index, layout data) {
  return 2 * index + (data == layout::nhwc ? 1 : 0);
}

/// One shape of the matrix for every target, in both types. Layouts take turns with exact sums.
void try_shape(std::size_t index, layout data) {
  const bool exact = index % 2 == (data == layout::nhwc ? 1u : 0u);
  const problem p(shapes[index], data, exact, seed_of(index, data));
  trial t(p);
  for (const isa target : every_target)
    for (const bool wide : {false, true}) try_layer(t, choice_of(index, data, target, wide));
}

/// A shape whose strides, dilations or paddings are large, with much straight-line code and with little.
void try_strides(const char* text, layout data) {
  const problem p(parse_shape(text).shape, data, true, 7);
  trial t(p);
  for (const isa target : every_target)
    for (const int budget : {0, 6, 64})
      for (const gradient write : {gradient::replace, gradient::accumulate}) {
        const conv2d_options options{.data = data,
                                     .act = activation::relu,
                                     .target = target,
                                     .budget = {budget, budget, budget}};
        t.layer<float>(options, write, true);
        t.layer<double>(options, write, false);
      }
}

/// The plans that cost more than the one that is chosen, of targets that have several.
void try_candidates(std::size_t index) {
  const layout data = index % 2 == 0 ? layout::nchw : layout::nhwc;
  const problem p(shapes[index], data, true, seed_of(index, data));
  trial t(p);
  for (const isa target :
       {isa::cortex_m4, isa::cortex_m7, isa::cortex_m33, isa::cortex_m55, isa::avx2, isa::avx512}) {
    const choice c = choice_of(index, data, target, false);
    t.candidates<float>(c.options, c.write, c.bias);
    t.candidates<double>(c.options, c.write, c.bias);
  }
}

/// Shapes that no table lists, each for a few targets.
void try_random_shapes(std::size_t part) {
  for (std::size_t i = 0; i < 64; ++i) {
    const std::size_t number = 64 * part + i;
    noise random(number + 1);
    const conv2d_shape s = random_shape(random);
    const layout data = random.draw(2) == 0 ? layout::nchw : layout::nhwc;
    const problem p(s, data, random.draw(2) == 0, number);
    trial t(p);
    for (int times = 0; times < 3; ++times) {
      const isa target = every_target[random.draw(std::size(every_target))];
      try_layer(t, choice_of(number, data, target, random.draw(2) == 0));
    }
  }
}

void add_case(boost::unit_test::test_suite* suite, const std::string& name,
              const std::function<void()>& f) {
  suite->add(boost::unit_test::make_test_case(f, name, __FILE__, __LINE__));
}

bool register_all() {
  using namespace boost::unit_test;
  test_suite* const matrix = BOOST_TEST_SUITE("matrix");
  test_suite* const candidates = BOOST_TEST_SUITE("candidates");
  test_suite* const random = BOOST_TEST_SUITE("random");
  test_suite* const strides = BOOST_TEST_SUITE("strides");
  for (std::size_t i = 0; i < shapes.size(); i += INTERPRETED_SHARE) {
    const std::string name(to_text(shapes[i]).string_view());
    add_case(matrix, name + " nchw", [i] { try_shape(i, layout::nchw); });
    add_case(matrix, name + " nhwc", [i] { try_shape(i, layout::nhwc); });
    if (i / INTERPRETED_SHARE % 3 == 0) add_case(candidates, name, [i] { try_candidates(i); });
  }
  for (std::size_t part = 0; part < 64 / INTERPRETED_SHARE; ++part)
    add_case(random, "shapes from " + std::to_string(64 * part),
             [part] { try_random_shapes(part); });
  const auto add_strides = [&](const char* text) {
    add_case(strides, std::string(text) + " nchw", [text] { try_strides(text, layout::nchw); });
    add_case(strides, std::string(text) + " nhwc", [text] { try_strides(text, layout::nhwc); });
  };
  for (const char* text : strided) add_strides(text);
  for (const char* text : padded) add_strides(text);
  add_strides("ic1ih400oc1kh100sh100");  // hundreds of phases
  for (test_suite* suite : {matrix, candidates, random, strides})
    framework::master_test_suite().add(suite);
  return true;
}

}  // namespace
}  // namespace convolith::tests

int main(int argc, char** argv) {
  return boost::unit_test::unit_test_main(&convolith::tests::register_all, argc, argv);
}
