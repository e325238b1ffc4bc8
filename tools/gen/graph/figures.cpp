#include "figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include <convolith/shape/writer.hpp>

#include "../quantized_choice.hpp"
#include "../stack_bound.hpp"
#include "c_real_steps.hpp"
#include "c_state.hpp"
#include "step_cost.hpp"

namespace convolith::gen {

namespace {

/// Of e^x, which several steps may call: code, and a table.
constexpr std::int64_t power_bytes = 240, exponential_bytes = 200, powers_bytes = 28;

std::int64_t macs_of(const any_step& step) {
  if (const auto* c = std::get_if<convolution_step>(&step)) return c->shape.macs();
  if (const auto* c = std::get_if<real_convolution_step>(&step)) return c->shape.macs();
  return 0;
}

/// Such as 48x48x16.
std::string sizes_of(const tensor& t) {
  std::string text;
  for (std::size_t d = t.shape.size() > 1 && t.shape[0] == 1 ? 1 : 0; d < t.shape.size(); ++d)
    text += fmt::format("{}{}", text.empty() ? "" : "x", t.shape[d]);
  return text.empty() ? "1" : text;
}

class figure_finder {
 public:
  figure_finder(const network_model& model, const network_request& r, const planned_network& p,
                const c_runs& c)
      : model_(model), r_(r), p_(p), c_(c) {}

  network_figures found(std::int64_t parameters) {
    for (const lowered_step& s : lower(model_, r_.profile).steps)
      nominal_[{s.number, s.part}] += macs_of(s.what);
    for (int k = 0; k < static_cast<int>(p_.runs.size()); ++k) add_run(k);
    f_.arena_bytes = p_.arena_bytes();
    f_.arena_of_caller = r_.arena_of_caller;
    for (const c_array& a : c_.orders) f_.own_constant_bytes += a.bytes();
    f_.own_constant_bytes += bytes_of_start(p_.network);
    f_.own_code_bytes += (c_.lists_rows ? list_bytes : 0) + (c_.moves ? move_bytes : 0);
    const auto any = [&](auto&& holds) {
      return std::any_of(c_.functions.begin(), c_.functions.end(), holds);
    };
    const bool power = any([](const c_function&f) { return f.whole.count("power") > 0; }),
               exponential = any([](const c_function&f) { return f.exponential; });
    f_.own_code_bytes += (power ? power_bytes : 0) + (exponential ? exponential_bytes : 0);
    f_.own_constant_bytes += (power ? powers_bytes : 0) + (exponential ? powers_bytes : 0);
    f_.least_bytes = std::min(f_.least_bytes, p_.arena_bytes());
    if (bounds_stack(r_.target)) {
      for (const c_function& f : c_.functions)
        f_.stack_bytes = std::max(f_.stack_bytes, f.stack_bytes);
      f_.stack_bytes += stack_of_caller(c_.array_bytes, parameters);
    }
    return std::move(f_);
  }

 private:
  const network_model& model_;
  const network_request& r_;
  const planned_network& p_;
  const c_runs& c_;
  network_figures f_{};
  std::map<std::pair<int, int>, std::int64_t> nominal_{};  ///< by number and part

  void add_run(int k) {
    const run_of_steps& run = p_.runs[static_cast<std::size_t>(k)].run;
    if (run.bytes > f_.least_bytes) {
      f_.least_bytes = run.bytes;
      f_.least_run = k;
    }
    f_.own_code_bytes += run.in_one_call ? 0 : turns_bytes;
    for (int i = run.first; i <= run.last; ++i) {
      const lowered_step& s = p_.network.steps[static_cast<std::size_t>(i)];
      step_figures& f = f_.steps.emplace_back();
      f.step = i;
      f.number = s.number;
      f.name = name_of(model_.graphs[0].operators[static_cast<std::size_t>(s.number)].what);
      f.shape = shape_of(s);
      f.run = k;
      f.macs = macs_of(s.what);
      f.nominal_macs = nominal_[{s.number, s.part}];
      f.ram_bytes = alive(k);
      if (const auto size = c_.sizes.find(i); size != c_.sizes.end()) {
        f.code_bytes = size->second.code_bytes;
        f.constant_bytes = size->second.constant_bytes;
      }
      const auto at = std::find(run.numbers.begin(), run.numbers.end(), i);
      if (at == run.numbers.end()) {
        f.plan = "the same elements";
        continue;
      }
      f_.own_code_bytes += call_bytes;
      take_plan(f, s, run, run.steps[static_cast<std::size_t>(at - run.numbers.begin())]);
    }
  }

  void take_plan(step_figures& f, const lowered_step& s, const run_of_steps& run,
                 const row_step& row) const {
    double cycles = row.cycles;
    if (!run.in_one_call)
      f.plan = row.rows.accumulates    ? "a row of the input at a time"
               : row.rows.steps() == 1 ? "all rows at once"
               : row.rows.group == 1   ? "a row at a time"
                                       : fmt::format("{} rows at a time", row.rows.group);
    std::string how;
    if (row.plan) {
      how = in_words(*row.plan);
    } else if (const auto* c = std::get_if<real_convolution_step>(&s.what)) {
      const real_cost cost = cost_of_real(*c, r_.target);
      how = cost.plan;
      cycles += cost.cycles;
    } else {
      cycles += cost_of(s.what, p_.of(s.output).size(), describe(r_.target)).cycles;
    }
    f.cycles = std::llround(cycles);
    if (!how.empty()) f.plan += (f.plan.empty() ? "" : "; ") + how;
  }

  [[nodiscard]] std::string shape_of(const lowered_step& s) const {
    if (const auto* c = std::get_if<convolution_step>(&s.what))
      return std::string(to_text(c->shape).string_view());
    if (const auto* c = std::get_if<real_convolution_step>(&s.what))
      return std::string(to_text(c->shape).string_view());
    std::string text;
    for (const int t : s.inputs) text += (text.empty() ? "" : ", ") + sizes_of(p_.of(t));
    return fmt::format("{} -> {}", text, sizes_of(p_.of(s.output)));
  }

  /// Bytes of the arena that are somebody's while a run computes.
  [[nodiscard]] std::int64_t alive(int k) const {
    std::map<std::pair<int, std::int64_t>, int> edges;  // in arenas
    for (const placed_buffer& b : p_.buffers)
      if (b.first <= 2 * k && 2 * k <= b.last) {
        ++edges[{b.at.arena, b.at.offset}];
        --edges[{b.at.arena, b.at.offset + b.bytes}];
      }
    std::int64_t bytes = 0, from = 0;
    int open = 0;
    for (const auto& [at, change] : edges) {
      if (open > 0) bytes += at.second - from;
      from = at.second;
      open += change;
    }
    return bytes;
  }
};

}  // namespace

std::int64_t network_figures::sum(std::int64_t step_figures::*of) const {
  std::int64_t all = 0;
  for (const step_figures& s : steps) all += s.*of;
  return all;
}

std::string network_figures::in_words(int run) const {
  int first = -1, last = -1;
  for (const step_figures& s : steps)
    if (s.run == run) {
      if (first < 0) first = s.number;
      last = s.number;
    }
  return first == last ? fmt::format("operator {}", first)
                       : fmt::format("operators {} to {}", first, last);
}

network_figures figures_of(const network_model& model, const network_request& r,
                           const planned_network& p, const c_runs& c, std::int64_t parameters) {
  return figure_finder(model, r, p, c).found(parameters);
}

}  // namespace convolith::gen
