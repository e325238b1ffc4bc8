// Requests to the generator: what is refused, plans that fit their budget, and the same bytes twice.
#define BOOST_TEST_MODULE gen
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "c_file.hpp"
#include "candidate.hpp"
#include "graph/best_ways.hpp"
#include "complaint.hpp"
#include "../support/noise.hpp"
#include <convolith/program/fold.hpp>

namespace {

using namespace convolith;
using namespace convolith::gen;

const std::string unknown_pass = "; there are forward, backward_data, backward_weights";
const std::vector<refusal> wrong_passes{
    {"backwards", "unknown pass 'backwards'" + unknown_pass},
    {"", "unknown pass ''" + unknown_pass},
    {"forward,", "unknown pass ''" + unknown_pass},
    {"forward, backward_data", "unknown pass ' backward_data'" + unknown_pass},
    {"forward,backward_data,forward", "pass 'forward' is named twice"}};

const std::vector<refusal> wrong_shapes{
    {"", "shape '', character 1: The text is empty."},
    {"ic16ih32oc16kh3ph",
     "shape 'ic16ih32oc16kh3ph', character 18: The name of a field must be followed by a decimal "
     "number."},
};

const std::vector<refusal> illegal_shapes{
    {"ic1ih2oc1kh3",
     "'l': The padded input, ih + pt + pb rows, must hold the dilated kernel, dh * (kh - 1) + 1 "
     "rows. It is 2, and 3 is needed."},
    {"g2ic3ih4oc4kh1",
     "'l': The input channels ic must be a multiple of the groups g. It is 3, and 2 is needed."},
    {"ic1ih3oc1kh3sh0",
     "'l': The vertical stride sh must be at least 1. It is 0, and 1 is needed."},
};

const std::vector<std::string> wrong_names{"",    "9lives",      "_hidden", "a-b",
                                           "a b", "stra\u00dfe", "x/../y"};

int multiply_adds_in(const listing& program) {
  return static_cast<int>(std::count_if(
      program.steps.begin(), program.steps.end(),
      [](const step& s) { return s.what == action::fma || s.what == action::product; }));
}

}  // namespace

BOOST_DATA_TEST_CASE(wrong_passes_are_refused, wrong_passes) {
  BOOST_TEST(complaint([&] { static_cast<void>(passes_named(sample.text)); }) == sample.message);
}

BOOST_AUTO_TEST_CASE(passes_come_in_the_order_of_training) {
  const std::vector<pass> read = passes_named("backward_weights,forward");
  BOOST_TEST((read == std::vector{pass::forward, pass::backward_weights}));
}

BOOST_AUTO_TEST_CASE(unknown_words_are_refused_with_those_that_there_are) {
  BOOST_TEST(complaint([] { static_cast<void>(element_named("f16")); }) ==
             "unknown type 'f16'; there are f32, f64, int8");
  BOOST_TEST(complaint([] { static_cast<void>(layout_named("chwn")); }) ==
             "unknown layout 'chwn'; there are nchw, nhwc");
  BOOST_TEST(complaint([] { static_cast<void>(activation_named("gelu")); }) ==
             "unknown activation 'gelu'; there are none, relu, relu6");
  BOOST_TEST(complaint([] { static_cast<void>(target_named("automatic")); }) ==
             "unknown target 'automatic'; there are scalar, sse2, avx2, avx512, neon, cortex-m0, "
             "cortex-m3, cortex-m4, cortex-m7, cortex-m33, cortex-m55, rv32");
}

BOOST_AUTO_TEST_CASE(targets_are_known_by_both_spellings) {
  BOOST_TEST((target_named("cortex-m4") == isa::cortex_m4));
  BOOST_TEST((target_named("cortex_m4") == isa::cortex_m4));
  for (const isa target : all_targets()) BOOST_TEST((target_named(to_word(target)) == target));
}

BOOST_DATA_TEST_CASE(malformed_shapes_are_refused_with_the_character, wrong_shapes) {
  BOOST_TEST(complaint([&] { static_cast<void>(shape_of(sample.text)); }) == sample.message);
}

BOOST_DATA_TEST_CASE(illegal_shapes_are_refused_with_the_rule, illegal_shapes) {
  BOOST_TEST(complaint([&] { demand_sound(layer("l", sample.text)); }) == sample.message);
}

BOOST_AUTO_TEST_CASE(firmware_addresses_less_than_a_desktop) {
  const std::string_view large = "ic1024ih1024oc1kh1";  // src alone is 4 GiB
  BOOST_TEST(complaint([&] { demand_sound(layer("l", large)); }) == "");
  const std::string said = complaint([&] { demand_sound(layer("l", large, isa::cortex_m4)); });
  BOOST_TEST(said.find("4294967296") != std::string::npos, said);
  BOOST_TEST(said.find("2147483647") != std::string::npos, said);
}

BOOST_DATA_TEST_CASE(names_that_no_compiler_takes_are_refused, wrong_names) {
  BOOST_TEST(complaint([&] { demand_sound(layer(sample, "ic1ih4oc1kh3")); }) ==
             "name '" + sample +
                 "' is not a C identifier that may be defined: letters, digits and '_', starting "
                 "with a letter");
}

BOOST_AUTO_TEST_CASE(names_that_clash_are_refused) {
  const request a = layer("conv", "ic1ih4oc1kh3"), b = layer("Conv", "ic1ih5oc1kh3");
  BOOST_TEST(complaint([&] {
               static_cast<void>(c_files({a, b}, {}));
             }) == "the names 'conv' and 'Conv' clash, as their macros are both CONV_...");
  BOOST_TEST(complaint([&] {
               static_cast<void>(c_files({a, a}, {}));
             }) == "the names 'conv' and 'conv' clash, as their macros are both CONV_...");
}

BOOST_AUTO_TEST_CASE(a_name_of_a_file_must_make_a_macro) {
  const request a = layer("conv", "ic1ih4oc1kh3");
  for (const char* name : {"my-model", "../model", "9", "a.h"}) {
    const std::string said = complaint([&] { static_cast<void>(c_files({a}, {false, name})); });
    BOOST_TEST(said.find("is not a C identifier") != std::string::npos, name << ": " << said);
  }
  BOOST_TEST(complaint([&] { static_cast<void>(c_files({a}, {false, "model"})); }) == "");
}

BOOST_AUTO_TEST_CASE(weights_are_for_forward_alone) {
  request r = layer("l", "ic1ih4oc1kh3");
  r.weights.resize(9);
  BOOST_TEST(complaint([&] { demand_sound(r); }) == "");
  r.passes = {pass::forward, pass::backward_data};
  BOOST_TEST(complaint([&] { demand_sound(r); }) ==
             "'l': weights can be baked into the forward pass only");
  r.passes = {pass::forward};
  r.weights.resize(8);
  BOOST_TEST(complaint([&] { demand_sound(r); }) == "'l' has 9 weights, and 8 were given");
}

BOOST_AUTO_TEST_CASE(the_same_request_gives_the_same_bytes) {
  for (const isa target : all_targets()) {
    request r = layer("l", "ic3ih9oc8kh3sh2ph1", target);
    r.passes = {pass::forward, pass::backward_data, pass::backward_weights};
    r.act = activation::relu6;
    for (const bool pair : {false, true}) {
      const auto first = c_files({r}, {pair, ""}), second = c_files({r}, {pair, ""});
      BOOST_TEST_REQUIRE(first.size() == (pair ? 2u : 1u));
      BOOST_TEST_REQUIRE(second.size() == first.size());
      for (std::size_t i = 0; i < first.size(); ++i) {
        BOOST_TEST(first[i].name == second[i].name);
        BOOST_TEST((first[i].text == second[i].text), first[i].name);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(zeros_among_the_weights_leave_no_multiply_add) {
  const request r =
      layer("l", "ic2ih5oc2kh3");  // 9 outputs a channel, no padding: each weight is used 9 times
  listing program = plan(r, pass::forward, 1024).program;
  BOOST_TEST_REQUIRE(multiply_adds_in(program) == 36 * 9);
  std::vector<double> weights(36, 1.0);
  for (const std::size_t at : {std::size_t{0}, std::size_t{7}, std::size_t{20}, std::size_t{35}})
    weights[at] = 0;
  weights[20] = -0.0;
  BOOST_TEST_REQUIRE(fold_zeros(program, 1, weights));
  BOOST_TEST(multiply_adds_in(program) == 32 * 9);
  for (const step& s : program.steps)
    if (s.what == action::load && s.first.buffer == 1)
      BOOST_TEST(weights[static_cast<std::size_t>(s.first.constant)] != 0);
  BOOST_TEST_REQUIRE(fold_zeros(program, 1, std::vector<double>(36, 0.0)));
  BOOST_TEST(multiply_adds_in(program) == 0);
  for (const step& s : program.steps) BOOST_TEST((s.what != action::load || s.first.buffer == 2));
}

BOOST_AUTO_TEST_CASE(a_program_with_loops_or_vectors_keeps_its_zeros) {
  const std::vector<double> weights(2304, 0.0);
  for (const isa target : {isa::scalar, isa::avx2}) {
    const listing before = plan(layer("l", "ic16ih32oc16kh3ph1", target), pass::forward).program;
    listing after = before;
    BOOST_TEST(!fold_zeros(after, 1, weights));
    BOOST_TEST(after.steps.size() == before.steps.size());
  }
}

BOOST_AUTO_TEST_CASE(code_stays_within_its_budget_and_larger_budgets_give_faster_code) {
  for (const pass which : {pass::forward, pass::backward_data, pass::backward_weights})
    for (const isa target : {isa::scalar, isa::cortex_m0, isa::cortex_m4, isa::rv32}) {
      request r = layer("l", "ic16ih16oc16kh3ph1", target);
      double slowest = 0, fastest = std::numeric_limits<double>::max();
      for (std::int64_t budget = 600; budget <= 16000; budget += budget / 4) {
        r.text_budget = budget;
        if (complaint([&] { static_cast<void>(choose(r, which)); }) != "") continue;
        const candidate c = choose(r, which);
        BOOST_TEST(c.text_bytes <= budget);
        BOOST_TEST(c.cycles <= fastest);
        fastest = c.cycles;
        slowest = std::max(slowest, c.cycles);
      }
      // The gradient of the weights gains nothing on cores whose registers hold no larger tile.
      if (which != pass::backward_weights)
        BOOST_TEST(fastest < slowest, to_word(which) << " for " << to_word(target));
    }
}

BOOST_AUTO_TEST_CASE(a_budget_that_cannot_be_met_names_one_that_can) {
  request r = layer("l", "ic16ih16oc16kh3ph1", isa::cortex_m4);
  r.text_budget = 10;
  const std::string said = complaint([&] { static_cast<void>(choose(r, pass::forward)); });
  const std::string start =
      "'l', forward: no plan fits 10 bytes of code; the smallest takes about ";
  BOOST_TEST_REQUIRE(said.starts_with(start), said);
  r.text_budget = std::stoll(said.substr(start.size()));
  BOOST_TEST(choose(r, pass::forward).text_bytes == r.text_budget);
  --r.text_budget;
  BOOST_TEST(complaint([&] { static_cast<void>(choose(r, pass::forward)); }) != "");
}

/// All choices, one by one.
BOOST_AUTO_TEST_CASE(the_best_ways_are_those_of_all_choices) {
  tests::noise random(3);
  for (int round = 0; round < 400; ++round) {
    std::vector<std::vector<way_cost>> groups(1 + random.draw(5));
    std::int64_t least = 0;
    std::size_t choices = 1;
    for (std::vector<way_cost>& ways : groups) {
      // The more bytes, the fewer cycles, as ways are that are worth a choice.
      way_cost w{1000.0 + random.draw(1000), 4 * std::int64_t{random.draw(100)}};
      const std::uint32_t count = 1 + random.draw(4);
      for (std::uint32_t i = 0; i < count; ++i) {
        ways.push_back(w);
        w = {w.cycles - 1 - random.draw(300), w.bytes + 4 + 4 * std::int64_t{random.draw(60)}};
      }
      least += ways.front().bytes;
      choices *= ways.size();
    }
    const std::int64_t most = 4 * std::int64_t{random.draw(200)};
    const auto cost_of = [&](const std::vector<std::size_t>& chosen) {
      way_cost all{0, -least};
      for (std::size_t g = 0; g < groups.size(); ++g) {
        all.cycles += groups[g][chosen[g]].cycles;
        all.bytes += groups[g][chosen[g]].bytes;
      }
      return all;
    };
    const best_ways found(groups, most);
    const double allowed = found.least_cycles() * 1.1;
    double fewest = std::numeric_limits<double>::max();
    std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t choice = 0; choice < choices; ++choice) {
      std::vector<std::size_t> chosen;
      std::size_t rest = choice;
      for (const auto& ways : groups) {
        chosen.push_back(rest % ways.size());
        rest /= ways.size();
      }
      const way_cost c = cost_of(chosen);
      if (c.bytes > most) continue;
      fewest = std::min(fewest, c.cycles);
      if (c.cycles <= allowed) smallest = std::min(smallest, c.bytes);
    }
    BOOST_TEST(found.least_cycles() == fewest);
    const way_cost best = cost_of(found.choose(fewest)), cheap = cost_of(found.choose(allowed));
    BOOST_TEST(best.cycles == fewest);
    BOOST_TEST(best.bytes <= most);
    BOOST_TEST(cheap.cycles <= allowed);
    BOOST_TEST(cheap.bytes == smallest);
  }
}
