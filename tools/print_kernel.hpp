// A kernel as a C function: the printing machine's statements between a signature and a brace.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <convolith/conv2d.hpp>
#include <convolith/machine/printed_pair.hpp>
#include <convolith/machine/printing.hpp>

namespace convolith::tools {

/// One parameter of a printed function.
struct c_parameter {
  const char* name;  ///< empty: left out
  bool written = false;
};

/// `void name(const T *a, .. , T *out, T *scratch)`. Parameters are the kernel's operands; what its body does not
/// use is marked so.
template <class Kernel>
std::string print_kernel(std::string_view name, const c_type& element, const Kernel& kernel,
                         const std::vector<c_parameter>& parameters) {
  std::vector<std::string> names, declared;
  for (const c_parameter& p : parameters) {
    names.emplace_back(p.name);
    if (!names.back().empty())
      declared.push_back(fmt::format("{}{} *{}", p.written ? "" : "const ", element.name, p.name));
  }
  const listing program = list(kernel);
  std::vector<bool> used(parameters.size());
  for (const step& s : program.steps) {
    if (touches_memory(s.what)) used[static_cast<std::size_t>(s.first.buffer)] = true;
    if (s.what == action::transpose) used[static_cast<std::size_t>(s.second.buffer)] = true;
  }
  std::string text = loads_pairs(program) ? pair_definitions() : "";
  text += fmt::format("void {0}({1});\nvoid {0}({1}) {{\n", name, fmt::join(declared, ", "));
  for (std::size_t i = 0; i < used.size(); ++i)
    if (!used[i] && !names[i].empty()) text += fmt::format("  (void){};\n", names[i]);
  return text + printing_machine(program, element, names).body() + "}\n";
}

/// dst = act(src * wei + bias).
inline std::string print_forward(std::string_view name, const c_type& element,
                                 const gather_plan& plan) {
  return print_kernel(name, element, kernel::gather_kernel{plan, true},
                      {{"src"}, {"wei"}, {"bias"}, {"dst", true}, {"scratch", true}});
}

/// diff_src = the gradient of src; with a fused activation diff_dst is what `print_gate` gives. There is no bias.
inline std::string print_backward_data(std::string_view name, const c_type& element,
                                       const gather_plan& plan) {
  return print_kernel(name, element, kernel::gather_kernel{plan},
                      {{"diff_dst"}, {"wei"}, {""}, {"diff_src", true}, {"scratch", true}});
}

/// diff_wei = the gradient of wei, of diff_dst as above.
inline std::string print_backward_weights(std::string_view name, const c_type& element,
                                          const weights_plan& plan) {
  return print_kernel(name, element, kernel::weights_kernel{plan},
                      {{"src"}, {"diff_dst"}, {"diff_wei", true}, {"scratch", true}});
}

/// diff_bias = the gradient of bias.
inline std::string print_bias(std::string_view name, const c_type& element,
                              const weights_plan& plan) {
  return print_kernel(name, element, kernel::bias_kernel{plan},
                      {{"diff_dst"}, {"diff_bias", true}});
}

/// gated = diff_dst where the fused activation has slope 1 at dst, else 0: what the backward kernels then take.
inline std::string print_gate(std::string_view name, const c_type& element, activation act,
                              std::size_t size, int lanes) {
  return print_kernel(name, element, kernel::gate_kernel{act, size, lanes},
                      {{"diff_dst"}, {"dst"}, {"gated", true}});
}

}  // namespace convolith::tools
