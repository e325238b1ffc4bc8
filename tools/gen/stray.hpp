// Where a model file has characters that only its comments may have.
#pragma once

#include <string_view>

namespace convolith::gen {

/// The line of the first character beyond ASCII that is not in a comment; 0: there is none. No key and no value has
/// any. Asked before toml++ 3.3 reads the file, as that is undefined where such a character is none of its white space.
[[nodiscard]] inline int line_of_stray(std::string_view file) {
  if (constexpr std::string_view mark = "\xEF\xBB\xBF"; file.starts_with(mark))
    file.remove_prefix(mark.size());  // an editor's, in front of UTF-8
  int line = 1;
  std::string_view closing;  // of the text or comment that we are in
  for (std::size_t i = 0; i < file.size(); ++i) {
    const char c = file[i];
    if (c == '\n') ++line;
    if (static_cast<unsigned char>(c) > 127 && closing != "\n") return line;
    if (closing.empty()) {
      if (c == '#') closing = "\n";
      if (c != '"' && c != '\'') continue;
      const bool three = file.substr(i).starts_with(c == '"' ? R"(""")" : "'''");
      closing = file.substr(i, three ? 3 : 1);
      i += closing.size() - 1;
    } else if (c == '\\' && closing[0] == '"' && i + 1 < file.size()) {
      if (file[++i] == '\n') ++line;
    } else if (file.substr(i).starts_with(closing)) {
      i += closing.size() - 1;
      // A text in three quotes may itself end with two more.
      for (int more = 0; closing.size() == 3 && more < 2; ++more)
        if (i + 1 < file.size() && file[i + 1] == c) ++i;
      closing = {};
    }
  }
  return 0;
}

}  // namespace convolith::gen
