// Times rivals in turns, so that a drifting clock and noisy neighbours hit all of them alike.
#pragma once

#include <chrono>
#include <functional>
#include <vector>

namespace convolith::benchmark {

/// One column per contender, one entry per round: seconds of one call.
struct rounds {
  std::vector<std::vector<double>> seconds;
  /// FLOP/s that the core's multiply-adds reach, in the same rounds.
  std::vector<double> peak;
};

/// Runs every contender and a measurement of the peak once a round (A B C peak, A B C peak, ...), in samples
/// long enough for the clock, until the budget is spent. The clock is the thread's own: time in which another
/// process had the core does not count.
rounds interleave(const std::vector<std::function<void()>>& contenders,
                  std::chrono::milliseconds budget);

double median(std::vector<double> values);

/// Median over the rounds of a / b.
double median_ratio(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace convolith::benchmark
