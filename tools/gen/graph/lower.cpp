// From the operators of a file to steps, or to all that there is no kernel for.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <convolith/quantization/check.hpp>
#include <convolith/shape/rule_text.hpp>

#include "../request.hpp"
#include "lowering.hpp"
#include "state.hpp"

namespace convolith::gen {

const tensor& lowering::src(std::size_t i) const {
  demand(has(i), fmt::format("it lacks input {}", i));
  return graph_.tensors[static_cast<std::size_t>(operator_.inputs[i])];
}

const tensor& lowering::dst(std::size_t i) const {
  demand(i < operator_.outputs.size(), fmt::format("it lacks output {}", i));
  return graph_.tensors[static_cast<std::size_t>(operator_.outputs[i])];
}

void lowering::demand_type(const tensor& t, number type, const char* what) const {
  demand(t.type == type,
         fmt::format("{} is {}, and {} is what there is", what, to_word(t.type), to_word(type)));
}

void lowering::demand_quantized(const tensor& t, const char* what) const {
  demand_type(t, number::int8, what);
  demand(t.meaning.scales.size() == 1, fmt::format("{} has not one scale", what));
  demand(t.meaning.zero_points[0] >= -128 && t.meaning.zero_points[0] <= 127,
         fmt::format("{} has a zero point of {}", what, t.meaning.zero_points[0]));
}

std::vector<std::int32_t> lowering::constant32(std::size_t i, const char* what) const {
  const tensor& t = src(i);
  demand(t.constant(), fmt::format("its {} is no constant", what));
  demand_type(t, number::int32, what);
  std::vector<std::int32_t> numbers(t.data.size() / 4);
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    std::uint32_t word = 0;
    for (std::size_t byte = 4; byte-- > 0;) word = word << 8 | t.data[4 * at + byte];
    numbers[at] = static_cast<std::int32_t>(word);
  }
  return numbers;
}

void lowering::demand_legal(const verdict& v) const {
  demand(v.ok(), fmt::format("{} It is {}, and {} is needed.", describe(v.broken).sentence, v.had,
                             v.needed));
}

fixed_multiplier lowering::multiplier(double ratio) const {
  const fixed_multiplier m = quantize_multiplier(ratio);
  demand_legal(check(m));
  return m;
}

placement lowering::place(const tensor& t, fused activation, rounding profile) const {
  demand(activation != fused::other, "an activation that is not ReLU");
  const auto number_of = [&](float real) {
    if (profile != rounding::xnnpack) return quantized(real, {scale_of(t), zero_of(t)});
    // XNNPACK adds the zero point before it rounds, to the even one of two.
    const float at = real / scale_of(t) + static_cast<float>(zero_of(t));
    return static_cast<int>(std::nearbyint(std::clamp(at, -128.0F, 127.0F)));
  };
  placement p{zero_of(t), -128, 127};
  if (activation == fused::relu || activation == fused::relu6) p.least = number_of(0);
  if (activation == fused::relu_n1_to_1) p.least = number_of(-1);
  if (activation == fused::relu6) p.most = number_of(6);
  if (activation == fused::relu_n1_to_1) p.most = number_of(1);
  return p;
}

namespace {

any_step lowered(const lowering& l, int code) {
  if (l.outputs() > 0 && l.dst().type == number::float32)
    if (std::optional<any_step> step = lower_real(l, code)) return *std::move(step);
  switch (code) {
    case codes::conv_2d:
      return lower_convolution(l);
    case codes::depthwise_conv_2d:
      return lower_depthwise(l);
    case codes::fully_connected:
      return lower_fully_connected(l);
    case codes::average_pool_2d:
      return lower_pooling(l, false);
    case codes::max_pool_2d:
      return lower_pooling(l, true);
    case codes::mean:
      return lower_mean(l);
    case codes::add:
      return lower_addition(l);
    case codes::mul:
      return lower_product(l);
    case codes::maximum:
    case codes::minimum:
      return lower_extremum(l, code == codes::maximum);
    case codes::softmax:
      return lower_softmax(l);
    case codes::quantize:
      return lower_quantize(l);
    case codes::dequantize:
      return lower_dequantize(l);
    case codes::logistic:
    case codes::relu:
    case codes::relu6:
    case codes::leaky_relu:
      return lower_table(l, code);
    case codes::pad:
      return lower_pad(l);
    case codes::concatenation:
      return lower_concatenation(l);
    case codes::strided_slice:
      return lower_slice(l);
    case codes::transpose:
      return lower_transpose(l);
    case codes::resize_nearest_neighbor:
      return lower_resize(l);
    case codes::reshape:
      return lower_reshape(l);
    default:
      throw unsupported("there is no kernel for it");
  }
}

/// One step for each output.
std::vector<any_step> lowered_all(const lowering& l, int code) {
  if (code != codes::split && code != codes::split_v) return {lowered(l, code)};
  const std::vector<move_step> parts =
      lower_split(l, code == codes::split ? 1 : 0, code == codes::split ? 0 : 2);
  return {parts.begin(), parts.end()};
}

/// Why no operator may read or write a tensor, or nothing. Variables that are no handles hold what an operator adds to
/// them, and none of those here does.
std::optional<std::string> unfit(const tensor& t) {
  if (t.variable) return "is a variable without a handle";
  if (t.unknown >= 0)
    return fmt::format(
        "has a dimension {} of a size that only a run knows; give the model a size when it is "
        "exported",
        t.unknown);
  return {};
}
void demand_fit(const graph& g, const graph_operator& o) {
  for (const std::vector<int>* ends : {&o.inputs, &o.outputs})
    for (const int t : *ends)
      if (const auto why = t < 0 ? std::nullopt : unfit(g.tensors[static_cast<std::size_t>(t)]))
        throw unsupported(fmt::format("tensor {} {}", t, *why));
}

/// What is wrong with the inputs or outputs of the network.
std::vector<std::string> unfit_ends(const graph& g, const std::vector<int>& ends,
                                    const char* what) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const tensor& t = g.tensors[static_cast<std::size_t>(ends[i])];
    if (bytes_of(t.type) == 0)
      all.push_back(fmt::format("{} {}: it is {}", what, i, in_words(t)));
    else if (const auto why = unfit(t))
      all.push_back(fmt::format("{} {}: it {}", what, i, *why));
  }
  return all;
}

/// Which of its inputs a step reads when it runs.
std::vector<int> read_by(const any_step& step, const lowering& l, const graph_operator& o) {
  const auto one = [&](std::size_t i) { return o.inputs[i]; };
  if (is_pair(step)) return {one(l.longer()), one(1 - l.longer())};
  if (o.what.code == codes::concatenation) return o.inputs;
  if (o.what.code == codes::split) return {one(1)};
  return {one(0)};
}

std::string described(const graph& g, const graph_operator& o, std::size_t number,
                      const std::string& why) {
  const auto words = [&](const std::vector<int>& of) {
    std::vector<std::string> all;
    for (const int t : of)
      all.push_back(t < 0 ? "none" : in_words(g.tensors[static_cast<std::size_t>(t)]));
    return fmt::format("{}", fmt::join(all, ", "));
  };
  return fmt::format("operator {}: {} version {} ({} -> {}): {}", number, name_of(o.what),
                     o.what.version, words(o.inputs), words(o.outputs), why);
}

}  // namespace

lowered_network lower(const network_model& model, rounding profile) {
  const graph& g = model.graphs.front();
  lowered_network n{g.tensors, g.inputs, g.outputs, {}, {}};
  variables kept(model, n);
  std::vector<std::string> refused = unfit_ends(g, g.inputs, "input");
  for (std::string& line : unfit_ends(g, g.outputs, "output")) refused.push_back(std::move(line));
  const std::size_t ends = refused.size();
  for (std::size_t i = 0; i < g.operators.size(); ++i) {
    const graph_operator& o = g.operators[i];
    try {
      demand_fit(g, o);
      if (kept.lower(o, static_cast<int>(i))) continue;
      const lowering l(g, o, profile);
      std::vector<any_step> all = lowered_all(l, o.what.code);
      for (std::size_t k = 0; k < all.size(); ++k)
        n.steps.push_back({static_cast<int>(i), read_by(all[k], l, o), o.outputs.at(k),
                           std::move(all[k]), static_cast<int>(k)});
    } catch (const unsupported& why) {
      refused.push_back(described(g, o, i, why.what()));
    }
  }
  if (!refused.empty())
    throw user_errors(ends == refused.size()
                          ? fmt::format("{}: not supported:", model.path)
                          : fmt::format("{}: {} of {} operators {} not supported:", model.path,
                                        refused.size() - ends, g.operators.size(),
                                        refused.size() - ends == 1 ? "is" : "are"),
                      refused);
  return n;
}

}  // namespace convolith::gen
