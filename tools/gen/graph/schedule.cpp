#include "schedule.hpp"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include <convolith/network/row_schedule.hpp>
#include <convolith/network/run_plan.hpp>

#include "../request.hpp"

namespace convolith::gen {

namespace {

constexpr std::int64_t up(std::int64_t bytes) {
  return (bytes + arena_alignment - 1) / arena_alignment * arena_alignment;
}

/// A run as its steps say it, with its books kept.
class run_planner {
 public:
  run_planner(const schedule_input& in, run_of_steps& run) : in_(in), run_(run) {}

  void plan() {
    std::vector<row_operator> operators;
    for (const row_step& s : run_.steps) operators.push_back(s.rows);
    std::vector<int> done(operators.size());
    row_schedule books(operators, done);
    now_ = {-1, std::vector<bool>(done.size()), std::vector<bool>(done.size())};
    moments_of_.resize(done.size());
    // All rows of the input come, even if nothing reads the last.
    books.each_step([&](int tensor) { return !is_ring(tensor) || tensor == in_.arriving; },
                    [&](int i) { count(books, i); });
    for (auto& [tensor, rows] : run_.heights)
      rows = ring_height<row_step>(run_.steps, tensor, rows);
    for (run_of_steps::overlap& o : run_.overlaps) o.lead = up(std::max<std::int64_t>(o.lead, 0));
    add_up();
  }

 private:
  const schedule_input& in_;
  run_of_steps& run_;
  run_of_steps::moment now_{};                          ///< what is held before the next step
  std::vector<std::vector<std::size_t>> moments_of_{};  ///< of each step, in those of the run

  [[nodiscard]] const root_life& life(int root) const {
    return in_.lives[static_cast<std::size_t>(root)];
  }
  /// Whether only this run knows a tensor, and some step of it makes it.
  [[nodiscard]] bool is_ring(int root) const {
    return !run_.in_one_call && (root == in_.arriving || life(root).first >= run_.first) &&
           life(root).last <= run_.last;
  }

  void count(const row_schedule& books, int i) {
    const row_step& s = run_.steps[static_cast<std::size_t>(i)];
    take_moment(books, i);
    run_.order.push_back(i);
    run_.work += static_cast<std::int64_t>(run_.steps.size());
    const int output = s.rows.output;
    if (is_ring(output)) {
      int& height = run_.heights[output];
      height = std::max(height, books.rows_alive(i));
      return;
    }
    const std::int64_t end = s.rows.made(books.done(i) + 1) * s.dst_pitch;
    each_input([&](int root) {
      if (is_ring(root) || life(root).last > run_.last || root == output) return;
      run_.work += static_cast<std::int64_t>(2 * run_.steps.size() + run_.overlaps.size());
      const auto begin = [&](int next) {
        return first_unread<row_step>(run_.steps, books, root, life(root).bytes, next);
      };
      // In place, what this step reads now is read before it is written.
      lead(root, output, end - begin(-1), s.in_place && reads_by_rows(s, root) && end <= begin(i));
    });
  }
  /// What the step before has changed is all that can be held otherwise than before that.
  void take_moment(const row_schedule& books, int i) {
    const auto at = [](int k) { return static_cast<std::size_t>(k); };
    const auto look = [&](int tensor) {
      for (std::size_t k = 0; k < run_.steps.size(); ++k)
        if (run_.steps[k].rows.output == tensor && is_ring(tensor))
          now_.ring[k] = books.is_held(tensor);
    };
    if (now_.step >= 0) {
      const row_operator& before = run_.steps[at(now_.step)].rows;
      look(before.output);
      for (int e = 0; e < before.input_count; ++e) look(before.inputs[e].tensor);
      now_.sums[at(now_.step)] = before.accumulates && books.done(now_.step) < before.steps();
    }
    now_.step = i;
    run_of_steps::moment m = now_;
    m.ring[at(i)] = is_ring(run_.steps[at(i)].rows.output);
    m.sums[at(i)] = run_.steps[at(i)].rows.accumulates;
    for (const std::size_t known : moments_of_[at(i)])
      if (run_.moments[known] == m) return;
    moments_of_[at(i)].push_back(run_.moments.size());
    run_.moments.push_back(std::move(m));
  }
  template <class Function>
  void each_input(Function&& f) const {
    for (const row_step& s : run_.steps)
      for (int e = 0; e < s.rows.input_count; ++e) f(s.rows.inputs[e].tensor);
  }
  void lead(int src, int dst, std::int64_t bytes, bool in_place) {
    for (run_of_steps::overlap& o : run_.overlaps)
      if (o.src == src && o.dst == dst) {
        o.lead = std::max(o.lead, bytes);
        o.in_place = o.in_place && in_place;
        return;
      }
    run_.overlaps.push_back({src, dst, bytes, in_place});
  }

  void add_up() {
    for (const row_step& s : run_.steps) run_.cycles += s.cycles;
    for (const run_of_steps::moment& m : run_.moments) {
      std::int64_t held = up(run_.steps[static_cast<std::size_t>(m.step)].scratch);
      for (std::size_t k = 0; k < run_.steps.size(); ++k) {
        const row_step& s = run_.steps[k];
        if (m.ring[k]) held += up(run_.heights.at(s.rows.output) * s.dst_pitch);
        if (m.sums[k]) held += up(s.sums);
      }
      run_.bytes = std::max(run_.bytes, held);
    }
    for (int root = 0; root < static_cast<int>(in_.lives.size()); ++root)
      if (life(root).counted && life(root).first <= run_.last && life(root).last >= run_.first &&
          !run_.heights.count(root))
        run_.bytes += up(life(root).bytes);
    std::int64_t saved = 0;
    for (const run_of_steps::overlap& o : run_.overlaps)
      if (life(o.src).counted && life(o.dst).counted) {
        const std::int64_t src = up(life(o.src).bytes), dst = up(life(o.dst).bytes);
        saved = std::max(saved, src + dst - std::max(src + (o.in_place ? 0 : o.lead), dst));
      }
    run_.bytes -= saved;
  }
};

[[noreturn]] void refuse_rows() {
  throw user_error(
      "--input rows: of the operators that read the input, or stand between these, some must not "
      "be "
      "computed row by row");
}

/// The last step that reads what comes row by row; -1: nothing comes so.
int last_read_of_arrival(const schedule_input& in) {
  if (in.arriving < 0) return -1;
  return std::min(in.lives[static_cast<std::size_t>(in.arriving)].last,
                  static_cast<int>(in.is_alias.size()) - 1);
}

run_of_steps run_of(const schedule_input& in, const row_steps& steps, int first, int last,
                    bool in_one_call, const row_way& way) {
  run_of_steps run;
  run.first = first;
  run.last = last;
  run.in_one_call = in_one_call;
  const int reads = last_read_of_arrival(in);
  if (in.arriving >= 0 && first == 0 && last >= reads) {
    row_step s;  // each row comes by itself
    s.rows = in.arrival.rows;
    s.dst_pitch = in.arrival.dst_pitch;
    run.steps.push_back(s);
    run.numbers.push_back(-1);
  }
  for (int i = first; i <= last; ++i) {
    if (in.is_alias[static_cast<std::size_t>(i)]) continue;
    run.steps.push_back(in_one_call ? steps.in_one_call(i, way) : steps.by_rows(i, way));
    run.numbers.push_back(i);
  }
  run.in_one_call = run.in_one_call || run.steps.empty();
  run_planner(in, run).plan();
  return run;
}

/// Rows that may be made at a time, where that costs fewer cycles.
constexpr int groups[] = {1, 2, 4, 5, 8};

/// Longer runs are not tried: planning takes time by the square of that.
constexpr int most_steps = 40;

/// Of all runs that are tried: a second or two. What is left of the network is then computed operator by operator.
constexpr std::int64_t most_work = 300'000'000;

struct candidate {
  int first = 0, last = 0;
  bool in_one_call = false;
  row_way way{};
  std::int64_t bytes = 0;
  double cycles = 0;
};

/// Runs that may be taken, by their last step.
using candidates = std::vector<std::vector<candidate>>;

candidates candidates_of(const schedule_input& in, const row_steps& steps) {
  const int count = static_cast<int>(in.is_alias.size());
  candidates by_last(static_cast<std::size_t>(count));
  const int arrived = last_read_of_arrival(in);
  std::int64_t work = 0;
  const auto add = [&](int first, int last, bool in_one_call, int most_rows) {
    const bool is_needed = in_one_call || (first == 0 && most_rows == 1 && last == arrived);
    for (const bool transforms : {true, false}) {
      if (!transforms && !steps.have_transforms()) continue;
      if (work > most_work && !is_needed) continue;
      const row_way way{most_rows, transforms};
      const run_of_steps run = run_of(in, steps, first, last, in_one_call, way);
      work += run.work;
      by_last[static_cast<std::size_t>(last)].push_back(
          {first, last, in_one_call, way, run.bytes, run.cycles});
    }
  };
  for (int last = 0; last < count; ++last) {
    if (last > arrived) add(last, last, true, 1);
    for (int first = arrived >= 0 ? 0 : std::max(0, last + 1 - most_steps); first <= last;
         ++first) {
      if (first > 0 ? first <= arrived : last < arrived) continue;  // all of what comes in one run
      if (std::find(in.in_order.begin() + first, in.in_order.begin() + last + 1, true) !=
          in.in_order.begin() + last + 1)
        continue;
      for (const int most : groups) add(first, last, false, most);
    }
  }
  return by_last;
}

constexpr double never = std::numeric_limits<double>::infinity();

/// The cheapest way through all steps, of runs that take no more than so many bytes, and its cycles: `never`, if there is
/// none.
std::vector<candidate> cheapest(const candidates& by_last, std::int64_t most, double& cycles) {
  const std::size_t count = by_last.size();
  std::vector<double> best(count + 1, never);
  std::vector<const candidate*> chosen(count + 1);
  best[0] = 0;
  for (std::size_t last = 0; last < count; ++last)
    for (const candidate& c : by_last[last]) {
      const double all = best[static_cast<std::size_t>(c.first)] + c.cycles;
      if (c.bytes <= most && all < best[last + 1]) {
        best[last + 1] = all;
        chosen[last + 1] = &c;
      }
    }
  cycles = best[count];
  std::vector<candidate> way;
  for (std::size_t at = count; at > 0 && chosen[at] != nullptr;
       at = static_cast<std::size_t>(chosen[at]->first))
    way.insert(way.begin(), *chosen[at]);
  return way;
}

/// What cycles may grow by for less RAM, by default and where the least is asked for.
constexpr double default_growth = 1.03, least_growth = 1.3;

}  // namespace

ram_budget ram_named(std::string_view word) {
  if (word == "min") return least_ram;
  if (word == "any") return any_ram;
  const int bytes = whole_number(word);
  if (bytes <= least_ram.bytes)  // one byte means the least
    throw user_error(fmt::format("RAM '{}': bytes, min or any are needed", word));
  return {bytes};
}

std::vector<run_of_steps> schedule(const schedule_input& in, const ram_budget& budget) {
  std::vector<candidates> all;
  std::vector<std::int64_t> sizes;
  for (const row_steps* steps : in.plans)
    for (const auto& by : all.emplace_back(candidates_of(in, *steps)))
      for (const candidate& c : by) sizes.push_back(c.bytes);
  std::sort(sizes.begin(), sizes.end());
  sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
  struct {
    std::size_t plans = 0;
    std::vector<candidate> runs{};
    double cycles = never;
  } best;
  // By any choice of plans the fewest cycles in so many bytes, if these are few enough.
  const auto improve = [&](std::int64_t bytes, double most) {
    bool good = false;
    for (std::size_t k = 0; k < all.size(); ++k) {
      double cycles = 0;
      std::vector<candidate> runs = cheapest(all[k], bytes, cycles);
      if (cycles > most || (good && cycles >= best.cycles)) continue;
      best = {k, std::move(runs), cycles};
      good = true;
    }
    return good;
  };
  if (!improve(INT64_MAX, std::numeric_limits<double>::max())) refuse_rows();
  if (!(budget == any_ram)) {
    const bool named = budget.bytes > least_ram.bytes;
    const double most = named                 ? std::numeric_limits<double>::max()
                        : budget == least_ram ? least_growth * best.cycles
                                              : default_growth * best.cycles;
    const auto enough = [&](std::int64_t bytes) { return improve(bytes, most); };
    if (!named) {
      static_cast<void>(std::find_if(sizes.begin(), sizes.end(), enough));
    } else if (!enough(budget.bytes)) {
      const auto fits = std::find_if(sizes.begin(), sizes.end(), enough);
      throw user_error(fmt::format("no schedule takes {} bytes of the arena; the least is about {}",
                                   budget.bytes, fits == sizes.end() ? sizes.back() : *fits));
    }
  }
  std::vector<run_of_steps> runs;
  for (const candidate& c : best.runs)
    runs.push_back(run_of(in, *in.plans[best.plans], c.first, c.last, c.in_one_call, c.way));
  return runs;
}

std::vector<run_of_steps> schedule_by(const schedule_input& in, std::vector<int> ends, bool whole) {
  const int count = static_cast<int>(in.is_alias.size()), arrived = last_read_of_arrival(in);
  const auto single = [&](int i) { return whole || in.in_order[static_cast<std::size_t>(i)]; };
  for (int i = 0; i + 1 < count; ++i)
    if (single(i) || single(i + 1)) ends.push_back(i);
  ends.push_back(count - 1);
  std::sort(ends.begin(), ends.end());
  // All that reads the rows of the input is one run.
  const auto too_early = [&](int end) { return end < arrived; };
  if (std::any_of(in.in_order.begin(), in.in_order.begin() + arrived + 1, [](bool b) { return b; }))
    refuse_rows();
  ends.erase(std::remove_if(ends.begin(), ends.end(), too_early), ends.end());
  std::vector<run_of_steps> runs;
  int first = 0;
  for (const int last : ends) {
    if (last < first) continue;
    runs.push_back(run_of(in, *in.plans.front(), first, last, first == last && single(first), {}));
    first = last + 1;
  }
  return runs;
}

}  // namespace convolith::gen
