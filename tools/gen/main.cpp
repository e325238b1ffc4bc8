// convolith-gen: Conv2D layers as C99 that compiles anywhere.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "c_file.hpp"
#include "command_line.hpp"
#include "explain.hpp"
#include "graph/c_network.hpp"
#include "graph/tflite.hpp"
#include "model_file.hpp"
#include "npy.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "tiles_drawing.hpp"

namespace {

using namespace convolith;
using namespace convolith::gen;

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

generated_network network_of(const arguments& a) {
  demand_file_name(a.name);
  progress told;
  return generate_network(read_tflite(read_file(a.model), a.model),
                          {a.name, target_named(a.target),
                           a.rounding.empty() ? rounding::tflm : rounding_named(a.rounding),
                           a.budget_flash.empty() ? flash_budget{} : flash_named(a.budget_flash),
                           a.budget_ram.empty() ? ram_budget{} : ram_named(a.budget_ram),
                           a.input == "arena"  ? network_input::in_arena
                           : a.input == "rows" ? network_input::rows
                                               : network_input::of_caller,
                           a.arena == "caller", a.trace, a.cuts, a.report, regions_named(a.regions),
                           a.weights_file, [&](const std::string& stage) { told.reach(stage); }});
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
  if (begins_as_tflite(a.model)) {
    const generated_network network = network_of(a);
    if (a.report) fmt::print("{}\n", network.report);
    return write_or_check(a, network.files);
  }
  const std::vector<batch> batches = batches_of(a);
  if (a.explain) {
    std::vector<c_file> pictures;
    std::string text;
    for (const batch& b : batches)
      for (const request& r : b.layers) {
        text += explain(r) + "\n";
        for (const pass which : r.passes)
          if (a.svg)
            pictures.push_back(
                {(b.folder / fmt::format("{}-{}.svg", r.name, to_word(which))).string(),
                 drawing_of_tiles(r, which)});
      }
    fmt::print("{}", text);
    return a.svg ? write_or_check(a, pictures) : 0;
  }
  std::vector<c_file> files;
  for (const batch& b : batches)
    for (c_file& f : c_files(b.layers, {a.pair, a.single}))
      files.push_back({(b.folder / f.name).string(), std::move(f.text)});
  return write_or_check(a, files);
}

}  // namespace

int main(int argc, char** argv) {
  const auto read = read_command_line(argc, argv);
  if (const int* status = std::get_if<int>(&read)) return *status;
  try {
    const int status = run(std::get<arguments>(read));
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
