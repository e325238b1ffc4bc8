// The generator's readers, of models in TOML and of weights in .npy: every refusal is one sentence with its place.
#define BOOST_TEST_MODULE readers
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "../../tools/catalogue.hpp"
#include "complaint.hpp"
#include "model_file.hpp"
#include "npy.hpp"
#include "output.hpp"

namespace {

using namespace convolith;
using namespace convolith::gen;

const std::string unknown_pass = "; there are forward, backward_data, backward_weights";

/// A layer that is in order, to be followed by what is not.
const std::string sound = "[[layer]]\nname = \"l\"\nshape = \"ic1ih4oc1kh3\"\n";

std::string stray(int line) {
  return "m.toml:" + std::to_string(line) + ": a character beyond ASCII outside a comment";
}

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
    {sound + "type = \"f16\"", "m.toml:4: unknown type 'f16'; there are f32, f64, int8"},
    {sound + "activation = \"tanh\"",
     "m.toml:4: unknown activation 'tanh'; there are none, relu, relu6"},
    {"targets = [\"z80\"]\n" + sound,
     "m.toml:1: unknown target 'z80'; there are scalar, sse2, avx2, avx512, neon, cortex-m0, "
     "cortex-m3, cortex-m4, cortex-m7, cortex-m33, cortex-m55, rv32"},
    {"targets = [\"scalar\", \"rv32\", \"scalar\"]\n" + sound,
     "m.toml:1: target 'scalar' is named twice"},
    {sound + "# \u00e9, \"\u00e9\"\n\u00e9 = 1", stray(5)},
    {"\ufeff" + sound + "colour = '#' # \u00e9", "m.toml:4: unknown key 'colour'"},
    {sound + "colour = \"#\u00e9\"", stray(4)},
    {sound + "colour = \"\"\"\\\"#\n\"\"\"\"\"\n\u00e9", stray(6)},
    {"[[layer]]\nname = \"a\\u0000\\tb\"\nshape = \"ic1ih4oc1kh3\"",
     "m.toml:1: name 'a\\x00\\x09b' is not a C identifier that may be defined: letters, digits and "
     "'_', starting with a letter"},
    {"[[layer]]\nname = \"l\"\nshape = \"ic1ih4\\noc1kh3\"",
     "m.toml:3: shape 'ic1ih4\\x0aoc1kh3', character 7: A field is one of n g ic ih iw oc kh kw sh "
     "sw dh dw ph pw pt pb pl pr."},
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
     "w.npy: the elements are '>f4', and little-endian float32 ('<f4'), float64 ('<f8'), "
     "int8 ('|i1'), int16 ('<i2') and int32 ('<i4') can be read, whichever of them the array "
     "needs"},
    {npy(header_of("'<i8'", "False", "(3,)"), three_floats),
     "w.npy: the elements are '<i8', and little-endian float32 ('<f4'), float64 ('<f8'), "
     "int8 ('|i1'), int16 ('<i2') and int32 ('<i4') can be read, whichever of them the array "
     "needs"},
    {npy(header_of("'<f4'", "True", "(3,)"), three_floats),
     "w.npy: the array is in Fortran order; save a C-ordered one (numpy.ascontiguousarray)"},
    {npy(plain_header, bytes_of<float>({1, std::numeric_limits<float>::infinity(), 2})),
     "w.npy: holds a number that is not finite"},
    {npy(plain_header, bytes_of<float>({1, 2, std::numeric_limits<float>::quiet_NaN()})),
     "w.npy: holds a number that is not finite"},
};

}  // namespace

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
  BOOST_TEST((a.name == "a" && a.shape == shape_of("ic1ih4oc1kh3") && a.wide() && !a.with_bias &&
              !a.accumulate));
  BOOST_TEST((a.data == layout::nhwc && a.act == activation::none && a.text_budget == 900));
  BOOST_TEST((a.target == isa::rv32 && a.passes == std::vector{pass::forward}));
  BOOST_TEST((b.name == "b" && b.shape == shape_of("ic2ih4oc1kh3") && !b.wide() && b.with_bias &&
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
  BOOST_TEST_REQUIRE(m.layers.size() == 2 * wanted.size());  // each of floats, and of int8
  for (std::size_t i = 0; i < m.layers.size(); ++i) {
    const row& of = wanted[i / 2];
    const bool int8 = i % 2 == 1;
    BOOST_TEST(m.layers[i].name == std::string(of.name) + (int8 ? "_int8" : ""));
    BOOST_TEST((m.layers[i].shape == shape_of(of.text)), of.name);
    BOOST_TEST((m.layers[i].act == of.act), of.name);
    BOOST_TEST(m.layers[i].quantized() == int8, of.name);
    BOOST_TEST(m.layers[i].passes.size() == (int8 ? 1u : 3u));
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
    BOOST_TEST((a.type == npy_type::float32));
  }
  const npy_array empty = read_npy(npy(header_of("'<f8'", "False", "(2, 0)"), ""), "w.npy");
  BOOST_TEST(empty.values.empty());
  BOOST_TEST((empty.type == npy_type::float64));
}

BOOST_AUTO_TEST_CASE(weights_must_have_the_shape_and_type_of_the_layer) {
  request r = layer("l", "ic2ih4oc3kh5kw1ph2");
  const std::vector<std::size_t> nhwc{3, 5, 1, 2}, nchw{3, 2, 5, 1};
  const auto said = [&](std::vector<std::size_t> shape, bool wide) {
    const npy_type type = wide ? npy_type::float64 : npy_type::float32;
    return complaint([&] {
      static_cast<void>(
          weights_from({std::move(shape), type, std::vector<double>(30)}, r, "w.npy"));
    });
  };
  BOOST_TEST(said(nhwc, false) == "");
  BOOST_TEST(said(nchw, false) ==
             "w.npy: the array has shape (3, 2, 5, 1), and 'l' in nhwc needs (3, 5, 1, 2)");
  BOOST_TEST(said({30}, false) ==
             "w.npy: the array has shape (30), and 'l' in nhwc needs (3, 5, 1, 2)");
  BOOST_TEST(said(nhwc, true) == "w.npy: the array is of float64, and 'l' computes with float32");
  r.data = layout::nchw;
  r.type = element::f64;
  BOOST_TEST(said(nchw, true) == "");
  BOOST_TEST(said(nhwc, true) ==
             "w.npy: the array has shape (3, 5, 1, 2), and 'l' in nchw needs (3, 2, 5, 1)");
  BOOST_TEST(said(nchw, false) == "w.npy: the array is of float32, and 'l' computes with float64");
}

BOOST_AUTO_TEST_CASE(arrays_of_whole_numbers_are_read_to_their_ends) {
  const auto read = [](const char* type, const std::string& data, npy_type wanted) {
    const npy_array a = read_npy(npy(header_of(type, "False", "(3,)"), data), "w.npy");
    BOOST_TEST((a.type == wanted));
    return a.values;
  };
  BOOST_TEST(read("'|i1'", bytes_of<std::int8_t>({-128, 0, 127}), npy_type::int8) ==
                 (std::vector<double>{-128, 0, 127}),
             boost::test_tools::per_element());
  BOOST_TEST(read("'<i2'", bytes_of<std::int16_t>({-32768, 1, 32767}), npy_type::int16) ==
                 (std::vector<double>{-32768, 1, 32767}),
             boost::test_tools::per_element());
  BOOST_TEST(read("'<i4'", bytes_of<std::int32_t>({INT32_MIN, -1, INT32_MAX}), npy_type::int32) ==
                 (std::vector<double>{INT32_MIN, -1, INT32_MAX}),
             boost::test_tools::per_element());
}
