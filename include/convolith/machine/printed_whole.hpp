// The machine that writes a program on whole numbers as C99.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/printed_flow.hpp>
#include <convolith/machine/printed_type.hpp>
#include <convolith/machine/printed_whole_arithmetic.hpp>

namespace convolith {

/// Prints the body of a C function, one statement a line. A register is an int32_t. One lane only.
class whole_printing_machine : printed_flow {
 public:
  /// `operands`: their names in C, in the order of the kernel's; `tiles`: the functions that its calls run, by number.
  whole_printing_machine(const listing& printed, std::vector<std::string> operands,
                         std::vector<std::string> tiles = {})
      : printed_flow(printed, c_type{"int32_t", "", 4}, std::move(operands)),
        tiles_(std::move(tiles)) {}

  /// The statements, indented for a function body.
  [[nodiscard]] std::string body() {
    text_.clear();
    define_rows();
    for (const step& s : l_.steps) print(s);
    drop_unread_offsets();
    return text_;
  }

 private:
  std::vector<std::string> tiles_;
  std::vector<std::string> arguments_;  ///< of the call that follows

  [[nodiscard]] storage stored(const location& at) const {
    return l_.operands[static_cast<std::size_t>(at.buffer)];
  }
  /// `convolith_int_NAME(a, b, ..)`
  template <class... Arguments>
  [[nodiscard]] static std::string call(const std::string& function, const Arguments&... a) {
    const std::vector<std::string> all{a...};
    return fmt::format("convolith_int_{}({})", function, fmt::join(all, ", "));
  }

  void print(const step& s) {
    if (print_flow(s)) return;
    switch (s.what) {
      case action::zero:
        if (s.first.constant != 0)
          return define_constant(s.result, fmt::format("{}", s.first.constant));
        return define(s.result, "sum", fmt::format("{}", s.first.constant));
      case action::copy: {
        const std::string initial = name(s.a);
        return define(s.result, "sum", initial);
      }
      case action::load:
      case action::broadcast:
        return define_constant(s.result, element(s.first));
      case action::load_word:
      case action::broadcast_word:
        return define_constant(s.result,
                               call(c_name_of_word(s, stored(s.first)), address(s.first)));
      case action::store:
        return line(fmt::format("{} = {};", element(s.first), narrowed(name(s.a), s.first)));
      case action::store_word:
        if (stored(s.first) == storage::int32)
          return line(fmt::format("{} = {};", element(s.first), name(s.a)));
        return line(call(c_name_of_word(s, stored(s.first)), address(s.first), name(s.a)) + ";");
      case action::plus: {
        const std::string sum = call("sum", name(s.a), fmt::format("{}", s.first.constant));
        return define_constant(s.result, sum);
      }
      case action::sum:
      case action::pair_sum: {
        const std::string sum = call(c_name_of_sum(s), name(s.a), name(s.b));
        return define_constant(s.result, sum);
      }
      case action::join: {
        const std::string pair = call(c_name_of_join(s), name(s.a), name(s.b));
        return define_constant(s.result, pair);
      }
      case action::product: {
        const std::string product = call("multiply_add", "0", name(s.a), name(s.b));
        return define_constant(s.result, product);
      }
      case action::times: {
        const std::string product =
            call("multiply_add", "0", name(s.a), fmt::format("{}", s.first.constant));
        return define_constant(s.result, product);
      }
      case action::shift: {
        const std::string shifted = fmt::format("{} >> {}", name(s.a), s.count);
        return define_constant(s.result, shifted);
      }
      case action::low_byte: {
        const std::string byte = fmt::format("{} & 255", name(s.a));
        return define_constant(s.result, byte);
      }
      case action::half: {
        const std::string half = call("low", name(s.a));
        return define_constant(s.result, half);
      }
      case action::number:
        return define_constant(s.result, fmt::format("CONVOLITH_INT_AS(int32_t, {})",
                                                     (node(s.a) + s.first.constant).text()));
      case action::extremum: {
        const std::string kept = name(s.result), x = name(s.a);
        return line(s.count == 4
                        ? fmt::format("{} = {};", kept, call(c_name_of_extremum(s), kept, x))
                        : fmt::format("if ({1} {2} {0}) {0} = {1};", kept, x,
                                      s.option == 0 ? ">" : "<"));
      }
      case action::clamp: {
        const std::string within = call("clamped", name(s.a), fmt::format("{}", s.first.constant),
                                        fmt::format("{}", s.second.constant));
        return define_constant(s.result, within);
      }
      case action::quotient: {
        const std::string by = s.b < 0 ? fmt::format("{}", s.first.constant) : name(s.b),
                          quotient = s.option == 1 ? fmt::format("{} / {}", name(s.a), by)
                                                   : call("quotient", name(s.a), by);
        return define_constant(s.result, quotient);
      }
      case action::add_bytes:
        return line(fmt::format("{} = {};", name(s.result),
                                call(c_name_of_added_bytes(s), name(s.result), name(s.a))));
      case action::rounding: {
        const std::string bits = call("rounding", name(s.a), fmt::format("{}", s.first.constant));
        return define_constant(s.result, bits);
      }
      case action::accumulate:
        return line(
            fmt::format("{} = {};", name(s.result), call("sum", name(s.result), name(s.a))));
      case action::fma:
        return add_product("multiply_add", s);
      case action::dot:
        return add_product(c_name_of_dot(s), s);
      case action::widen: {
        const std::string function = c_name_of_widening(s), from = name(s.a),
                          more = fmt::format("{}", s.first.constant);
        return define_constant(
            s.result, s.first.constant == 0 ? call(function, from) : call(function, from, more));
      }
      case action::requantize:
        return requantize(s);
      case action::argument:
        return arguments_.push_back(address(s.first));
      case action::call:
        line(fmt::format("{}({});", tiles_[static_cast<std::size_t>(s.option)],
                         fmt::join(arguments_, ", ")));
        return arguments_.clear();
      default:  // of programs on floats
        return;
    }
  }

  void add_product(const char* function, const step& s) {
    line(fmt::format("{} = {};", name(s.result),
                     call(function, name(s.result), name(s.a), name(s.b))));
  }
  void requantize(const step& s) {
    const rescaled_by by = rescaled_of(s);
    std::vector<std::string> of = {name(s.a)};
    for (const int row : {s.b, s.count, s.width})
      if (row >= 0) of.push_back(name(row));
    std::string x = fmt::format("convolith_int_{}({})", c_name(by.how), fmt::join(of, ", "));
    if (by.how != rescaling_step::doubled && by.zero != 0)
      x = call("sum", x, fmt::format("{}", by.zero));
    const std::string clamp = c_name_of_clamp(by);
    define_constant(s.result, clamp.empty()          ? x
                              : clamp == "saturated" ? call(clamp, x)
                                                     : call(clamp, x, fmt::format("{}", by.least),
                                                            fmt::format("{}", by.most)));
  }
  /// What is stored there of a register.
  [[nodiscard]] std::string narrowed(const std::string& x, const location& at) const {
    const storage to = stored(at);
    return to == storage::int32 ? x : fmt::format("CONVOLITH_INT_AS({}, {})", c_name(to), x);
  }
};

}  // namespace convolith
