#include "c_state.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "c_steps.hpp"

namespace convolith::gen {

namespace {

/// Whether a loop does without a table.
bool is_alike(const std::vector<unsigned char>& start) {
  return std::all_of(start.begin(), start.end(),
                     [&](unsigned char byte) { return byte == start[0]; });
}

}  // namespace

std::string statements_of_start(
    const lowered_network& network,
    const std::function<std::string(int tensor, const std::string& type)>& place) {
  std::string text;
  for (const kept_tensor& s : network.states) {
    const std::vector<unsigned char>& start = s.start;
    const bool alike = is_alike(start);
    text += "  {\n";
    if (!alike) {
      text += fmt::format("    static const uint8_t start[{}] = {{", start.size());
      for (std::size_t i = 0; i < start.size(); ++i)
        text += fmt::format("{}{}{}", i % 16 == 0 ? "\n        " : " ", start[i],
                            i + 1 < start.size() ? "," : "");
      text += "};\n";
    }
    // By bytes, which may be those of any type.
    text += fmt::format(
        "    unsigned char *const to = {};\n"
        "    for (ptrdiff_t i = 0; i < {}; ++i) to[i] = {};\n  }}\n",
        place(s.tensor, "unsigned char"), start.size(),
        alike ? fmt::format("{}", start[0]) : "start[i]");
  }
  return text;
}

std::int64_t bytes_of_start(const lowered_network& network) {
  std::int64_t bytes = 0;
  for (const kept_tensor& s : network.states)
    if (!is_alike(s.start)) bytes += static_cast<std::int64_t>(s.start.size());
  return bytes;
}

}  // namespace convolith::gen
