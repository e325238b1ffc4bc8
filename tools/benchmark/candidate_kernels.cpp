// One module: every plan that fits a layer of the catalogue in one layout and one pass, which the build gives as LAYER,
// LAYOUT and PASS. Kernels are made of plans here, past conv2d, whose options have no knob for it.
#include "kernel.hpp"

#include <array>
#include <cstddef>
#include <utility>

#include <convolith/layer/passes.hpp>
#include "catalogue.hpp"
#include "planned.hpp"

namespace {

using namespace convolith;
using benchmark::operands;
using benchmark::pass;

constexpr auto plans =
    benchmark::plans_of<pass::PASS>(tools::catalogue_shape<LAYER>, layout::LAYOUT);
using memory = workspace_layout<float, benchmark::hardware.vector_bytes, 0>;

template <int Index>
void run(const operands& o) {
  constexpr auto plan = plans.plan[Index];
  float* const scratch = memory::scratch(o.workspace);
  if constexpr (pass::PASS == pass::backward_weights) {
    run_native<kernel::weights_kernel{plan}, float>({o.src, o.diff_dst, o.out, scratch});
    run_native<kernel::bias_kernel{plan}, float>({o.diff_dst, o.out_bias});
  } else {
    constexpr bool forward = pass::PASS == pass::forward;
    run_native<kernel::gather_kernel{plan, forward}, float>(
        {forward ? o.src : o.diff_dst, o.wei, o.bias, o.out, scratch});
  }
}

constexpr auto kernels = []<int... Index>(std::integer_sequence<int, Index...>) {
  return std::array{benchmark::kernel{run<Index>, nullptr, nullptr,
                                      memory::without_gate(plans.plan[Index].scratch()), 0}...};
}
(std::make_integer_sequence<int, plans.count>{});

}  // namespace

extern "C" const benchmark::kernel_list convolith_benchmark_kernels = {kernels.data(), plans.count};
