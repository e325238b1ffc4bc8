// What programs on whole numbers call in printed C, and the text that a file holds of it before its functions.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/printed_definition.hpp>
#include <convolith/machine/printed_powers.hpp>
#include <convolith/machine/printed_rescaling_definitions.hpp>
#include <convolith/machine/printed_whole_definitions.hpp>

namespace convolith {

/// The functions of printed C that `whole_definitions` defines, by their names behind `convolith_int_`.
using whole_names = std::set<std::string>;

/// How C spells the type of a stored number.
[[nodiscard]] inline const char* c_name(storage s) {
  return s == storage::int8 ? "int8_t" : s == storage::int16 ? "int16_t" : "int32_t";
}

/// What rescales sums, by the name of its function.
[[nodiscard]] inline const char* c_name(rescaling_step how) {
  switch (how) {
    case rescaling_step::doubled:
    case rescaling_step::folded:  // on vectors alone
      return "doubled";
    case rescaling_step::doubling:
      return "doubling";
    case rescaling_step::single:
      return "single";
    case rescaling_step::floating:
      break;
  }
  return "floating";
}

/// What clamps, by the name of its function; none where nothing is left out.
[[nodiscard]] inline const char* c_name_of_clamp(const rescaled_by& by) {
  return by.clamps_nothing() ? "" : by.least == -128 && by.most == 127 ? "saturated" : "clamped";
}

/// What reads or writes four bytes of such an operand, by the name of its function.
[[nodiscard]] inline std::string c_name_of_word(const step& s, storage of) {
  return fmt::format("{}_{}", s.what == action::store_word ? "store" : "load",
                     of == storage::int8 ? "bytes" : "pair");
}

/// What makes pairs of bytes, by the name of its function.
[[nodiscard]] inline std::string c_name_of_widening(const step& s) {
  return fmt::format("{}{}", s.option == 0 ? "even" : "odd", s.first.constant == 0 ? "" : "_and");
}

/// What adds or subtracts two registers, by the name of its function.
[[nodiscard]] inline const char* c_name_of_sum(const step& s) {
  if (s.what == action::pair_sum) return s.option == 0 ? "pair_sum" : "pair_difference";
  return s.option == 0 ? "sum" : "difference";
}

/// What takes the greater bytes of two, or the less, by the name of its function.
[[nodiscard]] inline const char* c_name_of_extremum(const step& s) {
  return s.option == 0 ? "greater_bytes" : "less_bytes";
}

/// What adds bytes to pairs, by the name of its function.
[[nodiscard]] inline const char* c_name_of_added_bytes(const step& s) {
  return s.option == 0 ? "add_even" : "add_odd";
}

/// What makes a pair of two, by the name of its function.
[[nodiscard]] inline const char* c_name_of_join(const step& s) {
  return s.option == 0 ? "join" : "join_upper";
}

/// What adds products of pairs, by the name of its function.
[[nodiscard]] inline const char* c_name_of_dot(const step& s) {
  return s.option == 0 ? "dot" : s.option == 1 ? "dot_lower" : "dot_upper";
}

/// Those that the C of a program calls.
[[nodiscard]] inline whole_names whole_names_of_c(const listing& program) {
  whole_names names;
  for (const step& s : program.steps) {
    switch (s.what) {
      case action::load_word:
      case action::broadcast_word:
      case action::store_word:
        if (const storage of = program.operands[static_cast<std::size_t>(s.first.buffer)];
            of != storage::int32)
          names.insert(c_name_of_word(s, of));
        break;
      case action::plus:
      case action::accumulate:
        names.insert("sum");
        break;
      case action::sum:
      case action::pair_sum:
        names.insert(c_name_of_sum(s));
        break;
      case action::join:
        names.insert(c_name_of_join(s));
        break;
      case action::times:
      case action::product:
      case action::fma:
        names.insert("multiply_add");
        break;
      case action::widen:
        names.insert(c_name_of_widening(s));
        break;
      case action::dot:
        names.insert(c_name_of_dot(s));
        break;
      case action::rounding:
        names.insert("rounding");
        break;
      case action::half:
        names.insert("low");
        break;
      case action::extremum:
        if (s.count == 4) names.insert(c_name_of_extremum(s));
        break;
      case action::clamp:
        names.insert("clamped");
        break;
      case action::quotient:
        if (s.option == 0) names.insert("quotient");
        break;
      case action::add_bytes:
        names.insert(c_name_of_added_bytes(s));
        break;
      case action::requantize:
        names.insert(c_name(rescaled_of(s).how));
        if (!rescaled_of(s).clamps_nothing()) names.insert(c_name_of_clamp(rescaled_of(s)));
        if (rescaled_of(s).how != rescaling_step::doubled && rescaled_of(s).zero != 0)
          names.insert("sum");
        break;
      default:
        break;
    }
  }
  return names;
}

/// C99 as anywhere; GNU compilers on Armv7E-M get one instruction each. Several headers of one program may hold the same.
[[nodiscard]] inline std::string whole_definitions(whole_names wanted) {
  std::vector<whole_definition> all = arithmetic_definitions();
  for (const auto& more : {rescaling_definitions(), power_definitions()})
    all.insert(all.end(), more.begin(), more.end());
  for (auto d = all.rbegin(); d != all.rend(); ++d)
    if (wanted.count(d->name) != 0) wanted.insert(d->calls.begin(), d->calls.end());
  // A number as another type: C++ compilers warn of C's casts.
  // Where a processor's tiles are in assembly, not all functions are called there.
  std::string text = R"(#ifndef CONVOLITH_INT_AS
#ifdef __GNUC__
#define CONVOLITH_INT_INLINE static inline __attribute__((unused))
#else
#define CONVOLITH_INT_INLINE static inline
#endif
#ifdef __cplusplus
#define CONVOLITH_INT_AS(type, x) static_cast<type>(x)
#else
#define CONVOLITH_INT_AS(type, x) ((type)(x))
#endif
#endif
)";
  const auto spelled = [](std::string body) {
    constexpr std::string_view short_name = "AS(";
    for (std::size_t at = body.find(short_name); at != std::string::npos;
         at = body.find(short_name, at + 20))
      body.insert(at, "CONVOLITH_INT_");
    return body;
  };
  for (const whole_definition& d : all) {
    if (wanted.count(d.name) == 0) continue;
    std::string guard = fmt::format("CONVOLITH_INT_{}", d.name);
    for (char& c : guard) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    text += fmt::format("#ifndef {0}\n#define {0}\nCONVOLITH_INT_INLINE {1} {{\n", guard, d.head);
    const std::string anywhere = spelled(d.anywhere), dsp = spelled(d.dsp);
    text += dsp.empty() ? anywhere
                        : fmt::format(
                              "#if defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && "
                              "!defined(__aarch64__)\n{}#else\n{}#endif\n",
                              dsp, anywhere);
    text += "}\n#endif\n";
  }
  return text;
}

}  // namespace convolith
