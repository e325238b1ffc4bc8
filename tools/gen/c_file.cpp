#include "c_file.hpp"

#include <algorithm>

#include <convolith/program/fold.hpp>
#include <fmt/format.h>

#include "c_function.hpp"
#include "c_layer.hpp"
#include "candidate.hpp"
#include "quantized_choice.hpp"
#include "quantized_layer.hpp"
#include "version.hpp"

namespace convolith::gen {

void c_layer::add_macro(const request& r, const std::string& what, std::int64_t value,
                        const char* comment) {
  macros += fmt::format("#define {}_{} {} /* {} */\n", upper(r.name), what, value, comment);
}

std::string sizes_in_words(const conv2d_shape& s) {
  return fmt::format("src {}x{}x{}x{}, dst {}x{}x{}x{} (n, c, h, w)", s.n, s.ic, s.ih, s.iw, s.n,
                     s.oc, s.oh(), s.ow());
}

namespace {

std::vector<c_parameter> parameters_of(const request& r, const candidate& c) {
  const bool no_scratch = c.scratch() == 0;
  switch (c.which) {
    case pass::forward:
      return {{"src"},
              {"wei"},
              {"bias", false, !r.with_bias},
              {"dst", true},
              {"scratch", true, no_scratch}};
    case pass::backward_data:
      return {{"diff_dst"},
              {"wei"},
              {"bias", false, true},
              {"diff_src", true},
              {"scratch", true, no_scratch}};
    case pass::backward_weights:
      break;
  }
  return {{"src"}, {"diff_dst"}, {"diff_wei", true}, {"scratch", true, no_scratch}};
}

std::string sentence(const request& r, pass which) {
  const char* sign = r.accumulate ? "+=" : "=";
  switch (which) {
    case pass::forward: {
      const std::string sum = fmt::format("src * wei{}", r.with_bias ? " + bias" : "");
      if (r.act == activation::none) return fmt::format("dst = {}.", sum);
      return fmt::format("dst = {}({}).", to_word(r.act), sum);
    }
    case pass::backward_data:
      return fmt::format("diff_src {} the gradient of src.", sign);
    case pass::backward_weights:
      return fmt::format("diff_wei {} the gradient of wei.", sign);
  }
  return {};
}

/// What a reader must know who expects NaN and infinity to reach dst.
std::string about_zeros(const request& r, const candidate& c) {
  const auto zeros = std::count(r.weights.begin(), r.weights.end(), 0.0);
  if (zeros == 0 || r.keep_zeros || !is_straight(c.program)) return "";
  return fmt::format(
      " *   {} of the {} weights are zero and left out: NaN and infinity in src do not pass "
      "through "
      "them, as they do with --keep-zeros.\n",
      zeros, r.weights.size());
}

c_layer print_layer(const request& r) {
  c_layer l;
  const c_type element = r.wide() ? c_type_of<double> : c_type_of<float>;
  l.summary = fmt::format(" * {}: {}, {}, {}, activation {}.\n *   {}\n", r.name,
                          to_text(r.shape).string_view(), element.name, to_word(r.data),
                          to_word(r.act), sizes_in_words(r.shape));
  const conv2d_shape& s = r.shape;
  l.add_macro(r, "SRC_SIZE", static_cast<std::int64_t>(s.src_size()), "elements");
  l.add_macro(r, "WEI_SIZE", static_cast<std::int64_t>(s.wei_size()), "elements");
  l.add_macro(r, "BIAS_SIZE", static_cast<std::int64_t>(s.bias_size()), "elements");
  l.add_macro(r, "DST_SIZE", static_cast<std::int64_t>(s.dst_size()), "elements");
  l.add_macro(r, "MACS", s.macs(), "multiply-adds of one pass, those on padding included");

  bool gated = false;
  for (const pass which : r.passes) {
    const candidate c = choose(r, which);
    l.summary +=
        fmt::format(" *   {}: {}.\n", to_word(which), in_words(c)) +
        fmt::format(
            " *     About {:.0f} cycles, {} bytes of code and {} of stack; {} of scratch.\n",
            c.cycles, c.text_bytes, c.stack_bytes, c.scratch() * r.element_bytes());
    if (which == pass::forward) l.summary += about_zeros(r, c);
    l.add_macro(r, upper(to_word(which)) + "_SCRATCH", static_cast<std::int64_t>(c.scratch()),
                "elements");
    baked_operand baked;
    if (which == pass::forward && !r.weights.empty()) baked = {1, r.weights, r.keep_zeros};
    l.functions.push_back(print_function(sentence(r, which),
                                         fmt::format("{}_{}", r.name, to_word(which)), element,
                                         c.program, parameters_of(r, c), baked));
    if (which == pass::backward_weights && r.with_bias)
      l.functions.push_back(print_function(
          fmt::format("diff_bias {} the gradient of bias.", r.accumulate ? "+=" : "="),
          r.name + "_backward_bias", element, list(bias_of(c)),
          {{"diff_dst"}, {"diff_bias", true}}));
    gated = gated || (which != pass::forward && r.act != activation::none);
  }
  if (gated) {
    l.functions.push_back(
        print_function("gated = diff_dst where the activation has slope 1 at dst, else 0: what the "
                       "other backward functions then "
                       "take as their diff_dst.",
                       r.name + "_backward_activation", element, list(gate_of(r)),
                       {{"diff_dst"}, {"dst"}, {"gated", true}}));
  }
  return l;
}

std::string comment_at_top(const std::vector<c_layer>& layers, isa target, bool whole_numbers) {
  std::string text = fmt::format(
      "/* Conv2D in C99 for {}, written by convolith-gen {}: change the request, not this file.\n "
      "*\n",
      to_word(target), version);
  for (const c_layer& l : layers) text += l.summary;
  text += " *\n";
  text +=
      " * Cycles are modelled, without wait states of memory; code and stack are estimated as "
      "those of gcc.\n";
  if (whole_numbers)
    text +=
        " * Of int8 layers, src and dst may lie at any address; packed weights, parameters and "
        "scratch must be aligned to 4 bytes.\n";
  return text +
         " * Buffers must not overlap; sizes, those of scratch too, are in elements. Nothing "
         "is kept between calls.\n"
         " */\n";
}

std::vector<c_file> files_named(const std::string& name, const std::vector<c_layer>& layers,
                                isa target, bool pair) {
  std::vector<c_function> functions;
  for (const c_layer& l : layers)
    functions.insert(functions.end(), l.functions.begin(), l.functions.end());
  const auto whole = [](const c_function& f) { return f.on_whole_numbers; };
  const bool on_whole_numbers = std::any_of(functions.begin(), functions.end(), whole);
  const std::string guard = fmt::format("CONVOLITH_{}_H", upper(name)),
                    top = comment_at_top(layers, target, on_whole_numbers);
  std::string header = fmt::format("{0}#ifndef {1}\n#define {1}\n\n", top, guard), source;
  if (!pair) header += preamble(functions) + "\n";
  if (pair && on_whole_numbers) header += "#include <stdint.h>\n\n";
  for (const c_layer& l : layers) header += l.macros + "\n";
  if (pair) header += "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
  for (const c_function& f : functions) {
    if (!f.local_text.empty()) {
      (pair ? source : header) += fmt::format("{}/* {} */\n{}{}", pair ? "\n" : "", f.comment,
                                              f.local_text, pair ? "" : "\n");
    } else if (pair) {
      header += fmt::format("/* {} */\n{};\n\n", f.comment, f.signature);
      source += fmt::format("\n{} {}", f.signature, f.body);
    } else {
      header += fmt::format("/* {} */\nstatic inline {} {}\n", f.comment, f.signature, f.body);
    }
  }
  if (pair) header += "#ifdef __cplusplus\n}\n#endif\n\n";
  header += fmt::format("#endif /* {} */\n", guard);
  std::vector<c_file> files = {{name + ".h", header}};
  if (pair)
    files.push_back({name + ".c", fmt::format("{}#include \"{}.h\"\n\n{}{}", top, name,
                                              preamble(functions), source)});
  return files;
}

}  // namespace

std::vector<c_file> c_files(const std::vector<request>& requests, const c_style& style) {
  demand_distinct(requests);
  if (!style.model.empty())
    demand_file_name(style.model);  // which becomes part of the include guard
  std::vector<c_file> files;
  std::vector<c_layer> model;
  quantized_file shared;
  for (const request& r : requests) {
    if (style.model.empty()) demand_file_name(r.name, r.place);
    demand_sound(r);
    model.push_back(r.quantized() ? print_quantized(r, plan_of(r), shared) : print_layer(r));
    if (!style.model.empty()) continue;
    for (c_file& f : files_named(r.name, model, r.target, style.pair))
      files.push_back(std::move(f));
    model.clear();
    shared = {};
  }
  if (!style.model.empty() && !model.empty())
    files = files_named(style.model, model, requests[0].target, style.pair);
  return files;
}

}  // namespace convolith::gen
