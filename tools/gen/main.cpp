// convolith-gen: Conv2D layers as C99 that compiles anywhere.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "c_file.hpp"
#include "explain.hpp"
#include "graph/c_network.hpp"
#include "graph/tflite.hpp"
#include "model_file.hpp"
#include "npy.hpp"
#include "output.hpp"
#include "version.hpp"

namespace {

using namespace convolith;
using namespace convolith::gen;

/// The command line as it was typed.
struct arguments {
  std::string what, shape, name = "conv2d", passes = "forward", type = "f32", layout = "nhwc",
                           activation = "none", target = "scalar", weights, model, folder = ".",
                           single, input = "caller", arena = "static", src_zero, dst_zero, clamp,
                           rounding, bias, multipliers, shifts, scales, budget_flash, wei_scales,
                           budget_ram;
  std::vector<int> cuts;
  std::optional<float> src_scale, dst_scale;
  std::int64_t budget_text = 0;
  int candidate = 1;
  bool no_bias = false, accumulate = false, pair = false, check = false, explain = false,
       list_targets = false, trace = false, keep_zeros = false, right_shifts = false;
};

constexpr const char* of_one_layer[] = {
    "--shape",      "--name",     "--pass",         "--type",      "--layout",
    "--activation", "--no-bias",  "--accumulate",   "--target",    "--budget-text",
    "--candidate",  "--weights",  "--keep-zeros",   "--src-zero",  "--dst-zero",
    "--clamp",      "--rounding", "--right-shifts", "--bias",      "--multipliers",
    "--shifts",     "--scales",   "--budget-flash", "--src-scale", "--wei-scales",
    "--dst-scale"};

/// Those of them that hold for a network too.
constexpr std::string_view of_a_network[] = {"--name", "--target", "--rounding", "--budget-flash"};

constexpr const char* examples =
    "Examples:\n"
    "  convolith-gen ic16ih32oc16kh3ph1                                     conv2d.h, anywhere\n"
    "  convolith-gen ic16ih32oc16kh3ph1 --target cortex-m4 --name conv1     conv1.h, for an M4\n"
    "  convolith-gen ic16ih32oc16kh3ph1 --target stm32f4 --explain          what it would cost\n"
    "  convolith-gen ic3ih32oc16kh3ph1 --weights w.npy --activation relu    weights in the code\n"
    "  convolith-gen ic16ih32oc16kh3ph1 --type int8 --target stm32f4        in int8, as TFLite\n"
    "  convolith-gen network.toml --single network --pair -o src            many layers, one file\n"
    "  convolith-gen network.tflite --target cortex-m4 -o src               a whole network";

/// Takes what stands alone for a model if it is the name of a file, otherwise for a shape. What a model says of its
/// layers, nobody else can.
void take_what(const CLI::App& app, arguments& a) {
  if (!a.what.empty()) {
    if (!a.shape.empty() || !a.model.empty()) throw CLI::ExtrasError({a.what});
    std::error_code none;
    const bool file = a.what.find_first_of("./\\") != std::string::npos ||
                      std::filesystem::is_regular_file(a.what, none);
    (file ? a.model : a.shape) = a.what;
  }
  const bool network = begins_as_tflite(a.model);
  for (const char* option : {"--input", "--arena", "--trace", "--budget-ram", "--cuts"})
    if (app.count(option) > 0 && !network) throw CLI::RequiresError(option, "a .tflite file");
  for (const char* option : {"--explain", "--single", "--pair"})
    if (app.count(option) > 0 && network) throw CLI::ExcludesError("a .tflite file", option);
  if (a.model.empty()) return;
  for (const char* option : of_one_layer)
    if (app.count(option) > 0 &&
        (!network || std::count(std::begin(of_a_network), std::end(of_a_network), option) == 0))
      throw CLI::ExcludesError("--model", option);
  if (network && app.count("--name") == 0) a.name = std::filesystem::path(a.model).stem().string();
}

/// Files of one folder, which is below that for all.
struct batch {
  std::filesystem::path folder;
  std::vector<request> layers;
};

/// What only int8 layers have.
void take_numbers(request& r, const arguments& a) {
  const auto take = [&](const char* option, bool given, auto&& set) {
    if (!given) return;
    r.numbers_key = option;
    set();
  };
  quantization& q = r.numbers;
  take("--src-zero", !a.src_zero.empty(), [&] { q.src_zero = whole_number(a.src_zero); });
  take("--dst-zero", !a.dst_zero.empty(), [&] { q.dst_zero = whole_number(a.dst_zero); });
  take("--clamp", !a.clamp.empty(), [&] { set_clamp(q, a.clamp); });
  take("--rounding", !a.rounding.empty(), [&] { q.profile = rounding_named(a.rounding); });
  take("--right-shifts", a.right_shifts, [&] { q.shifts = shift_range::right; });
  take("--budget-flash", !a.budget_flash.empty(), [&] { r.flash = flash_named(a.budget_flash); });
  const auto take_file = [&](const char* option, const std::string& path, std::string& to) {
    take(option, !path.empty(), [&] { to = path; });
  };
  take_file("--bias", a.bias, r.tables.bias_file);
  take_file("--multipliers", a.multipliers, r.tables.multipliers_file);
  take_file("--shifts", a.shifts, r.tables.shifts_file);
  take_file("--scales", a.scales, r.tables.scales_file);
  take_file("--wei-scales", a.wei_scales, r.tables.real.wei_file);
  take("--src-scale", a.src_scale.has_value(), [&] { r.tables.real.src = a.src_scale; });
  take("--dst-scale", a.dst_scale.has_value(), [&] { r.tables.real.dst = a.dst_scale; });
}

std::vector<batch> batches_of(const arguments& a) {
  if (a.model.empty()) {
    request r{.name = a.name,
              .place = {},
              .shape = shape_of(a.shape),
              .passes = passes_named(a.passes),
              .type = element_named(a.type),
              .data = layout_named(a.layout),
              .act = activation_named(a.activation),
              .with_bias = !a.no_bias,
              .accumulate = a.accumulate,
              .target = target_named(a.target),
              .text_budget = a.budget_text,
              .candidate = a.candidate - 1,
              .weights = {},
              .weights_file = a.weights,
              .keep_zeros = a.keep_zeros};
    take_numbers(r, a);
    demand_sound(r);
    read_weights(r);
    return {{"", {r}}};
  }
  const model_file model = read_model(read_file(a.model), a.model);
  std::vector<batch> batches;
  for (const isa target : model.targets) {
    batch b{"", model.layers};
    for (request& r : b.layers) {
      r.target = target;
      demand_sound(r);
      read_weights(r);
    }
    if (model.targets.size() > 1) b.folder = to_word(target);
    batches.push_back(std::move(b));
  }
  return batches;
}

void list_targets() {
  fmt::print("{:<10}  {:>7}  {:>9}  {}\n", "target", "vector", "registers", "statements in a tile");
  for (const isa which : all_targets()) {
    const target t = describe(which);
    fmt::print("{:<10}  {:>7}  {:>9}  {}\n", to_word(which),
               t.vector_bytes == 0 ? "-" : fmt::format("{} B", t.vector_bytes), t.registers,
               t.budget);
  }
}

std::vector<c_file> files_of_network(const arguments& a) {
  demand_file_name(a.name);
  return network_files(read_tflite(read_file(a.model), a.model),
                       {a.name, target_named(a.target),
                        a.rounding.empty() ? rounding::tflm : rounding_named(a.rounding),
                        a.budget_flash.empty() ? flash_budget{} : flash_named(a.budget_flash),
                        a.budget_ram.empty() ? ram_budget{} : ram_named(a.budget_ram),
                        a.input == "arena"  ? network_input::in_arena
                        : a.input == "rows" ? network_input::rows
                                            : network_input::of_caller,
                        a.arena == "caller", a.trace, a.cuts});
}

/// Everything is generated before anything is written.
int write_or_check(const arguments& a, const std::vector<c_file>& files) {
  const bool one = files.size() == 1;
  if (!a.check) {
    write_files(a.folder, files);
    fmt::print("{} {} written to {}\n", files.size(), one ? "file" : "files", a.folder);
    return 0;
  }
  const std::vector<std::filesystem::path> stale = stale_files(a.folder, files);
  for (const auto& path : stale) fmt::print("stale: {}\n", path.string());
  fmt::print("{} of {} {} stale\n", stale.size(), files.size(), one ? "file is" : "files are");
  return stale.empty() ? 0 : 1;
}

int run(const arguments& a) {
  if (a.list_targets) {
    list_targets();
    return 0;
  }
  if (begins_as_tflite(a.model)) return write_or_check(a, files_of_network(a));
  const std::vector<batch> batches = batches_of(a);
  if (a.explain) {
    for (const batch& b : batches)
      for (const request& r : b.layers) fmt::print("{}\n", explain(r));
    return 0;
  }
  std::vector<c_file> files;
  for (const batch& b : batches)
    for (c_file& f : c_files(b.layers, {a.pair, a.single}))
      files.push_back({(b.folder / f.name).string(), std::move(f.text)});
  return write_or_check(a, files);
}

}  // namespace

int main(int argc, char** argv) {
  arguments a;
  CLI::App app{
      "Writes Conv2D layers as C99 that needs no library, for firmware and wherever a C compiler "
      "is.\n"
      "Exit status: 0 done, 1 with --check if files are stale, 2 if the request cannot be met."};
  app.set_version_flag("--version", version);
  app.add_option("--shape", a.shape,
                 "the layer, such as ic16ih32oc16kh3ph1 (README.md has the grammar)");
  app.add_option(
      "--model", a.model,
      "a TOML file with many layers, or a TensorFlow Lite file with a network, instead of "
      "--shape");
  app.add_option("--name", a.name, "stem of the names of functions, macros and the file")
      ->capture_default_str();
  app.add_option("--pass", a.passes,
                 "forward, backward_data, backward_weights, or several with commas")
      ->capture_default_str();
  app.add_option("--type", a.type, "f32, f64 or int8")->capture_default_str();
  app.add_option("--layout", a.layout, "nhwc or nchw")->capture_default_str();
  app.add_option("--activation", a.activation, "none, relu or relu6, fused into forward")
      ->capture_default_str();
  app.add_flag("--no-bias", a.no_bias, "leave the bias out");
  app.add_flag("--accumulate", a.accumulate, "add gradients to what their buffers hold");
  app.add_option("--target", a.target, "what to plan for: see --list-targets")
      ->capture_default_str();
  app.add_option("--budget-text", a.budget_text,
                 "bytes of code that each pass may take, as far as can be estimated")
      ->check([](const std::string& text) {
        std::int64_t bytes = 0;  // CLI11 would take numbers that are too large, and change them
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), bytes);
        return fault == std::errc() && end == text.data() + text.size() && bytes > 0
                   ? std::string()
                   : fmt::format("'{}', and a whole number from 1 to {} is needed", text,
                                 std::numeric_limits<std::int64_t>::max());
      });
  app.add_option(
         "--candidate", a.candidate,
         "take the plan of this number of those that --explain lists; 1 is the one of least cost")
      ->check(CLI::PositiveNumber);
  app.add_option(
      "--weights", a.weights,
      "an .npy file whose numbers become part of the code of forward; in straight-line code "
      "zeros "
      "among them are left out, and with them NaN and infinity in src that they would meet");
  app.add_flag("--keep-zeros", a.keep_zeros,
               "multiply by baked zeros too, so that NaN and infinity pass through as with weights "
               "that are an "
               "argument")
      ->needs("--weights");
  app.add_option("--src-zero", a.src_zero,
                 "int8: the zero point of src, -128 to 127; 0 if not given");
  app.add_option("--dst-zero", a.dst_zero, "int8: the zero point of dst");
  app.add_option("--clamp", a.clamp, "int8: the least and the most of dst, such as -128,127");
  app.add_option("--rounding,--profile", a.rounding,
                 "int8: whose bits, tflm, tflite or xnnpack; tflm if not given");
  app.add_flag(
      "--right-shifts", a.right_shifts,
      "int8: every shift is -1 or less, which is faster; then biases are at most 2^29, and by "
      "more than 23 bits only channels shift of which nothing is left");
  app.add_option("--budget-flash", a.budget_flash,
                 "int8: bytes that code and constants may take, as far as can be estimated, min or "
                 "any; 1.5 times "
                 "the weights and 20 KiB if not given, and the least where nothing fits");
  app.add_option("--bias", a.bias, "int8: an .npy file, baked with --weights");
  app.add_option("--multipliers", a.multipliers, "int8: an .npy file, baked with --weights");
  app.add_option("--shifts", a.shifts, "int8: an .npy file, baked with --weights");
  app.add_option(
      "--scales", a.scales,
      "int8: an .npy file, baked with --weights, for xnnpack in the place of multipliers");
  app.add_option("--src-scale", a.src_scale,
                 "int8: what one step of src stands for, from which multipliers and shifts follow");
  app.add_option("--wei-scales", a.wei_scales,
                 "int8: an .npy file of float32, baked with --weights: the same of each channel's");
  app.add_option("--dst-scale", a.dst_scale, "int8: the same of dst");
  app.add_option("-o,--output", a.folder,
                 "the folder for the files; with several targets, one inside for each")
      ->capture_default_str();
  app.add_option("--single", a.single, "put all layers of a model into one file of this name");
  app.add_flag("--pair", a.pair, "write a .h and a .c instead of static functions in a .h");
  auto* check = app.add_flag("--check", a.check,
                             "write nothing; name the files that are not what would be written");
  app.add_flag("--explain", a.explain,
               "write nothing; tell the plan, its costs and how its tiles lie")
      ->excludes(check);
  app.add_option(
         "--input", a.input,
         "of a network: where the input lies, 'caller' (NAME_run takes it) or 'arena' "
         "(NAME_input says where, and a run may overwrite it), or 'rows' (NAME_push takes it "
         "row by row)")
      ->check(CLI::IsMember({"caller", "arena", "rows"}));
  app.add_option("--budget-ram", a.budget_ram,
                 "of a network: bytes that its arena may take, min or any; if not given, the least "
                 "at which cycles grow by no more than 3 %");
  app.add_option(
         "--cuts", a.cuts,
         "of a network: numbers of the operators behind which tensors are whole, with commas; "
         "what lies between is computed row by row")
      ->delimiter(',');
  app.add_option("--arena", a.arena,
                 "of a network: whose its memory is, 'static' or the 'caller' (NAME_run takes it)")
      ->check(CLI::IsMember({"static", "caller"}));
  app.add_flag(
      "--trace", a.trace,
      "of a network: call NAME_trace(operator, data, bytes), which is yours, after each operator");
  app.add_flag("--list-targets", a.list_targets, "tell what there is to plan for");
  app.add_option("what", a.what, "a shape or a model file, instead of --shape or --model");
  app.footer(examples);
  try {
    app.parse(argc, argv);
    take_what(app, a);
    if (!a.list_targets && a.shape.empty() && a.model.empty())
      throw CLI::RequiredError("--shape or --model");
    if (!a.single.empty() && a.model.empty()) throw CLI::RequiresError("--single", "--model");
  } catch (const CLI::CallForHelp& e) {
    return app.exit(e);
  } catch (const CLI::CallForVersion& e) {
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    fmt::print(stderr, "convolith-gen: {}\n", printable(e.what()));
    return 2;
  }
  try {
    const int status = run(a);
    if (std::fflush(stdout) != 0) throw user_error("cannot write to standard output");
    return status;
  } catch (const user_errors& e) {
    fmt::print(stderr, "convolith-gen: {}\n", e.what());
    for (const std::string& one : e.each) fmt::print(stderr, "  {}\n", printable(one));
    return 2;
  } catch (const std::exception& e) {  // such as memory that a vast layer's plan would need
    fmt::print(stderr, "convolith-gen: {}\n", printable(e.what()));
    return 2;
  }
}
