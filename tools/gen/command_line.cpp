#include "command_line.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <limits>
#include <string_view>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "graph/tflite.hpp"
#include "request.hpp"
#include "version.hpp"

namespace convolith::gen {

namespace {

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
  for (const char* option : {"--input", "--arena", "--trace", "--report", "--budget-ram", "--cuts",
                             "--region", "--weights-file"})
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

void add_layer_options(CLI::App& app, arguments& a) {
  app.add_option(
      "--shape", a.shape,
      "the layer, such as ic16ih32oc16kh3ph1 (include/convolith/README.md has the grammar)");
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
}

void add_int8_options(CLI::App& app, arguments& a) {
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
                 "any; if not given, 1.5 times the weights and 20 KiB, or the least that there is");
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
}

void add_network_options(CLI::App& app, arguments& a) {
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
  auto* arena =
      app.add_option(
             "--arena", a.arena,
             "of a network: whose its memory is, 'static' or the 'caller' (NAME_run takes it)")
          ->check(CLI::IsMember({"static", "caller"}));
  auto* region =
      app.add_option("--region", a.regions,
                     "of a network: NAME=BYTES of memory, such as DTCM=16384; given several times, "
                     "the fastest first, it divides the arena among them")
          ->allow_extra_args(false);
  arena->excludes(region);
  app.add_flag("--weights-file", a.weights_file,
               "of a network: write weights and tables to a NAME_weights.c");
  app.add_flag("--report", a.report,
               "of a network: print what each operator takes, and draw NAME-memory.svg and "
               "NAME-cycles.svg");
  app.add_flag(
      "--trace", a.trace,
      "of a network: call NAME_trace(operator, data, bytes), which is yours, after each operator");
}

void add_output_options(CLI::App& app, arguments& a) {
  app.add_option("-o,--output", a.folder,
                 "the folder for the files; with several targets, one inside for each")
      ->capture_default_str();
  app.add_option("--single", a.single, "put all layers of a model into one file of this name");
  app.add_flag("--pair", a.pair, "write a .h and a .c instead of static functions in a .h");
  auto* check = app.add_flag("--check", a.check,
                             "write nothing; name the files that are not what would be written");
  auto* explain = app.add_flag("--explain", a.explain,
                               "write nothing; tell the plan, its costs and how its tiles lie")
                      ->excludes(check);
  app.add_flag("--svg", a.svg, "with --explain: also draw the tiles of each pass, NAME-PASS.svg")
      ->needs(explain);
}

/// An empty value, such as a variable of a shell that is not set, is no value.
void refuse_nothing_given(const CLI::App& app) {
  for (const CLI::Option* option : app.get_options())
    for (const std::string& value : option->results())
      if (value.empty() && option->get_expected_max() > 0)
        throw CLI::ValidationError(option->get_name(), "it is empty, and a value is needed");
}

}  // namespace

std::variant<arguments, int> read_command_line(int argc, char** argv) {
  arguments a;
  CLI::App app{
      "Writes Conv2D layers as C99 that needs no library, for firmware and wherever a C compiler "
      "is.\n"
      "Exit status: 0 done, 1 with --check if files are stale, 2 if the request cannot be met."};
  app.set_version_flag("--version", version);
  add_layer_options(app, a);
  add_int8_options(app, a);
  add_network_options(app, a);
  add_output_options(app, a);
  app.add_flag("--list-targets", a.list_targets, "tell what there is to plan for");
  app.add_option("what", a.what, "a shape or a model file, instead of --shape or --model");
  app.footer(examples);
  try {
    app.parse(argc, argv);
    refuse_nothing_given(app);
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
  return a;
}

}  // namespace convolith::gen
