#include "regions.hpp"

#include <algorithm>
#include <memory>
#include <numeric>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "../request.hpp"
#include "packing.hpp"
#include "planned.hpp"
#include "report.hpp"

namespace convolith::gen {

namespace {

class region_placer {
 public:
  region_placer(planned_network& p, std::span<const arena_buffer> buffers,
                std::span<const arena_overlap> overlaps, never_together apart,
                std::span<const region> regions)
      : p_(p),
        apart_(apart),
        buffers_(buffers),
        overlaps_(overlaps),
        regions_(regions),
        held_(regions.size()) {}

  void place_all() {
    const auto heat = [&](int b) {
      return p_.buffers[static_cast<std::size_t>(b)].accesses /
             static_cast<double>(
                 std::max<std::int64_t>(buffers_[static_cast<std::size_t>(b)].bytes, 1));
    };
    const auto bytes = [&](int b) {
      return static_cast<double>(buffers_[static_cast<std::size_t>(b)].bytes);
    };
    if (!distribute(heat) && !distribute(bytes)) refuse();
    p_.arenas.clear();
    for (std::size_t r = 0; r < regions_.size(); ++r) {
      p_.arenas.push_back({regions_[r].name, 0});
      settle(held_[r]);
    }
    std::vector<int> zeros;
    for (int b = 0; b < count(); ++b)
      if (starts_as_zeros(b)) zeros.push_back(b);
    if (zeros.empty()) return;
    p_.arenas.push_back({});
    settle(zeros);
  }

 private:
  planned_network& p_;
  never_together apart_;
  std::span<const arena_buffer> buffers_;
  std::span<const arena_overlap> overlaps_;
  std::span<const region> regions_;
  std::vector<std::vector<int>> held_;  ///< buffers, by region
  int left_over_ = -1;

  [[nodiscard]] int count() const { return static_cast<int>(buffers_.size()); }
  [[nodiscard]] bool starts_as_zeros(int b) const {
    const auto what = p_.buffers[static_cast<std::size_t>(b)].what;
    return what == placed_buffer::kind::flag || what == placed_buffer::kind::counters;
  }

  /// Some of the buffers as if there were no others.
  [[nodiscard]] packing pack(const std::vector<int>& some, std::int64_t enough) const {
    packing part;
    std::vector<int> at(buffers_.size(), -1);
    for (const int b : some) {
      at[static_cast<std::size_t>(b)] = static_cast<int>(part.buffers.size());
      part.buffers.push_back(buffers_[static_cast<std::size_t>(b)]);
    }
    for (arena_overlap o : overlaps_) {
      o.above = at[static_cast<std::size_t>(o.above)];
      o.below = at[static_cast<std::size_t>(o.below)];
      if (o.above >= 0 && o.below >= 0) part.overlaps.push_back(o);
    }
    const std::size_t count = some.size(), all = buffers_.size();
    part.apart.reset(new bool[count * count]);
    for (std::size_t a = 0; a < count; ++a)
      for (std::size_t b = 0; b < count; ++b)
        part.apart[a * count + b] =
            apart_[static_cast<std::size_t>(some[a]) * all + static_cast<std::size_t>(some[b])];
    place(part, enough);
    return part;
  }
  template <class Key>
  bool distribute(Key&& key) {
    for (std::vector<int>& held : held_) held.clear();
    std::vector<int> order;
    for (int b = 0; b < count(); ++b)
      if (!starts_as_zeros(b)) order.push_back(b);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) > key(b); });
    for (const int b : order)
      if (!find_room(b)) {
        left_over_ = b;
        return false;
      }
    return true;
  }
  bool find_room(int b) {
    for (std::size_t r = 0; r < regions_.size(); ++r) {
      if (buffers_[static_cast<std::size_t>(b)].bytes > regions_[r].bytes) continue;
      std::vector<int> with = held_[r];
      with.push_back(b);
      std::sort(with.begin(), with.end());
      if (pack(with, regions_[r].bytes).bytes > regions_[r].bytes) continue;
      held_[r] = with;
      return true;
    }
    return false;
  }
  /// In the last of the arenas.
  void settle(const std::vector<int>& some) {
    const packing part = pack(some, p_.arenas.back().region.empty() ? 0 : bytes_of_last());
    for (std::size_t i = 0; i < some.size(); ++i)
      p_.buffers[static_cast<std::size_t>(some[i])].at = {static_cast<int>(p_.arenas.size()) - 1,
                                                          part.buffers[i].offset};
    p_.arenas.back().bytes = part.bytes;
  }
  [[nodiscard]] std::int64_t bytes_of_last() const { return regions_[p_.arenas.size() - 1].bytes; }

  [[noreturn]] void refuse() const {
    std::vector<std::string> sizes;
    for (std::size_t r = 0; r < regions_.size(); ++r)
      sizes.push_back(fmt::format("{} has {} bytes, {} of them taken", regions_[r].name,
                                  regions_[r].bytes, pack(held_[r], regions_[r].bytes).bytes));
    std::vector<int> all(buffers_.size());
    std::iota(all.begin(), all.end(), 0);
    const placed_buffer& left = p_.buffers[static_cast<std::size_t>(left_over_)];
    throw user_error(
        fmt::format("the regions are too small: {} of {} bytes is left over; {}; in one region all "
                    "buffers take {} "
                    "bytes, and --budget-ram min may take less",
                    in_words(left, p_), left.bytes, fmt::join(sizes, ", "), pack(all, 0).bytes));
  }
};

/// How often a step's kernel reads bytes of its input, or of the scratch that it copies them to.
double reads_of_kernel(const any_step& step, const row_step& row) {
  if (const auto* c = std::get_if<convolution_step>(&step))
    return static_cast<double>(c->shape.macs()) /
           (row.plan ? std::max(row.plan->tiles.vectors, 1) : 1);
  if (const auto* c = std::get_if<real_convolution_step>(&step))
    return 4 * static_cast<double>(c->shape.macs());
  if (const auto* pool = std::get_if<pooling_step>(&step))
    return static_cast<double>(pool->shape.dst_size()) * pool->shape.kh * pool->shape.kw;
  if (const auto* pool = std::get_if<real_pooling_step>(&step))
    return 4 * static_cast<double>(pool->shape.dst_size()) * pool->shape.kh * pool->shape.kw;
  return 0;
}

}  // namespace

std::vector<region> regions_named(std::span<const std::string> words) {
  std::vector<region> all;
  std::set<std::string> seen;
  for (const std::string& word : words) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos)
      throw user_error(fmt::format("region '{}': NAME=BYTES is needed, such as DTCM=16384", word));
    const region r{word.substr(0, equals), whole_number(word.substr(equals + 1))};
    if (!can_start_names(r.name))
      throw user_error(
          fmt::format("region '{}': its name is not a C identifier: letters, digits and '_', "
                      "starting with a letter",
                      r.name));
    if (r.bytes <= 0)
      throw user_error(fmt::format("region '{}': it has {} bytes", r.name, r.bytes));
    if (!seen.insert(upper(r.name)).second)
      throw user_error(fmt::format("region '{}' is named twice", r.name));
    all.push_back(r);
  }
  return all;
}

void count_accesses(planned_network& p) {
  for (std::size_t k = 0; k < p.runs.size(); ++k) {
    const planned_run& run = p.runs[k];
    const int now = 2 * static_cast<int>(k);
    using kind = placed_buffer::kind;
    const auto add = [&](kind what, int root, double bytes) {
      for (placed_buffer& b : p.buffers)
        if (b.first <= now && now <= b.last && b.root == root &&
            (b.what == what || (b.what == kind::ring && what == kind::tensor)))
          b.accesses += bytes;
    };
    for (std::size_t i = 0; i < run.run.steps.size(); ++i) {
      const row_step& row = run.run.steps[i];
      if (row.sums > 0)
        add(kind::sums, row.rows.output, 2 * static_cast<double>(row.sums) * row.rows.steps());
      const int number = run.run.numbers[i];
      if (number < 0) {  // what comes row by row
        add(kind::tensor, row.rows.output, static_cast<double>(row.dst_pitch) * row.rows.rows);
        continue;
      }
      const lowered_step& s = p.network.steps[static_cast<std::size_t>(number)];
      add(kind::tensor, p.root(s.output), static_cast<double>(p.of(s.output).bytes()));
      const double kernel = reads_of_kernel(s.what, row);
      for (const int t : s.inputs) {
        const auto bytes = static_cast<double>(p.of(t).bytes());
        add(kind::tensor, p.root(t), row.scratch > 0 ? bytes : std::max(bytes, kernel));
        if (row.scratch > 0) add(kind::scratch, row.rows.output, bytes + kernel);
      }
    }
  }
}

void place_in_regions(planned_network& p, std::span<const arena_buffer> buffers,
                      std::span<const arena_overlap> overlaps, never_together apart,
                      std::span<const region> regions) {
  region_placer(p, buffers, overlaps, apart, regions).place_all();
}

}  // namespace convolith::gen
