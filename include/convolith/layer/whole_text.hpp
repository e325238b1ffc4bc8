// Runs a kernel text on whole numbers: at full speed, or in a constant expression.
#pragma once

#include <type_traits>

#include <convolith/target/target.hpp>
#include <convolith/machine/constant_whole.hpp>
#include <convolith/machine/native_whole.hpp>
#include <convolith/machine/whole_operand.hpp>

namespace convolith {

/// On these operands, in the order of the text; those to const elements are only read.
template <auto Text, isa Target, class... Elements>
constexpr void run_text(Elements*... operands) {
  if (__builtin_is_constant_evaluated()) return run_constant_whole(Text, {operands...});
  const auto lent = []<class Element>(Element* at) {
    if constexpr (std::is_const_v<Element>)
      return whole_operand{at, nullptr};
    else
      return whole_operand{at, at};
  };
  const whole_operand all[] = {lent(operands)...};
  run_whole<Text, Target>(all);
}

}  // namespace convolith
