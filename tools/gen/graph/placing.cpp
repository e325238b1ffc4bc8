#include "placing.hpp"

#include <algorithm>
#include <map>
#include <memory>

#include <fmt/format.h>

#include <convolith/network/memory_plan.hpp>

#include "packing.hpp"
#include "regions.hpp"

namespace convolith::gen {

namespace {

class tensor_placer {
 public:
  tensor_placer(planned_network& network, const std::vector<root_life>& lives,
                const network_request& r)
      : r_(r), p_(network), lives_(lives) {}

  /// Tensors that outlive the run which makes them may move behind it, if that saves an eighth of the memory: it takes cycles.
  void place_all() {
    const planned_network before = p_;
    place_buffers(false);
    const std::int64_t unmoved = p_.arena_bytes();
    if (r_.ram == any_ram || !r_.regions.empty()) return demand_budget();
    planned_network stays = std::move(p_);
    p_ = before;
    place_buffers(true);
    const bool fits = p_.arena_bytes() <= r_.ram.bytes && unmoved > r_.ram.bytes;
    if (8 * p_.arena_bytes() > 7 * unmoved && !fits) p_ = std::move(stays);
    demand_budget();
  }

 private:
  void demand_budget() const {
    if (r_.ram.bytes > least_ram.bytes && p_.arena_bytes() > r_.ram.bytes)
      throw user_error(fmt::format("'{}': {} bytes of RAM were asked for, and its arena takes {}",
                                   r_.name, r_.ram.bytes, p_.arena_bytes()));
  }

  const network_request& r_;
  planned_network& p_;
  const std::vector<root_life>& lives_;
  std::vector<arena_buffer> buffers_{};
  std::vector<placed_buffer> whose_{};  ///< in the same order, without offsets
  std::vector<arena_overlap> overlaps_{};
  std::unique_ptr<bool[]> apart_{};
  std::map<int, int> buffer_of_{};  ///< by root: what is there whole

  /// From one time to another: of run k, 2k while it computes, and 2k + 1 when it has.
  int add_buffer(placed_buffer::kind what, std::int64_t bytes, int first, int last, int root = -1,
                 bool high = false) {
    buffers_.push_back({bytes, first, last, high, 0});
    whose_.push_back({what, root, first, last, bytes});
    return static_cast<int>(buffers_.size()) - 1;
  }
  /// No network takes less than its largest run.
  [[nodiscard]] std::int64_t least() const {
    std::int64_t bytes = least_arena(buffers_, overlaps_, apart());
    for (const planned_run& r : p_.runs) bytes = std::max(bytes, r.run.bytes);
    return bytes;
  }
  /// Of a run's steps the buffers that only the run knows; -1: none.
  struct buffers_of_run {
    std::vector<int> ring, scratch, sums;
    explicit buffers_of_run(std::size_t steps) : ring(steps, -1), scratch(ring), sums(ring) {}
  };
  [[nodiscard]] never_together apart() const {
    return {apart_.get(), buffers_.size() * buffers_.size()};
  }
  /// Buffers of a run that never hold something at one moment of it.
  void take_apart(const std::vector<buffers_of_run>& all) {
    const std::size_t count = buffers_.size();
    apart_.reset(new bool[count * count]());
    const auto set = [&](int a, int b, bool is) {
      apart_[static_cast<std::size_t>(a) * count + static_cast<std::size_t>(b)] = is;
    };
    for (std::size_t k = 0; k < all.size(); ++k) {
      const buffers_of_run& of = all[k];
      std::vector<int> known;
      for (const std::vector<int>& some : {of.ring, of.scratch, of.sums})
        std::copy_if(some.begin(), some.end(), std::back_inserter(known),
                     [](int b) { return b >= 0; });
      for (const int a : known)
        for (const int b : known) set(a, b, true);
      for (const run_of_steps::moment& m : p_.runs[k].run.moments) {
        std::vector<int> held;
        const auto hold = [&](int b) {
          if (b >= 0) held.push_back(b);
        };
        hold(of.scratch[static_cast<std::size_t>(m.step)]);
        for (std::size_t i = 0; i < of.ring.size(); ++i) {
          if (m.ring[i]) hold(of.ring[i]);
          if (m.sums[i]) hold(of.sums[i]);
        }
        for (const int a : held)
          for (const int b : held) set(a, b, false);
      }
    }
  }
  void place_buffers(bool may_move) {
    using kind = placed_buffer::kind;
    buffers_.clear();
    whose_.clear();
    overlaps_.clear();
    buffer_of_.clear();
    std::vector<std::pair<arena_place*, int>> others;
    std::map<int, int> made;  // by root: where it lies while it is made, if that is another place
    const auto add = [&](kind what, std::int64_t bytes, int run, int root = -1) {
      return add_buffer(what, bytes, 2 * run, 2 * run, root);
    };
    const int runs = static_cast<int>(p_.runs.size());
    const auto run_of = [&](int i) {
      for (int k = 0; k < runs; ++k)
        if (i <= p_.runs[static_cast<std::size_t>(k)].run.last) return k;
      return runs - 1;
    };
    if (!p_.network.states.empty() && !r_.arena_of_caller)
      others.push_back({&p_.started, add_buffer(kind::flag, 1, 0, 2 * runs)});
    std::map<int, int> rings;  // by root
    std::vector<buffers_of_run> of_runs;
    for (int k = 0; k < runs; ++k) {
      planned_run& r = p_.runs[static_cast<std::size_t>(k)];
      const std::size_t steps = r.run.steps.size();
      buffers_of_run& of = of_runs.emplace_back(steps);
      r.sums.assign(steps, {});
      r.scratch.assign(steps, {});
      for (std::size_t i = 0; i < steps; ++i) {
        const row_step& s = r.run.steps[i];
        if (const auto ring = r.run.heights.find(s.rows.output); ring != r.run.heights.end())
          rings[ring->first] = of.ring[i] =
              add(kind::ring, ring->second * s.dst_pitch, k, ring->first);
        if (s.sums > 0)
          others.push_back({&r.sums[i], of.sums[i] = add(kind::sums, s.sums, k, s.rows.output)});
        if (s.scratch > 0)
          others.push_back(
              {&r.scratch[i], of.scratch[i] = add(kind::scratch, s.scratch, k, s.rows.output)});
      }
      if (k == 0 && r_.input == network_input::rows)
        others.push_back(
            {&r.state,
             add_buffer(kind::counters, 4 * (static_cast<std::int64_t>(r.run.steps.size()) + 1), 0,
                        2 * runs)});
    }
    for (int t = 0; t < static_cast<int>(lives_.size()); ++t)
      if (const root_life& l = lives_[static_cast<std::size_t>(t)]; l.counted && !rings.count(t)) {
        const int first = 2 * run_of(l.first), last = 2 * run_of(l.last);
        if (!may_move || l.first < 0 || first == last) {
          buffer_of_[t] = add_buffer(kind::tensor, l.bytes, first, last, t);
          continue;
        }
        made[t] = add_buffer(kind::tensor, l.bytes, first, first + 1, t);
        buffer_of_[t] = add_buffer(kind::tensor, l.bytes, first + 1, last, t, true);
        overlaps_.push_back({made[t], buffer_of_[t], no_lead});
        overlaps_.push_back({buffer_of_[t], made[t], no_lead});
      }
    for (const planned_run& r : p_.runs)
      for (const run_of_steps::overlap& o : r.run.overlaps)
        if (!r_.trace && buffer_of_.count(o.src) && buffer_of_.count(o.dst))
          overlaps_.push_back({buffer_of_[o.src],
                               made.count(o.dst) ? made[o.dst] : buffer_of_[o.dst], o.lead,
                               o.in_place});
    take_apart(of_runs);
    p_.buffers = whose_;
    if (r_.regions.empty()) {
      place_in_one(made);
    } else {
      count_accesses(p_);
      place_in_regions(p_, buffers_, overlaps_, apart(), r_.regions);
    }
    const auto place_of = [&](int b) { return p_.buffers[static_cast<std::size_t>(b)].at; };
    for (const auto& all : {rings, buffer_of_})
      for (const auto& [t, b] : all)
        p_.rooms[static_cast<std::size_t>(t)] = {room::kind::arena, {}, place_of(b)};
    for (const auto& [to, b] : others) *to = place_of(b);
    for (const auto& [t, b] : made)
      if (place_of(b) != place_of(buffer_of_[t]))
        p_.runs[static_cast<std::size_t>(run_of(lives_[static_cast<std::size_t>(t)].first))]
            .moves.push_back({t, place_of(b)});
  }
  /// `made`: by root, where it lies while it is made, if that is another place.
  void place_in_one(const std::map<int, int>& made) {
    const std::int64_t enough = least();
    packing all{buffers_, overlaps_, std::move(apart_), 0};
    place(all, enough);
    const std::unique_ptr<bool[]> placed(new bool[buffers_.size()]);
    for (const auto& [t, b] : made)
      static_cast<void>(join(all.buffers, all.overlaps, {placed.get(), buffers_.size()},
                             arena_alignment, all.never(), b, buffer_of_[t]));
    for (std::size_t b = 0; b < buffers_.size(); ++b) p_.buffers[b].at = {0, all.buffers[b].offset};
    p_.arenas = {{{}, all.bytes}};
  }
};

}  // namespace

void place_tensors(planned_network& network, const std::vector<root_life>& lives,
                   const network_request& r) {
  tensor_placer(network, lives, r).place_all();
}

}  // namespace convolith::gen
