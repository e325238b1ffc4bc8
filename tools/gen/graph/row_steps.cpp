#include "row_steps.hpp"

#include <algorithm>

#include <convolith/plan/plan_quantized.hpp>
#include <convolith/plan/quantized_cost.hpp>

#include "c_real_steps.hpp"

namespace convolith::gen {

namespace {

/// Rows of an image, if a tensor is one.
int rows_of_image(const tensor& t) {
  return t.shape.size() == 4 && t.shape[0] == 1 ? t.shape[1] : 1;
}

/// Whether each element is read just before the one in its place is written, which has as many bytes.
bool is_elementwise(const any_step& s) {
  return is_pair(s) || std::holds_alternative<table_step>(s);
}

// Differences of what tests/network/boards counts on the Cortex-M4 between whole calls and rows of the same network.

/// What a row takes in sums that are kept, for each of them.
constexpr double cycles_of_a_sum = 12;

/// What it takes to find the rows of a step and to call what computes them.
constexpr double cycles_of_a_call = 120;

/// What has more rows is computed in one call, as a schedule goes through them one by one.
constexpr int most_rows_of_schedule = 1 << 12;

}  // namespace

bool pools_all(const pooling_step& p) {
  const conv2d_shape& s = p.shape;
  return s.n == 1 && s.oh() == 1 && s.kh == s.ih && s.ih > 1 && s.pt == 0 && s.ow() == 1 &&
         s.kw == s.iw && s.pl == 0;
}

row_steps::row_steps(const lowered_network& network, const std::vector<int>& roots,
                     const plans_of_steps& plans, isa which)
    : network_(network), roots_(roots), plans_(plans), which_(which), hardware_(describe(which)) {
  for (int i = 0; i < static_cast<int>(network.steps.size()); ++i) {
    if (std::holds_alternative<alias_step>(step(i).what)) continue;
    const row_step s = by_rows(i);
    made_[root(step(i).output)] = {s.rows.rows, s.dst_pitch};
  }
}

bool row_steps::have_transforms() const {
  return std::any_of(plans_.begin(), plans_.end(),
                     [](const auto& of) { return of.second.transform.size > 0; });
}

/// All of the output at once, from all of the inputs.
row_step row_steps::single(int i) const {
  row_step s;
  s.rows.input_count = 0;
  for (const int t : step(i).inputs)
    if (!of(root(t)).constant() && s.rows.input_count < row_operator::most_inputs) read_all(s, t);
  s.rows.output = root(step(i).output);
  s.dst_pitch = of(step(i).output).bytes();
  if (const auto* c = std::get_if<real_convolution_step>(&step(i).what))
    s.scratch = scratch_of(*c, which_);
  return s;
}

void row_steps::read_all(row_step& s, int tensor) const {
  const auto made = made_.find(root(tensor));
  const int rows = made == made_.end() ? 1 : made->second.rows;
  row_edge e = all_rows(rows);
  e.tensor = root(tensor);
  s.read(e, of(tensor).bytes() / rows);
}

/// Where the rows are others than the maker's, only all of them are the same.
void row_steps::read_rows(row_step& s, int tensor, row_edge e, std::int64_t pitch) const {
  const auto made = made_.find(root(tensor));
  if (made != made_.end() && (made->second.rows != e.rows || made->second.pitch != pitch))
    return read_all(s, tensor);
  e.tensor = root(tensor);
  s.read(e, pitch);
}

/// The plan of a convolution, or without a transform what comes nearest: int16 weights take less flash.
quantized_plan row_steps::plan_by(int i, const row_way& way) const {
  const quantized_plan& p = plans_.at(static_cast<std::size_t>(i));
  if (way.transforms || p.transform.size == 0) return p;
  return plan_quantized(
      p.shape, p.how, hardware_,
      quantized_way{.weights = p.weights, .code = p.code, .shares_biases = p.shares_biases});
}

row_step row_steps::in_one_call(int i, const row_way& way) const {
  row_step all = single(i);
  if (const auto* c = std::get_if<convolution_step>(&step(i).what)) {
    const quantized_plan p = plan_by(i, way);
    all.plan = p;
    all.cycles = estimated_cycles(p, hardware_) * c->shape.n;
    all.scratch = static_cast<std::int64_t>(p.scratch_bytes());
    if (c->shape.oh() <= most_rows_of_schedule && p.pixels() / p.tiles.pixels <= most_rows_of_schedule)
      take_rows_of_call(all, p, root(step(i).inputs[0]));
    return all;
  }
  row_step rows = by_rows(i);
  rows.cycles = 0;
  rows.sums = 0;
  return rows.rows.accumulates ? all : rows;
}

row_step row_steps::by_rows(int i, const row_way& way) const {
  const std::optional<row_step> s =
      std::visit([&](const auto& what) { return rows_of(i, what, way); }, step(i).what);
  row_step found = s ? *s : single(i);
  found.cycles += found.rows.steps() * cycles_of_a_call;
  return found;
}

std::optional<row_step> row_steps::rows_of(int i, const convolution_step& c,
                                           const row_way& way) const {
  const quantized_plan whole = plan_by(i, way);
  const conv2d_shape& s = c.shape;
  row_step best = single(i);
  best.plan = whole;
  best.cycles = estimated_cycles(whole, hardware_) * s.n;
  best.scratch = static_cast<std::int64_t>(whole.scratch_bytes());
  if (s.n > 1 || s.oh() > most_rows_of_schedule) return best;
  best.rows.rows = best.rows.group = s.oh();
  best.dst_pitch = std::int64_t{s.ow()} * s.oc;
  for (int rows = 1; rows <= std::max(way.most_rows, whole.transform.size) && rows <= s.oh();
       ++rows) {
    if (!may_list_rows(whole, rows)) continue;
    const quantized_plan p = plan_listed(whole, rows, hardware_);
    const double cycles = estimated_cycles(p, hardware_) * (s.oh() / rows);
    if (best.plan->listed() && cycles >= best.cycles) continue;
    best.plan = p;
    best.cycles = cycles;
    best.scratch = static_cast<std::int64_t>(p.scratch_bytes());
    best.rows.group = rows;
    best.rows.input_count = 0;
    best.window = kernel_rows(s);
    best.window.tensor = root(step(i).inputs[0]);
    best.window.side_by_side = is_pointwise(s) ? rows : 1;
    best.window_pitch = std::int64_t{s.iw} * s.ic;
    read_rows(best, step(i).inputs[0], best.window, best.window_pitch);
  }
  return best;
}

std::optional<row_step> row_steps::rows_of(int i, const pooling_step& p, const row_way&) const {
  const conv2d_shape& s = p.shape;
  if (s.n > 1 || std::max(s.ih, s.oh()) > most_rows_of_schedule) return std::nullopt;
  row_step r = single(i);
  r.rows.input_count = 0;
  r.rows.rows = s.oh();
  r.rows.accumulates = pools_all(p);
  if (r.rows.accumulates) {
    r.sums = std::int64_t{4} * s.oc;
    r.cycles = cycles_of_a_sum * s.oc * s.ih;
  }
  r.dst_pitch = std::int64_t{s.ow()} * s.oc;
  r.window = kernel_rows(s);
  r.window.tensor = root(step(i).inputs[0]);
  r.window_pitch = std::int64_t{s.iw} * s.ic;
  read_rows(r, step(i).inputs[0], r.window, r.window_pitch);
  if (r.rows.inputs[0].stride != s.sh) r = single(i);
  return r;
}

std::optional<row_step> row_steps::rows_of(int i, const mean_step& m, const row_way&) const {
  const int rows = rows_of_image(of(step(i).inputs[0]));
  if (m.pictures != 1 || rows < 2 || rows > most_rows_of_schedule || m.pixels % rows != 0)
    return std::nullopt;
  row_step r = single(i);
  r.rows.input_count = 0;
  r.rows.accumulates = true;
  r.sums = std::int64_t{4} * m.channels;
  r.cycles = cycles_of_a_sum * m.channels * rows;
  read_rows(r, step(i).inputs[0], {.rows = rows}, of(step(i).inputs[0]).bytes() / rows);
  if (r.rows.inputs[0].stride != 1) return std::nullopt;
  return r;
}

/// Each element by itself, or with another that repeats within a row.
std::optional<row_step> row_steps::elementwise(int i, std::int64_t repeated) const {
  const tensor& dst = of(step(i).output);
  const int rows = rows_of_image(dst);
  if (rows < 2 || rows > most_rows_of_schedule) return std::nullopt;
  row_step r;
  r.rows.input_count = 0;
  r.rows.output = root(step(i).output);
  r.rows.rows = rows;
  r.dst_pitch = dst.bytes() / rows;
  r.in_place = is_elementwise(step(i).what);
  const std::int64_t row_size = dst.size() / rows;
  if (repeated != dst.size() && row_size % repeated != 0) return std::nullopt;
  for (std::size_t k = 0; k < step(i).inputs.size(); ++k) {
    const int t = step(i).inputs[k];
    if (of(root(t)).constant()) continue;
    if (k == 1 && repeated != dst.size()) {
      read_all(r, t);
      continue;
    }
    read_rows(r, t, {.rows = rows}, of(t).bytes() / rows);
    if (r.rows.inputs[r.rows.input_count - 1].stride != 1) return std::nullopt;
  }
  return r;
}

template <class Step>
std::optional<row_step> row_steps::rows_of(int i, const Step& s, const row_way&) const {
  if constexpr (requires { s.repeated; })
    return elementwise(i, s.repeated);
  else if constexpr (requires { s.size; })
    return elementwise(i, s.size);
  else
    return std::nullopt;
}

}  // namespace convolith::gen
