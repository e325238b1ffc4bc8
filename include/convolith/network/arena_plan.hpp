// Where the tensors of a network lie in its arena, computed by the compiler: whole tensors, or rings of rows.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/network/memory_plan.hpp>
#include <convolith/network/row_operator.hpp>
#include <convolith/network/row_schedule.hpp>
#include <convolith/network/run_plan.hpp>
#include <convolith/network/step_rows.hpp>

namespace convolith {

/// Of a network of so many steps, by tensor: 0 is what it reads, i + 1 what step i gives, the last of which is the caller's.
template <int Steps>
struct arena_plan {
  std::int64_t bytes = 0;
  int ring[Steps + 1]{};  ///< rows that there is room for; 0: all
  std::int64_t tensor[Steps + 1]{}, scratch[Steps + 1]{}, sums[Steps + 1]{};  ///< offsets
};

/// Whose place in an arena_plan a buffer is.
enum class arena_part : unsigned char { tensor, sums, scratch };

/// What is to be placed.
template <int Steps>
struct arena_problem {
  static constexpr int most_buffers = 3 * Steps + 1, most_overlaps = 2 * Steps + 2;
  int ring[Steps + 1]{};
  arena_buffer buffers[most_buffers]{};
  arena_part parts[most_buffers]{};
  int indices[most_buffers]{}, count = 0;  ///< of tensors, or of steps
  arena_overlap overlaps[most_overlaps]{};
  int overlap_count = 0;
  bool apart[most_buffers * most_buffers]{};  ///< see `never_together`, of those that there are
  bool takes_turns = false;                   ///< whether any are

  [[nodiscard]] constexpr std::span<const arena_overlap> pairs() const {
    return {overlaps, static_cast<std::size_t>(overlap_count)};
  }
  [[nodiscard]] constexpr never_together in_turn() const {
    return {apart, takes_turns ? static_cast<std::size_t>(count * count) : 0};
  }
  [[nodiscard]] constexpr std::int64_t least() const {
    return least_arena({buffers, static_cast<std::size_t>(count)}, pairs(), in_turn());
  }
  [[nodiscard]] constexpr arena_plan<Steps> placed(std::int64_t alignment, int way) const {
    const auto size = static_cast<std::size_t>(count);
    arena_buffer all[most_buffers]{};
    bool is_placed[most_buffers]{};
    double keys[most_buffers]{};
    for (int b = 0; b < count; ++b) all[b] = buffers[b];
    arena_plan<Steps> plan;
    plan.bytes =
        place({all, size}, pairs(), {is_placed, size}, {keys, size}, alignment, way, in_turn());
    for (int t = 0; t <= Steps; ++t) plan.ring[t] = ring[t];
    for (int b = 0; b < count; ++b) {
      std::int64_t* const places[] = {plan.tensor, plan.sums, plan.scratch};
      places[static_cast<int>(parts[b])][indices[b]] = all[b].offset;
    }
    return plan;
  }
};

namespace detail {

/// Plans steps whose rows name the tensors that they read; `last_reader` is by tensor. Either each step is one call on whole
/// tensors, or all make rows in turn.
template <int Steps>
class arena_maker {
 public:
  using steps_type = std::array<step_rows, std::size_t{Steps}>;

  constexpr arena_maker(const steps_type& all, bool by_rows) : steps_(all), by_rows_(by_rows) {
    for (int i = 0; i < Steps; ++i)
      for (int k = 0; k < of(i).rows.input_count; ++k) last_[of(i).rows.inputs[k].tensor] = i;
    last_[Steps] = Steps;
    if (by_rows)
      add_run(0, Steps - 1);
    else
      for (int i = 0; i < Steps; ++i) add_run(i, i);
    add_buffers();
  }

  [[nodiscard]] constexpr const arena_problem<Steps>& problem() const { return problem_; }

 private:
  const steps_type& steps_;
  bool by_rows_;
  int last_[Steps + 1]{};
  arena_problem<Steps> problem_{};
  int buffer_of_[Steps + 1]{};
  struct lead {
    int src = 0, dst = 0;
    std::int64_t bytes = 0;
    bool in_place = false;
  };
  lead leads_[arena_problem<Steps>::most_overlaps]{};
  int lead_count_ = 0;
  /// What a run alone knows, by part and number: what holds something, and which of them have done so together.
  static constexpr int slots = 3 * (Steps + 1);
  bool held_[slots]{}, together_[slots][slots]{};
  int before_ = -1;  ///< the step before the next one

  [[nodiscard]] constexpr const step_rows& of(int i) const {
    return steps_[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] constexpr std::int64_t bytes_of(int tensor) const {
    const step_rows& s = of(tensor - 1);
    return s.rows.rows * s.dst_pitch;
  }
  [[nodiscard]] constexpr bool is_ring(int tensor) const {
    return by_rows_ && tensor > 0 && tensor < Steps;
  }

  constexpr void add_run(int first, int last) {
    row_operator operators[Steps]{};
    int done[Steps]{};
    const auto size = static_cast<std::size_t>(last - first + 1);
    const std::span<const step_rows> run =
        std::span<const step_rows>(steps_).subspan(static_cast<std::size_t>(first), size);
    for (int i = first; i <= last; ++i) operators[i - first] = of(i).rows;
    row_schedule books(std::span<const row_operator>(operators, size), std::span(done, size));
    books.each_step([&](int tensor) { return !is_ring(tensor); },
                    [&](int i) {
                      count(run, books, i, first + i);
                      if (by_rows_) take_moment(books, i);
                    });
    for (int t = first + 1; t <= last + 1; ++t)
      if (problem_.ring[t] > 0) problem_.ring[t] = ring_height<step_rows>(run, t, problem_.ring[t]);
  }
  /// Before step `i` of a run, which is step `number` of all, makes its next rows.
  constexpr void count(std::span<const step_rows> run, const row_schedule& books, int i,
                       int number) {
    const step_rows& s = of(number);
    const int output = number + 1;
    if (is_ring(output)) {
      const int alive = books.rows_alive(i);
      if (alive > problem_.ring[output]) problem_.ring[output] = alive;
      return;
    }
    const std::int64_t end = s.rows.made(books.done(i) + 1) * s.dst_pitch;
    for (int k = 0; k < s.rows.input_count; ++k) {
      const int root = s.rows.inputs[k].tensor;
      if (root == 0 || is_ring(root) || last_[root] > number) continue;
      const std::int64_t begin = first_unread(run, books, root, bytes_of(root));
      take_lead({root, output, end - begin, s.in_place && reads_by_rows(s, root)});
    }
  }
  [[nodiscard]] static constexpr int slot(arena_part part, int index) {
    return static_cast<int>(part) * (Steps + 1) + index;
  }
  /// What is held while step `i` runs: what the step before it has changed is all that can differ from what was then.
  constexpr void take_moment(const row_schedule& books, int i) {
    const auto look = [&](int tensor) {
      if (is_ring(tensor)) held_[slot(arena_part::tensor, tensor)] = books.is_held(tensor);
    };
    if (before_ >= 0) {
      const row_operator& before = of(before_).rows;
      look(before.output);
      for (int k = 0; k < before.input_count; ++k) look(before.inputs[k].tensor);
      held_[slot(arena_part::sums, before_)] =
          before.accumulates && books.done(before_) < before.steps();
    }
    before_ = i;
    int now[slots]{}, count = 0;
    const int own[] = {slot(arena_part::tensor, i + 1), slot(arena_part::sums, i),
                       slot(arena_part::scratch, i)};
    for (const int s : own) now[count++] = s;
    for (int s = 0; s < slots; ++s)
      if (held_[s]) now[count++] = s;
    for (int a = 0; a < count; ++a)
      for (int b = 0; b < count; ++b) together_[now[a]][now[b]] = true;
  }
  constexpr void take_lead(const lead& l) {
    for (int i = 0; i < lead_count_; ++i)
      if (leads_[i].src == l.src && leads_[i].dst == l.dst) {
        if (l.bytes > leads_[i].bytes) leads_[i].bytes = l.bytes;
        return;
      }
    leads_[lead_count_++] = l;
  }

  constexpr int add(arena_part part, int index, std::int64_t bytes, int first, int last) {
    const int b = problem_.count++;
    problem_.buffers[b] = {bytes, first, last, false, 0};
    problem_.parts[b] = part;
    problem_.indices[b] = index;
    return b;
  }
  /// In the generator's order: of a run rings, sums and scratch; then whole tensors.
  constexpr void add_buffers() {
    for (int i = 0; i < Steps; ++i) {
      const int t = i + 1, now = by_rows_ ? 0 : 2 * i;
      if (const int rows = problem_.ring[t]; rows > 0)
        add(arena_part::tensor, t, rows * of(i).dst_pitch, 0, 0);
      if (of(i).sums > 0 && by_rows_) add(arena_part::sums, i, of(i).sums, 0, 0);
      if (of(i).scratch > 0) add(arena_part::scratch, i, of(i).scratch, now, now);
    }
    if (by_rows_) take_apart();
    for (int t = 1; t < Steps; ++t)
      if (!is_ring(t))
        buffer_of_[t] = add(arena_part::tensor, t, bytes_of(t), 2 * (t - 1), 2 * last_[t]);
    for (int i = 0; i < lead_count_; ++i)
      if (const lead& l = leads_[i]; l.dst < Steps)
        problem_.overlaps[problem_.overlap_count++] = {buffer_of_[l.src], buffer_of_[l.dst],
                                                       (l.bytes > 0 ? l.bytes + 7 : 0) / 8 * 8,
                                                       l.in_place};
  }
  /// Of the buffers so far, which are a run's; behind them there are no others then.
  constexpr void take_apart() {
    const int count = problem_.count;
    const auto slot_of = [&](int b) { return slot(problem_.parts[b], problem_.indices[b]); };
    problem_.takes_turns = true;
    for (int a = 0; a < count; ++a)
      for (int b = 0; b < count; ++b)
        problem_.apart[a * count + b] = !together_[slot_of(a)][slot_of(b)];
  }
};

}  // namespace detail

/// The best of several ways of placing; no more are tried where one takes what any must. Each is an evaluation of its own, as
/// compilers bound what a constant may take.
template <const auto& Steps, bool ByRows, std::int64_t Alignment, int Ways = 8>
class planned_arena {
  static constexpr int count = static_cast<int>(Steps.size());
  static constexpr arena_problem<count> problem =
      detail::arena_maker<count>(Steps, ByRows).problem();
  static constexpr std::int64_t least = problem.least();
  template <int Way>
  static constexpr arena_plan<count> by = problem.placed(Alignment, Way);

  template <int Way, int Best>
  static constexpr const arena_plan<count>& best_from() {
    if constexpr (Way == Ways || by<Best>.bytes < least + Alignment)
      return by<Best>;
    else
      return best_from<Way + 1, (by<Way>.bytes < by<Best>.bytes ? Way : Best)>();
  }

 public:
  static constexpr const arena_plan<count>& best = best_from<1, 0>();
};

}  // namespace convolith
