// An array of constants as C: defined where it is used, or in a file of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convolith::gen {

struct c_array {
  std::string type{}, name{};
  std::size_t size = 0, element_bytes = 1;
  bool read_by_words = false;  ///< begins at a multiple of 4 bytes
  std::string values{};        ///< with commas and lines

  [[nodiscard]] std::int64_t bytes() const {
    return static_cast<std::int64_t>(size * element_bytes);
  }
};

/// `static const`, or of a function.
[[nodiscard]] std::string definition(const c_array& a, std::string_view linkage = "static ");
/// Of one that another file defines.
[[nodiscard]] std::string declaration(const c_array& a);

[[nodiscard]] std::string definitions(const std::vector<c_array>& all);
[[nodiscard]] std::string declarations(const std::vector<c_array>& all);

/// So many values in a line.
template <class Values, class Text>
[[nodiscard]] std::string in_lines(const Values& values, std::size_t each, const char* indent,
                                   Text&& text) {
  std::string all;
  for (std::size_t i = 0; i < values.size(); ++i) {
    all += i % each == 0 ? std::string("\n") + indent : std::string(" ");
    all += text(values[i]);
    if (i + 1 < values.size()) all += ',';
  }
  return all;
}

}  // namespace convolith::gen
