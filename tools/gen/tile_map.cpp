#include "tile_map.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <convolith/kernel/flow.hpp>
#include <convolith/program/counting.hpp>
#include <convolith/program/program.hpp>

namespace convolith::gen {

namespace {

/// An element of an operand of the whole kernel.
struct element {
  int buffer = 0;
  std::ptrdiff_t at = 0;
};

bool stores(const step& s) {
  return s.what == action::store || s.what == action::store_sum || s.what == action::store_word ||
         s.what == action::store_four || s.what == action::transpose;
}
bool begins_sums(const step& s) { return s.what == action::zero || s.what == action::copy; }
bool adds_products(const step& s) {
  return s.what == action::fma || s.what == action::dot || s.what == action::accumulate;
}

/// Runs what decides where is stored, and leaves out loops in which nothing is.
class follower {
 public:
  follower(const listing& program, int output) : output_(output) { run(program, {}); }

  [[nodiscard]] tile_map map_of(std::size_t elements) {
    std::vector<int>& maker = makers_[output_];
    maker.resize(elements, -1);
    std::map<int, int> kept, codes;  // their new numbers, in order
    for (const int tile : maker)
      if (tile >= 0) kept[tile] = 0;
    tile_map map;
    for (auto& [tile, number] : kept) {
      made_tile made = tiles_[static_cast<std::size_t>(tile)];
      made.code = codes.try_emplace(made.code, static_cast<int>(codes.size())).first->second;
      number = static_cast<int>(map.tiles.size());
      map.tiles.push_back(made);
    }
    for (const int tile : maker) map.maker.push_back(tile < 0 ? -1 : kept[tile]);
    return map;
  }

 private:
  /// A program that runs, with its operands as the kernel's.
  struct frame {
    const listing& program;
    std::vector<element> operands;
    std::vector<char> holds_stores, is_zero;  ///< of each step that begins a loop; of each register
    std::vector<std::ptrdiff_t> nodes;
  };

  int output_;
  std::map<int, std::vector<int>> makers_;  ///< of each buffer that is written
  std::vector<made_tile> tiles_;
  std::map<const step*, int> codes_;
  bool open_ = false;  ///< whether the next store goes on with the last tile

  void run(const listing& l, std::vector<element> operands) {
    frame f{l, std::move(operands), {}, {}, {}};
    f.nodes.resize(static_cast<std::size_t>(l.nodes));
    f.is_zero.resize(static_cast<std::size_t>(l.registers));
    f.holds_stores.resize(l.steps.size());
    for (std::size_t i = 0; i < l.steps.size(); ++i)
      if (l.steps[i].what == action::loop)
        f.holds_stores[i] = std::any_of(
            l.steps.begin() + static_cast<std::ptrdiff_t>(i), l.steps.begin() + l.steps[i].width,
            [](const step& s) { return stores(s) || s.what == action::call; });
    walk(f, 0, l.steps.size());
  }

  static std::ptrdiff_t offset(const frame& f, const location& l) {
    return l.constant + (l.node < 0 ? 0 : f.nodes[static_cast<std::size_t>(l.node)]);
  }
  static element place(const frame& f, const location& l) {
    const auto operand = static_cast<std::size_t>(l.buffer);
    const element of = operand < f.operands.size() ? f.operands[operand] : element{l.buffer, 0};
    return {of.buffer, of.at + offset(f, l)};
  }

  void walk(frame& f, std::size_t first, std::size_t last) {
    std::vector<element> arguments;
    for (std::size_t i = first; i < last; ++i) {
      const step& s = f.program.steps[i];
      if (s.what == action::loop) {
        open_ = false;
        const auto behind = static_cast<std::size_t>(s.width);
        if (f.holds_stores[i] != 0)
          for (std::ptrdiff_t at = offset(f, s.first); at < offset(f, s.second); at += s.count) {
            f.nodes[static_cast<std::size_t>(s.result)] = at;
            walk(f, i + 1, behind);
            open_ = false;
          }
        else
          for (std::size_t inside = i; inside < behind; ++inside)
            note_sum(f, f.program.steps[inside]);
        i = behind;
      } else if (s.what == action::argument) {
        arguments.push_back(place(f, s.first));
      } else if (s.what == action::call) {
        open_ = false;
        run(f.program.tiles[static_cast<std::size_t>(s.option)], std::exchange(arguments, {}));
        open_ = false;
      } else if (offset_operands(s.what) > 0) {
        const auto node = [&](int n) { return n < 0 ? 0 : f.nodes[static_cast<std::size_t>(n)]; };
        const bool two = offset_operands(s.what) > 1;
        f.nodes[static_cast<std::size_t>(s.result)] =
            offset_of(s, node(s.a), two ? node(s.b) : 0, f.program.rows);
      } else {
        note_sum(f, s);
        store(f, s);
      }
    }
  }

  void note_sum(frame& f, const step& s) {
    if (begins_sums(s)) {
      open_ = false;
      f.is_zero[static_cast<std::size_t>(s.result)] =
          s.what == action::zero && s.first.constant == 0;
    } else if (adds_products(s)) {
      f.is_zero[static_cast<std::size_t>(s.result)] = 0;
    }
  }

  void store(const frame& f, const step& s) {
    if (!stores(s)) return;
    const element to = place(f, s.first);
    if (s.what == action::transpose) return transpose(f, s, to);
    const auto zero = [&](int r) { return f.is_zero[static_cast<std::size_t>(r)] != 0; };
    if (!std::exchange(open_, true)) {
      const int next = static_cast<int>(codes_.size());
      tiles_.push_back({codes_.try_emplace(&s, next).first->second, zero(s.a), 0});
    }
    const int tile = static_cast<int>(tiles_.size()) - 1, lanes = f.program.lanes;
    if (s.what == action::store_four) {
      for (const std::ptrdiff_t two : {std::ptrdiff_t{0}, s.second.stride})
        for (const std::ptrdiff_t one : {std::ptrdiff_t{0}, s.second.constant})
          put(to.buffer, to.at + two + one, lanes, tile);
    } else {
      put(to.buffer, to.at, s.count * (s.what == action::store_word ? 2 : 1), tile);
    }
  }
  void put(int buffer, std::ptrdiff_t at, int count, int tile) {
    if (buffer == output_) tiles_[static_cast<std::size_t>(tile)].stored += count;
    make(buffer, at, count, tile);
  }
  void make(int buffer, std::ptrdiff_t at, int count, int tile) {
    std::vector<int>& maker = makers_[buffer];
    const auto end = static_cast<std::size_t>(at + count);
    if (maker.size() < end) maker.resize(std::max(end, 2 * maker.size()), -1);
    std::fill_n(maker.begin() + at, count, tile);
  }
  /// What moves keeps its maker; what was not made here, such as an input, moves nothing.
  void transpose(const frame& f, const step& s, const element& to) {
    const element from = place(f, s.second);
    const auto found = makers_.find(from.buffer);
    if (found == makers_.end()) return;
    for (int row = 0; row < s.count; ++row)
      for (int column = 0; column < s.width; ++column) {
        const auto at = static_cast<std::size_t>(from.at + row * s.second.stride + column);
        if (at < found->second.size())
          make(to.buffer, to.at + column * s.first.stride + row, 1, found->second[at]);
      }
  }
};

}  // namespace

tile_map tiles_of(const listing& program, int output, std::size_t elements) {
  return follower(program, output).map_of(elements);
}

}  // namespace convolith::gen
