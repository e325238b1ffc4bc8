#include "c_steps.hpp"

#include <bit>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "c_real_steps.hpp"
#include "c_table.hpp"
#include "c_writer.hpp"

namespace convolith::gen {

namespace {

/// Writes the body of one step.
struct step_printer : c_writer {
  /// `by_rows`: how one row is made; null: all of it.
  step_printer(c_function& of, const tensor& made, const row_shape* by_rows)
      : f(of),
        dst(made),
        rows(by_rows == nullptr ? row_shape{} : *by_rows),
        one_row(by_rows != nullptr) {}

  c_function& f;
  const tensor& dst;
  row_shape rows;
  bool one_row;

  std::string call(const char* name) {
    f.whole.insert(name);
    return fmt::format("convolith_int_{}", name);
  }
  /// x, an int32_t, with dst's zero point and within its bounds, as its type.
  std::string placed(const std::string& x, const placement& p) {
    const std::string moved = p.zero == 0 ? x : fmt::format("{}({}, {})", call("sum"), x, p.zero);
    return fmt::format("(int8_t){}({}, {}, {})", call("clamped"), moved, p.least, p.most);
  }
  /// `rescale_doubling` by a multiplier that is known: without a shift to the left nothing can overflow.
  std::string doubling(const std::string& x, fixed_multiplier m) {
    if (m.shift > 0 || m.value < 0)
      return fmt::format("{}({}, {}, {})", call("doubling"), x, literal(std::int64_t{m.value}),
                         m.shift);
    return away(fmt::format("(int32_t)(((int64_t)({}) * {} + 1073741824) >> 31)", x, m.value),
                -m.shift);
  }
  /// The same of x * 2^20.
  std::string doubling_of_addend(const std::string& x, fixed_multiplier m) {
    if (m.shift > 0) return doubling(fmt::format("{} * {}", x, 1 << addition_bits), m);
    return away(fmt::format("(int32_t)(((int64_t){} * {} + {}) >> {})", x, m.value,
                            1 << (30 - addition_bits), 31 - addition_bits),
                -m.shift);
  }
  std::string away(const std::string& x, int count) {
    return count == 0 ? x : fmt::format("{}({}, {})", call("shifted_away"), x, count);
  }
  std::string floating(const std::string& x, float scale) {
    return fmt::format("{}({}, {})", call("floating"), x,
                       literal(std::int64_t{std::bit_cast<std::int32_t>(scale)}));
  }
  static std::string less(const std::string& x, int zero) {
    return zero == 0  ? x
           : zero < 0 ? fmt::format("({} + {})", x, -zero)
                      : fmt::format("({} - {})", x, zero);
  }

  /// What a window's sum or most becomes.
  [[nodiscard]] std::string pooled(const pooling_step& p) {
    return placed(p.largest ? "most" : "sum", {0, p.dst.least, p.dst.most});
  }
  void take(const pooling_step& p, const std::string& from) {
    line(fmt::format("const int32_t v = {};", from));
    line(p.largest ? "if (v > most) most = v;" : "sum += v;");
  }
  void divide(const pooling_step& p, const std::string& count) {
    if (p.largest) return;
    line(fmt::format("const int32_t count = {};", count));
    line("sum = (sum + (sum > 0 ? count / 2 : -(count / 2))) / count;");
  }
  /// One row of windows whose input rows are listed.
  void listed(const pooling_step& p) {
    const conv2d_shape& s = p.shape;
    loop("x", s.ow());
    window("column", "x", s.sw, s.pl, s.kw, s.iw);
    loop("c", s.ic);
    line(p.largest ? "int32_t most = -128;" : "int32_t sum = 0;");
    open("for (ptrdiff_t r = rows[0]; r < rows[1]; ++r)");
    open("for (ptrdiff_t q = column_first; q < column_last; ++q)");
    take(p, fmt::format("src[rows[2 + r] + q * {} + c]", s.ic));
    close(2);
    divide(p, "(int32_t)((rows[1] - rows[0]) * (column_last - column_first))");
    line(fmt::format("dst[x * {} + c] = {};", s.oc, pooled(p)));
    close(2);
  }
  /// A row of input, added to what those before it gave.
  template <class Finish>
  void accumulated(int columns, int channels, bool largest, Finish&& finish) {
    loop("c", channels);
    line(fmt::format("int32_t {} = y == 0 ? {} : sums[c];", largest ? "most" : "sum",
                     largest ? -128 : 0));
    loop("x", columns);
    line(fmt::format("const int32_t v = src[x * {} + c];", channels));
    line(largest ? "if (v > most) most = v;" : "sum += v;");
    close();
    line(fmt::format("sums[c] = {};", largest ? "most" : "sum"));
    open(fmt::format("if (y == {})", rows.rows - 1));
    finish();
    close(2);
  }

  void operator()(const pooling_step& p) {
    const conv2d_shape& s = p.shape;
    if (rows.accumulates)
      return accumulated(s.iw, s.ic, p.largest, [&] {
        divide(p, fmt::format("{}", s.kh * s.kw));
        line(fmt::format("dst[c] = {};", pooled(p)));
      });
    if (one_row) return listed(p);
    const bool inside = s.pt + s.pb + s.pl + s.pr == 0;
    loop("n", s.n);
    loop("y", s.oh());
    loop("x", s.ow());
    if (!inside) {
      window("row", "y", s.sh, s.pt, s.kh, s.ih);
      window("column", "x", s.sw, s.pl, s.kw, s.iw);
    }
    loop("c", s.ic);
    line(p.largest ? "int32_t most = -128;" : "int32_t sum = 0;");
    if (inside) {
      line(fmt::format("const int8_t *from = src + ((n * {} + y * {}) * {} + x * {}) * {} + c;",
                       s.ih, s.sh, s.iw, s.sw, s.ic));
      open(fmt::format("for (ptrdiff_t r = 0; r < {}; ++r, from += {})", s.kh,
                       std::int64_t{s.iw} * s.ic));
      loop("q", s.kw);
      take(p, fmt::format("from[q * {}]", s.ic));
    } else {
      open("for (ptrdiff_t r = row_first; r < row_last; ++r)");
      open("for (ptrdiff_t q = column_first; q < column_last; ++q)");
      take(p, fmt::format("src[((n * {} + r) * {} + q) * {} + c]", s.ih, s.iw, s.ic));
    }
    close(2);
    divide(p, inside ? fmt::format("{}", s.kh * s.kw)
                     : "(int32_t)((row_last - row_first) * (column_last - column_first))");
    line(fmt::format("dst[((n * {} + y) * {} + x) * {} + c] = {};", s.oh(), s.ow(), s.oc,
                     pooled(p)));
    close(4);
  }
  void pairs(std::int64_t size, std::int64_t repeated, int a_zero, int b_zero) {
    const std::string j = loop_over_pair(size, repeated);
    line(fmt::format("const int32_t x = {};", less("a[i]", a_zero)));
    line(fmt::format("const int32_t y = {};", less(fmt::format("b[{}]", j), b_zero)));
  }
  void operator()(const addition_step& a) {
    pairs(a.size, a.repeated, a.a_zero, a.b_zero);
    if (a.profile == rounding::xnnpack) {
      line(fmt::format("const int32_t sum = (x * {} + y * {} + {}) >> {};", a.by.a.value,
                       a.by.b.value, 1 << (-a.by.dst.shift - 1), -a.by.dst.shift));
    } else {
      line(fmt::format("const int32_t both = {} + {};", doubling_of_addend("x", a.by.a),
                       doubling_of_addend("y", a.by.b)));
      line(fmt::format("const int32_t sum = {};", doubling("both", a.by.dst)));
    }
    line(fmt::format("dst[i] = {};", placed("sum", a.dst)));
    close();
  }
  void operator()(const product_step& m) {
    pairs(m.size, m.repeated, m.a_zero, m.b_zero);
    line(fmt::format("const int32_t product = {};", m.profile == rounding::xnnpack
                                                        ? floating("x * y", m.scale)
                                                        : doubling("x * y", m.by)));
    line(fmt::format("dst[i] = {};", placed("product", m.dst)));
    close();
  }
  void operator()(const extremum_step& e) {
    pairs(e.size, e.repeated, 0, 0);
    line(fmt::format("dst[i] = (int8_t)(x {} y ? x : y);", e.largest ? ">" : "<"));
    close();
  }
  void operator()(const mean_step& m) {
    if (rows.accumulates)
      return accumulated(m.pixels / rows.rows, m.channels, false, [&] {
        scale(m);
        line(fmt::format("dst[c] = {};", placed("sum", m.dst)));
      });
    loop("n", m.pictures);
    loop("c", m.channels);
    line("int32_t sum = 0;");
    loop("i", m.pixels);
    line(fmt::format("sum += src[(n * {} + i) * {} + c];", m.pixels, m.channels));
    close();
    scale(m);
    line(fmt::format("dst[n * {} + c] = {};", m.channels, placed("sum", m.dst)));
    close(2);
  }
  void scale(const mean_step& m) {
    switch (m.how) {
      case mean_step::division::truncated:
        line(fmt::format("sum /= {};", m.pixels));
        break;
      case mean_step::division::real:
        // A product in double and a sum in float, which no compiler makes one operation.
        line(fmt::format("const float mean = (float)sum / {};",
                         literal(static_cast<float>(m.pixels))));
        line(fmt::format("const float x = (float)((double)mean * (double){}) + {};",
                         literal(m.scale), literal(m.bias)));
        round_real("sum", m.dst);
        break;
      case mean_step::division::floating:
        line(fmt::format("sum = {};", floating(less("sum", m.pixels * m.src_zero), m.scale)));
        break;
      case mean_step::division::doubling:
        line(fmt::format("sum = {};", doubling(less("sum", m.pixels * m.src_zero), m.by)));
        break;
    }
  }
  void operator()(const table_step& t) {
    body += "  static const uint8_t of[256] = {";
    for (std::size_t i = 0; i < 256; ++i)
      body += fmt::format("{}{},", i % 16 == 0 ? "\n      " : " ", t.of[i]);
    body.pop_back();
    body += "};\n";
    loop("i", t.size);
    const char* type = c_type_of_elements(dst.type);
    line(fmt::format("dst[i] = ({})of[(uint8_t)src[i]];", type));
    close();
  }
  /// x, a float, as a whole number, halves away from zero; the bounds first, which a float holds, and what is no number is
  /// the least.
  void round_real(const char* to, const placement& p) {
    const auto bound = [&](int at) { return literal(static_cast<float>(at - p.zero)); };
    line(fmt::format("{} = !(x > {}) ? {} : x > {} ? {} : (int32_t)x;", to, bound(p.least),
                     p.least - p.zero, bound(p.most), p.most - p.zero));
    line(fmt::format("const float rest = x - (float){};", to));
    line(fmt::format("{} += rest >= 0.5f ? 1 : rest <= -0.5f ? -1 : 0;", to));
  }
  void operator()(const quantize_step& q) {
    loop("i", q.size);
    line(fmt::format("const float x = src[i] / {};", literal(q.scale)));
    line("int32_t y;");
    round_real("y", q.dst);
    line(fmt::format("dst[i] = ({}){}(y + {}, {}, {});", c_type_of_elements(dst.type),
                     call("clamped"), literal(std::int64_t{q.dst.zero}), q.dst.least, q.dst.most));
    close();
  }
  void operator()(const dequantize_step& d) {
    loop("i", d.size);
    line(fmt::format("dst[i] = {} * (float){};", literal(d.scale), less("src[i]", d.zero)));
    close();
  }
  void operator()(const move_step& m) {
    if (m.fills) {
      loop("i", dst.size());
      line(fmt::format("dst[i] = {};", m.fill));
      close();
    }
    for (const block& b : m.blocks) {
      std::string from = fmt::format("{}", b.from), to = fmt::format("{}", b.to);
      int loops = 0;
      for (std::size_t d = 0; d < b.extents.size(); ++d) {
        if (b.extents[d] == 1) continue;
        const std::string v = fmt::format("i{}", d);
        loop(v, b.extents[d]);
        ++loops;
        if (b.src_strides[d] != 0) from += fmt::format(" + {} * {}", v, b.src_strides[d]);
        if (b.dst_strides[d] != 0) to += fmt::format(" + {} * {}", v, b.dst_strides[d]);
      }
      line(fmt::format("dst[{}] = src{}[{}];", to,
                       m.blocks.size() == 1 ? "" : std::to_string(b.src), from));
      close(loops);
    }
  }
  void operator()(const gather_step& g) {
    const auto table = [&](const char* name, const std::vector<int>& of) {
      line(fmt::format("static const int32_t {}[{}] = {{{}}};", name, of.size(),
                       fmt::join(of, ", ")));
    };
    table("rows", g.rows);
    table("columns", g.columns);
    loop("n", g.pictures);
    loop("y", static_cast<std::int64_t>(g.rows.size()));
    loop("x", static_cast<std::int64_t>(g.columns.size()));
    loop("c", g.channels);
    line(
        fmt::format("dst[((n * {} + y) * {} + x) * {} + c] = src[((n * {} + rows[y]) * {} + "
                    "columns[x]) * {} + c];",
                    g.rows.size(), g.columns.size(), g.channels, g.ih, g.iw, g.channels));
    close(4);
  }
  void operator()(const softmax_step& s);
  /// Steps that other files print.
  template <class Step>
  void operator()(const Step&) {}
};

void step_printer::operator()(const softmax_step& s) {
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

namespace {

c_function print_step(const std::string& name, const lowered_step& step,
                      const lowered_network& network, const row_shape* rows) {
  const auto of = [&](int t) -> const tensor& {
    return network.tensors[static_cast<std::size_t>(t)];
  };
  c_function f;
  f.name = name;
  f.on_whole_numbers = true;
  std::string body;
  if (const std::optional<real_body> real = body_of_real(step.what)) {
    body = real->text;
    f.exponential = real->exponential;
  } else {
    step_printer printer(f, of(step.output), rows);
    std::visit(printer, step.what);
    body = printer.body;
  }
  const bool pair = is_pair(step.what);
  std::vector<std::string> parameters;
  for (std::size_t i = 0; i < step.inputs.size(); ++i)
    parameters.push_back(fmt::format("const {} *{}", c_type_of_elements(of(step.inputs[i]).type),
                                     pair                      ? (i == 0 ? "a" : "b")
                                     : step.inputs.size() == 1 ? "src"
                                                               : fmt::format("src{}", i)));
  const bool pools = std::holds_alternative<pooling_step>(step.what),
             accumulates = rows != nullptr && rows->accumulates;
  if (accumulates) parameters.push_back("int32_t *sums");
  parameters.push_back(fmt::format("{} *dst", c_type_of_elements(of(step.output).type)));
  if (accumulates) parameters.push_back("int32_t y");
  if (rows != nullptr && pools && !accumulates) parameters.push_back("const int32_t *rows");
  f.signature = fmt::format("void {}({})", name, fmt::join(parameters, ", "));
  f.local_text = fmt::format("static {} {{\n{}}}\n", f.signature, body);
  return f;
}

/// A step on single elements, of one row.
template <class Step>
void take_row(Step& s, int rows) {
  if constexpr (requires { s.repeated; })
    if (s.repeated == s.size) s.repeated /= rows;
  if constexpr (requires { s.size; }) s.size /= rows;
}

}  // namespace

c_function print_step(const std::string& name, const lowered_step& step,
                      const lowered_network& network) {
  return print_step(name, step, network, nullptr);
}

c_function print_rows_of_step(const std::string& name, const lowered_step& step,
                              const lowered_network& network, const row_shape& rows) {
  lowered_step row = step;
  std::visit([&](auto& what) { take_row(what, rows.rows); }, row.what);
  return print_step(name, row, network, &rows);
}

}  // namespace convolith::gen
