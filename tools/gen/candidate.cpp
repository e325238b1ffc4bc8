#include "candidate.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include <convolith/program/fold.hpp>
#include "plan_words.hpp"
#include "text_size.hpp"

namespace convolith::gen {

namespace {

bool has_fpu(const request& r) {
  return static_cast<std::size_t>(describe(r.target).fpu_bytes) >= r.element_bytes();
}

/// The plan that the request asks for, of those that there are.
template <class Plan>
Plan chosen(const request& r, candidate& c, const candidates<Plan>& all) {
  if (r.candidate >= all.count)
    throw user_error(fmt::format("{}'{}', {}: there are {} plans to choose from, and {} is none",
                                 r.place, r.name, to_word(c.which), all.count, r.candidate + 1));
  if (all.count > 1) c.others.assign(all.cycles, all.cycles + all.count);
  return all.plan[r.candidate];
}

template <class T>
layer_plans<T> plans_of(const request& r, int budget = 0) {
  return {r.shape,
          {.data = r.data, .act = r.act, .target = r.target, .budget = {budget, budget, budget}}};
}

template <class T>
candidate plan_as(const request& r, pass which, int budget) {
  const layer_plans<T> plans = plans_of<T>(r, budget);
  const target hardware = plans.hardware();
  candidate c;
  c.which = which;
  c.budget = budget > 0 ? budget : hardware.budget;
  if (which == pass::backward_weights) {
    c.kernel = kernel::weights_kernel{chosen(r, c, plans.weights()).accumulating(r.accumulate)};
  } else {
    const bool forward = which == pass::forward;
    const gather_plan p =
        chosen(r, c, plans.gather(forward ? direction::forward : direction::backward_data));
    c.kernel = forward ? kernel::gather_kernel{p, r.with_bias}
                       : kernel::gather_kernel{p.accumulating(r.accumulate)};
  }
  std::visit([&](const auto& k) { c.program = list(k); }, c.kernel);
  const bool baked = which == pass::forward && !r.weights.empty();
  const bool folded =
      baked && (r.keep_zeros ? is_straight(c.program) : fold_zeros(c.program, 1, r.weights));
  c.counts = counting_machine(c.program, hardware.cost).count();
  c.cycles = c.counts.cycles(hardware);
  c.text_bytes = text_size(c.program, sizeof(T), has_fpu(r));
  c.stack_bytes = stack_size(c.program);
  if (baked && !folded) c.text_bytes += static_cast<std::int64_t>(sizeof(T) * r.weights.size());
  if (which == pass::backward_weights && r.with_bias) {
    const listing bias = list(bias_of(c));
    c.text_bytes += text_size(bias, sizeof(T), has_fpu(r));
    c.cycles += counting_machine(bias, hardware.cost).count().cycles(hardware);
  }
  return c;
}

/// With its weights known, a layer small enough is best written without a loop, as zeros then cost nothing.
std::optional<candidate> unrolled(const request& r, pass which) {
  constexpr int statements = 4096;
  constexpr std::int64_t small = 6144;  // bytes, which a kernel of firmware should not exceed
  if (which != pass::forward || r.weights.empty()) return {};
  candidate c = plan(r, which, statements);
  const bool loops = std::any_of(c.program.steps.begin(), c.program.steps.end(),
                                 [](const step& s) { return s.what == action::loop; });
  if (loops || c.text_bytes > small) return {};
  return c;
}

}  // namespace

std::size_t candidate::scratch() const {
  return std::visit([](const auto& k) { return k.plan.scratch(); }, kernel);
}

candidate plan(const request& r, pass which, int budget) {
  return r.wide() ? plan_as<double>(r, which, budget) : plan_as<float>(r, which, budget);
}

candidate choose(const request& r, pass which) {
  if (r.text_budget <= 0) {
    if (std::optional<candidate> straight = unrolled(r, which)) return *std::move(straight);
    return plan(r, which);
  }
  constexpr std::array budgets = {1024, 768, 512, 384, 256, 192, 128, 96, 64, 48,
                                  32,   24,  16,  12,  8,   6,   4,   2,  1};
  std::optional<candidate> best;
  std::int64_t least = 0;
  for (const int budget : budgets) {
    candidate c = plan(r, which, budget);
    if (least == 0 || c.text_bytes < least) least = c.text_bytes;
    if (c.text_bytes <= r.text_budget && (!best || c.cycles < best->cycles)) best = std::move(c);
  }
  if (!best)
    throw user_error(
        fmt::format("{}'{}', {}: no plan fits {} bytes of code; the smallest takes about {}",
                    r.place, r.name, to_word(which), r.text_budget, least));
  return *best;
}

kernel::bias_kernel bias_of(const candidate& c) {
  return {std::get<kernel::weights_kernel>(c.kernel).plan};
}

kernel::gate_kernel gate_of(const request& r) {
  return r.wide() ? plans_of<double>(r).gate() : plans_of<float>(r).gate();
}

std::string in_words(const candidate& c) {
  return std::visit([](const auto& k) { return in_words(k.plan); }, c.kernel);
}

}  // namespace convolith::gen
