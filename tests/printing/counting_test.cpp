// The counting machine agrees with a count by hand of a layer's terms, with a walk through every round of the program,
// and with the lines that the printing machine writes.
#define BOOST_TEST_MODULE counting
#include "../support/boost_main.hpp"

#include <random>
#include <utility>
#include <vector>

#include <convolith/program/counting.hpp>
#include <convolith/machine/printing.hpp>

#include "kernels.hpp"
#include "walking.hpp"

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

/// Loops in loops whose bounds are constants, what is computed from what is known outside, and rows of a table.
struct random_kernel {
  static constexpr int operands = 2;
  unsigned seed;

  static constexpr int lanes() { return 1; }

  template <class Machine>
  void operator()(Machine& m, const int* buffers) const {
    std::mt19937 random(seed);
    std::vector<typename Machine::index> known;
    block(m, buffers, random, known, 0);
  }

 private:
  static int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
  }

  template <class Machine>
  static typename Machine::index some(Machine& m, std::mt19937& random,
                                      const std::vector<typename Machine::index>& known) {
    using index = typename Machine::index;
    const index constant(below(random, 4));
    if (known.empty() || below(random, 3) == 0) return constant;
    const auto any = [&] {
      return known[random() % known.size()] * static_cast<std::ptrdiff_t>(below(random, 3));
    };
    const index one = any();
    if (below(random, 4) == 0)
      return m.at_most(m.divide(m.at_least(one + -below(random, 4), 0), 1 + below(random, 3)),
                       any());
    return below(random, 2) == 0 ? one + constant : one + any();
  }

  template <class Machine>
  static void block(Machine& m, const int* buffers, std::mt19937& random,
                    std::vector<typename Machine::index> known, int depth) {
    for (int parts = 1 + below(random, 3); parts > 0; --parts) {
      const int what = below(random, depth < 4 ? 4 : 2);
      if (what == 0) {
        const auto at = some(m, random, known);
        m.write(below(random, 2) == 0, 1, {buffers[1], at}, m.load(1, {buffers[0], at}));
      } else if (what == 1) {
        known.push_back(some(m, random, known));
      } else if (what == 2) {
        const auto begin = some(m, random, known), end = some(m, random, known) + 2;
        m.loop(begin, end, 1 + below(random, 3), [&](const auto& i) {
          auto inside = known;
          inside.push_back(i);
          block(m, buffers, random, inside, depth + 1);
        });
      } else {
        const band_table bands =
            output_bands(forward_axis(3 + below(random, 3), 4, 3, 1, 1, 1 + below(random, 2)));
        m.loop(0, bands.count, 1, [&](const auto& row) {
          auto inside = known;
          for (int field = 0; field < 4; ++field) inside.push_back(m.lookup(bands, row, field));
          block(m, buffers, random, inside, depth + 1);
        });
      }
    }
  }
};

bool uses_bounds_that_vary(const listing& program) {
  for (const step& s : program.steps)
    if (s.what == action::loop && s.first.node >= 0 && s.second.node >= 0) return true;
  return false;
}

/// A walk knows nothing of what a loop costs.
operation_counts without_cycles(operation_counts counts) {
  counts.computing = counts.moving = 0;
  return counts;
}

BOOST_AUTO_TEST_CASE(counts_are_those_of_a_walk_through_every_round) {
  int varying = 0, counted = 0;
  for (unsigned seed = 0; seed < 600; ++seed) {
    const listing program = list(random_kernel{seed});
    const operation_counts had = counting_machine(program).count();
    if (had.rounds > 200000) continue;  // which takes long to walk through
    BOOST_TEST((without_cycles(had) == without_cycles(printed::walking_counter(program).count())),
               "seed " << seed);
    ++counted;
    varying += uses_bounds_that_vary(program) && had.loads > 0 ? 1 : 0;
  }
  BOOST_TEST(counted >= 500);
  BOOST_TEST(varying >= 100);
}

/// for (i = 0; i < 10; ++i) { a = x[i]; b = y[i]; sum += a * b; } z[0] = sum, the product rounded first.
BOOST_AUTO_TEST_CASE(cycles_are_those_of_the_targets_row) {
  listing dot;
  dot.registers = 4;
  dot.nodes = 1;
  dot.steps = {
      {.what = action::zero, .result = 0},
      {.what = action::loop, .result = 0, .count = 1, .width = 6, .second = {.constant = 10}},
      {.what = action::load, .result = 1, .count = 1, .first = {.buffer = 0, .node = 0}},
      {.what = action::load, .result = 2, .count = 1, .first = {.buffer = 1, .node = 0}},
      {.what = action::product, .result = 3, .a = 1, .b = 2},
      {.what = action::accumulate, .result = 0, .a = 3},
      {.what = action::end},
      {.what = action::store, .a = 0, .count = 1, .first = {.buffer = 2}}};
  const target m4 = describe(isa::cortex_m4);
  const operation_counts had = counting_machine(dot, m4.cost).count();
  // A round: loads 2 + 1, product and sum 1 + 1, two pointers, the loop 5. Beside the loop: the zero and the store.
  BOOST_TEST(had.cycles(m4) == 10 * (3 + 2 + 2 + 5) + 1 + 1);
  BOOST_TEST(had.moving == 10 * 3 + 1);
  const target avx2 = describe(isa::avx2);  // which computes while it loads
  const operation_counts wide = counting_machine(dot, avx2.cost).count();
  BOOST_TEST(wide.cycles(avx2) == std::max(wide.computing, wide.moving));
  BOOST_TEST(wide.cycles(avx2) < wide.computing + wide.moving);
}

BOOST_AUTO_TEST_CASE(layers_count_as_their_walks_do) {
  for (const char* text : {"ic3ih5iw7oc4kh3ph1", "ic2ih9oc3kh5ph4sh2", "ic2ih3oc3kh2sh5ph4",
                           "n2ic4ih9iw6oc6kh3kw2sh2sw3pt1pl2g2", "g5ic5ih8oc5kh3dh2ph2"}) {
    const conv2d_shape s = parse_shape(text).shape;
    for (const isa which : {isa::scalar, isa::avx2, isa::cortex_m4, isa::rv32})
      for (const int budget : {1, 24, 200, 1000}) {
        const target t = describe(which);
        const auto same = [&](const auto& kernel) {
          const listing program = list(kernel);
          BOOST_TEST((without_cycles(counting_machine(program).count()) ==
                      without_cycles(printed::walking_counter(program).count())),
                     text << " for " << t.name << " with " << budget);
        };
        for (const direction pass : {direction::forward, direction::backward_data})
          same(kernel::gather_kernel{plan_gather<float>(s, layout::nhwc, pass, t, budget)});
        same(kernel::weights_kernel{plan_weights<float>(s, layout::nhwc, t, budget)});
      }
  }
}

}  // namespace
