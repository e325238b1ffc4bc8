#include "text_of_step.hpp"

#include <bit>
#include <optional>
#include <variant>

#include <convolith/kernel/pair.hpp>
#include <convolith/kernel/pooling.hpp>
#include <convolith/plan/pair_plan.hpp>
#include <convolith/plan/pooling_plan.hpp>

namespace convolith::gen {

namespace {

/// The plan of a step, if it has one.
struct planner {
  target hardware;

  [[nodiscard]] std::optional<pooling_plan> operator()(const pooling_step& p) const {
    return plan_pooling({.shape = p.shape,
                         .how = p.largest ? pooling::largest : pooling::average,
                         .least = p.dst.least,
                         .most = p.dst.most},
                        hardware);
  }
  [[nodiscard]] std::optional<pooling_plan> operator()(const mean_step& m) const {
    const bool truncates = m.how == mean_step::division::truncated,
               floats = m.how == mean_step::division::floating;
    if (m.how == mean_step::division::real) return std::nullopt;
    conv2d_shape s{.n = m.pictures, .ic = m.channels, .ih = m.pixels, .iw = 1};
    s.oc = s.g = m.channels;
    s.kh = m.pixels;
    s.kw = 1;
    const pooled_average average{
        .how = truncates ? averaging::truncated : averaging::rescaled,
        .added = -m.pixels * m.src_zero,
        .step = floats ? rescaling_step::floating : rescaling_step::doubling,
        .multiplier = floats ? std::bit_cast<std::int32_t>(m.scale) : m.by.value,
        .shift = m.by.shift,
        .zero = m.dst.zero};
    return plan_pooling({.shape = s,
                         .how = pooling::average,
                         .average = average,
                         .least = m.dst.least,
                         .most = m.dst.most},
                        hardware);
  }
  [[nodiscard]] std::optional<pair_plan> operator()(const addition_step& a) const {
    pair_plan p = pair(pairing::sum, a);
    p.by = a.by;
    return plan_pair(placed(p, a), hardware);
  }
  [[nodiscard]] std::optional<pair_plan> operator()(const product_step& m) const {
    pair_plan p = pair(pairing::product, m);
    p.by.dst = m.by;
    p.scale_bits = std::bit_cast<std::int32_t>(m.scale);
    return plan_pair(placed(p, m), hardware);
  }
  [[nodiscard]] std::optional<pair_plan> operator()(const extremum_step& e) const {
    return plan_pair(pair(e.largest ? pairing::greatest : pairing::least, e), hardware);
  }
  template <class Step>
  std::optional<pair_plan> operator()(const Step&) const {
    return std::nullopt;
  }

 private:
  template <class Step>
  static pair_plan pair(pairing what, const Step& s) {
    return {.what = what, .size = s.size, .repeated = s.repeated};
  }
  template <class Step>
  static pair_plan placed(pair_plan p, const Step& s) {
    p.a_zero = s.a_zero;
    p.b_zero = s.b_zero;
    p.profile = s.profile;
    p.zero = s.dst.zero;
    p.least = s.dst.least;
    p.most = s.dst.most;
    return p;
  }
};

std::vector<step_part> parts_of(const pair_plan& p, const row_shape*) {
  return {{list(kernel::pair_kernel{p}), {"a", "b", "dst"}}};
}
std::vector<step_part> parts_of(pooling_plan p, const row_shape* rows) {
  if (rows == nullptr) return {{list(kernel::pooling_kernel{p}), {"src", "dst", "rows"}}};
  if (!rows->accumulates)
    return {{list(kernel::pooling_kernel{plan_listed(p)}), {"src", "dst", "rows"}}};
  p.shape.iw = p.shape.ih * p.shape.iw / rows->rows;  // all that a row has
  return {{list(kernel::starting_sums_kernel{p}), {"sums"}},
          {list(kernel::row_sums_kernel{p}), {"src", "sums"}},
          {list(kernel::pooled_sums_kernel{p}), {"sums", "dst"}}};
}

}  // namespace

std::vector<step_part> text_of(const any_step& step, const row_shape* rows,
                               const target& hardware) {
  planner plans{hardware};
  plans.hardware.whole_vectors = false;  // which C has not
  return std::visit(
      [&](const auto& what) {
        const auto plan = plans(what);
        return plan ? parts_of(*plan, rows) : std::vector<step_part>{};
      },
      step);
}

}  // namespace convolith::gen
