#include "c_softmax.hpp"

#include <fmt/format.h>

#include "c_whole_writer.hpp"

namespace convolith::gen {

namespace {

struct softmax_printer : whole_writer {
  using whole_writer::whole_writer;
  void operator()(const softmax_step& s);
};

void softmax_printer::operator()(const softmax_step& s) {
  if (!s.powers.empty()) {
    body += "  static const float powers[256] = {";
    for (std::size_t i = 0; i < s.powers.size(); ++i)
      body += fmt::format("{}{},", i % 4 == 0 ? "\n      " : " ", literal(s.powers[i]));
    body.pop_back();
    body += "};\n";
  }
  open(fmt::format("for (ptrdiff_t row = 0; row < {}; ++row, src += {}, dst += {})", s.rows,
                   s.columns, s.columns));
  line("int32_t most = -128;");
  loop("i", s.columns);
  line("if (src[i] > most) most = src[i];");
  close();
  if (!s.powers.empty()) {
    line("float sum = 0.0f;");
    loop("i", s.columns);
    line("sum += powers[most - src[i]];");
    close();
    line("const float inverse = 1.0f / (sum * 0.00390625f);");
    loop("i", s.columns);
    line("const float x = powers[most - src[i]] * inverse;");
    line(
        "const int32_t below = (int32_t)x, out = below + (x - (float)below >= 0.5f ? 1 : 0) - "
        "128;");
    line("dst[i] = (int8_t)(out > 127 ? 127 : out);");
    close(2);
    return;
  }
  const std::string scaled = doubling("difference", s.by.scale);
  line("int32_t sum = 0;");
  loop("i", s.columns);
  line("const int32_t difference = src[i] - most;");
  line(fmt::format("if (difference >= {}) sum += {}({}({}), 12);",
                   literal(std::int64_t{s.by.least}), call("shifted_away"), call("power"), scaled));
  close();
  line(fmt::format("const int32_t zeros = 32 - {}((uint64_t)(uint32_t)sum);", call("bit_width")));
  line(fmt::format(
      "const int32_t scale = {}((int32_t)(((uint32_t)sum << zeros) - (UINT32_C(1) << 31)));",
      call("reciprocal")));
  loop("i", s.columns);
  line("const int32_t difference = src[i] - most;");
  line("int32_t out = -128;");
  line(fmt::format("if (difference >= {}) out += {}({}(scale, {}({}), 0), 35 - zeros);",
                   literal(std::int64_t{s.by.least}), call("shifted_away"), call("doubling"),
                   call("power"), scaled));
  line("dst[i] = (int8_t)(out > 127 ? 127 : out);");
  close(2);
}

}  // namespace

std::string body_of(const softmax_step& step, whole_names& called) {
  softmax_printer printer(called);
  printer(step);
  return printer.body;
}

}  // namespace convolith::gen
