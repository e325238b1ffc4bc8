// Golden layers by the programs of their plans, for every target, in both layouts: nothing of them is compiled.
#include <convolith/kernel/backward_weights.hpp>
#include <convolith/kernel/bias.hpp>
#include <convolith/kernel/gather.hpp>
#include <convolith/layer/plans.hpp>
#include <convolith/program/listing.hpp>

#include "../interpreting/interpreter.hpp"
#include "../interpreting/targets.hpp"
#include "run.hpp"

namespace convolith::tests::golden {
namespace {

/// Runs a kernel whose operand number `Out` is written.
template <int Out, class T, class Kernel>
void run(const Kernel& kernel, std::vector<T>& out, bool adds,
         std::initializer_list<const std::vector<T>*> inputs, std::size_t scratch_size) {
  std::vector<memory<T>> operands;
  for (const std::vector<T>* input : inputs)
    if (static_cast<int>(operands.size()) < Out) operands.emplace_back(*input);
  operands.push_back(adds ? memory<T>::holding(out) : memory<T>(out.size()));
  if (Kernel::operands > Out + 1) operands.emplace_back(scratch_size);
  std::vector<memory<T>*> pointers;
  for (memory<T>& operand : operands) pointers.push_back(&operand);
  interpret<T>(list(kernel), pointers);
  out = operands[static_cast<std::size_t>(Out)].elements();
}

template <class T>
void interpret_passes(buffers<T>& b, const layer_plans<T>& plans, bool adds, bool bias) {
  const gather_plan forward = plans.forward(), data = plans.backward_data().accumulating(adds);
  const weights_plan weights = plans.backward_weights().accumulating(adds);
  run<3, T>(kernel::gather_kernel{forward, bias}, b.dst, false, {&b.src, &b.wei, &b.bias},
            forward.scratch());
  std::vector<T> diff = b.diff_dst;
  if (forward.act != activation::none)
    run<2, T>(plans.gate(), diff, false, {&b.diff_dst, &b.dst}, 0);
  run<3, T>(kernel::gather_kernel{data}, b.diff_src, adds, {&diff, &b.wei, &b.bias},
            data.scratch());
  run<2, T>(kernel::weights_kernel{weights}, b.diff_wei, adds, {&b.src, &diff}, weights.scratch());
  if (bias) run<1, T>(kernel::bias_kernel{weights}, b.diff_bias, adds, {&diff}, 0);
}

template <class T>
void interpret_as(const example& row, layout data) {
  const gradient write = data == layout::nhwc ? gradient::accumulate : gradient::replace;
  // What is added to rounds once more than what is stored allows for, but in double nothing rounds.
  const bool adds = write == gradient::accumulate && sizeof(T) == sizeof(double);
  for (const isa target : every_target) {
    const layer_plans<T> plans{shape(row.text), {.data = data, .act = row.act, .target = target}};
    verify<T>(row, {data, adds ? write : gradient::replace}, 0,
              [&](buffers<T>& b) { interpret_passes(b, plans, adds, row.bias); });
  }
}

}  // namespace

void interpret_row(const example& row) {
  for (const layout data : {layout::nchw, layout::nhwc}) {
    interpret_as<float>(row, data);
    if (row.in_double) interpret_as<double>(row, data);
  }
}

}  // namespace convolith::tests::golden
