#include "explain.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "candidate.hpp"
#include "quantized_choice.hpp"

namespace convolith::gen {

namespace {

/// Rows and columns of the output that a picture shows at most.
constexpr int most_rows = 16, most_columns = 64;

/// One character a pixel: neighbouring tiles of a row have neighbouring letters, capitals where a tile reads padding.
std::string picture(const gather_plan& p) {
  const gather_axis rows = p.rows(0), columns = p.columns(0);
  const int width = p.unrolls_columns() ? balanced(columns.outputs, p.tiles.rows) : 1;
  std::string text;
  for (int y = 0; y < std::min(rows.outputs, most_rows); ++y) {
    text += "    ";
    for (int x = 0; x < std::min(columns.outputs, most_columns); ++x) {
      const int first = x / width * width, last = std::min(first + width, columns.outputs);
      const bool inside = rows.interior(y, y + 1) && columns.interior(first, last);
      text += static_cast<char>((inside ? 'a' : 'A') + x / width % 26);
    }
    text += columns.outputs > most_columns ? "...\n" : "\n";
  }
  if (rows.outputs > most_rows) text += "    ...\n";
  return text;
}

std::string cycles_in_words(const request& r, double cycles) {
  return fmt::format("about {:.0f}, {:.2f} a multiply-add, modelled without wait states", cycles,
                     cycles / static_cast<double>(r.shape.macs()));
}

std::string given_up(double cycles, double fewest, const char* of, std::int64_t bytes) {
  return fmt::format("about {:.0f} % of {}, which takes {} bytes",
                     std::max(0.0, 100.0 - 100.0 * fewest / cycles), of, bytes);
}

void add_pass(std::string& text, const request& r, pass which) {
  const candidate c = choose(r, which);
  text += fmt::format("\n{}\n", to_word(which));
  const auto line = [&](const char* what, const std::string& value) {
    text += fmt::format("  {:<12} {}\n", what, value);
  };
  line("plan", in_words(c));
  line("registers", fmt::format("{} hold values at a time, of {}", c.program.registers,
                                describe(r.target).registers));
  line("statements",
       fmt::format("{} in all of the code; a tile may unroll {}", c.counts.statements, c.budget));
  line("text", fmt::format("about {} bytes", c.text_bytes));
  line("scratch", fmt::format("{} bytes", c.scratch() * r.element_bytes()));
  line("stack", fmt::format("about {} bytes", c.stack_bytes));
  line("cycles", cycles_in_words(r, c.cycles));
  line("executed", fmt::format("{} multiply-adds, {} loads, {} stores, in {}",
                               c.counts.multiply_adds, c.counts.loads, c.counts.stores,
                               c.program.lanes > 1 ? fmt::format("vectors of {}", c.program.lanes)
                                                   : "scalars"));
  if (r.text_budget > 0) {
    request free = r;
    free.text_budget = 0;
    const candidate unlimited = choose(free, which);
    line("given up", given_up(c.cycles, unlimited.cycles, "the target's own plan's speed",
                              unlimited.text_bytes));
  }
  for (std::size_t i = 0; i < c.others.size(); ++i)
    line(i == 0 ? "candidates" : "",
         fmt::format("{}: estimated at {:.0f} cycles", i + 1, c.others[i]));
  if (const auto* k = std::get_if<kernel::gather_kernel>(&c.kernel)) {
    const bool phases = k->plan.phase_rows() * k->plan.phase_columns() > 1;
    line("tiles", phases ? fmt::format("of the first of {} phases of the stride",
                                       k->plan.phase_rows() * k->plan.phase_columns())
                         : "over the output; a capital: reads padding");
    text += picture(k->plan);
  }
}

}  // namespace

namespace {

void add_quantized(std::string& text, const request& r) {
  const quantized_plan p = plan_of(r);
  const auto line = [&](const char* what, const std::string& value) {
    text += fmt::format("  {:<12} {}\n", what, value);
  };
  text += "\nforward\n";
  line("numbers", numbers_in_words(p.how));
  line("plan", in_words(p));
  line("weights", fmt::format("{} bytes, packed",
                              p.packed_weights() * static_cast<std::size_t>(bytes_of(p.weights))));
  line("parameters", fmt::format("{} bytes", 4 * p.packed_parameters()));
  const quantized_costs costs = costs_of(r, p);
  line("text", fmt::format("about {} bytes", costs.code_bytes));
  line("scratch", fmt::format("{} bytes", p.scratch_bytes()));
  line("stack", fmt::format("about {} bytes", costs.stack_bytes));
  line("cycles", cycles_in_words(r, costs.cycles));
  request free = r;
  free.flash = any_flash;
  free.text_budget = 0;
  if (const quantized_plan unlimited = plan_of(free); !(unlimited == p))
    line("given up", given_up(costs.cycles, costs_of(free, unlimited).cycles,
                              "the speed that any flash would give", flash_bytes(unlimited)));
}

}  // namespace

std::string explain(const request& r) {
  demand_sound(r);
  const conv2d_shape& s = r.shape;
  std::string text = fmt::format(
      "{}: {}, {}, {}, for {}\n"
      "src {} x {} x {} x {} -> dst {} x {} x {} x {} (n, c, h, w), {} multiply-adds a pass\n",
      r.name, to_text(s).string_view(),
      r.wide()        ? "double"
      : r.quantized() ? "int8"
                      : "float",
      to_word(r.data), to_word(r.target), s.n, s.ic, s.ih, s.iw, s.n, s.oc, s.oh(), s.ow(),
      s.macs());
  if (r.quantized()) {
    add_quantized(text, r);
    return text;
  }
  for (const pass which : r.passes) add_pass(text, r, which);
  return text;
}

}  // namespace convolith::gen
