// What must hold of a program before it runs: loops that end, registers and offsets that are set where they are read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <convolith/kernel/flow.hpp>
#include <convolith/program/counting.hpp>
#include <convolith/program/listing.hpp>

#include "memory.hpp"

namespace convolith::tests {

/// Reads a program from its first step to its last. What is set in a loop is known in that loop only, as in printed C.
class soundness {
 public:
  soundness(const listing& program, int operands)
      : l_(program),
        operands_(operands),
        registers_(static_cast<std::size_t>(program.registers)),
        nodes_(static_cast<std::size_t>(program.nodes)) {}

  /// Throws `misstep`.
  void demand() {
    const int length = static_cast<int>(l_.steps.size());
    std::vector<int> ends{length};
    for (now_ = 0; now_ < length; ++now_) {
      const step& s = l_.steps[static_cast<std::size_t>(now_)];
      if (s.what == action::loop) {
        expect(s.count > 0 && s.width > now_ && s.width < ends.back(), "a loop without an end");
        expect_offset(s.first);
        expect_offset(s.second);
        ends.push_back(s.width);
        set(nodes_, s.result, "offset");
      } else if (s.what == action::end) {
        expect(ends.size() > 1 && ends.back() == now_, "an end without a loop");
        ends.pop_back();
        for (auto* known : {&registers_, &nodes_})
          for (int& depth : *known)
            if (depth > static_cast<int>(ends.size())) depth = 0;
      } else {
        depth_ = static_cast<int>(ends.size());
        one_step(s);
      }
      depth_ = static_cast<int>(ends.size());
    }
    expect(ends.size() == 1, "a loop without an end");
  }

 private:
  const listing& l_;
  int operands_;
  std::vector<int> registers_,
      nodes_;  ///< how many loops, and one more, are around the first that sets it; 0: unset
  int now_ = 0, depth_ = 1;

  void expect(bool holds, const std::string& fault) const {
    if (!holds)
      throw misstep("step " + std::to_string(now_) + " of " + std::to_string(l_.steps.size()) +
                    " has " + fault);
  }
  void expect_set(const std::vector<int>& known, int number, const char* what) const {
    const bool there = number >= 0 && number < static_cast<int>(known.size());
    expect(there && known[static_cast<std::size_t>(number)] > 0,
           std::string("no ") + what + " " + std::to_string(number) + " to read");
  }
  void set(std::vector<int>& known, int number, const char* what) {
    expect(number >= 0 && number < static_cast<int>(known.size()),
           std::string("no ") + what + " " + std::to_string(number) + " to set");
    int& depth = known[static_cast<std::size_t>(number)];
    if (depth == 0) depth = depth_;
  }
  void expect_offset(const location& at) const {
    if (at.node >= 0) expect_set(nodes_, at.node, "offset");
  }
  void expect_place(const location& at) const {
    expect(at.buffer >= 0 && at.buffer < operands_, "no such operand");
    expect_offset(at);
  }
  void expect_lanes(int count) const {
    expect(count >= 1 && count <= l_.lanes, "other lanes than there are");
  }

  void one_step(const step& s) {
    if (const int read = offset_operands(s.what); read > 0) {
      expect_set(nodes_, s.a, "offset");
      if (read > 1 && (s.what != action::at_most || s.b >= 0)) expect_set(nodes_, s.b, "offset");
      expect(s.what != action::divide || s.count > 0, "a division by nothing");
      expect(s.what != action::lookup || (s.option >= 0 && s.option < 4), "no such column");
      return set(nodes_, s.result, "offset");
    }
    if (touches_memory(s.what)) expect_place(s.first);
    switch (s.what) {
      case action::load:
        expect_lanes(s.count);
        return set(registers_, s.result, "register");
      case action::load_pair:
        expect(l_.lanes == 1, "a pair of vectors");
        set(registers_, s.b, "register");
        return set(registers_, s.result, "register");
      case action::zero:
      case action::broadcast:
        return set(registers_, s.result, "register");
      case action::store:
      case action::store_sum:
        expect_lanes(s.count);
        return expect_set(registers_, s.a, "register");
      case action::activate:
        return expect_set(registers_, s.result, "register");
      case action::accumulate:
        expect_set(registers_, s.result, "register");
        return expect_set(registers_, s.a, "register");
      case action::fma:
        expect_set(registers_, s.result, "register");
        expect_set(registers_, s.b, "register");
        return expect_set(registers_, s.a, "register");
      case action::product:
      case action::gate:
        expect_set(registers_, s.b, "register");
        [[fallthrough]];
      case action::copy:
      case action::horizontal:
        expect_set(registers_, s.a, "register");
        return set(registers_, s.result, "register");
      case action::transpose:
        expect_place(s.second);
        expect_lanes(s.count);
        return expect_lanes(s.width);
      default:
        expect(false, "an action that nobody knows");
    }
  }
};

}  // namespace convolith::tests
