#include "model_file.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "stray.hpp"
#include "words.hpp"

namespace convolith::gen {

namespace {

/// Runs f, and says where in the file it was if it fails.
template <class F>
void at(const std::string& path, const toml::source_region& where, F&& f) {
  try {
    f();
  } catch (const user_error& e) {
    throw user_error(fmt::format("{}:{}: {}", path, where.begin.line, e.what()));
  }
}

std::string text_of(const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return *text;
  throw user_error("a text in quotes is expected");
}
bool flag_of(const toml::node& node) {
  if (const auto flag = node.value_exact<bool>()) return *flag;
  throw user_error("true or false is expected");
}
std::int64_t number_of(const toml::node& node) {
  const auto number = node.value_exact<std::int64_t>();
  if (number && *number > 0) return *number;
  throw user_error("a number above 0 is expected");
}
const toml::array& list_of(const toml::node& node) {
  if (const toml::array* list = node.as_array(); list != nullptr && !list->empty()) return *list;
  throw user_error("a list of texts is expected");
}

/// A number that need not be whole.
double real_of(const toml::node& node) {
  if (const auto number = node.value<double>(); number && std::isfinite(*number)) return *number;
  throw user_error("a number is expected");
}
float float_of(const toml::node& node) { return static_cast<float>(real_of(node)); }

int int_of(const toml::node& node) {
  const auto number = node.value_exact<std::int64_t>();
  if (number && *number >= INT32_MIN && *number <= INT32_MAX) return static_cast<int>(*number);
  throw user_error("a whole number of 32 bits is expected");
}

/// Whether a key is one of those about the numbers of int8 layers, and then it is set.
bool set_numbers(quantization& q, quantized_tables& t, std::string_view key,
                 const toml::node& value) {
  if (key == "src_zero") {
    q.src_zero = int_of(value);
  } else if (key == "dst_zero") {
    q.dst_zero = int_of(value);
  } else if (key == "clamp") {
    const toml::array* bounds = value.as_array();
    if (bounds == nullptr || bounds->size() != 2)
      throw user_error("the least and the most are expected, such as [-128, 127]");
    q.dst_min = int_of(*bounds->get(0));
    q.dst_max = int_of(*bounds->get(1));
  } else if (key == "rounding") {
    q.profile = rounding_named(text_of(value));
  } else if (key == "src_scale") {
    t.real.src = float_of(value);
  } else if (key == "dst_scale") {
    t.real.dst = float_of(value);
  } else if (key == "right_shifts") {
    q.shifts = flag_of(value) ? shift_range::right : shift_range::any;
  } else {
    return false;
  }
  return true;
}

/// One key of a layer, or of all.
void set(request& r, std::string_view key, const toml::node& value) {
  if (key == "passes") {
    std::string words;
    for (const toml::node& word : list_of(value))
      words += (words.empty() ? "" : ",") + text_of(word);
    r.passes = passes_named(words);
  } else if (key == "type") {
    r.type = element_named(text_of(value));
  } else if (key == "layout") {
    r.data = layout_named(text_of(value));
  } else if (key == "activation") {
    r.act = activation_named(text_of(value));
  } else if (key == "bias") {
    r.with_bias = flag_of(value);
  } else if (key == "accumulate") {
    r.accumulate = flag_of(value);
  } else if (key == "keep_zeros") {
    r.keep_zeros = flag_of(value);
  } else if (key == "budget_text") {
    r.text_budget = number_of(value);
  } else if (key == "budget_flash") {
    r.flash = flash_named(value.is_string() ? text_of(value) : std::to_string(number_of(value)));
    r.numbers_key = key;
  } else if (set_numbers(r.numbers, r.tables, key, value)) {
    r.numbers_key = key;
  } else if (key == "width" || key == "transposed") {
    throw user_error(fmt::format("key '{}': {}", key, only_in_headers));
  } else {
    static const std::vector<std::string> known = {
        "layer",     "targets",    "name",         "shape",        "weights",   "multipliers",
        "shifts",    "scales",     "passes",       "type",         "layout",    "activation",
        "bias",      "accumulate", "budget_text",  "keep_zeros",   "src_zero",  "dst_zero",
        "clamp",     "rounding",   "right_shifts", "budget_flash", "src_scale", "wei_scales",
        "dst_scale", "variant"};
    throw user_error(fmt::format("unknown key '{}'{}", key, suggestion(key, known)));
  }
}

/// Whether the name ends so, in either case.
bool ends(const std::string& path, std::string_view with) { return lower(path).ends_with(with); }

/// What a file that is no text, or is called like one, seems to be; empty: a text.
std::string kind_of(std::string_view bytes, const std::string& path) {
  const auto starts = [&](std::string_view with) { return bytes.starts_with(with); };
  if (starts("\x93NUMPY") || ends(path, ".npy"))
    return "an array of NumPy, which --weights takes with a layer,";
  if (ends(path, ".onnx")) return "an ONNX model";
  if (bytes.substr(0, 8).ends_with("TFL3") || ends(path, ".tflite"))
    return "a TensorFlow Lite model";
  if (starts("\x89HDF") || ends(path, ".h5") || ends(path, ".hdf5") || ends(path, ".keras"))
    return "a Keras model";
  if (ends(path, ".pt") || ends(path, ".pth")) return "a PyTorch model";
  if (ends(path, ".pb")) return "a TensorFlow model";
  if (starts("PK\3\4")) return "a zip archive";
  if (bytes.find('\0') != std::string_view::npos) return "a binary file";
  return {};
}

void demand_readable(std::string_view bytes, const std::string& path) {
  if (const std::string kind = kind_of(bytes, path); !kind.empty())
    throw user_error(fmt::format(
        "{}: this seems to be {}, and a text in TOML is accepted, with a name and a shape for each "
        "[[layer]]",
        path, kind));
}

/// Where a key keeps the name of a file; null: it names none.
std::string* file_of(request& r, std::string_view key, const toml::node& value) {
  if (key == "weights") return &r.weights_file;
  if (key == "bias" && value.is_string()) return &r.tables.bias_file;
  if (key == "multipliers") return &r.tables.multipliers_file;
  if (key == "shifts") return &r.tables.shifts_file;
  if (key == "scales") return &r.tables.scales_file;
  if (key == "wei_scales" && !value.is_number()) return &r.tables.real.wei_file;
  return nullptr;
}

/// Whether a key holds the numbers themselves, or one for all, and then they are taken.
bool set_list(request& r, std::string_view key, const toml::node& value) {
  if (key == "wei_scales" && value.is_number()) {
    r.tables.real.wei = {float_of(value)};
    r.numbers_key = key;
    return true;
  }
  const toml::array* list = value.as_array();
  if (list == nullptr) return false;
  if (key == "weights") {
    for (const toml::node& number : *list) r.weights.push_back(real_of(number));
  } else if (key == "bias") {
    for (const toml::node& number : *list) r.tables.bias.push_back(int_of(number));
    r.numbers_key = key;
  } else if (key == "wei_scales") {
    for (const toml::node& number : *list) r.tables.real.wei.push_back(float_of(number));
    r.numbers_key = key;
  } else {
    return false;
  }
  if (list->empty()) throw user_error("numbers are expected in the list");
  return true;
}

/// What makes every layer once more: the end of its name, and the keys that it has in place of the layer's own.
struct variant {
  std::string name;
  const toml::table* keys;
};

std::vector<variant> variants_of(const toml::node& node) {
  const toml::table* all = node.as_table();
  if (all == nullptr || all->empty()) throw user_error("variants are written as [variant.NAME]");
  std::vector<variant> found;
  for (const auto& [name, keys] : *all) {
    if (!keys.is_table()) throw user_error("variants are written as [variant.NAME]");
    found.push_back({std::string(name.str()), keys.as_table()});
  }
  return found;
}

request variant_of(const request& layer, const variant& v, const std::string& path) {
  request r = layer;
  r.name += "_" + v.name;
  for (const auto& [key, value] : *v.keys)
    at(path, value.source(), [&, &name = key, &node = value] { set(r, name.str(), node); });
  demand_sound(r);
  return r;
}

request layer_of(const toml::table& table, const request& defaults, const std::string& path) {
  request r = defaults;
  r.place = fmt::format("{}:{}: ", path, table.source().begin.line);
  for (const auto& [key, value] : table)
    at(path, value.source(), [&, &name = key, &node = value] {
      if (name == "name")
        r.name = text_of(node);
      else if (name == "shape")
        r.shape = shape_of(text_of(node));
      else if (set_list(r, name.str(), node))
        return;
      else if (std::string* file = file_of(r, name.str(), node); file != nullptr) {
        *file = (std::filesystem::path(path).parent_path() / text_of(node)).string();
        if (name != "weights") r.numbers_key = name.str();
      } else
        set(r, name.str(), node);
    });
  at(path, table.source(), [&] {
    for (const char* needed : {"name", "shape"})
      if (!table.contains(needed)) throw user_error(fmt::format("a layer without '{}'", needed));
  });
  demand_sound(r);
  return r;
}

}  // namespace

model_file read_model(std::string_view text, const std::string& path) {
  demand_readable(text, path);
  if (const int line = line_of_stray(text); line > 0)
    throw user_error(fmt::format("{}:{}: a character beyond ASCII outside a comment", path, line));
  toml::table root;
  try {
    root = toml::parse(text, path);
  } catch (const toml::parse_error& e) {
    throw user_error(fmt::format("{}:{}: {}", path, e.source().begin.line, e.description()));
  }
  model_file model;
  request defaults;
  const toml::array* layers = nullptr;
  std::vector<variant> variants;
  for (const auto& [key, value] : root)
    at(path, value.source(), [&, &name = key, &node = value] {
      if (name == "layer") {
        layers = node.as_array();
        if (layers == nullptr) throw user_error("layers are written as [[layer]]");
      } else if (name == "variant") {
        variants = variants_of(node);
      } else if (name == "targets") {
        for (const toml::node& word : list_of(node)) {
          const isa target = target_named(text_of(word));
          if (std::find(model.targets.begin(), model.targets.end(), target) != model.targets.end())
            throw user_error(fmt::format("target '{}' is named twice", to_word(target)));
          model.targets.push_back(target);
        }
      } else {
        set(defaults, name.str(), node);
      }
    });
  if (layers == nullptr || layers->empty())
    throw user_error(fmt::format("{}: there is no [[layer]]", path));
  if (model.targets.empty()) model.targets.push_back(defaults.target);
  defaults.target = model.targets[0];
  for (const toml::node& node : *layers) {
    at(path, node.source(), [&] {
      if (!node.is_table()) throw user_error("layers are written as [[layer]]");
    });
    const request layer = layer_of(*node.as_table(), defaults, path);
    model.layers.push_back(layer);
    for (const variant& v : variants) model.layers.push_back(variant_of(layer, v, path));
  }
  return model;
}

}  // namespace convolith::gen
