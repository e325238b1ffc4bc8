// Times the plans that fit a layer against the one that is chosen.
#include "candidates.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>
#include <utility>

#include "gen/plan_words.hpp"
#include "onednn.hpp"
#include "planned.hpp"
#include "report.hpp"
#include "subject.hpp"
#include "timing.hpp"

namespace convolith::benchmark {
namespace {

/// How each plan of a job computes, in words, with the cycles that it is estimated to take.
struct told {
  std::string words;
  double cycles;
};
template <pass Pass>
std::vector<told> told_of(const job& j) {
  const auto all = plans_of<Pass>(j.shape, j.order);
  std::vector<told> found;
  for (int i = 0; i < all.count; ++i) found.push_back({gen::in_words(all.plan[i]), all.cycles[i]});
  return found;
}
std::vector<told> told_of(const job& j) {
  switch (j.which) {
    case pass::forward:
      return told_of<pass::forward>(j);
    case pass::backward_data:
      return told_of<pass::backward_data>(j);
    case pass::backward_weights:
      break;
  }
  return told_of<pass::backward_weights>(j);
}

/// Whether the plan gives what oneDNN does on integers, where there is nothing to round.
bool is_right(subject& plan, const inputs& given, const results& expected) {
  plan.load(given);
  plan.spoil();
  plan.run();
  return !(difference(plan.read(), expected) > 0);
}

}  // namespace

int time_candidates(const std::vector<job>& jobs, const std::filesystem::path& modules,
                    std::chrono::milliseconds budget) {
  std::printf(
      "us: one call; of chosen: the median of its time over the chosen plan's, which is the first "
      "of "
      "its layer; estimated: the same, as planned\n\n%-17s %-16s %-6s %4s %10s %9s %9s  %s\n",
      "layer", "pass", "layout", "plan", "us", "of chosen", "estimated", "how");
  int wrong = 0;
  double logarithms = 0, worst = 1;
  for (const job& j : jobs) {
    const std::vector<told> plans = told_of(j);
    onednn rival(j.shape, j.which, formats::plain);
    const inputs integers = draw(j.shape, numbers::integers), reals = draw(j.shape, numbers::reals);
    rival.load(integers);
    rival.run();
    const results expected = rival.read();
    std::vector<subject> subjects;
    subjects.reserve(plans.size());
    std::vector<std::function<void()>> contenders;
    for (std::size_t i = 0; i < plans.size(); ++i) {
      subject& plan =
          subjects.emplace_back(modules / module_name(j, true), j.shape, j.which, j.order, i);
      if (!is_right(plan, integers, expected)) {
        ++wrong;
        std::fprintf(stderr, "*** %s: plan %zu computes something else than oneDNN\n",
                     module_name(j, true).c_str(), i + 1);
      }
      plan.load(reals);
      contenders.emplace_back([&plan] { plan.run(); });
    }
    const rounds r = interleave(contenders, budget);
    double best = 1;
    for (std::size_t i = 0; i < plans.size(); ++i) {
      const double ratio = median_ratio(r.seconds[i], r.seconds[0]);
      best = std::min(best, ratio);
      std::printf("%-17s %-16s %-6s %4zu %10.2f %9.3f %9.3f  %s\n", std::string(j.layer).c_str(),
                  std::string(name(j.which)).c_str(), std::string(name(j.order)).c_str(), i + 1,
                  1e6 * median(r.seconds[i]), ratio, plans[i].cycles / plans[0].cycles,
                  plans[i].words.c_str());
    }
    std::fflush(stdout);
    logarithms -= std::log(best);
    worst = std::max(worst, 1 / best);
  }
  std::printf("\nchosen over best: %.3f in the geometric mean, %.3f at worst\n",
              std::exp(logarithms / static_cast<double>(jobs.size())), worst);
  return wrong;
}

}  // namespace convolith::benchmark
