// One kernel as a C function: its signature, and its body as the printing machine writes it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <convolith/machine/printed_whole_arithmetic.hpp>
#include <convolith/machine/printing.hpp>

namespace convolith::gen {

/// An operand of a kernel as a parameter in C.
struct c_parameter {
  std::string name;
  bool written = false;
  bool absent = false;  ///< the kernel never touches it, so the function does not take it
};

struct c_function {
  std::string comment;  ///< what it computes, in one sentence
  std::string name;
  std::string signature;        ///< without a semicolon
  std::string body;             ///< with braces
  bool vectors = false;         ///< needs <string.h>
  std::string element;          ///< type of its buffers
  arithmetic_names arithmetic;  ///< what it needs of `arithmetic_definitions`
  bool on_whole_numbers = false;
  whole_names whole{};       ///< then, what it needs of `whole_definitions`
  bool exponential = false;  ///< needs `exponential_in_c`
  std::string local_text{};  ///< the whole of a function that only its file knows
  std::int64_t stack_bytes =
      0;  ///< then, a bound of what it and what it calls take (stack_bound.hpp)
  std::int64_t code_bytes = 0,
               constant_bytes = 0;  ///< then, of code by estimate, and of tables in it
};

/// `baked`: values of the operand of that number, which become constants instead of a parameter; none: empty.
struct baked_operand {
  int number = -1;
  std::vector<double> values;
  bool keep_zeros = false;  ///< multiplied by like any other number
};

[[nodiscard]] c_function print_function(const std::string& comment, const std::string& name,
                                        const c_type& element, listing program,
                                        const std::vector<c_parameter>& parameters,
                                        const baked_operand& baked = {});

/// What functions of one file need before them, and no more: some compilers warn of what nothing calls.
[[nodiscard]] std::string preamble(const std::vector<c_function>& functions);

}  // namespace convolith::gen
