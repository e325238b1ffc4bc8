#include "packing.hpp"

#include "schedule.hpp"

namespace convolith::gen {

void place(packing& p, std::int64_t enough) {
  constexpr int ways = first_shuffled_way + 200;
  const std::unique_ptr<bool[]> placed(new bool[p.buffers.size()]);
  std::vector<arena_buffer> tried = p.buffers;
  std::vector<double> keys(p.buffers.size());
  for (int way = 0; way < ways && (way == 0 || p.bytes > enough); ++way) {
    const std::int64_t bytes = convolith::place(tried, p.overlaps, {placed.get(), tried.size()},
                                                keys, arena_alignment, way, p.never());
    if (way > 0 && bytes >= p.bytes) continue;
    p.bytes = bytes;
    p.buffers = tried;
  }
}

}  // namespace convolith::gen
