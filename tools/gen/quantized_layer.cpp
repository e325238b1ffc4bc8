#include "quantized_layer.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <convolith/machine/assembled.hpp>
#include <convolith/machine/printed_whole.hpp>
#include <convolith/machine/printed_whole_arithmetic.hpp>

#include "quantized_choice.hpp"
#include "quantized_pack.hpp"
#include "stack_bound.hpp"
#include "unread.hpp"

namespace convolith::gen {

namespace {

c_function print_forward(const request& r, const quantized_plan& p,
                         const std::vector<std::string>& tiles) {
  const listing program = with_kernel(p, [](const auto& k) { return list(k); });
  c_function f;
  f.on_whole_numbers = true;
  f.name = r.name + "_forward";
  f.comment = fmt::format("dst = src * wei{}, rescaled, and clamped to {} to {}.",
                          r.with_bias ? " + bias" : "", p.how.dst_min, p.how.dst_max);
  f.signature = fmt::format(
      "void {}(const int8_t *src, {}int8_t *dst{})", f.name,
      is_baked(r)
          ? std::string()
          : fmt::format("const {} *packed_wei, const int32_t *parameters, ", c_name(p.weights)),
      p.scratch() == 0 ? std::string() : fmt::format(", {} *scratch", c_name(p.patch_storage())));
  if (p.listed()) f.signature.insert(f.signature.size() - 1, ", const int32_t *rows");
  whole_printing_machine machine(
      program, {"src", "packed_wei", "parameters", "dst", "scratch", "rows"}, tiles);
  const std::string body = machine.body();
  // Where all taps meet padding only, nothing reads src.
  f.body = "{\n" + unread_parameters(f.signature, body) +
           (is_baked(r) ? definitions(baked_tables(r, p)) : std::string()) + body + "}\n";
  f.whole = whole_names_of_c(program);
  return f;
}

/// Calls the function of a layer that is alike, with the same parameters.
c_function print_alike(const c_function& f, const std::string& other) {
  c_function alike = f;
  alike.whole.clear();
  std::vector<std::string> arguments;
  for (std::size_t at = f.signature.find('*'); at != std::string::npos;
       at = f.signature.find('*', at + 1))
    arguments.push_back(f.signature.substr(at + 1, f.signature.find_first_of(",)", at) - at - 1));
  alike.body = fmt::format("{{\n  {}({});\n}}\n", other, fmt::join(arguments, ", "));
  return alike;
}

struct words_for_tile {
  const char* name;
  const char* comment;
};
words_for_tile what_is(const any_tile& tile) {
  if (std::holds_alternative<kernel::winograd_inputs>(tile))
    return {"inputs", "Transformed input of a few tiles."};
  if (std::holds_alternative<kernel::winograd_tile>(tile))
    return {"products", "Products of a few transformed tiles."};
  if (std::holds_alternative<kernel::winograd_outputs>(tile))
    return {"outputs", "What becomes of the products of a few tiles."};
  if (std::holds_alternative<kernel::strip_rows>(tile))
    return {"fill", "Rows of a few channels as strips."};
  return {"tile", "Sums of a few pixels, requantised."};
}

/// Which processors the assembly is for: GNU compilers' names for them. It reads bytes by words.
constexpr const char* armv7_m =
    "defined(__GNUC__) && defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M' && "
    "defined(__thumb2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__";
constexpr const char* armv7e_m =
    "defined(__GNUC__) && defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && "
    "__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__";

/// C99 promises no longer ones. Statements of assembly stay in order.
constexpr std::size_t longest_string = 4000;

bool is_written(const listing& tile, std::size_t operand) {
  return std::any_of(tile.steps.begin(), tile.steps.end(), [&](const step& s) {
    return (s.what == action::store || s.what == action::store_word) &&
           s.first.buffer == static_cast<int>(operand);
  });
}
/// Operands of tiles by what they are: three where a transform has its own.
std::vector<std::string> names_of_operands(const listing& tile) {
  if (tile.operands.size() == 2) return {"pixels", "strips"};
  if (tile.operands.size() == 4) return {"pixels", "weights", "parameters", "dst"};
  if (tile.operands[1] == storage::int32) return {"products", "parameters", "dst"};
  if (is_written(tile, 1)) return {"rows", "columns", "tiles"};
  return {"pixels", "weights", "products"};
}
/// Whether words are loaded from activations, which may lie at any address.
bool loads_from_anywhere(const listing& tile) {
  return tile.operands[0] == storage::int8 &&
         std::any_of(tile.steps.begin(), tile.steps.end(), [](const step& s) {
           return (s.what == action::load_word || s.what == action::broadcast_word) &&
                  s.first.buffer == 0;
         });
}
/// Parameters that assembly reads by their registers.
std::string unused(std::string head) {
  for (std::size_t at = head.find_first_of(",)"); at != std::string::npos;) {
    constexpr std::string_view mark = " __attribute__((unused))";
    head.insert(at, mark);
    at = head.find_first_of(",)", at + mark.size() + 1);
    while (at != std::string::npos && head[at - 1] == ')') at = head.find_first_of(",)", at + 1);
  }
  return head;
}

}  // namespace

std::string tile_text(const std::string& name, const listing& tile, const target& hardware) {
  const std::vector<std::string> names = names_of_operands(tile);
  std::vector<std::string> declared;
  for (std::size_t i = 0; i < names.size(); ++i)
    declared.push_back(fmt::format("{}{} *{}", is_written(tile, i) ? "" : "const ",
                                   c_name(tile.operands[i]), names[i]));
  const std::string head = fmt::format("void {}({})", name, fmt::join(declared, ", ")),
                    c = fmt::format("static inline {} {{\n{}}}\n", head,
                                    whole_printing_machine(tile, names).body());
  const std::vector<std::string> assembly =
      hardware.assembles ? assembling_machine(tile, hardware.multiplies_pairs).lines()
                         : std::vector<std::string>{};
  if (assembly.empty()) return c;
  std::string text = fmt::format(
      "#if {}{}\n__attribute__((naked, noinline, unused)) static {} {{\n  __asm__(",
      hardware.multiplies_pairs ? armv7e_m : armv7_m,
      loads_from_anywhere(tile) ? " && defined(__ARM_FEATURE_UNALIGNED)" : "", unused(head));
  std::size_t length = 0;
  for (const std::string& line : assembly) {
    length += line.size() + 1;
    if (length > longest_string) {
      text += ");\n  __asm__(";
      length = line.size() + 1;
    }
    text += fmt::format("\n      \"{}\\n\"", line);
  }
  return text + ");\n}\n#else\n" + c + "#endif\n";
}

namespace {

/// The functions that a kernel's calls run, by number; those that the file has not are added.
std::vector<std::string> tiles_of(const request& r, const quantized_plan& p, quantized_file& shared,
                                  std::vector<c_function>& functions) {
  const listing program = with_kernel(p, [](const auto& k) { return list(k); });
  const std::vector<any_tile> own = with_kernel(p, [](const auto& k) {
    return [&]<int... Number>(std::integer_sequence<int, Number...>) {
      return std::vector<any_tile>{k.template tile<Number>()...};
    }
    (std::make_integer_sequence<int, std::remove_cvref_t<decltype(k)>::called>{});
  });
  std::vector<std::string> names;
  for (std::size_t i = 0; i < own.size(); ++i) {
    const auto known = std::find_if(shared.tiles.begin(), shared.tiles.end(),
                                    [&](const auto& other) { return other.tile == own[i]; });
    if (known != shared.tiles.end()) {
      names.push_back(known->function);
      continue;
    }
    c_function f;
    f.on_whole_numbers = true;
    f.name = fmt::format("{}_{}", r.name, what_is(own[i]).name);
    if (std::find(names.begin(), names.end(), f.name) != names.end()) f.name += "_at_end";
    f.comment = what_is(own[i]).comment;
    f.local_text = tile_text(f.name, program.tiles[i], describe(r.target));
    f.whole = whole_names_of_c(program.tiles[i]);
    shared.tiles.push_back({own[i], f.name});
    names.push_back(f.name);
    functions.push_back(std::move(f));
  }
  return names;
}

}  // namespace

c_layer print_quantized(const request& r, const quantized_plan& p, quantized_file& shared) {
  c_layer l;
  demand_doubling(r, p);
  const bool baked = is_baked(r);
  l.summary =
      fmt::format(" * {}: {}, int8, nhwc, {}.\n *   {}\n", r.name, to_text(r.shape).string_view(),
                  numbers_in_words(p.how), sizes_in_words(r.shape));
  const std::size_t weights = p.packed_weights() * static_cast<std::size_t>(bytes_of(p.weights));
  const quantized_costs costs = costs_of(r, p);
  l.summary += fmt::format(
      " *   forward: {}.\n *     About {:.0f} cycles, {} bytes of code and {} of stack; {} of "
      "scratch, {} of packed "
      "weights and {} of parameters.\n",
      in_words(p), costs.cycles, costs.code_bytes, costs.stack_bytes, p.scratch_bytes(), weights,
      4 * p.packed_parameters());

  const auto add = [&](const char* what, std::size_t value, const char* comment) {
    l.add_macro(r, what, static_cast<std::int64_t>(value), comment);
  };
  const conv2d_shape& s = r.shape;
  add("SRC_SIZE", s.src_size(), "elements");
  add("WEI_SIZE", s.wei_size(),
      fmt::format("elements, in the order {}", order_of_weights(s)).c_str());
  add("BIAS_SIZE", s.bias_size(), "elements");
  add("DST_SIZE", s.dst_size(), "elements");
  l.add_macro(r, "MACS", s.macs(), "multiply-adds of one pass, those on padding included");
  if (!baked) {
    add("PACKED_WEI_SIZE", p.packed_weights(), "elements");
    add("PARAMETERS_SIZE", p.packed_parameters(), "elements");
  }
  add("SCRATCH_SIZE", p.scratch(), "elements");
  add("SCRATCH_BYTES", p.scratch_bytes(), "bytes");

  if (!baked) {
    const auto alike = std::find_if(
        shared.layers.begin(), shared.layers.end(),
        [&](const auto& other) { return other.plan == p && other.with_bias == r.with_bias; });
    if (alike != shared.layers.end()) {
      l.functions.push_back(print_alike(print_pack(r, p), alike->name + "_pack"));
      l.functions.push_back(
          print_alike(print_forward(r, p, {"", "", ""}), alike->name + "_forward"));
      return l;
    }
    shared.layers.push_back({p, r.with_bias, r.name});
    l.functions.push_back(print_pack(r, p));
  }
  l.functions.push_back(print_forward(r, p, tiles_of(r, p, shared, l.functions)));
  return l;
}

called_layer print_called(const request& r, const quantized_plan& p, const std::string& prefix,
                          quantized_file& shared, std::vector<c_function>& functions) {
  demand_doubling(r, p);
  called_layer l{{}, baked_tables(r, p, prefix)};
  const auto alike = std::find_if(shared.layers.begin(), shared.layers.end(),
                                  [&](const auto& other) { return other.plan == p; });
  if (alike != shared.layers.end()) {
    l.function = alike->name + "_forward";
    return l;
  }
  request taking = r;  // weights as arguments
  taking.weights.clear();
  shared.layers.push_back({p, true, r.name});
  c_function f = print_forward(taking, p, tiles_of(r, p, shared, functions));
  l.function = f.name;
  f.local_text = fmt::format("static {} {}", f.signature, f.body);
  f.stack_bytes =
      stack_of_layer(with_kernel(p, [](const auto& k) { return list(k); }), taking.target);
  f.code_bytes = code_bytes(p);
  functions.push_back(std::move(f));
  return l;
}

}  // namespace convolith::gen
