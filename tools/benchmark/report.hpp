// What the benchmark tells: a table, the same as JSON, and the bars that the library has to clear.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <convolith/shape/shape.hpp>
#include "kernel.hpp"

namespace convolith::benchmark {

/// Times are medians in microseconds of one call, shares and ratios medians over the rounds.
struct row {
  std::string_view layer;
  pass which{};
  layout order{};
  double us{}, packed_us{};        ///< packed: NaN where a pass takes no packed weights
  double gflops{};                 ///< multiply-adds on padding included: the field's usual count
  double share{}, packed_share{};  ///< of the peak; only multiply-adds that touch data count
  double plain_us{}, best_us{};    ///< oneDNN
  double to_plain{}, to_best{};    ///< our time over oneDNN's: below 1 we are faster
  double difference{};             ///< of the results on reals, over the largest: rounding only
  bool wrong{};                    ///< the results on small integers are not the same
  std::size_t workspace_bytes{};
  std::string plain_name, best_name;
};

std::string_view name(pass which);
std::string_view name(layout order);

void print_head(std::FILE* to);
void print_row(std::FILE* to, const row& r);
/// Geometric means of the ratios, per pass and layout.
void print_means(std::FILE* to, const std::vector<row>& rows);
void write_json(std::FILE* to, const std::vector<row>& rows, double peak_gflops);

/// Prints each bar and whether it is met; false if one is missed. A bar on rows that were not run is open.
bool print_bars(std::FILE* to, const std::vector<row>& rows);

}  // namespace convolith::benchmark
