#include "c_real_steps.hpp"

#include <bit>

#include <fmt/format.h>

#include "../candidate.hpp"
#include "../stack_bound.hpp"
#include "c_table.hpp"
#include "c_writer.hpp"

namespace convolith::gen {

namespace {

struct real_printer : c_writer {
  bool exponential = false;

  /// dst[at] = x within bounds; what is no number stays what it is.
  void store(const std::string& at, const std::string& x, const real_bounds& b) {
    if (!b.least && !b.most) return line(fmt::format("dst[{}] = {};", at, x));
    std::string bounded = "value";
    if (b.least) bounded = fmt::format("value < {0} ? {0} : {1}", literal(*b.least), bounded);
    if (b.most) bounded = fmt::format("value > {0} ? {0} : {1}", literal(*b.most), bounded);
    line(fmt::format("const float value = {};", x));
    line(fmt::format("dst[{}] = {};", at, bounded));
  }
  std::string power(const std::string& x) {
    exponential = true;
    return fmt::format("convolith_exponential({})", x);
  }

  void operator()(const real_pooling_step& p) {
    const conv2d_shape& s = p.shape;
    const auto pixel = [&](const char* r, const char* q) {
      return fmt::format("src[((n * {} + {}) * {} + {}) * {} + c]", s.ih, r, s.iw, q, s.ic);
    };
    loop("n", s.n);
    loop("y", s.oh());
    loop("x", s.ow());
    window("row", "y", s.sh, s.pt, s.kh, s.ih);
    window("column", "x", s.sw, s.pl, s.kw, s.iw);
    loop("c", s.ic);
    line(p.largest ? fmt::format("float all = {};", pixel("row_first", "column_first"))
                   : "float all = 0.0f;");
    open("for (ptrdiff_t r = row_first; r < row_last; ++r)");
    open("for (ptrdiff_t q = column_first; q < column_last; ++q)");
    line(p.largest ? fmt::format("if ({0} > all) all = {0};", pixel("r", "q"))
                   : fmt::format("all += {};", pixel("r", "q")));
    close(2);
    if (!p.largest) line("all /= (float)((row_last - row_first) * (column_last - column_first));");
    store(fmt::format("((n * {} + y) * {} + x) * {} + c", s.oh(), s.ow(), s.oc), "all", p.dst);
    close(4);
  }

  void operator()(const real_pair_step& p) {
    const std::string a = "a[i]", b = fmt::format("b[{}]", loop_over_pair(p.size, p.repeated));
    const auto joined = [&](const char* format) { return fmt::format(fmt::runtime(format), a, b); };
    using operation = real_pair_step::operation;
    store("i",
          joined(p.what == operation::sum       ? "{0} + {1}"
                 : p.what == operation::product ? "{0} * {1}"
                 : p.what == operation::maximum ? "{0} > {1} ? {0} : {1}"
                                                : "{0} < {1} ? {0} : {1}"),
          p.dst);
    close();
  }

  void operator()(const real_mean_step& m) {
    loop("n", m.pictures);
    loop("c", m.channels);
    line("float sum = 0.0f;");
    loop("i", m.pixels);
    line(fmt::format("sum += src[(n * {} + i) * {} + c];", m.pixels, m.channels));
    close();
    line(fmt::format("dst[n * {} + c] = sum / {};", m.channels,
                     literal(static_cast<float>(m.pixels))));
    close(2);
  }

  void operator()(const real_softmax_step& s) {
    open(fmt::format("for (ptrdiff_t row = 0; row < {0}; ++row, src += {1}, dst += {1})", s.rows,
                     s.columns));
    line("float most = src[0], sum = 0.0f;");
    loop("i", s.columns);
    line("if (src[i] > most) most = src[i];");
    close();
    loop("i", s.columns);
    const std::string below = "src[i] - most";
    line(
        fmt::format("dst[i] = {};",
                    power(s.beta == 1 ? below : fmt::format("({}) * {}", below, literal(s.beta)))));
    line("sum += dst[i];");
    close();
    loop("i", s.columns);
    line("dst[i] /= sum;");
    close(2);
  }

  void operator()(const real_function_step& f) {
    loop("i", f.size);
    line("const float x = src[i];");
    if (f.logistic) {
      line(fmt::format("const float e = {};", power("x < 0.0f ? x : -x")));
      line("dst[i] = (x < 0.0f ? e : 1.0f) / (1.0f + e);");
    } else {
      store("i", f.slope == 1 ? "x" : fmt::format("x < 0.0f ? x * {} : x", literal(f.slope)),
            f.dst);
    }
    close();
  }

  /// Steps of other files.
  template <class Step>
  void operator()(const Step&) {}
};

/// A constant tensor of float32.
c_array table_of(const std::vector<float>& values, const std::string& name) {
  tensor t;
  t.type = number::float32;
  t.shape = {static_cast<int>(values.size())};
  for (const float value : values) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int byte = 0; byte < 4; ++byte)
      t.data.push_back(static_cast<unsigned char>(bits >> 8 * byte & 0xff));
  }
  return constant_table(t, name);
}

candidate plan_of(const real_convolution_step& step, isa target, const std::string& name) {
  request r;
  r.name = name;
  r.shape = step.shape;
  r.act = step.act;
  r.with_bias = !step.bias.empty();
  r.target = target;
  demand_sound(r);
  return choose(r, pass::forward);
}

/// The layer that computes it, made if there is none yet.
real_file::layer layer_of(const real_convolution_step& step, isa target, const std::string& name,
                          real_file& shared, std::vector<c_function>& functions) {
  const bool with_bias = !step.bias.empty();
  for (const real_file::layer& known : shared.layers)
    if (known.shape == step.shape && known.act == step.act && known.with_bias == with_bias)
      return known;
  const candidate c = plan_of(step, target, name);
  c_function f = print_function({}, name + "_forward", c_type_of<float>, c.program,
                                {{"src"},
                                 {"wei"},
                                 {"bias", false, !with_bias},
                                 {"dst", true},
                                 {"scratch", true, c.scratch() == 0}});
  f.comment = in_words(c) + ".";
  f.local_text = fmt::format("static {} {}", f.signature, f.body);
  f.stack_bytes = stack_of_real_layer(c.program, target);
  f.code_bytes = c.text_bytes;
  functions.push_back(f);
  shared.layers.push_back(
      {step.shape, step.act, with_bias, f.name, static_cast<std::int64_t>(c.scratch())});
  return shared.layers.back();
}

}  // namespace

std::optional<real_body> body_of_real(const any_step& step) {
  real_printer printer;
  std::visit(printer, step);
  if (printer.body.empty()) return {};
  return real_body{printer.body, printer.exponential};
}

real_cost cost_of_real(const real_convolution_step& step, isa target) {
  const candidate c = plan_of(step, target, "layer");
  return {in_words(c), c.cycles};
}

std::int64_t scratch_of(const real_convolution_step& step, isa target) {
  return static_cast<std::int64_t>(plan_of(step, target, "layer").scratch() * sizeof(float));
}

called_real print_real(const real_convolution_step& step, isa target, const std::string& name,
                       real_file& shared, std::vector<c_function>& functions) {
  called_real c{layer_of(step, target, name, shared, functions),
                {table_of(step.wei, name + "_wei")},
                {name + "_wei"}};
  if (!step.bias.empty()) {
    c.tables.push_back(table_of(step.bias, name + "_bias"));
    c.operands.push_back(name + "_bias");
  }
  return c;
}

}  // namespace convolith::gen
