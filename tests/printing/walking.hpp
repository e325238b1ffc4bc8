// The counting machine's oracle: walks every round of every loop, and adds up what each step executes.
#pragma once

#include <vector>

#include <convolith/program/counting.hpp>

namespace printed {

using namespace convolith;

class walking_counter {
 public:
  explicit walking_counter(const listing& walked)
      : l_(walked), nodes_(static_cast<std::size_t>(walked.nodes)) {}

  [[nodiscard]] operation_counts count() {
    walk(0, static_cast<int>(l_.steps.size()));
    for (const step& s : l_.steps) all_.statements += is_statement(s.what) ? 1 : 0;
    return all_;
  }

 private:
  const listing& l_;
  std::vector<std::ptrdiff_t> nodes_;
  operation_counts all_;

  std::ptrdiff_t& node(int number) { return nodes_[static_cast<std::size_t>(number)]; }
  std::ptrdiff_t value(const location& where) {
    return where.constant + (where.node < 0 ? 0 : node(where.node));
  }
  void walk(int first, int last) {
    for (int i = first; i < last; ++i) {
      const step& s = l_.steps[static_cast<std::size_t>(i)];
      if (s.what == action::loop) {
        const std::ptrdiff_t end = value(s.second);
        for (std::ptrdiff_t at = value(s.first); at < end; at += s.count) {
          ++all_.rounds;
          node(s.result) = at;
          walk(i + 1, s.width);
        }
        i = s.width;
      } else if (const int operands = offset_operands(s.what); operands > 0) {
        node(s.result) = offset_of(s, node(s.a), operands > 1 && s.b >= 0 ? node(s.b) : 0, l_.rows);
      } else {
        all_.add(executed_by(s));
      }
    }
  }
};

}  // namespace printed
