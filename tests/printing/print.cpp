// Writes the kernels of the test as one C file: `print scalar` or `print vector` to standard output.
#include <cstdio>
#include <cstring>
#include <string>

#include "kernels.hpp"
#include "print_kernel.hpp"

namespace {

template <class... Layers>
std::string print() {
  std::string text = "#include <stddef.h>\n#include <string.h>\n";
  const auto one = [&]<class Layer>(const Layer*) {
    using element = std::remove_const_t<typename Layer::src_view::element_type>;
    using namespace convolith::tools;
    using namespace convolith;
    const std::string name = Layer::name;
    constexpr c_type type = c_type_of<element>;
    constexpr gather_plan forward = Layer::forward_plan;
    text += print_forward(name + "_forward", type, forward);
    text += print_backward_data(name + "_backward_data", type, Layer::backward_data_plan);
    text += print_backward_weights(name + "_backward_weights", type, Layer::backward_weights_plan);
    text += print_bias(name + "_bias", type, Layer::backward_weights_plan);
    text += print_gate(name + "_gate", type, forward.act, Layer::dst_size, Layer::gate_lanes);
  };
  (one(static_cast<const Layers*>(nullptr)), ...);
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
