// Times the kernels of the catalogue against oneDNN, one thread each, and checks that both compute the same.
#include <fnmatch.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "candidates.hpp"
#include "catalogue.hpp"
#include "job.hpp"
#include "macs_on_data.hpp"
#include "onednn.hpp"
#include "quantized.hpp"
#include "report.hpp"
#include "subject.hpp"
#include "timing.hpp"

namespace {

using namespace convolith;
using namespace convolith::benchmark;
namespace fs = std::filesystem;

/// Exit status: what went wrong, worst first.
constexpr int wrong_results = 3;
constexpr int cannot_run = 2;
constexpr int bar_missed = 1;

/// The shapes of the catalogue, from the constants that the modules are instantiated with.
constexpr auto shapes = []<std::size_t... I>(std::index_sequence<I...>) {
  return std::array{tools::catalogue_shape<I>...};
}
(std::make_index_sequence<tools::catalogue.size()>{});

/// `chosen` holds names, `all` the values that bear them; nothing chosen is everything.
template <class Range>
auto named(const Range& all, const std::vector<std::string>& chosen) {
  std::vector<typename Range::value_type> found;
  for (const auto value : all) {
    const auto same = [&](const std::string& s) { return s == name(value); };
    if (chosen.empty() || std::any_of(chosen.begin(), chosen.end(), same)) found.push_back(value);
  }
  return found;
}

std::vector<job> select(const std::vector<std::string>& patterns,
                        const std::vector<std::string>& pass_names,
                        const std::vector<std::string>& layout_names) {
  const auto passes =
      named(std::array{pass::forward, pass::backward_data, pass::backward_weights}, pass_names);
  const auto layouts = named(std::array{layout::nchw, layout::nhwc}, layout_names);
  std::vector<job> jobs;
  for (std::size_t i = 0; i < tools::catalogue.size(); ++i) {
    const std::string_view layer = tools::catalogue[i].name;
    const auto matches = [&](const std::string& pattern) {
      return fnmatch(pattern.c_str(), std::string(layer).c_str(), 0) == 0;
    };
    if (!std::any_of(patterns.begin(), patterns.end(), matches)) continue;
    for (const pass which : passes) {
      for (const layout order : layouts) jobs.push_back({layer, shapes[i], which, order});
    }
  }
  return jobs;
}

row measure(const job& j, const fs::path& modules, std::chrono::milliseconds budget,
            std::vector<double>& peaks) {
  subject ours(modules / module_name(j), j.shape, j.which, j.order);
  onednn plain(j.shape, j.which, formats::plain);
  onednn best(j.shape, j.which, formats::best);

  // Integers first: they show a wrong kernel without any tolerance.
  bool wrong = false;
  double apart = 0;
  for (const numbers kind : {numbers::integers, numbers::reals}) {
    const inputs given = draw(j.shape, kind);
    ours.load(given);
    plain.load(given);
    best.load(given);
    plain.run();
    best.run();
    const results expected = plain.read();
    ours.spoil();
    ours.run();
    apart = difference(ours.read(), expected);
    if (ours.takes_packed()) {
      ours.spoil();
      ours.run_packed();
      apart = std::max(apart, difference(ours.read(), expected));
    }
    if (kind == numbers::integers && apart > 0) {
      wrong = true;
      std::fprintf(stderr, "*** %s: results differ from oneDNN's by %.3g of the largest\n",
                   module_name(j).c_str(), apart);
    }
    if (kind == numbers::integers && difference(best.read(), expected) > 0) {
      std::fprintf(stderr, "*** %s: oneDNN's two results differ\n", module_name(j).c_str());
      wrong = true;
    }
  }

  std::vector<std::function<void()>> contenders{[&] { ours.run(); }, [&] { plain.run(); },
                                                [&] { best.run(); }};
  if (ours.takes_packed()) contenders.emplace_back([&] { ours.run_packed(); });
  const rounds r = interleave(contenders, budget);
  peaks.insert(peaks.end(), r.peak.begin(), r.peak.end());

  const double flops = 2.0 * static_cast<double>(j.shape.macs());
  const double flops_on_data = 2.0 * static_cast<double>(tools::macs_on_data(j.shape));
  const auto share = [&](const std::vector<double>& seconds) {
    std::vector<double> shares(seconds.size());
    for (std::size_t i = 0; i < shares.size(); ++i)
      shares[i] = flops_on_data / seconds[i] / r.peak[i];
    return median(std::move(shares));
  };
  const double seconds = median(r.seconds[0]);
  row result;
  result.layer = j.layer;
  result.which = j.which;
  result.order = j.order;
  result.us = 1e6 * seconds;
  result.gflops = 1e-9 * flops / seconds;
  result.share = share(r.seconds[0]);
  result.packed_us = ours.takes_packed() ? 1e6 * median(r.seconds[3]) : std::nan("");
  result.packed_share = ours.takes_packed() ? share(r.seconds[3]) : std::nan("");
  result.plain_us = 1e6 * median(r.seconds[1]);
  result.best_us = 1e6 * median(r.seconds[2]);
  result.to_plain = median_ratio(r.seconds[0], r.seconds[1]);
  result.to_best = median_ratio(r.seconds[0], r.seconds[2]);
  result.difference = apart;
  result.wrong = wrong;
  result.workspace_bytes = ours.workspace_bytes();
  result.plain_name = plain.implementation();
  result.best_name = best.implementation();
  return result;
}

int run(int argc, char** argv) {
  CLI::App app{
      "Times the kernels of the catalogue against oneDNN, one thread each.\n"
      "Results are compared first; exit status 3 when they differ, 1 with --assert when a bar is "
      "missed."};
  std::vector<std::string> patterns{"*"}, passes, layouts;
  int budget_ms = 150;
  std::string json;
  fs::path modules = fs::read_symlink("/proc/self/exe").parent_path();
  std::string type = "float";
  bool list = false, strict = false, candidates = false;
  app.add_option("--layers", patterns, "layers, by name or pattern, such as 'resnet8_*'")
      ->delimiter(',');
  app.add_option("--type", type, "float, or int8: forward kernels against the float ones, NHWC")
      ->capture_default_str()
      ->check(CLI::IsMember({"float", "int8"}));
  app.add_option("--pass", passes, "forward, backward_data, backward_weights; all by default")
      ->delimiter(',')
      ->check(CLI::IsMember({"forward", "backward_data", "backward_weights"}));
  app.add_option("--layout", layouts, "nchw, nhwc; both by default")
      ->delimiter(',')
      ->check(CLI::IsMember({"nchw", "nhwc"}));
  app.add_option("--budget-ms", budget_ms, "time spent on each row, about")->capture_default_str();
  auto* as_json = app.add_option("--json", json, "also write the rows to this file");
  app.add_option("--modules", modules, "where the kernels' modules are")->capture_default_str();
  auto* assert_bars = app.add_flag("--assert", strict, "exit with status 1 when a bar is missed");
  app.add_flag("--candidates", candidates,
               "time the plans that fit a layer against the chosen one, not against oneDNN")
      ->excludes(assert_bars)
      ->excludes(as_json);
  app.add_flag("--list-modules", list, "print the modules that the selection needs, and stop");
  CLI11_PARSE(app, argc, argv);

  const bool quantized = type == "int8";
  if (quantized && (candidates || !json.empty() || !passes.empty() || !layouts.empty())) {
    std::fprintf(stderr, "bench: --type int8 takes no --candidates, --json, --pass or --layout\n");
    return cannot_run;
  }
  if (quantized) passes = {"forward"}, layouts = {"nhwc"};
  const std::vector<job> jobs = select(patterns, passes, layouts);
  if (jobs.empty()) {
    std::fprintf(stderr, "no layer of the catalogue is named so; there are:\n");
    for (const auto& layer : tools::catalogue) {
      std::fprintf(stderr, "  %-17s %s\n", std::string(layer.name).c_str(),
                   std::string(layer.text).c_str());
    }
    return cannot_run;
  }
  if (list) {
    for (const job& j : jobs) {
      std::puts(module_name(j, candidates).c_str());
      if (quantized) std::puts(quantized_module_name(j).c_str());
    }
    return 0;
  }
  if (quantized) {
    const quantized_outcome found =
        time_quantized(jobs, modules, std::chrono::milliseconds(budget_ms));
    return found.wrong ? wrong_results : strict && found.slower ? bar_missed : 0;
  }
  if (candidates)
    return time_candidates(jobs, modules, std::chrono::milliseconds(budget_ms)) > 0 ? wrong_results
                                                                                    : 0;

  std::vector<row> rows;
  std::vector<double> peaks;
  print_head(stdout);
  for (const job& j : jobs) {
    rows.push_back(measure(j, modules, std::chrono::milliseconds(budget_ms), peaks));
    print_row(stdout, rows.back());
  }
  const double peak_gflops = 1e-9 * median(peaks);
  std::printf("\nmultiply-add peak, median: %.1f GFLOP/s, float, one core\n", peak_gflops);
  print_means(stdout, rows);
  const bool met = print_bars(stdout, rows);
  if (!json.empty()) {
    std::FILE* file = std::fopen(json.c_str(), "w");
    if (file == nullptr) {
      std::perror(json.c_str());
      return cannot_run;
    }
    write_json(file, rows, peak_gflops);
    std::fclose(file);
  }
  const auto bad = std::count_if(rows.begin(), rows.end(), [](const row& r) { return r.wrong; });
  if (bad > 0) {
    std::fprintf(stderr, "\n*** %td of %zu rows compute WRONG RESULTS: their times mean nothing\n",
                 bad, rows.size());
    return wrong_results;
  }
  return strict && !met ? bar_missed : 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "bench: %s\n", e.what());
    return cannot_run;
  }
}
