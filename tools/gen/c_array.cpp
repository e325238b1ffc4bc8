#include "c_array.hpp"

#include <fmt/format.h>

namespace convolith::gen {

namespace {

std::string head(const c_array& a) {
  return fmt::format("const {} {}[{}]", a.type, a.name, a.size);
}

}  // namespace

std::string definition(const c_array& a, std::string_view linkage) {
  const std::string text = fmt::format("{}{} = {{{}}};\n", linkage, head(a), a.values);
  return a.read_by_words ? "#if defined(__GNUC__)\n  __attribute__((aligned(4)))\n#endif\n  " + text
                         : text;
}

std::string declaration(const c_array& a) { return fmt::format("extern {};\n", head(a)); }

std::string definitions(const std::vector<c_array>& all) {
  std::string text;
  for (const c_array& a : all) text += definition(a);
  return text;
}

std::string declarations(const std::vector<c_array>& all) {
  std::string text;
  for (const c_array& a : all) text += declaration(a);
  return text;
}

}  // namespace convolith::gen
