// Where the loads and stores of a program lie: sums of multiples of loop variables, which pointers follow by additions.
#pragma once

#include <cstddef>
#include <vector>

#include <convolith/quantization/storage.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/live_ranges.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

/// Addresses in bytes from the start of an operand.
class operand_addresses {
 public:
  explicit operand_addresses(const listing& program) : l_(program), loops_(loops_of(program)) {
    known_ = find();
  }
  /// False where some address is no such sum, or where one pointer cannot serve all accesses to an operand.
  [[nodiscard]] bool known() const { return known_; }
  /// Of the access of a step, where every loop variable is 0.
  [[nodiscard]] std::ptrdiff_t of(int position) const {
    return accessed_[static_cast<std::size_t>(position)];
  }
  /// How far the accesses to an operand move on for a unit of a loop's variable.
  [[nodiscard]] std::ptrdiff_t pace(int operand, int loop) const {
    return pace_[static_cast<std::size_t>(operand)][static_cast<std::size_t>(loop)];
  }

 private:
  struct sum {
    std::ptrdiff_t constant = 0;
    std::vector<std::ptrdiff_t> by_loop;
  };
  const listing& l_;
  std::vector<loop_range> loops_;
  std::vector<sum> nodes_;
  std::vector<std::ptrdiff_t> accessed_;
  std::vector<std::vector<std::ptrdiff_t>> pace_;
  std::vector<std::vector<bool>> paced_;
  bool known_ = false;

  [[nodiscard]] sum constant(std::ptrdiff_t x) const {
    return {x, std::vector<std::ptrdiff_t>(loops_.size())};
  }
  sum& node(int number) { return nodes_[static_cast<std::size_t>(number)]; }

  bool find() {
    nodes_.assign(static_cast<std::size_t>(l_.nodes), constant(0));
    accessed_.resize(l_.steps.size());
    pace_.assign(l_.operands.size(), std::vector<std::ptrdiff_t>(loops_.size()));
    paced_.assign(l_.operands.size(), std::vector<bool>(loops_.size()));
    std::size_t loop = 0;
    for (std::size_t i = 0; i < l_.steps.size(); ++i) {
      const step& s = l_.steps[i];
      switch (s.what) {
        case action::loop:
          if (s.first.node >= 0 || s.second.node >= 0) return false;
          node(s.result) = constant(0);
          node(s.result).by_loop[loop++] = 1;
          break;
        case action::multiply:
        case action::add:
          combine(s);
          break;
        case action::at_least:
        case action::at_most:
        case action::divide:
        case action::lookup:
          return false;
        default:
          if (touches_memory(s.what) && !access(static_cast<int>(i), s)) return false;
      }
    }
    return true;
  }
  void combine(const step& s) {
    const bool adds = s.what == action::add;
    sum x = node(s.a);
    x.constant = adds ? x.constant + node(s.b).constant : x.constant * s.first.constant;
    for (std::size_t j = 0; j < loops_.size(); ++j)
      x.by_loop[j] = adds ? x.by_loop[j] + node(s.b).by_loop[j] : x.by_loop[j] * s.first.constant;
    node(s.result) = x;
  }
  bool access(int position, const step& s) {
    const auto operand = static_cast<std::size_t>(s.first.buffer);
    const int bytes = bytes_of(l_.operands[operand]);
    const sum to = s.first.node < 0 ? constant(0) : node(s.first.node);
    accessed_[static_cast<std::size_t>(position)] = (to.constant + s.first.constant) * bytes;
    for (std::size_t j = 0; j < loops_.size(); ++j) {
      if (!loops_[j].holds(position)) continue;
      const std::ptrdiff_t pace = to.by_loop[j] * bytes;
      if (paced_[operand][j] && pace_[operand][j] != pace) return false;
      paced_[operand][j] = true;
      pace_[operand][j] = pace;
    }
    return true;
  }
};

}  // namespace convolith
