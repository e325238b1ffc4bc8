// Writes the kernels of the test as one C file: `print scalar` or `print vector` to standard output.
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "c_function.hpp"
#include "kernels.hpp"

namespace {

using namespace convolith;

template <class Kernel>
gen::c_function function(const std::string& name, const c_type& element, const Kernel& kernel,
                         const std::vector<gen::c_parameter>& parameters) {
  return gen::print_function("", name, element, list(kernel), parameters);
}

template <class Layer>
std::vector<gen::c_function> functions() {
  using element = std::remove_const_t<typename Layer::src_view::element_type>;
  const std::string name = Layer::name;
  constexpr c_type type = c_type_of<element>;
  constexpr gather_plan forward = Layer::forward_plan;
  return {
      function(name + "_forward", type, kernel::gather_kernel{forward, true},
               {{"src"}, {"wei"}, {"bias"}, {"dst", true}, {"scratch", true}}),
      function(
          name + "_backward_data", type, kernel::gather_kernel{Layer::backward_data_plan},
          {{"diff_dst"}, {"wei"}, {"bias", false, true}, {"diff_src", true}, {"scratch", true}}),
      function(name + "_backward_weights", type, kernel::weights_kernel{Layer::backward_weights_plan},
               {{"src"}, {"diff_dst"}, {"diff_wei", true}, {"scratch", true}}),
      function(name + "_bias", type, kernel::bias_kernel{Layer::backward_weights_plan},
               {{"diff_dst"}, {"diff_bias", true}}),
      function(name + "_gate", type,
               kernel::gate_kernel{forward.act, Layer::dst_size, Layer::gate_lanes},
               {{"diff_dst"}, {"dst"}, {"gated", true}})};
}

template <class... Layers>
std::string print() {
  std::vector<gen::c_function> all;
  for (const auto& of_layer : {functions<Layers>()...})
    all.insert(all.end(), of_layer.begin(), of_layer.end());
  std::string text = gen::preamble(all);
  for (const gen::c_function& f : all)
    text += fmt::format("\n{0};\n{0} {1}", f.signature, f.body);
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  const bool scalar = argc == 2 && std::strcmp(argv[1], "scalar") == 0;
  const bool vector = argc == 2 && std::strcmp(argv[1], "vector") == 0;
  if (!scalar && !vector) return 2;
  const std::string text =
      scalar ? print<printed::s3_nchw, printed::down_nhwc, printed::dw_double>()
             : print<printed::s3_vectors, printed::down_vectors, printed::stem_vectors>();
  std::fputs(text.c_str(), stdout);
  return 0;
}
