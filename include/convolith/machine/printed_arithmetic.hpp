// Arithmetic and loads of printed C that round and stay as the program says: what a file holds before its functions.
#pragma once

#include <set>
#include <string>

#include <fmt/format.h>

#include <convolith/target/target.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/printed_type.hpp>

namespace convolith {

/// The functions of printed C that `arithmetic_definitions` defines, by their names behind the element type.
using arithmetic_names = std::set<std::string>;

/// Those that the C of a program calls.
[[nodiscard]] inline arithmetic_names arithmetic_of_c(const listing& program) {
  arithmetic_names names;
  if (program.lanes > 1) return names;
  const bool in_order = program.order == scheduling::planned;
  for (const step& s : program.steps) {
    if (s.what == action::product) names.insert("product");
    if (s.what == action::fma) names.insert("fused");
    if (s.what == action::load_pair) names.insert("load_pair");
    if (in_order && s.what == action::accumulate) names.insert("sum");
    if (in_order && (s.what == action::load || s.what == action::broadcast)) names.insert("load");
  }
  return names;
}

/// Expressions and statements of sums and loads, on the registers of a program as C names them.
class printed_arithmetic {
 public:
  printed_arithmetic(const listing& program, const c_type& element)
      : prefix_(fmt::format("convolith_{}_", element.name)),
        vectors_(program.lanes > 1),
        wide_(program.lanes * element.bytes >= 16),
        in_order_(program.order == scheduling::planned && !vectors_) {}

  [[nodiscard]] bool in_order() const { return in_order_; }
  [[nodiscard]] std::string load(const std::string& address) const {
    return fmt::format("{}load({})", prefix_, address);
  }
  /// A constant of that name, whose members `at[0]` and `at[1]` are two neighbours.
  [[nodiscard]] std::string pair(const std::string& name, const std::string& address) const {
    return fmt::format("const {0}pair {1} = {0}load_pair({2});", prefix_, name, address);
  }
  [[nodiscard]] std::string product(const std::string& a, const std::string& b) const {
    return vectors_ ? fmt::format("{} * {}", a, b)
                    : fmt::format("{}product({}, {})", prefix_, a, b);
  }
  /// What has to follow the definition of a product so that compilers do not fuse it with a sum. clang takes no
  /// vectors of less than 16 bytes there.
  [[nodiscard]] std::string behind_product(const std::string& x) const {
    return vectors_ && wide_ ? fmt::format("__asm__(\"\" : \"+x\"({}));", x) : "";
  }
  [[nodiscard]] std::string add(const std::string& sum, const std::string& x) const {
    return in_order_ ? fmt::format("{0} = {1}sum({0}, {2});", sum, prefix_, x)
                     : fmt::format("{} += {};", sum, x);
  }
  [[nodiscard]] std::string fma(const std::string& sum, const std::string& a,
                                const std::string& b) const {
    return vectors_ ? fmt::format("{} += {} * {};", sum, a, b)
                    : fmt::format("{0} = {1}fused({0}, {2}, {3});", sum, prefix_, a, b);
  }

 private:
  std::string prefix_;
  bool vectors_, wide_, in_order_;
};

/// Functions on scalars of type `element`, as in `arithmetic.hpp`, where the reasons stand. C99 as anywhere; GNU
/// compilers are kept from fusing a product with a sum, and for an Arm microcontroller with an FPU they keep the order
/// of loads and sums too. Several headers of one program may hold the same.
[[nodiscard]] inline std::string arithmetic_definitions(const std::string& element,
                                                        const arithmetic_names& wanted) {
  struct definition {
    const char* name;
    const char* head;      ///< {0}: the element type
    const char* in_order;  ///< on floats, where order is kept
    const char* anywhere;
  };
  constexpr definition definitions[] = {
      {"load", "static inline {0} convolith_{0}_load(const {0} *from)",
       R"(  float x;
  __asm__ volatile("vldr.32 %0, %1" : "=t"(x) : "Uv"(*from));
  return x;
)",
       "  return *from;\n"},
      {"load_pair",
       "typedef union {{ {0} at[2]; double bits; }} convolith_{0}_pair;\n"
       "static inline convolith_{0}_pair convolith_{0}_load_pair(const {0} *from)",
       R"(  convolith_float_pair x;
  __asm__ volatile("vldr.64 %P0, %1" : "=w"(x.bits) : "Uv"(from[0]), "m"(from[1]));
  return x;
)",
       R"(  convolith_{0}_pair x;
  x.at[0] = from[0];
  x.at[1] = from[1];
  return x;
)"},
      {"product", "static inline {0} convolith_{0}_product({0} a, {0} b)",
       R"(  float x;
  __asm__ volatile("vmul.f32 %0, %1, %2" : "=t"(x) : "t"(a), "t"(b));
  return x;
)",
       R"(  {0} x = a * b;
#if defined(__GNUC__) && defined(__FMA__) /* keeps compilers from fusing it with a sum */
  __asm__("" : "+x"(x));
#elif defined(__GNUC__) && defined(__aarch64__)
  __asm__("" : "+w"(x));
#elif defined(__GNUC__) && defined(__riscv_flen)
  __asm__("" : "+f"(x));
#endif
  return x;
)"},
      {"sum", "static inline {0} convolith_{0}_sum({0} x, {0} y)",
       R"(  __asm__ volatile("vadd.f32 %0, %0, %1" : "+t"(x) : "t"(y));
  return x;
)",
       "  return x + y;\n"},
      {"fused", "static inline {0} convolith_{0}_fused({0} x, {0} a, {0} b)",
       R"(  __asm__ volatile("vfma.f32 %0, %1, %2" : "+t"(x) : "t"(a), "t"(b));
  return x;
)",
       R"(#if defined(__GNUC__) && (defined(__FMA__) || defined(__aarch64__))
  return __builtin_fma{1}(a, b, x);
#else
  return x + a * b;
#endif
)"}};
  const bool narrow = element == "float";
  std::string text;
  for (const definition& d : definitions) {
    if (wanted.count(d.name) == 0) continue;
    std::string guard = fmt::format("CONVOLITH_{}_{}", element, d.name);
    for (char& c : guard) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const std::string suffix = narrow ? "f" : "";
    const std::string anywhere = fmt::format(fmt::runtime(d.anywhere), element, suffix);
    text += fmt::format("#ifndef {0}\n#define {0}\n{1} {{\n", guard,
                        fmt::format(fmt::runtime(d.head), element));
    if (narrow)
      text += fmt::format(
          "#if defined(__GNUC__) && defined(__ARM_FP) && defined(__ARM_ARCH_PROFILE) && "
          "__ARM_ARCH_PROFILE == 'M'\n{}#else\n{}#endif\n",
          d.in_order, anywhere);
    else
      text += anywhere;
    text += "}\n#endif\n";
  }
  return text;
}

}  // namespace convolith
