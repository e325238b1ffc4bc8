// Times rivals in turns, so that a drifting clock and noisy neighbours hit all of them alike.
#include "timing.hpp"

#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "peak.hpp"

namespace convolith::benchmark {
namespace {

/// Seconds that a sample should last: a thousand times what reading the clock costs.
constexpr double sample_seconds = 300e-6;
/// Rounds below which a median says little, and above which it says nothing more.
constexpr int fewest_rounds = 7;
constexpr int most_rounds = 201;

double thread_seconds() {
  timespec t{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

double seconds_per_call(const std::function<void()>& call, std::int64_t repeats) {
  // One call before the clock starts brings back the caches that the contender before has taken.
  call();
  const double start = thread_seconds();
  for (std::int64_t i = 0; i < repeats; ++i) call();
  return (thread_seconds() - start) / static_cast<double>(repeats);
}

/// The best of three short runs: within a round nothing but a disturbance makes them differ.
double peak_now() {
  constexpr std::int64_t steps = 40'000;
  constexpr double flops =
      2.0 * static_cast<double>(steps) *
      static_cast<double>(tools::peak_chains * tools::peak_vector<float>::lanes);
  const volatile float scale = 0.5F;
  const volatile float offset = 1;
  volatile float sink{};
  double best = 0;
  for (int i = 0; i < 3; ++i) {
    const double start = thread_seconds();
    sink = tools::run_chains<float>(steps, scale, offset,
                                    std::make_index_sequence<tools::peak_chains>{});
    best = std::max(best, flops / (thread_seconds() - start));
  }
  static_cast<void>(sink);
  return best;
}

}  // namespace

rounds interleave(const std::vector<std::function<void()>>& contenders,
                  std::chrono::milliseconds budget) {
  std::vector<std::int64_t> repeats;
  double round_seconds = 3 * sample_seconds;
  for (const auto& call : contenders) {
    const double once = std::max(seconds_per_call(call, 1), 1e-8);
    repeats.push_back(std::max<std::int64_t>(1, std::llround(sample_seconds / once)));
    round_seconds += once * static_cast<double>(repeats.back() + 1);
  }
  const double wanted = std::chrono::duration<double>(budget).count() / round_seconds;
  const int count = static_cast<int>(std::clamp<double>(wanted, fewest_rounds, most_rounds));

  rounds r;
  r.seconds.resize(contenders.size());
  for (int round = 0; round < count; ++round) {
    for (std::size_t i = 0; i < contenders.size(); ++i) {
      r.seconds[i].push_back(seconds_per_call(contenders[i], repeats[i]));
    }
    r.peak.push_back(peak_now());
  }
  return r;
}

double median(std::vector<double> values) {
  if (values.empty()) return std::nan("");
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double median_ratio(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> ratios(std::min(a.size(), b.size()));
  for (std::size_t i = 0; i < ratios.size(); ++i) ratios[i] = a[i] / b[i];
  return median(std::move(ratios));
}

}  // namespace convolith::benchmark
