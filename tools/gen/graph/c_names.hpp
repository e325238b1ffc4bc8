// Names of what several generated files define, made one file's own.
#pragma once

#include <string>
#include <string_view>

namespace convolith::gen {

/// The text with `to` in the place of `from` wherever a name starts with that, but not where it starts with `to` already,
/// or is `to` but for a '_' at its end.
[[nodiscard]] inline std::string with_prefix(std::string_view text, std::string_view from,
                                             std::string_view to) {
  const auto alphanumeric = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  const std::string_view stem = to.substr(0, to.ends_with('_') ? to.size() - 1 : to.size());
  std::string all;
  std::size_t behind = 0;
  for (std::size_t at = text.find(from); at != std::string_view::npos;
       at = text.find(from, at + from.size())) {
    const std::size_t end = at + stem.size();
    const bool inside = at > 0 && (alphanumeric(text[at - 1]) || text[at - 1] == '_');
    const bool own =
        text.substr(at).starts_with(stem) && (end >= text.size() || !alphanumeric(text[end]));
    if (inside || own) continue;
    all += text.substr(behind, at - behind);
    all += to;
    behind = at + from.size();
  }
  all += text.substr(behind);
  return all;
}

}  // namespace convolith::gen
