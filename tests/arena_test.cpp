// Where buffers lie, on random lives and overlaps: apart, or as far over each other as they may, and in no more than without.
#define BOOST_TEST_MODULE arena
#include "support/boost_main.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <convolith/network.hpp>

#include "support/noise.hpp"

namespace {

using namespace convolith;

constexpr int alignment = 8;

struct problem {
  std::vector<arena_buffer> buffers;
  std::vector<arena_overlap> overlaps;
};

problem random_problem(tests::noise& random) {
  const auto draw = [&](int below) { return static_cast<int>(random.draw(static_cast<std::uint32_t>(below))); };
  problem p;
  const int count = 3 + draw(8);
  for (int b = 0; b < count; ++b) {
    const int first = draw(6);
    p.buffers.push_back({.bytes = 1 + draw(draw(2) == 0 ? 40 : 400), .first = first, .last = first + draw(3)});
  }
  for (int o = draw(2 * count); o > 0; --o) {
    const int above = draw(count), below = draw(count);
    if (above == below) continue;
    p.overlaps.push_back({.above = above, .below = below, .lead = 8 * draw(40), .in_place = draw(4) == 0});
  }
  return p;
}

std::int64_t placed(std::vector<arena_buffer>& all, std::span<const arena_overlap> overlaps, int way) {
  const std::unique_ptr<bool[]> is_placed(new bool[all.size()]);
  std::vector<double> keys(all.size());
  return place(all, overlaps, {is_placed.get(), all.size()}, keys, alignment, way);
}

/// By the meaning of overlaps alone.
bool may_lie_so(const problem& p, std::size_t a, std::size_t b) {
  const arena_buffer &x = p.buffers[a], &y = p.buffers[b];
  if (x.first > y.last || y.first > x.last) return true;
  if (x.offset + x.bytes <= y.offset || y.offset + y.bytes <= x.offset) return true;
  return std::ranges::any_of(p.overlaps, [&](const arena_overlap& o) {
    const arena_buffer &above = p.buffers[static_cast<std::size_t>(o.above)],
                       &below = p.buffers[static_cast<std::size_t>(o.below)];
    const std::int64_t distance = above.offset - below.offset;
    return ((&above == &x && &below == &y) || (&above == &y && &below == &x)) &&
           (distance >= o.lead || (o.in_place && distance == 0));
  });
}

BOOST_AUTO_TEST_CASE(no_way_of_placing_breaks_a_rule_and_the_best_takes_no_more_than_without_overlaps) {
  tests::noise random(5);
  int met = 0, fewer = 0;
  for (int number = 0; number < 5000; ++number) {
    problem p = random_problem(random);
    const std::int64_t least = least_arena(p.buffers, p.overlaps);
    std::int64_t best = INT64_MAX, apart = INT64_MAX;
    for (int way = 0; way < first_shuffled_way + 6; ++way) {
      const std::int64_t bytes = placed(p.buffers, p.overlaps, way);
      if (way < first_shuffled_way) best = std::min(best, bytes);
      BOOST_CHECK(bytes >= least);
      for (std::size_t a = 0; a < p.buffers.size(); ++a) {
        const arena_buffer& b = p.buffers[a];
        if (b.offset < 0 || b.offset % alignment != 0 || b.offset + b.bytes > bytes)
          BOOST_ERROR("problem " << number << ", way " << way);
        for (std::size_t c = 0; c < a; ++c)
          if (!may_lie_so(p, a, c)) BOOST_ERROR("problem " << number << ", way " << way);
      }
    }
    std::vector<arena_buffer> others = p.buffers;
    for (const int way : {0, 1}) apart = std::min(apart, placed(others, {}, way));
    if (best > apart) BOOST_ERROR("problem " << number << ": " << best << " bytes, " << apart << " without overlaps");
    met += best < least + alignment ? 1 : 0;
    fewer += best < apart ? 1 : 0;
  }
  BOOST_TEST(met > 1000);    // the bound is one that is reached
  BOOST_TEST(fewer > 1000);  // and overlaps are of use
}

/// Three steps of eight rows of ten bytes, each with scratch of its own: no two steps run at one time.
BOOST_AUTO_TEST_CASE(what_steps_of_a_run_hold_in_turn_lies_in_one_place) {
  std::array<step_rows, 3> steps{};
  for (int i = 0; i < 3; ++i) {
    step_rows& s = steps[static_cast<std::size_t>(i)];
    s.rows.rows = 8;
    s.rows.output = i + 1;
    s.rows.input_count = 0;
    s.dst_pitch = 10;
    s.scratch = 1000;
    s.read({.tensor = i, .rows = 8}, 10);
  }
  const auto bytes = [&](bool by_rows) {
    return convolith::detail::arena_maker<3>(steps, by_rows).problem().placed(alignment, 0).bytes;
  };
  BOOST_TEST(bytes(true) == 1000 + 16 + 16);  // and two rings of a row, one of which the step makes that the other waits for
  steps[1].rows.inputs[0].span = 3;           // the ring that it reads then holds rows while the others run
  BOOST_TEST(bytes(true) == 1000 + 32 + 16);
}

}  // namespace
