// What the benchmark tells: a table, the same as JSON, and the bars that the library has to clear.
#include "report.hpp"

#include <array>
#include <cmath>
#include <stdexcept>

#include "job.hpp"

namespace convolith::benchmark {
namespace {

constexpr std::array passes{pass::forward, pass::backward_data, pass::backward_weights};
constexpr std::array layouts{layout::nchw, layout::nhwc};

/// At least this share of the multiply-add peak, on every row of the layer and pass.
struct share_bar {
  std::string_view layer;
  pass which;
  double share;
};
constexpr std::array share_bars{share_bar{"resnet8_s3", pass::forward, 0.70},
                                share_bar{"resnet8_s1", pass::forward, 0.60},
                                share_bar{"resnet8_s3", pass::backward_data, 0.40},
                                share_bar{"resnet8_s1", pass::backward_data, 0.40},
                                share_bar{"resnet8_s3", pass::backward_weights, 0.40},
                                share_bar{"resnet8_s1", pass::backward_weights, 0.40}};

/// No row may take longer than this many times oneDNN on plain NCHW.
constexpr double slowest_to_plain = 2.0;

std::string label(const row& r) {
  return std::string(r.layer) + ' ' + std::string(name(r.which)) + ' ' + std::string(name(r.order));
}

/// JSON has no NaN: what was not measured is null.
void print_number(std::FILE* to, const char* key, double value) {
  std::isfinite(value) ? std::fprintf(to, ", \"%s\": %.6g", key, value)
                       : std::fprintf(to, ", \"%s\": null", key);
}

}  // namespace

std::string_view name(pass which) {
  switch (which) {
    case pass::forward:
      return "forward";
    case pass::backward_data:
      return "backward_data";
    case pass::backward_weights:
      return "backward_weights";
  }
  throw std::invalid_argument("no such pass");
}

std::string module_name(const job& j, bool candidates) {
  return std::string(j.layer) + '.' + std::string(name(j.order)) + '.' +
         std::string(name(j.which)) + (candidates ? ".candidates.so" : ".so");
}

std::string_view name(layout order) { return order == layout::nchw ? "nchw" : "nhwc"; }

void print_head(std::FILE* to) {
  std::fputs(
      "us: one call; GFLOP/s: the usual count, padding included; of peak: share of the "
      "multiply-add\n"
      "peak, those on padding not counted; packed: weights packed beforehand; /plain, /best: our "
      "time\n"
      "over oneDNN's on NCHW and OIHW, and on the formats it likes best (reorders not counted), "
      "below 1\n"
      "we are faster; apart: largest difference of the results over the largest result\n\n",
      to);
  std::fprintf(to, "%-17s %-16s %-4s %9s %7s %7s | %9s %7s | %9s %7s | %9s %7s | %7s  %s\n",
               "layer", "pass", "data", "us", "GFLOP/s", "of peak", "packed us", "of peak",
               "plain us", "/plain", "best us", "/best", "apart", "oneDNN plain, best");
}

void print_row(std::FILE* to, const row& r) {
  std::fprintf(
      to, "%-17.*s %-16.*s %-4.*s %9.2f %7.1f %6.1f%% | ", static_cast<int>(r.layer.size()),
      r.layer.data(), static_cast<int>(name(r.which).size()), name(r.which).data(),
      static_cast<int>(name(r.order).size()), name(r.order).data(), r.us, r.gflops, 100 * r.share);
  std::isnan(r.packed_us) ? std::fprintf(to, "%9s %7s | ", "-", "-")
                          : std::fprintf(to, "%9.2f %6.1f%% | ", r.packed_us, 100 * r.packed_share);
  std::fprintf(to, "%9.2f %6.2fx | %9.2f %6.2fx | %7.1e  %s, %s%s\n", r.plain_us, r.to_plain,
               r.best_us, r.to_best, r.difference, r.plain_name.c_str(), r.best_name.c_str(),
               r.wrong ? "  *** WRONG RESULTS ***" : "");
  std::fflush(to);
}

void print_means(std::FILE* to, const std::vector<row>& rows) {
  std::fprintf(to, "\ngeometric means of our time over oneDNN's:\n");
  for (const pass which : passes) {
    for (const layout order : layouts) {
      double plain = 0, best = 0;
      int count = 0;
      for (const row& r : rows) {
        if (r.which != which || r.order != order) continue;
        plain += std::log(r.to_plain);
        best += std::log(r.to_best);
        ++count;
      }
      if (count == 0) continue;
      std::fprintf(to, "  %-16.*s %.*s: %5.2fx plain, %5.2fx best  (%d layers)\n",
                   static_cast<int>(name(which).size()), name(which).data(),
                   static_cast<int>(name(order).size()), name(order).data(),
                   std::exp(plain / count), std::exp(best / count), count);
    }
  }
}

void write_json(std::FILE* to, const std::vector<row>& rows, double peak_gflops) {
  std::fprintf(to, "{\"peak_gflops\": %.6g, \"rows\": [", peak_gflops);
  const char* separator = "\n";
  for (const row& r : rows) {
    std::fprintf(to, "%s  {\"layer\": \"%s\", \"pass\": \"%s\", \"layout\": \"%s\"", separator,
                 std::string(r.layer).c_str(), std::string(name(r.which)).c_str(),
                 std::string(name(r.order)).c_str());
    print_number(to, "us", r.us);
    print_number(to, "gflops", r.gflops);
    print_number(to, "share_of_peak", r.share);
    print_number(to, "packed_us", r.packed_us);
    print_number(to, "packed_share_of_peak", r.packed_share);
    print_number(to, "onednn_plain_us", r.plain_us);
    print_number(to, "to_onednn_plain", r.to_plain);
    print_number(to, "onednn_best_us", r.best_us);
    print_number(to, "to_onednn_best", r.to_best);
    print_number(to, "difference", r.difference);
    std::fprintf(to, ", \"workspace_bytes\": %zu, \"wrong\": %s", r.workspace_bytes,
                 r.wrong ? "true" : "false");
    std::fprintf(to, ", \"onednn_plain\": \"%s\", \"onednn_best\": \"%s\"}", r.plain_name.c_str(),
                 r.best_name.c_str());
    separator = ",\n";
  }
  std::fputs("\n]}\n", to);
}

bool print_bars(std::FILE* to, const std::vector<row>& rows) {
  bool all = true;
  const auto say = [&](bool met, const std::string& text) {
    std::fprintf(to, "  %-6s %s\n", met ? "met" : "MISSED", text.c_str());
    all = all && met;
  };
  std::fprintf(to, "\nbars:\n");
  for (const share_bar& bar : share_bars) {
    for (const layout order : layouts) {
      char text[160];
      const row* found = nullptr;
      for (const row& r : rows) {
        if (r.layer == bar.layer && r.which == bar.which && r.order == order) found = &r;
      }
      std::snprintf(text, sizeof text, "%s %s %s: at least %.0f %% of peak",
                    std::string(bar.layer).c_str(), std::string(name(bar.which)).c_str(),
                    std::string(name(order)).c_str(), 100 * bar.share);
      if (found == nullptr) {
        std::fprintf(to, "  open   %s (not run)\n", text);
        continue;
      }
      char result[64];
      std::snprintf(result, sizeof result, ", is %.1f %%", 100 * found->share);
      say(found->share >= bar.share, std::string(text) + result);
    }
  }
  int slower = 0;
  for (const row& r : rows) {
    if (r.to_plain <= slowest_to_plain) continue;
    ++slower;
    char text[160];
    std::snprintf(text, sizeof text, "%s: at most %.0fx oneDNN's time on plain NCHW, is %.2fx",
                  label(r).c_str(), slowest_to_plain, r.to_plain);
    say(false, text);
  }
  if (slower == 0 && !rows.empty()) {
    char text[160];
    std::snprintf(text, sizeof text,
                  "none of the %zu rows run takes over %.0fx oneDNN's time on plain NCHW",
                  rows.size(), slowest_to_plain);
    say(true, text);
  }
  return all;
}

}  // namespace convolith::benchmark
