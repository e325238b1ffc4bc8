#include "c_runs.hpp"

#include <algorithm>
#include <regex>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "../quantized_layer.hpp"
#include "../stack_bound.hpp"
#include "c_places.hpp"
#include "c_real_steps.hpp"
#include "c_steps.hpp"
#include "c_table.hpp"
#include "step_cost.hpp"

namespace convolith::gen {

namespace {

class run_printer {
 public:
  run_printer(const planned_network& p, const network_request& r) : r_(r), p_(p) {}

  c_runs printed() {
    for (const planned_run& run : p_.runs) print(run);
    copy_outputs();
    return std::move(c_);
  }

 private:
  const network_request& r_;
  const planned_network& p_;
  c_runs c_{};
  quantized_file shared_{};
  real_file real_layers_{};
  std::set<int> printed_tables_{};
  const planned_run* run_ = nullptr;  ///< the one that is printed
  int next_order_ = 0;

  [[nodiscard]] const tensor& of(int t) const { return p_.of(t); }
  [[nodiscard]] bool by_rows() const { return r_.input == network_input::rows; }
  [[nodiscard]] const lowered_step& step(int i) const {
    return p_.network.steps[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] const room& room_of(int t) const {
    return p_.rooms[static_cast<std::size_t>(p_.root(t))];
  }
  [[nodiscard]] std::string name_of(const lowered_step& s) const { return p_.name_of(r_.name, s); }

  /// Where a tensor begins while a run computes, as a pointer to its elements.
  std::string place_of(int t) {
    const room at = run_ == nullptr ? room_of(t) : p_.room_in(*run_, p_.root(t));
    if (at.where == room::kind::table && printed_tables_.insert(p_.root(t)).second)
      c_.weights.push_back(constant_table(of(p_.root(t)), at.name));
    return at.where == room::kind::arena ? in_arena(at.at, c_type_of_elements(of(t).type))
                                         : at.name;
  }

  [[nodiscard]] std::string in_arena(const arena_place& at, const std::string& type) const {
    return gen::in_arena(at, type, p_, r_);
  }

  // Runs.

  void print(const planned_run& run) {
    run_ = &run;
    if (run.run.in_one_call) {
      for (std::size_t k = 0; k < run.run.numbers.size(); ++k) {
        c_.body += measured(run.run.numbers[k], [&] { return print_whole(run, k, 1); });
        c_.body += trace_of(run.run.numbers[k]);
      }
    } else {
      print_rows(run);
    }
    for (int i = run.run.first; r_.trace && i <= run.run.last; ++i)
      if (std::holds_alternative<alias_step>(step(i).what)) c_.body += trace_of(i);
    run_ = nullptr;
    for (const planned_run::moved_tensor& m : run.moves) {
      c_.moves = true;
      c_.body +=
          fmt::format("  {}_move({}, {}, {});\n", r_.name, byte_at(room_of(m.root).at, p_, r_),
                      byte_at(m.from, p_, r_), of(m.root).bytes());
    }
  }
  void add(const std::vector<c_array>& tables) {
    c_.weights.insert(c_.weights.end(), tables.begin(), tables.end());
  }
  /// What text of a step adds to the file, beside itself.
  template <class Print>
  std::string measured(int i, Print&& print) {
    const std::size_t functions = c_.functions.size(), tables = c_.weights.size();
    std::string text = print();
    size_of_step& size = c_.sizes[i];
    for (std::size_t f = functions; f < c_.functions.size(); ++f) {
      size.code_bytes += c_.functions[f].code_bytes;
      size.constant_bytes += c_.functions[f].constant_bytes;
    }
    for (std::size_t t = tables; t < c_.weights.size(); ++t)
      size.constant_bytes += c_.weights[t].bytes();
    return text;
  }
  [[nodiscard]] std::string trace_of(int i) {
    if (!r_.trace) return "";
    const lowered_step& s = step(i);
    return fmt::format("  {}_trace({}, {}, {});\n", r_.name, s.number, place_of(s.output),
                       of(s.output).bytes());
  }

  /// A call that computes all of a step.
  std::string print_whole(const planned_run& run, std::size_t k, int depth) {
    const int i = run.run.numbers[k];
    const lowered_step& s = step(i);
    if (const auto& plan = run.run.steps[k].plan)
      return call(depth, function_of(i, *plan),
                  arguments_of_layer(run, k, *plan, place_of(s.inputs[0]), place_of(s.output)));
    if (const auto* real = std::get_if<real_convolution_step>(&s.what)) {
      const called_real l = print_real(*real, r_.target, name_of(s), real_layers_, c_.functions);
      add(l.tables);
      std::vector<std::string> all = {place_of(s.inputs[0])};
      all.insert(all.end(), l.operands.begin(), l.operands.end());
      all.push_back(place_of(s.output));
      if (l.layer.scratch > 0) all.push_back(in_arena(run.scratch[k], "float"));
      return call(depth, l.layer.function, all);
    }
    c_.functions.push_back(print_step(name_of(s), s, p_.network, describe(r_.target)));
    c_.functions.back().comment = fmt::format("Operator {}.", s.number);
    bound(c_.functions.back(), s);
    std::vector<std::string> all;
    for (const int t : s.inputs) all.push_back(place_of(t));
    all.push_back(place_of(s.output));
    return call(depth, name_of(s), all);
  }
  static std::string call(int depth, const std::string& function,
                          const std::vector<std::string>& arguments) {
    return fmt::format("{:{}}{}({});\n", "", 2 * depth, function, fmt::join(arguments, ", "));
  }
  /// The function of a convolution by a plan; with it come its tables.
  std::string function_of(int i, const quantized_plan& plan) {
    const request& r = p_.layers[p_.layer_of.at(static_cast<std::size_t>(i))];
    const called_layer l = print_called(r, plan, name_of(step(i)) + "_", shared_, c_.functions);
    add(l.tables);
    return l.function;
  }
  std::vector<std::string> arguments_of_layer(const planned_run& run, std::size_t k,
                                              const quantized_plan& plan, const std::string& src,
                                              const std::string& dst) {
    const std::string name = name_of(step(run.run.numbers[k]));
    std::vector<std::string> all = {src, name + "_packed_wei", name + "_parameters", dst};
    if (plan.scratch() > 0) all.push_back(in_arena(run.scratch[k], c_name(plan.patch_storage())));
    return all;
  }

  /// A run whose steps make rows in turn, in the order of a table.
  void print_rows(const planned_run& run) {
    const bool pushed = by_rows() && run.run.first == 0;
    const std::string order = fmt::format("{}_order{}", r_.name, next_order_++);
    const std::size_t count = run.run.steps.size();
    c_.orders.push_back(order_table(order, run.run.order, count));
    std::string cases;
    bool lists = false;
    int longest = 1;
    for (std::size_t k = 0; k < count; ++k) {
      const row_step& s = run.run.steps[k];
      cases += fmt::format("      case {}:\n{}        break;\n", k,
                           measured(run.run.numbers[k], [&] { return rows_of(run, k); }));
      if (needs_list(run, k)) {
        lists = true;
        longest = std::max(longest, span_of(s));
      }
    }
    c_.lists_rows = c_.lists_rows || lists;
    c_.array_bytes = std::max(c_.array_bytes, 4 * ((pushed ? 0 : static_cast<std::int64_t>(count)) +
                                                   (lists ? 2 + longest : 0)));
    const std::string list = lists ? fmt::format("    int32_t rows[{}];\n", 2 + longest) : "";
    const bool counts = std::regex_search(cases, std::regex("\\by\\b"));
    const std::string y = fmt::format("{}done[{}[{}]]++", counts ? "const int32_t y = " : "", order,
                                      pushed ? "at" : "i");
    if (pushed) return print_push(run, order, list, y, cases);
    c_.body += fmt::format(
        "  {{\n    int32_t done[{0}];\n{1}    for (ptrdiff_t i = 0; i < {0}; ++i) done[i] = 0;\n"
        "    for (ptrdiff_t i = 0; i < {2}; ++i) {{\n      {5};\n"
        "      switch ({3}[i]) {{\n{4}      }}\n    }}\n  }}\n",
        count, list, run.run.order.size(), order, cases, y);
  }
  void print_push(const planned_run& run, const std::string& order, const std::string& list,
                  const std::string& y, const std::string& cases) {
    c_.push = fmt::format(
        "  {{\n    int32_t *const done = {0};\n{1}    int32_t at = done[{2}];\n"
        "    do {{\n      {6};\n"
        "      switch ({3}[at]) {{\n{4}      }}\n"
        "      ++at;\n    }} while (at < {5} && {3}[at] != 0);\n"
        "    done[{2}] = at;\n    if (at < {5}) return 0;\n  }}\n",
        in_arena(run.state, "int32_t"), list, run.run.steps.size(), order, cases,
        run.run.order.size(), y);
  }
  [[nodiscard]] static int span_of(const row_step& s) {
    return (s.rows.group - 1) * s.window.stride + s.window.span;
  }
  [[nodiscard]] bool needs_list(const planned_run& run, std::size_t k) const {
    const row_step& s = run.run.steps[k];
    if (s.plan) return s.plan->listed();
    return run.run.numbers[k] >= 0 && !s.rows.accumulates && s.rows.steps() > 1 &&
           std::holds_alternative<pooling_step>(step(run.run.numbers[k]).what);
  }
  /// Of `rows` rows of a tensor, those that there is room for. If there is for all, its readers may see others than its maker.
  [[nodiscard]] static int room_for(const planned_run& run, int root, int rows) {
    const auto ring = run.run.heights.find(root);
    for (const row_step& s : run.run.steps)
      if (s.rows.output == root && ring != run.run.heights.end() && ring->second < s.rows.rows)
        return ring->second;
    return rows;
  }
  /// A pointer to the row of a tensor that follows from `y`, the number of the step.
  [[nodiscard]] std::string row_at(const planned_run& run, int t, int rows, std::int64_t pitch,
                                   int group) {
    const std::int64_t row_size = pitch / static_cast<std::int64_t>(bytes_of(of(t).type));
    const int height = room_for(run, p_.root(t), rows);
    if (height <= group) return place_of(t);
    const std::string y = group == 1 ? "y" : fmt::format("y * {}", group);
    return height < rows ? fmt::format("{} + {} % {} * {}", place_of(t), y, height, row_size)
                         : fmt::format("{} + {} * {}", place_of(t), y, row_size);
  }
  [[nodiscard]] std::string list_of(const planned_run& run, const row_step& s) const {
    const row_edge& e = s.window;
    const std::string first = s.rows.steps() == 1
                                  ? fmt::format("{}", -e.before)
                                  : fmt::format("y * {} - {}", s.rows.group * e.stride, e.before);
    return fmt::format("        {}_list(rows, {}, {}, {}, {}, {});\n", r_.name, first, e.rows,
                       span_of(s), room_for(run, e.tensor, e.rows), s.window_pitch);
  }

  void bound(c_function& f, const lowered_step& s) const {
    const step_cost cost = cost_of(s.what, of(s.output).size(), describe(r_.target));
    f.stack_bytes = stack_of_step(r_.target, !f.whole.empty() || f.exponential);
    f.code_bytes = cost.code_bytes;
    f.constant_bytes = cost.constant_bytes;
  }

  /// What a step does when it makes its next rows.
  std::string rows_of(const planned_run& run, std::size_t k) {
    const row_step& s = run.run.steps[k];
    const int i = run.run.numbers[k];
    if (i < 0) {
      const int t = p_.network.inputs[0];  // it comes
      return fmt::format("        for (ptrdiff_t i = 0; i < {}; ++i) ({})[i] = row[i];\n",
                         s.dst_pitch / static_cast<std::int64_t>(bytes_of(of(t).type)),
                         row_at(run, t, s.rows.rows, s.dst_pitch, 1));
    }
    const lowered_step& what = step(i);
    const std::string dst = row_at(run, what.output, s.rows.rows, s.dst_pitch, s.rows.group);
    if (s.plan && s.plan->listed()) {
      std::vector<std::string> all =
          arguments_of_layer(run, k, *s.plan, place_of(what.inputs[0]), dst);
      all.push_back("rows");
      return list_of(run, s) + call(4, function_of(i, *s.plan), all);
    }
    if (s.rows.steps() == 1) return print_whole(run, k, 4);
    const row_shape rows{s.rows.accumulates,
                         s.rows.accumulates ? s.rows.inputs[0].rows : s.rows.rows};
    c_.functions.push_back(print_rows_of_step(name_of(what), what, p_.network, describe(r_.target), rows));
    c_.functions.back().comment = fmt::format("Operator {}, {} row at a time.", what.number,
                                              s.rows.accumulates ? "an input" : "a");
    bound(c_.functions.back(), what);
    if (s.rows.accumulates)
      return call(4, name_of(what),
                  {row_at(run, what.inputs[0], s.rows.inputs[0].rows, s.src_pitch[0], 1),
                   in_arena(run.sums[k], "int32_t"), place_of(what.output), "y"});
    if (needs_list(run, k))
      return list_of(run, s) + call(4, name_of(what), {place_of(what.inputs[0]), dst, "rows"});
    std::vector<std::string> all;
    const std::int64_t size = of(what.output).size();
    for (const int t : what.inputs)
      all.push_back(of(t).size() == size
                        ? row_at(run, t, s.rows.rows, of(t).bytes() / s.rows.rows, 1)
                        : place_of(t));
    all.push_back(dst);
    return call(4, name_of(what), all);
  }

  /// What a second output, or an input that is an output, shares.
  void copy_outputs() {
    const std::vector<int>& outs = p_.network.outputs;
    for (std::size_t i = 0; i < outs.size(); ++i) {
      const std::string to = parameter_name("dst", i, outs.size()), from = place_of(outs[i]);
      if (from != to)
        c_.body += fmt::format("  for (ptrdiff_t i = 0; i < {}; ++i) {}[i] = ({})[i];\n",
                               of(outs[i]).size(), to, from);
    }
  }
};

}  // namespace

c_runs print_runs(const planned_network& p, const network_request& r) {
  return run_printer(p, r).printed();
}

}  // namespace convolith::gen
