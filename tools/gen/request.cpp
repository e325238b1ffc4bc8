#include "request.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <convolith/shape/rule_text.hpp>
#include <convolith/quantization/rounding.hpp>

#include "file_names.hpp"
#include "quantized_scales.hpp"
#include "words.hpp"

namespace convolith::gen {

namespace {

template <class T>
struct word {
  const char* text;
  T value;
};

constexpr std::array passes =
    std::to_array<word<pass>>({{"forward", pass::forward},
                               {"backward_data", pass::backward_data},
                               {"backward_weights", pass::backward_weights}});
constexpr std::array types = std::to_array<word<element>>(
    {{"f32", element::f32}, {"f64", element::f64}, {"int8", element::int8}});
constexpr std::array roundings = std::to_array<word<rounding>>(
    {{"tflm", rounding::tflm}, {"tflite", rounding::tflite}, {"xnnpack", rounding::xnnpack}});
constexpr std::array layouts =
    std::to_array<word<layout>>({{"nchw", layout::nchw}, {"nhwc", layout::nhwc}});
constexpr std::array activations = std::to_array<word<activation>>(
    {{"none", activation::none}, {"relu", activation::relu}, {"relu6", activation::relu6}});

template <class T>
T find(std::string_view kind, std::span<const word<T>> words, std::string_view wanted) {
  for (const auto& w : words)
    if (w.text == lower(wanted)) return w.value;
  std::vector<std::string> known;
  for (const auto& w : words) known.push_back(w.text);
  throw user_error(fmt::format("unknown {} '{}'; there are {}{}", kind, wanted,
                               fmt::join(known, ", "), suggestion(wanted, known)));
}

template <class T, std::size_t N>
const char* text_of(const std::array<word<T>, N>& words, T value) {
  return std::find_if(words.begin(), words.end(), [&](const auto& w) { return w.value == value; })
      ->text;
}

bool is_identifier(std::string_view name) {
  const auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return !name.empty() && letter(name[0]) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || digit(c); });
}

std::string not_a_name(std::string_view name) {
  return fmt::format(
      "name '{}' is not a C identifier that may be defined: letters, digits and '_', starting "
      "with a letter",
      name);
}

/// What other tools call the fields of a shape.
constexpr std::array field_words = std::to_array<word<const char*>>(
    {{"c", "ic"},       {"cin", "ic"},   {"in", "ic"},       {"h", "ih"},    {"w", "iw"},
     {"cout", "oc"},    {"out", "oc"},   {"k", "kh"},        {"r", "kh"},    {"s", "sh"},
     {"stride", "sh"},  {"d", "dh"},     {"dilation", "dh"}, {"p", "ph"},    {"pad", "ph"},
     {"padding", "ph"}, {"groups", "g"}, {"group", "g"},     {"batch", "n"}, {"mb", "n"},
     {"b", "n"},        {"f", "oc"},     {"m", "oc"}});

/// " Did you mean 'ic'?" for a name that is no field, or nothing.
std::string field_meant(std::string_view rest) {
  const std::string name = lower(rest.substr(0, rest.find_first_of("0123456789")));
  std::string meant;
  for (const auto& f : detail::text_fields)
    if (name == f.name) meant = name;
  for (const auto& w : field_words)
    if (name == w.text) meant = w.value;
  return meant.empty() ? "" : fmt::format(" Did you mean '{}'?", meant);
}

/// What is asked of an int8 layer and cannot be had; none: empty.
std::vector<std::string> not_of_int8(const request& r) {
  std::vector<std::string> all;
  const auto refuse = [&](bool wanted, const char* sentence) {
    if (wanted) all.push_back(fmt::format("'{}': {}", r.name, sentence));
  };
  refuse(r.passes.size() != 1 || r.passes[0] != pass::forward, "int8 layers only go forward");
  refuse(r.data != layout::nhwc, "int8 layers lie in nhwc");
  refuse(r.accumulate, "int8 layers have no gradients to accumulate");
  refuse(r.keep_zeros, "zeros of int8 weights change nothing, kept or not");
  refuse(r.candidate > 0, "budgets choose among the plans of an int8 layer, not a number");
  const quantized_tables& t = r.tables;
  const bool scales = r.numbers.profile == rounding::xnnpack;
  refuse(scales && r.numbers.shifts == shift_range::right,
         "xnnpack takes scales, which are not shifted: right_shifts is of the other profiles");
  if (!has_weights(r)) {
    refuse(has_bias(t) || has_multipliers(t) || has_scales(t),
           "biases, multipliers, shifts and scales are baked with weights only");
  } else {
    refuse(r.with_bias && !has_bias(t),
           "baked weights come with biases, unless the layer has none");
    refuse(!r.with_bias && has_bias(t), "the layer has no bias, and yet a file of them");
    if (!t.real.wei.empty() || !t.real.wei_file.empty() || t.real.src || t.real.dst) {
      // what is wrong with these, `not_of_scales` says
    } else if (scales) {
      refuse(!has_scales(t), "baked weights come with scales, for xnnpack");
      refuse(has_multipliers(t), "xnnpack takes scales in the place of multipliers and shifts");
    } else {
      refuse(
          t.multipliers.empty() && (t.multipliers_file.empty() || t.shifts_file.empty()),
          "baked weights come with multipliers and shifts, or src_scale, wei_scales and dst_scale");
      refuse(has_scales(t), "scales are what xnnpack takes in the place of multipliers and shifts");
    }
  }
  for (const std::string& sentence : not_of_scales(r)) all.push_back(sentence);
  return all;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string line;
  for (const char c : text)
    if (const auto code = static_cast<unsigned char>(c); code < 32 || code == 127)
      line += fmt::format("\\x{:02x}", code);
    else
      line += c;
  return line;
}

pass pass_named(std::string_view w) { return find<pass>("pass", passes, w); }

std::vector<pass> passes_named(std::string_view words) {
  std::vector<pass> found;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find(',', at), words.size());
    const pass p = pass_named(words.substr(at, end - at));
    if (std::find(found.begin(), found.end(), p) != found.end())
      throw user_error(fmt::format("pass '{}' is named twice", to_word(p)));
    found.push_back(p);
    at = end + 1;
  }
  std::sort(found.begin(), found.end());
  return found;
}

element element_named(std::string_view w) {
  for (const std::string_view other : {"int16", "16x8", "w16x8", "int4", "4-bit", "w4", "w8x4"})
    if (lower(w) == other) throw user_error(fmt::format("type '{}': {}", w, only_in_headers));
  return find<element>("type", types, w);
}
rounding rounding_named(std::string_view w) { return find<rounding>("rounding", roundings, w); }
int whole_number(std::string_view text) {
  int number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size())
    throw user_error(fmt::format("'{}' is not a whole number that an int holds", text));
  return number;
}
flash_budget flash_named(std::string_view word) {
  if (lower(word) == "min") return least_flash;
  if (lower(word) == "any") return any_flash;
  const int bytes = whole_number(word);
  if (bytes <= least_flash.bytes)  // one byte means the least
    throw user_error(fmt::format("flash '{}': bytes, min or any are needed", word));
  return {bytes};
}
void set_clamp(quantization& q, std::string_view bounds) {
  const std::size_t comma = bounds.find(',');
  if (comma == std::string_view::npos)
    throw user_error(
        fmt::format("clamp '{}': the least and the most are needed, such as -128,127", bounds));
  q.dst_min = whole_number(bounds.substr(0, comma));
  q.dst_max = whole_number(bounds.substr(comma + 1));
}
layout layout_named(std::string_view w) { return find<layout>("layout", layouts, w); }
activation activation_named(std::string_view w) {
  return find<activation>("activation", activations, w);
}

conv2d_shape shape_of(std::string_view text) {
  const parsed_shape parsed = parse_shape(text);
  if (parsed.ok()) return parsed.shape;
  throw user_error(fmt::format(
      "shape '{}', character {}: {}{}", text, parsed.position + 1, describe(parsed.error).sentence,
      parsed.error == text_error::unknown_field ? field_meant(text.substr(parsed.position)) : ""));
}

const char* to_word(pass p) { return text_of(passes, p); }
const char* to_word(element e) { return text_of(types, e); }
const char* to_word(rounding r) { return text_of(roundings, r); }
const char* to_word(layout l) { return text_of(layouts, l); }
const char* to_word(activation a) { return text_of(activations, a); }
std::string to_word(isa target) {
  std::string name = describe(target).name;
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

const std::vector<isa>& all_targets() {
  static const std::vector<isa> targets = {isa::scalar,     isa::sse2,       isa::avx2,
                                           isa::avx512,     isa::neon,       isa::cortex_m0,
                                           isa::cortex_m3,  isa::cortex_m4,  isa::cortex_m7,
                                           isa::cortex_m33, isa::cortex_m55, isa::rv32};
  return targets;
}

std::string upper(std::string_view name) {
  std::string text(name);
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

/// A name is only ever a stem, such as in name_forward, so keywords do no harm; names with '_' in front are reserved.
bool can_start_names(std::string_view name) { return is_identifier(name) && name[0] != '_'; }

void demand_file_name(std::string_view name, const std::string& place) {
  if (!can_start_names(name)) throw user_error(place + not_a_name(name));
  if (hides_header(name))
    throw user_error(fmt::format(
        "{0}name '{1}' would make a {1}.h, which hides the header of that name of C libraries or "
        "compilers; choose another, such as '{1}_layer'",
        place, name));
  if (names_device(name))
    throw user_error(fmt::format(
        "{0}name '{1}' would make a {1}.h, which on Windows is a device; choose another, such as "
        "'{1}_layer'",
        place, name));
}

void demand_sound(const request& r) {
  const auto fault = [&](const std::string& sentence) { return user_error(r.place + sentence); };
  if (!can_start_names(r.name)) throw fault(not_a_name(r.name));
  const std::size_t pointer_bytes = describe(r.target).pointer_bytes;
  const auto demand_of = [&](const std::string& what, const verdict& v) {
    if (!v.ok())
      throw fault(fmt::format("{}: {} It is {}, and {} is needed.", what,
                              describe(v.broken).sentence, v.had, v.needed));
  };
  const auto demand = [&](const verdict& v) { demand_of(fmt::format("'{}'", r.name), v); };
  const auto channel = [&](std::size_t o) { return fmt::format("'{}', channel {}", r.name, o); };
  if (r.quantized()) {
    for (const std::string& sentence : not_of_int8(r)) throw fault(sentence);
    demand(check(r.shape, r.numbers, pointer_bytes));
    for (std::size_t o = 0; o < r.tables.multipliers.size(); ++o)
      demand_of(channel(o), check(r.tables.multipliers[o], r.numbers));
    for (std::size_t o = 0; o < r.tables.scales.size(); ++o)
      demand_of(fmt::format("{}, of scale {}", channel(o), r.tables.scales[o]),
                check_scale(r.tables.scales[o]));
  } else {
    demand(check(r.shape, r.element_bytes(), pointer_bytes));
    if (!r.numbers_key.empty())
      throw fault(fmt::format("'{}': {} is of layers of type int8, and this is of {}", r.name,
                              r.numbers_key, to_word(r.type)));
  }
  if (!r.weights.empty() && r.weights.size() != r.shape.wei_size())
    throw fault(fmt::format("'{}' has {} weights, and {} were given", r.name, r.shape.wei_size(),
                            r.weights.size()));
  if (r.quantized())
    for (const double w : r.weights)
      if (!(w >= -128 && w <= 127) || w != std::trunc(w))
        throw fault(fmt::format(
            "'{}': one of its weights is {}, and whole numbers from -128 to 127 are needed", r.name,
            w));
  if (r.quantized() && !r.tables.bias.empty() && r.tables.bias.size() != r.shape.bias_size())
    throw fault(fmt::format("'{}' has {} biases, and {} were given", r.name, r.shape.bias_size(),
                            r.tables.bias.size()));
  if (!r.weights.empty() && (r.passes.size() != 1 || r.passes[0] != pass::forward))
    throw fault(fmt::format("'{}': weights can be baked into the forward pass only", r.name));
}

void demand_distinct(const std::vector<request>& all) {
  std::map<std::string, const request*> seen;  // by what macros are called
  for (const request& r : all) {
    const auto [other, added] =
        seen.emplace(fmt::format("{} {}", to_word(r.target), upper(r.name)), &r);
    if (!added)
      throw user_error(
          fmt::format("{}the names '{}' and '{}' clash, as their macros are both {}_...", r.place,
                      other->second->name, r.name, upper(r.name)));
  }
}

}  // namespace convolith::gen
