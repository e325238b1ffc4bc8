// The generator's parts: every refusal is one sentence with its place, plans fit their budget, the same bytes twice.
#define BOOST_TEST_MODULE gen
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "../../tools/catalogue.hpp"
#include "c_file.hpp"
#include "candidate.hpp"
#include "fold.hpp"
#include "model_file.hpp"
#include "npy.hpp"
#include "output.hpp"

namespace {

using namespace convolith;
using namespace convolith::gen;

/// What is said about something that cannot be used; empty if it can.
template <class F>
std::string complaint(const F& f) {
  try {
    f();
    return "";
  } catch (const user_error& e) {
    return e.what();
  }
}

request layer(const std::string& name, std::string_view shape, isa target = isa::scalar) {
  request r;
  r.name = name;
  r.shape = shape_of(shape);
  r.target = target;
  return r;
}

struct refusal {
  std::string text, message;
  friend std::ostream& operator<<(std::ostream& out, const refusal& r) { return out << r.message; }
};

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

/// A layer that is in order, to be followed by what is not.
const std::string sound = "[[layer]]\nname = \"l\"\nshape = \"ic1ih4oc1kh3\"\n";

const std::vector<refusal> wrong_models{
    {"", "m.toml: there is no [[layer]]"},
    {"layer = []", "m.toml: there is no [[layer]]"},
    {"layer = 1", "m.toml:1: layers are written as [[layer]]"},
    {"\n[layer]\nname = \"l\"", "m.toml:2: layers are written as [[layer]]"},
    {"layer = [{name = \"l\", shape = \"ic1ih4oc1kh3\"}, 2]",
     "m.toml:1: layers are written as [[layer]]"},
    {sound + "colour = 1", "m.toml:4: unknown key 'colour'"},
    {"colour = 1\n" + sound, "m.toml:1: unknown key 'colour'"},
    {"name = \"l\"\n" + sound, "m.toml:1: unknown key 'name'"},
    {sound + "targets = [\"scalar\"]", "m.toml:4: unknown key 'targets'"},
    {"\n\n[[layer]]\nshape = \"ic1ih4oc1kh3\"", "m.toml:3: a layer without 'name'"},
    {"\n[[layer]]\nname = \"l\"", "m.toml:2: a layer without 'shape'"},
    {"[[layer]]\nname = 7", "m.toml:2: a text in quotes is expected"},
    {sound + "type = 32", "m.toml:4: a text in quotes is expected"},
    {sound + "bias = 1", "m.toml:4: true or false is expected"},
    {sound + "accumulate = \"yes\"", "m.toml:4: true or false is expected"},
    {sound + "budget_text = -1", "m.toml:4: a number above 0 is expected"},
    {sound + "budget_text = 0", "m.toml:4: a number above 0 is expected"},
    {sound + "budget_text = 2.5", "m.toml:4: a number above 0 is expected"},
    {sound + "passes = \"forward\"", "m.toml:4: a list of texts is expected"},
    {sound + "passes = []", "m.toml:4: a list of texts is expected"},
    {sound + "passes = [1]", "m.toml:4: a text in quotes is expected"},
    {sound + "passes = [\"sideways\"]", "m.toml:4: unknown pass 'sideways'" + unknown_pass},
    {sound + "layout = \"chwn\"", "m.toml:4: unknown layout 'chwn'; there are nchw, nhwc"},
    {sound + "type = \"f16\"", "m.toml:4: unknown type 'f16'; there are f32, f64"},
    {sound + "activation = \"tanh\"",
     "m.toml:4: unknown activation 'tanh'; there are none, relu, relu6"},
    {"targets = [\"z80\"]\n" + sound,
     "m.toml:1: unknown target 'z80'; there are scalar, sse2, avx2, avx512, neon, cortex-m0, "
     "cortex-m4, rv32"},
    {"targets = [\"scalar\", \"rv32\", \"scalar\"]\n" + sound,
     "m.toml:1: target 'scalar' is named twice"},
};

/// A .npy file of version 1 with this header and these bytes of numbers.
std::string npy(const std::string& header, const std::string& data, char version = 1) {
  std::string file("\x93NUMPY", 6);
  file += version;
  file += '\0';
  file += static_cast<char>(header.size());
  file += '\0';
  if (version > 1) file += std::string(2, '\0');
  return file + header + data;
}

std::string header_of(const std::string& type, const std::string& order, const std::string& shape) {
  return "{'descr': " + type + ", 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";
}

template <class T>
std::string bytes_of(const std::vector<T>& values) {
  std::string bytes(values.size() * sizeof(T), '\0');
  std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

const std::string three_floats = bytes_of<float>({1.5f, -2.0f, 0.0f});
const std::string plain_header = header_of("'<f4'", "False", "(3,)");
const std::string plain = npy(plain_header, three_floats);

const std::vector<refusal> wrong_npys{
    {"", "w.npy: not a .npy file"},
    {"PK\3\4 something zipped", "w.npy: not a .npy file"},
    {plain.substr(0, 9), "w.npy: not a .npy file"},
    {plain.substr(0, 20), "w.npy: cut off in the .npy header"},
    {npy(plain_header, three_floats, 2).substr(0, 11), "w.npy: cut off in the .npy header"},
    {npy(plain_header, three_floats, 4), "w.npy: .npy version 4 is unknown"},
    {npy("{}", three_floats), "w.npy: the .npy header has no 'descr'"},
    {npy("{'descr': '<f4'}", three_floats), "w.npy: the .npy header has no 'fortran_order'"},
    {npy("{'descr': '<f4', 'fortran_order': False}", three_floats),
     "w.npy: the .npy header has no 'shape'"},
    {plain.substr(0, plain.size() - 1),
     "w.npy: 11 bytes of numbers, which is not the size of shape (3)"},
    {plain + "x", "w.npy: 13 bytes of numbers, which is not the size of shape (3)"},
    {npy(header_of("'<f8'", "False", "(3,)"), three_floats),
     "w.npy: 12 bytes of numbers, which is not the size of shape (3)"},
    {npy(header_of("'<f4'", "False", "(999999999, 999999999, 999999999)"), three_floats),
     "w.npy: 12 bytes of numbers, which is not the size of shape (999999999, 999999999, "
     "999999999)"},
    {npy(header_of("'<f4'", "False", "(99999999999999999999,)"), three_floats),
     "w.npy: the shape in the .npy header is malformed"},
    {npy(header_of("'<f4'", "False", "(3"), three_floats),
     "w.npy: the shape in the .npy header is malformed"},
    {npy(header_of("'<f4'", "False", "3"), three_floats),
     "w.npy: the shape in the .npy header is malformed"},
    {npy(header_of("'<f4'", "False", "(-3,)"), three_floats),
     "w.npy: the shape in the .npy header is malformed"},
    {npy(header_of("'>f4'", "False", "(3,)"), three_floats),
     "w.npy: the elements are '>f4', and little-endian float32 ('<f4') or float64 ('<f8') is "
     "needed"},
    {npy(header_of("'<i4'", "False", "(3,)"), three_floats),
     "w.npy: the elements are '<i4', and little-endian float32 ('<f4') or float64 ('<f8') is "
     "needed"},
    {npy(header_of("'<f4'", "True", "(3,)"), three_floats),
     "w.npy: the array is in Fortran order; save a C-ordered one (numpy.ascontiguousarray)"},
    {npy(plain_header, bytes_of<float>({1, std::numeric_limits<float>::infinity(), 2})),
     "w.npy: holds a number that is not finite"},
    {npy(plain_header, bytes_of<float>({1, 2, std::numeric_limits<float>::quiet_NaN()})),
     "w.npy: holds a number that is not finite"},
};

int multiply_adds_in(const listing& program) {
  return static_cast<int>(std::count_if(program.steps.begin(), program.steps.end(),
                                        [](const step& s) { return s.what == action::fma; }));
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
  BOOST_TEST(complaint([] { static_cast<void>(is_wide("f16")); }) ==
             "unknown type 'f16'; there are f32, f64");
  BOOST_TEST(complaint([] { static_cast<void>(layout_named("NHWC")); }) ==
             "unknown layout 'NHWC'; there are nchw, nhwc");
  BOOST_TEST(complaint([] { static_cast<void>(activation_named("gelu")); }) ==
             "unknown activation 'gelu'; there are none, relu, relu6");
  BOOST_TEST(complaint([] { static_cast<void>(target_named("automatic")); }) ==
             "unknown target 'automatic'; there are scalar, sse2, avx2, avx512, neon, cortex-m0, "
             "cortex-m4, rv32");
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

BOOST_DATA_TEST_CASE(wrong_models_are_refused_with_the_line, wrong_models) {
  BOOST_TEST(complaint([&] { static_cast<void>(read_model(sample.text, "m.toml")); }) ==
             sample.message);
}

BOOST_AUTO_TEST_CASE(what_a_layer_breaks_is_told_with_its_line) {
  const auto said = [](const std::string& text) {
    return complaint([&] { static_cast<void>(read_model(text, "m.toml")); });
  };
  BOOST_TEST(said("\nname = = 2").starts_with("m.toml:2: "));
  BOOST_TEST(said(sound + "\n[[layer]\n").starts_with("m.toml:5: "));
  BOOST_TEST(said(sound + "name = \"again\"").starts_with("m.toml:4: "));
  BOOST_TEST(said("[[layer]]\nname = \"l\"\nshape = \"ic1ih4oc1kk3\"")
                 .starts_with("m.toml:3: shape 'ic1ih4oc1kk3', "));
  BOOST_TEST(said(sound + "[[layer]]\nname = \"m\"\nshape = \"ic1ih2oc1kh3\"")
                 .starts_with("m.toml:4: 'm': "));
  BOOST_TEST(said(sound + "[[layer]]\nname = \"a-b\"\nshape = \"ic1ih4oc1kh3\"")
                 .starts_with("m.toml:4: name 'a-b' "));
}

BOOST_AUTO_TEST_CASE(a_model_says_once_what_holds_for_all) {
  const model_file m = read_model(
      "targets = [\"rv32\", \"cortex-m0\"]\ntype = \"f64\"\nbias = false\nbudget_text = 900\n"
      "[[layer]]\nname = \"a\"\nshape = \"ic1ih4oc1kh3\"\n"
      "[[layer]]\nname = \"b\"\nshape = \"ic2ih4oc1kh3\"\nbias = true\ntype = \"f32\"\nlayout = "
      "\"nchw\"\n"
      "activation = \"relu6\"\naccumulate = true\npasses = [\"backward_data\"]\nbudget_text = "
      "1000\n",
      "m.toml");
  BOOST_TEST((m.targets == std::vector{isa::rv32, isa::cortex_m0}));
  BOOST_TEST_REQUIRE(m.layers.size() == 2u);
  const request &a = m.layers[0], &b = m.layers[1];
  BOOST_TEST((a.name == "a" && a.shape == shape_of("ic1ih4oc1kh3") && a.wide && !a.with_bias &&
              !a.accumulate));
  BOOST_TEST((a.data == layout::nhwc && a.act == activation::none && a.text_budget == 900));
  BOOST_TEST((a.target == isa::rv32 && a.passes == std::vector{pass::forward}));
  BOOST_TEST((b.name == "b" && b.shape == shape_of("ic2ih4oc1kh3") && !b.wide && b.with_bias &&
              b.accumulate));
  BOOST_TEST((b.data == layout::nchw && b.act == activation::relu6 && b.text_budget == 1000));
  BOOST_TEST((b.target == isa::rv32 && b.passes == std::vector{pass::backward_data}));
}

BOOST_AUTO_TEST_CASE(the_catalogue_of_generated_code_is_that_of_the_tools) {
  const model_file m = read_model(read_file(CONVOLITH_GENERATED_CATALOGUE), "catalogue.toml");
  struct row {
    std::string_view name, text;
    activation act;
  };
  std::vector<row> wanted;
  for (const auto& l : tools::catalogue) wanted.push_back({l.name, l.text, activation::none});
  // The network of tools/train/model.hpp, which is about batches, and so cannot be read from there.
  wanted.push_back({"digits_c1", "ic1ih8oc16kh3ph1", activation::relu});
  wanted.push_back({"digits_c2", "ic16ih8oc32kh3sh2ph1", activation::relu});
  wanted.push_back({"digits_c3", "ic32ih4oc64kh3sh2ph1", activation::relu});
  wanted.push_back({"digits_c4", "ic64ih2oc10kh2", activation::none});
  BOOST_TEST_REQUIRE(m.layers.size() == wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    BOOST_TEST(m.layers[i].name == wanted[i].name);
    BOOST_TEST((m.layers[i].shape == shape_of(wanted[i].text)), wanted[i].name);
    BOOST_TEST((m.layers[i].act == wanted[i].act), wanted[i].name);
    BOOST_TEST(m.layers[i].passes.size() == 3u);
  }
  BOOST_TEST((m.targets == std::vector{isa::scalar, isa::cortex_m4}));
}

BOOST_DATA_TEST_CASE(damaged_arrays_are_refused, wrong_npys) {
  BOOST_TEST(complaint([&] { static_cast<void>(read_npy(sample.text, "w.npy")); }) ==
             sample.message);
}

BOOST_AUTO_TEST_CASE(arrays_are_read_in_every_version) {
  for (const char version : {'\1', '\2', '\3'}) {
    const npy_array a = read_npy(npy(plain_header, three_floats, version), "w.npy");
    BOOST_TEST(a.shape == std::vector<std::size_t>{3}, boost::test_tools::per_element());
    BOOST_TEST(a.values == (std::vector<double>{1.5, -2, 0}), boost::test_tools::per_element());
    BOOST_TEST(!a.wide);
  }
  const npy_array empty = read_npy(npy(header_of("'<f8'", "False", "(2, 0)"), ""), "w.npy");
  BOOST_TEST(empty.values.empty());
  BOOST_TEST(empty.wide);
}

BOOST_AUTO_TEST_CASE(weights_must_have_the_shape_and_type_of_the_layer) {
  request r = layer("l", "ic2ih4oc3kh5kw1ph2");
  const std::vector<std::size_t> nhwc{3, 5, 1, 2}, nchw{3, 2, 5, 1};
  const auto said = [&](std::vector<std::size_t> shape, bool wide) {
    return complaint([&] {
      static_cast<void>(
          weights_from({std::move(shape), wide, std::vector<double>(30)}, r, "w.npy"));
    });
  };
  BOOST_TEST(said(nhwc, false) == "");
  BOOST_TEST(said(nchw, false) ==
             "w.npy: the array has shape (3, 2, 5, 1), and 'l' in nhwc needs (3, 5, 1, 2)");
  BOOST_TEST(said({30}, false) ==
             "w.npy: the array has shape (30), and 'l' in nhwc needs (3, 5, 1, 2)");
  BOOST_TEST(said(nhwc, true) == "w.npy: the array is of float64, and 'l' computes with float32");
  r.data = layout::nchw;
  r.wide = true;
  BOOST_TEST(said(nchw, true) == "");
  BOOST_TEST(said(nhwc, true) ==
             "w.npy: the array has shape (3, 5, 1, 2), and 'l' in nchw needs (3, 2, 5, 1)");
  BOOST_TEST(said(nchw, false) == "w.npy: the array is of float32, and 'l' computes with float64");
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
      std::int64_t slowest = 0, fastest = std::numeric_limits<std::int64_t>::max();
      for (std::int64_t budget = 500; budget <= 16000; budget *= 2) {
        r.text_budget = budget;
        if (complaint([&] { static_cast<void>(choose(r, which)); }) != "") continue;
        const candidate c = choose(r, which);
        BOOST_TEST(c.text_bytes() <= budget);
        BOOST_TEST(c.instructions() <= fastest);
        fastest = c.instructions();
        slowest = std::max(slowest, c.instructions());
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
  BOOST_TEST(choose(r, pass::forward).text_bytes() == r.text_budget);
  --r.text_budget;
  BOOST_TEST(complaint([&] { static_cast<void>(choose(r, pass::forward)); }) != "");
}
