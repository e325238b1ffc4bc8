#include "quantized_pack.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/machine/printed_whole_arithmetic.hpp>
#include <convolith/shape/rule_text.hpp>

#include "c_expression.hpp"

namespace convolith::gen {

namespace {

/// C has no literal for the least int32_t.
std::string literal(std::int32_t value) {
  return value == INT32_MIN ? "-2147483647 - 1" : fmt::format("{}", value);
}

template <class Number>
c_array table(const std::string& name, storage type, const std::vector<Number>& values) {
  return {c_name(type),  name,
          values.size(), sizeof(Number),
          true,          in_lines(values, 16, "      ", [](Number x) { return literal(x); })};
}

std::vector<std::int8_t> bytes_of_weights(const request& r) {
  std::vector<std::int8_t> wei;
  for (const double w : r.weights) wei.push_back(static_cast<std::int8_t>(w));
  return wei;
}

template <class Packed>
c_array table_of_weights(const quantized_plan& p, const std::vector<std::int8_t>& wei,
                         const std::string& name) {
  std::vector<Packed> packed(p.packed_weights());
  kernel::pack_quantized_weights(p, wei.data(), packed.data());
  return table(name, p.weights, packed);
}

/// Writes the body of NAME_pack.
class pack_printer {
 public:
  pack_printer(const request& layer, const quantized_plan& plan, c_function& to)
      : r(layer), p(plan), f(to) {}

  void print() {
    open("");
    if (p.transform.size > 0)
      transformed_weights();
    else
      zero("packed_wei", p.packed_weights());
    zero("parameters", p.packed_parameters());
    open(fmt::format("for (ptrdiff_t o = 0; o < {}; ++o) ", p.shape.oc));
    line(fmt::format("int32_t *row = parameters + {};", kernel::packed_row(p, o).text()));
    line(fmt::format("int32_t sum = {};", r.with_bias ? "bias[o]" : "0"));
    if (p.transform.size == 0) weights();
    rows();
    close();
    close();
  }

 private:
  const request& r;
  const quantized_plan& p;
  c_function& f;
  int depth_ = 0;
  const c_expression o{std::string("o")};

  void line(const std::string& statement) {
    f.body += fmt::format("{:{}}{}\n", "", 2 * depth_, statement);
  }
  void open(const std::string& head) {
    line(head + "{");
    ++depth_;
  }
  void close() {
    --depth_;
    line("}");
  }
  void loop(const char* variable, int count) {
    open(fmt::format("for (ptrdiff_t {0} = 0; {0} < {1}; ++{0}) ", variable, count));
  }
  /// `convolith_int_NAME`, which is noted as wanted.
  std::string call(const char* name) {
    f.whole.insert(name);
    return fmt::format("convolith_int_{}", name);
  }

  void zero(const char* name, std::size_t size) {
    line(fmt::format("for (ptrdiff_t i = 0; i < {}; ++i) {}[i] = 0;", size, name));
  }
  void weights() {
    const c_expression e(std::string("e"));
    loop("e", p.sum_length());
    line(fmt::format("const int32_t w = wei[{}];", p.weight(o, e).text()));
    for (int again = 0; again <= (p.packs_again() ? 1 : 0); ++again)
      line(fmt::format("packed_wei[{}] = CONVOLITH_INT_AS({}, {});",
                       kernel::packed_weight(p, o, e, again == 1).text(), c_name(p.weights),
                       p.doubles_weights() ? "2 * w" : "w"));
    if (p.folds_zero() && p.how.src_zero != 0)
      line(fmt::format("sum = {}(sum, w, {});", call("multiply_add"), -p.how.src_zero));
    close();
  }
  /// In the order in which they lie, each the sum of nine weights times factors.
  void transformed_weights() {
    const winograd& w = p.transform;
    std::string rows;
    for (int i = 0; i < w.input(); ++i)
      rows += fmt::format("{}{{{}, {}, {}}}", i == 0 ? "" : ", ", w.of_weights(i, 0),
                          w.of_weights(i, 1), w.of_weights(i, 2));
    line(fmt::format("static const int8_t by[{}][3] = {{{}}};", w.input(), rows));
    line("ptrdiff_t next = 0;");
    open(fmt::format("for (ptrdiff_t first = 0; first < {}; first += {}) ", p.shape.oc,
                     p.tiles.vectors));
    loop("position", w.positions());
    loop("k", p.shape.ic / 2);
    open(fmt::format("for (ptrdiff_t o = first; o < first + {}; ++o) ", p.tiles.vectors));
    loop("part", 2);
    line("int32_t sum = 0;");
    loop("y", 3);
    loop("x", 3);
    const c_expression tap(std::string("(y * 3 + x)"));
    const c_expression channel = kernel::transformed_channel(c_expression(std::string("k")),
                                                             c_expression(std::string("part")));
    line(fmt::format("sum += by[position / {0}][y] * by[position % {0}][x] * wei[{1}];", w.input(),
                     p.weight(o, tap * p.shape.ic + channel).text()));
    close();
    close();
    line("packed_wei[next++] = CONVOLITH_INT_AS(int16_t, sum);");
    for (int i = 0; i < 5; ++i) close();
  }
  void put(int which, const std::string& x) {
    line(fmt::format("row[{}] = {};", which * p.lanes, x));
  }
  void rows() {
    put(0, p.doubles_bias() ? call("sum") + "(sum, sum)" : "sum");
    if (r.numbers.profile == rounding::xnnpack) return put(1, call("bits") + "(scales[o])");
    if (!p.doubles) {
      put(1, "multipliers[o]");
      return put(2, "shifts[o]");
    }
    // As `pack_parameters` does it for all that `check_doubling` lets pass: farther to the right all sums give 0.
    line(fmt::format("const int32_t all_zero = shifts[o] < -{};", most_doubled_shift));
    put(1, "all_zero ? 0 : multipliers[o]");
    put(3, "shifts[o] < 0 && !all_zero ? -shifts[o] : 1");
    put(2, fmt::format("{}(row[{}], {})", call("rounding"), 3 * p.lanes, p.how.dst_zero));
  }
};

}  // namespace

const char* order_of_weights(const conv2d_shape& s) {
  return depthwise_weights(s) ? "kh,kw,oc" : "oc,kh,kw,ic/g";
}

c_function print_pack(const request& r, const quantized_plan& p) {
  c_function f;
  const bool scales = r.numbers.profile == rounding::xnnpack;
  f.on_whole_numbers = true;
  f.name = r.name + "_pack";
  f.comment = fmt::format(
      "What the forward pass takes, from weights in the order {}{}, and the {} of each output "
      "channel.",
      order_of_weights(p.shape), r.with_bias ? ", biases" : "",
      scales ? "scale" : "multiplier and shift");
  f.signature = fmt::format(
      "void {}(const int8_t *wei, {}{}, {} *packed_wei, int32_t *parameters)", f.name,
      r.with_bias ? "const int32_t *bias, " : "",
      scales ? "const float *scales" : "const int32_t *multipliers, const int32_t *shifts",
      c_name(p.weights));
  pack_printer(r, p, f).print();
  return f;
}

std::vector<c_array> baked_tables(const request& r, const quantized_plan& p,
                                  const std::string& prefix) {
  const std::vector<std::int8_t> wei = bytes_of_weights(r);
  const std::int32_t* bias = r.tables.bias.empty() ? nullptr : r.tables.bias.data();
  std::vector<std::int32_t> parameters(p.packed_parameters());
  if (r.numbers.profile == rounding::xnnpack)
    kernel::pack_parameters(p, wei.data(), bias, r.tables.scales.data(), 1, parameters.data());
  else
    kernel::pack_parameters(p, wei.data(), bias, r.tables.multipliers.data(), 1, parameters.data());
  return {p.weights == storage::int8
              ? table_of_weights<std::int8_t>(p, wei, prefix + "packed_wei")
              : table_of_weights<std::int16_t>(p, wei, prefix + "packed_wei"),
          table(prefix + "parameters", storage::int32, parameters)};
}

void demand_doubling(const request& r, const quantized_plan& p) {
  if (!p.doubles || r.weights.empty()) return;
  const std::vector<std::int8_t> wei = bytes_of_weights(r);
  for (int o = 0; o < r.shape.oc; ++o) {
    const auto channel = static_cast<std::size_t>(o);
    const verdict v =
        kernel::check_doubling(p, wei.data(), r.tables.bias.empty() ? 0 : r.tables.bias[channel],
                               r.tables.multipliers[channel], o);
    if (!v.ok())
      throw user_error(fmt::format("{}'{}', channel {}: {} It is {}, and {} is needed.", r.place,
                                   r.name, o, describe(v.broken).sentence, v.had, v.needed));
  }
}

}  // namespace convolith::gen
