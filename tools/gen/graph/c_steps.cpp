#include "c_steps.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <convolith/machine/printed_whole.hpp>

#include "c_mean.hpp"
#include "c_real_steps.hpp"
#include "c_softmax.hpp"
#include "c_table.hpp"
#include "c_whole_writer.hpp"
#include "text_of_step.hpp"

namespace convolith::gen {

namespace {

/// Writes the body of a step on single elements, or of one that moves them.
struct step_printer : whole_writer {
  step_printer(whole_names& names, const tensor& made) : whole_writer(names), dst(made) {}

  const tensor& dst;

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
  /// Steps that other files print.
  template <class Step>
  void operator()(const Step&) {}
};

/// Statements, two spaces further in.
std::string indented(const std::string& statements) {
  std::string text;
  for (std::size_t at = 0, end = 0; at < statements.size(); at = end + 1) {
    end = statements.find('\n', at);
    text += "  " + statements.substr(at, end + 1 - at);
  }
  return text;
}

std::string body_of(const std::vector<step_part>& parts, const row_shape* rows,
                    whole_names& called) {
  std::vector<std::string> bodies;
  for (const step_part& part : parts) {
    called.merge(whole_names_of_c(part.program));
    bodies.push_back(whole_printing_machine(part.program, part.operands).body());
  }
  if (bodies.size() == 1) return bodies[0];
  // Each in a block, as all name what they declare alike.
  return fmt::format("  if (y == 0) {{\n{}  }}\n  {{\n{}  }}\n  if (y == {}) {{\n{}  }}\n",
                     indented(bodies[0]), indented(bodies[1]), rows->rows - 1, indented(bodies[2]));
}

c_function print_step(const std::string& name, const lowered_step& step,
                      const lowered_network& network, const target& hardware,
                      const row_shape* rows) {
  const auto of = [&](int t) -> const tensor& {
    return network.tensors[static_cast<std::size_t>(t)];
  };
  c_function f;
  f.name = name;
  f.on_whole_numbers = true;
  std::string body;
  const std::vector<step_part> parts = text_of(step.what, rows, hardware);
  if (!parts.empty()) {
    body = body_of(parts, rows, f.whole);
  } else if (const std::optional<real_body> real = body_of_real(step.what)) {
    body = real->text;
    f.exponential = real->exponential;
  } else if (const auto* m = std::get_if<mean_step>(&step.what)) {
    body = body_of(*m, rows, f.whole);
  } else if (const auto* s = std::get_if<softmax_step>(&step.what)) {
    body = body_of(*s, f.whole);
  } else {
    step_printer printer(f.whole, of(step.output));
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
                      const lowered_network& network, const target& hardware) {
  return print_step(name, step, network, hardware, nullptr);
}

c_function print_rows_of_step(const std::string& name, const lowered_step& step,
                              const lowered_network& network, const target& hardware,
                              const row_shape& rows) {
  lowered_step row = step;
  std::visit([&](auto& what) { take_row(what, rows.rows); }, row.what);
  return print_step(name, row, network, hardware, &rows);
}

}  // namespace convolith::gen
