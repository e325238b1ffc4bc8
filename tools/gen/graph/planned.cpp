#include "planned.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "../quantized_choice.hpp"
#include "budget.hpp"
#include "fold.hpp"
#include "join.hpp"
#include "placing.hpp"
#include "ranges.hpp"
#include "state.hpp"
#include "step_cost.hpp"

namespace convolith::gen {

namespace {

request request_of(const network_request& n, const convolution_step& c, const std::string& name) {
  request r;
  r.name = name;
  r.shape = c.shape;
  r.type = element::int8;
  r.target = n.target;
  r.numbers = c.numbers;
  r.weights.assign(c.wei.begin(), c.wei.end());
  r.tables.bias = c.bias;
  r.tables.multipliers = c.by;
  r.tables.scales = c.scales;
  return r;
}

/// As the file has it, or with everything that can be left out.
lowered_network network_of(const network_model& model, const network_request& r) {
  lowered_network n = lower(model, r.profile);
  if (r.trace) return n;
  n = with_padding_joined(without_unread_steps(std::move(n)));
  keep_in_place(n);
  settle_clamped_channels(n);
  return without_constant_channels(std::move(n));
}

class network_planner {
 public:
  network_planner(const network_model& model, const network_request& r)
      : r_(r), p_{network_of(model, r)} {}

  planned_network planned() {
    take_aliases();
    reach("planning its operators");
    take_layers();
    p_.rooms.resize(p_.network.tensors.size());
    take_parameters();
    take_lives();
    reach("scheduling rows");
    cut();
    reach("placing buffers");
    place_tensors(p_, lives_, r_);
    return std::move(p_);
  }

 private:
  const network_request& r_;
  planned_network p_;
  std::vector<root_life> lives_{};  ///< by tensor, in steps

  void reach(const char* stage) const {
    if (r_.stage) r_.stage(stage);
  }
  [[nodiscard]] int steps() const { return static_cast<int>(p_.network.steps.size()); }
  [[nodiscard]] const lowered_step& step(int i) const {
    return p_.network.steps[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] room& room_of(int t) { return p_.rooms[static_cast<std::size_t>(p_.root(t))]; }

  [[nodiscard]] bool is_state(int t) const {
    return std::any_of(p_.network.states.begin(), p_.network.states.end(),
                       [&](const kept_tensor& k) { return k.tensor == p_.root(t); });
  }

  [[nodiscard]] bool is_input(int t) const {
    const std::vector<int>& ins = p_.network.inputs;
    return std::any_of(ins.begin(), ins.end(), [&](int in) { return p_.root(in) == p_.root(t); });
  }

  /// A tensor of another shape lies where the one lies that it is made of.
  void take_aliases() {
    p_.roots.resize(p_.network.tensors.size());
    for (std::size_t t = 0; t < p_.roots.size(); ++t) p_.roots[t] = static_cast<int>(t);
    for (const lowered_step& s : p_.network.steps)
      if (std::holds_alternative<alias_step>(s.what))
        p_.roots[static_cast<std::size_t>(s.output)] = p_.root(s.inputs[0]);
  }

  /// Each convolution as a layer.
  void take_layers() {
    for (std::size_t i = 0; i < p_.network.steps.size(); ++i)
      if (const auto* c = std::get_if<convolution_step>(&p_.network.steps[i].what)) {
        p_.layer_of[i] = p_.layers.size();
        p_.layers.push_back(request_of(r_, *c, p_.name_of(r_.name, p_.network.steps[i])));
      }
  }
  /// Plans of all convolutions that share the flash; without transforms there is more of it for weights.
  [[nodiscard]] plans_of_steps plans(bool transforms) const {
    std::vector<request> layers = p_.layers;
    flash_budget flash = r_.flash;
    flash.transforms = transforms;
    share_flash(layers, flash, flash_of_others());
    plans_of_steps all;
    for (const auto& [i, layer] : p_.layer_of) all[i] = plan_of(layers[layer]);
    return all;
  }

  /// Code and constants of what is no convolution, and of what calls all steps, by estimate.
  [[nodiscard]] std::int64_t flash_of_others() const {
    constexpr std::int64_t unseen = 66;  // the orders in which runs take turns, and the like
    std::int64_t bytes = turns_bytes + list_bytes + move_bytes + unseen;
    for (const lowered_step& s : p_.network.steps) {
      const step_cost cost = cost_of(s.what, p_.of(s.output).size(), describe(r_.target));
      bytes += call_bytes + cost.code_bytes + cost.constant_bytes;
    }
    return bytes;
  }

  void take_parameters() {
    const auto& ins = p_.network.inputs;
    const auto& outs = p_.network.outputs;
    for (std::size_t i = 0; i < ins.size() && r_.input == network_input::of_caller; ++i)
      room_of(ins[i]) = {room::kind::parameter, parameter_name("src", i, ins.size()), {}};
    for (std::size_t i = 0; i < outs.size(); ++i)
      if (room& at = room_of(outs[i]); at.where == room::kind::nowhere &&
                                       !p_.of(p_.root(outs[i])).constant() && !is_state(outs[i]) &&
                                       !is_input(outs[i]))
        at = {room::kind::parameter, parameter_name("dst", i, outs.size()), {}};
    for (std::size_t t = 0; t < p_.rooms.size(); ++t)
      if (p_.of(static_cast<int>(t)).constant())
        p_.rooms[t] = {room::kind::table, fmt::format("{}_tensor{}", r_.name, t), {}};
  }

  void take_lives() {
    lives_.assign(p_.roots.size(), {steps() + 1, -2, false, 0});
    const auto live = [&](int t, int i) {
      root_life& l = lives_[static_cast<std::size_t>(p_.root(t))];
      l.first = std::min(l.first, i);
      l.last = std::max(l.last, i);
    };
    for (int i = 0; i < steps(); ++i) {
      for (const int t : step(i).inputs) live(t, i);
      live(step(i).output, i);
    }
    // What outlives a run of the network lives behind its last step, so that nothing else may take its place.
    for (const int t : p_.network.outputs) live(t, steps());
    for (const int t : p_.network.inputs) live(t, -1);
    for (const kept_tensor& s : p_.network.states)
      for (const int i : {-1, steps()}) live(s.tensor, i);
    for (std::size_t t = 0; t < lives_.size(); ++t) {
      lives_[t].bytes = p_.of(static_cast<int>(t)).bytes();
      lives_[t].counted =
          lives_[t].last >= lives_[t].first && p_.rooms[t].where == room::kind::nowhere;
    }
  }

  void cut() {
    const plans_of_steps fastest = plans(true), direct = plans(false);
    const row_steps rows(p_.network, p_.roots, fastest, r_.target),
        direct_rows(p_.network, p_.roots, direct, r_.target);
    schedule_input in{{&rows}, lives_, {}, {}, -1, {}};
    if (direct != fastest) in.plans.push_back(&direct_rows);
    for (const lowered_step& s : p_.network.steps)
      in.is_alias.push_back(std::holds_alternative<alias_step>(s.what));
    for (const lowered_step& s : p_.network.steps) {
      in.in_order.push_back(
          s.inputs.size() > row_operator::most_inputs || is_state(s.output) ||
          std::any_of(s.inputs.begin(), s.inputs.end(), [&](int t) { return is_state(t); }));
    }
    if (r_.input == network_input::rows && r_.trace)
      throw user_error("--input rows: a trace has whole tensors");
    if (r_.input == network_input::rows) take_arrival(rows, in);
    std::vector<run_of_steps> runs;
    if (r_.trace)
      runs = schedule_by(in, {}, true);
    else if (!r_.cuts.empty())
      runs = schedule_by(in, steps_of(r_.cuts), false);
    else
      runs = schedule(in, r_.ram);
    for (run_of_steps& run : runs) p_.runs.push_back({std::move(run)});
  }
  /// Steps behind which operators of these numbers end.
  [[nodiscard]] std::vector<int> steps_of(const std::vector<int>& operators) const {
    std::vector<int> ends;
    for (int i = 0; i < steps(); ++i)
      if (std::find(operators.begin(), operators.end(), step(i).number) != operators.end())
        ends.push_back(i);
    return ends;
  }
  /// The rows in which all steps that read the input see it.
  void take_arrival(const row_steps& rows, schedule_input& in) const {
    if (p_.network.inputs.size() != 1)
      throw user_error(fmt::format("--input rows: the network has {} inputs, and one is needed",
                                   p_.network.inputs.size()));
    const int root = p_.root(p_.network.inputs[0]);
    for (int i = 0; i < steps(); ++i) {
      if (in.is_alias[static_cast<std::size_t>(i)]) continue;
      const row_step s = rows.by_rows(i);
      for (int e = 0; e < s.rows.input_count; ++e) {
        const row_edge& edge = s.rows.inputs[e];
        if (edge.tensor != root) continue;
        const bool first = in.arriving < 0;
        if (edge.rows < 2 || edge.stride == 0 ||
            (!first &&
             (edge.rows != in.arrival.rows.rows || s.src_pitch[e] != in.arrival.dst_pitch)))
          throw user_error(fmt::format(
              "--input rows: operator {} does not read the input row by row", step(i).number));
        in.arriving = root;
        in.arrival.rows.input_count = 0;
        in.arrival.rows.output = root;
        in.arrival.rows.rows = edge.rows;
        in.arrival.dst_pitch = s.src_pitch[e];
      }
    }
    if (in.arriving < 0) throw user_error("--input rows: no operator reads the input");
  }
};

}  // namespace

std::int64_t planned_network::arena_bytes() const {
  std::int64_t bytes = 0;
  for (const planned_arena& a : arenas) bytes += a.bytes;
  return bytes;
}

room planned_network::room_in(const planned_run& run, int t) const {
  room at = rooms[static_cast<std::size_t>(t)];
  for (const planned_run::moved_tensor& m : run.moves)
    if (m.root == t) at.at = m.from;
  return at;
}

std::string planned_network::name_of(const std::string& prefix, const lowered_step& s) const {
  return fmt::format("{}_op{}{}", prefix, s.number, s.part == 0 ? "" : fmt::format("_{}", s.part));
}

std::string in_words(const placed_buffer& b, const planned_network& p) {
  using kind = placed_buffer::kind;
  const auto maker = [&]() -> std::string {
    for (const lowered_step& s : p.network.steps)
      if (p.root(s.output) == b.root) return fmt::format("operator {}", s.number);
    return "the input";
  };
  if (b.what == kind::scratch) return "scratch of " + maker();
  if (b.what == kind::sums) return "sums of " + maker();
  if (b.what == kind::counters) return "counters of rows";
  if (b.what == kind::flag) return "the flag of a start";
  const std::string made = maker();
  return fmt::format("{}{}{}", b.what == kind::ring ? "rows of " : "",
                     made == "the input" ? "" : "the output of ", made);
}

std::string parameter_name(const char* what, std::size_t i, std::size_t of_how_many) {
  return of_how_many == 1 ? what : fmt::format("{}{}", what, i);
}

planned_network plan_network(const network_model& model, const network_request& r) {
  const std::size_t operators = model.graphs.front().operators.size();
  for (const int i : r.cuts)
    if (i < 0 || static_cast<std::size_t>(i) >= operators)
      throw user_error(
          fmt::format("--cuts: there is no operator {} among the network's {}", i, operators));
  return network_planner(model, r).planned();
}

}  // namespace convolith::gen
