// Writes the kernels of the test as one C file: `print scalar` or `print vector` to standard output.
#include <cstdio>
#include <cstring>
#include <string>

#include "kernels.hpp"
#include "print_kernel.hpp"

namespace {

template <class... Layers>
std::string print() {
  std::string prologue, text;
  const auto one = [&]<class Layer>(const Layer*) {
    using element = std::remove_const_t<typename Layer::src_view::element_type>;
    using namespace convolith::tools;
    const std::string name = Layer::name;
    prologue = convolith::printing_machine<element, Layer::forward_plan.lanes>::prologue();
    text += print_forward<Layer, element>(name + "_forward");
    text += print_backward_data<Layer, element>(name + "_backward_data");
    text += print_backward_weights<Layer, element>(name + "_backward_weights");
    text += print_bias<Layer, element>(name + "_bias");
    text += print_gate<Layer, element>(name + "_gate");
  };
  (one(static_cast<const Layers*>(nullptr)), ...);
  return prologue + text;
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
