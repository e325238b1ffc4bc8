// A kernel as a C function: the printing machine's statements between a signature and a brace.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include <convolith/conv2d.hpp>
#include <convolith/machine/printing.hpp>

namespace convolith::tools {

/// `void name(const T *a, .. , T *out, T *scratch)`, with parameters that the body does not use marked so.
template <class T, int Lanes>
std::string c_function(std::string_view name, std::string_view parameters,
                       const printing_machine<T, Lanes>& m,
                       std::initializer_list<std::string_view> unused) {
  std::string text = fmt::format("void {0}({1});\nvoid {0}({1}) {{\n", name, parameters);
  for (const std::string_view u : unused) text += fmt::format("  (void){};\n", u);
  return text + m.body() + "}\n";
}

inline printed_buffer buffer(const char* name) { return {name}; }

/// dst = act(src * wei + bias).
template <class Layer, class T>
std::string print_forward(std::string_view name) {
  printing_machine<T, Layer::forward_plan.lanes> m;
  kernel::run_gather<Layer::forward_plan>(m, buffer("src"), buffer("wei"), buffer("bias"),
                                          buffer("dst"), buffer("scratch"));
  const auto parameters = fmt::format(
      "const {0} *src, const {0} *wei, const {0} *bias, {0} *dst, {0} *scratch", m.scalar());
  return c_function(name, parameters, m, {"scratch"});
}

/// diff_src = the gradient of src; with a fused activation diff_dst is what `print_gate` gives.
template <class Layer, class T>
std::string print_backward_data(std::string_view name) {
  printing_machine<T, Layer::backward_data_plan.lanes> m;
  kernel::run_gather<Layer::backward_data_plan>(m, buffer("diff_dst"), buffer("wei"),
                                                kernel::nothing{}, buffer("diff_src"),
                                                buffer("scratch"));
  const auto parameters =
      fmt::format("const {0} *diff_dst, const {0} *wei, {0} *diff_src, {0} *scratch", m.scalar());
  return c_function(name, parameters, m, {"scratch"});
}

/// diff_wei = the gradient of wei, of diff_dst as above.
template <class Layer, class T>
std::string print_backward_weights(std::string_view name) {
  printing_machine<T, Layer::backward_weights_plan.lanes> m;
  kernel::run_backward_weights<Layer::backward_weights_plan>(m, buffer("src"), buffer("diff_dst"),
                                                             buffer("diff_wei"), buffer("scratch"));
  const auto parameters =
      fmt::format("const {0} *src, const {0} *diff_dst, {0} *diff_wei, {0} *scratch", m.scalar());
  return c_function(name, parameters, m, {"scratch"});
}

/// diff_bias = the gradient of bias.
template <class Layer, class T>
std::string print_bias(std::string_view name) {
  constexpr weights_plan plan = Layer::backward_weights_plan;
  printing_machine<T, plan.bias_lanes> m;
  kernel::run_bias<plan>(m, buffer("diff_dst"), buffer("diff_bias"));
  return c_function(name, fmt::format("const {0} *diff_dst, {0} *diff_bias", m.scalar()), m, {});
}

/// gated = diff_dst where the fused activation has slope 1 at dst, else 0: what the backward kernels then take.
template <class Layer, class T>
std::string print_gate(std::string_view name) {
  printing_machine<T, lanes_for<T>(Layer::hardware, Layer::dst_size)> m;
  kernel::run_gate<Layer::forward_plan.act, Layer::dst_size>(m, buffer("gated"), buffer("diff_dst"),
                                                             buffer("dst"));
  const auto parameters =
      fmt::format("const {0} *diff_dst, const {0} *dst, {0} *gated", m.scalar());
  return c_function(name, parameters, m, {"dst"});
}

}  // namespace convolith::tools
