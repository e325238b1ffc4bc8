#include "unread.hpp"

#include <regex>

#include <fmt/format.h>

namespace convolith::gen {

std::string unread_parameters(const std::string& signature, const std::string& body) {
  static const std::regex parameter(R"(\*(\w+))");
  std::string text;
  for (std::sregex_iterator at(signature.begin(), signature.end(), parameter), end; at != end;
       ++at) {
    const std::string name = (*at)[1];
    if (!std::regex_search(body, std::regex("\\b" + name + "\\b")))
      text += fmt::format("  (void){};\n", name);
  }
  return text;
}

}  // namespace convolith::gen
