// Prints one kernel as C, for boards whose compiler knows no C++: a layer and pass of the catalogue for a TARGET.
#include <cstdio>
#include <string>

#include "facts.hpp"
#include "print_kernel.hpp"

namespace {

using namespace convolith;
using firmware::pass, firmware::the_pass, firmware::the_shape;

constexpr target hardware = describe(isa::TARGET);
constexpr c_type number = c_type_of<float>;

}  // namespace

int main() {
  std::string text = "#include <stddef.h>\n#include <stdint.h>\n#include \"kernel.h\"\n", call;
  std::size_t scratch = 0;
  if constexpr (the_pass == pass::backward_weights) {
    constexpr weights_plan plan = plan_weights<float>(the_shape, layout::nhwc, hardware, BUDGET);
    scratch = plan.scratch();
    text += "static " + tools::print_backward_weights("weights", number, plan) + "static " +
            tools::print_bias("bias", number, plan);
    call =
        "weights(b->src, b->diff_dst, b->out, b->workspace);\n  bias(b->diff_dst, b->diff_bias);";
  } else {
    constexpr bool forward = the_pass == pass::forward;
    constexpr gather_plan plan = plan_gather<float>(
        the_shape, layout::nhwc, forward ? direction::forward : direction::backward_data, hardware,
        BUDGET);
    scratch = plan.scratch();
    text += "static " + (forward ? tools::print_forward("gather", number, plan)
                                 : tools::print_backward_data("gather", number, plan));
    call = forward ? "gather(b->src, b->wei, b->bias, b->out, b->workspace);"
                   : "gather(b->diff_dst, b->wei, b->out, b->workspace);";
  }
  text += "static void run(const struct kernel_buffers* b) {\n  " + call + "\n}\n";
  const layer_kernel k = firmware::facts(scratch * sizeof(float), nullptr);
  text += fmt::format(
      "KERNEL_FACTS const struct layer_kernel the_kernel = {{\"{}\", \"{}\", {}, {}, {}, {}, {}, "
      "{}, {}, {}u, run}};\n",
      k.layer, k.pass, k.src, k.wei, k.bias, k.dst, k.out, k.diff_bias, k.workspace, k.macs);
  std::fputs(text.c_str(), stdout);
  return 0;
}
