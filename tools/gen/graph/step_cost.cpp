#include "step_cost.hpp"

#include <convolith/program/counting.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/program.hpp>

#include "text_of_step.hpp"

namespace convolith::gen {

namespace {

// Fitted to what tests/network/boards counts on the Cortex-M4 of C that arm-none-eabi-gcc 12 compiles at -O2.

constexpr double call = 20, exponential = 100;

/// Each of the elements of a window, and then one of the output.
constexpr double window_cycles(double outputs, double taps) { return outputs * (45 + 8.3 * taps); }
/// What finding the element of a shorter tensor adds.
constexpr double repeating(std::int64_t size, std::int64_t repeated) {
  return repeated == size || repeated == 1 ? 0 : 5;
}

/// Code of a program on whole numbers: what arm-none-eabi-gcc 12 makes of most steps is one instruction of four bytes.
std::int64_t bytes_of(const listing& program) {
  std::int64_t bytes = 20;
  for (const step& s : program.steps) {
    if (!is_statement(s.what)) continue;
    switch (s.what) {
      case action::requantize:
        bytes += rescaled_of(s).how == rescaling_step::doubled ? 16 : 60;
        break;
      case action::quotient:
        bytes += 28;
        break;
      case action::loop:
        bytes += 12;
        break;
      case action::extremum:
        bytes += 8;
        break;
      case action::zero:
        break;
      default:
        bytes += 4;
    }
  }
  return bytes;
}

struct cost_counter {
  double elements;

  template <class Pooling>
  step_cost pooled(const Pooling& p, std::int64_t code) const {
    return {call + window_cycles(elements, p.shape.kh * p.shape.kw), code, 0};
  }
  template <class Pair>
  step_cost pair(const Pair& p, double each, std::int64_t code) const {
    return {call + elements * (each + repeating(p.size, p.repeated)), code, 0};
  }
  [[nodiscard]] step_cost each(double cycles, std::int64_t code, std::int64_t constants = 0) const {
    return {call + elements * cycles, code, constants};
  }

  step_cost operator()(const real_pooling_step& p) const { return pooled(p, 230); }
  step_cost operator()(const real_pair_step& p) const { return pair(p, 13, 60); }
  step_cost operator()(const mean_step& m) const {
    return {call + elements * (25 + 8.0 * m.pixels), 140, 0};
  }
  step_cost operator()(const real_mean_step& m) const {
    return {call + elements * (25 + 8.5 * m.pixels), 90, 0};
  }
  step_cost operator()(const softmax_step& s) const {
    return s.powers.empty() ? each(260, 520) : each(45, 200, 1024);
  }
  step_cost operator()(const real_softmax_step&) const { return each(exponential + 10, 160); }
  step_cost operator()(const real_function_step& f) const {
    return f.logistic ? each(exponential + 10, 150) : each(11, 40);
  }
  step_cost operator()(const table_step&) const { return each(7.1, 22, 256); }
  step_cost operator()(const quantize_step&) const { return each(53, 165); }
  step_cost operator()(const dequantize_step&) const { return each(13.5, 40); }
  step_cost operator()(const move_step& m) const {
    return each(m.element == 1 ? 8.5 : 7.5, 30 + 30 * static_cast<std::int64_t>(m.blocks.size()));
  }
  step_cost operator()(const gather_step& g) const {
    return each(4.6, 76, 4 * static_cast<std::int64_t>(g.rows.size() + g.columns.size()));
  }
  /// Convolutions, what is no step, and what has a program.
  template <class Step>
  step_cost operator()(const Step&) const {
    return {};
  }
};

}  // namespace

step_cost cost_of(const any_step& step, std::int64_t elements, const target& hardware) {
  if (const std::vector<step_part> parts = text_of(step, nullptr, hardware); !parts.empty()) {
    step_cost cost{.cycles = call};
    for (const step_part& part : parts) {
      cost.cycles += counting_machine(part.program, hardware.cost).count().cycles(hardware);
      cost.code_bytes += bytes_of(part.program);
    }
    return cost;
  }
  return std::visit(cost_counter{static_cast<double>(elements)}, step);
}

}  // namespace convolith::gen
