// The loops of a tile that is written as assembly, and the pointers that it moves through its operands.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/program/listing.hpp>
#include <convolith/program/live_ranges.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/assembled_addresses.hpp>
#include <convolith/machine/assembled_registers.hpp>
#include <convolith/machine/assembled_values.hpp>

namespace convolith {

inline void append_constant(std::vector<std::string>& text, const std::string& to,
                            std::uint32_t x) {
  text.push_back(fmt::format("{} {}, #{}", x < 256 ? "mov" : "movw", to, x % 65536));
  if (x >= 65536) text.push_back(fmt::format("movt {}, #{}", to, x / 65536));
}

/// A pointer for each operand, its cursor, which loops move on, so that addresses are at constant distances from it. Steps
/// are told by their position.
class assembled_flow {
 public:
  assembled_flow(const listing& assembled, const program_values& values, register_file& registers,
                 std::vector<std::string>& text)
      : l_(assembled),
        values_(values),
        registers_(registers),
        text_(text),
        loops_(loops_of(assembled)),
        addresses_(assembled),
        moved_(assembled.operands.size()) {}

  /// False where an address is not at such a distance.
  [[nodiscard]] bool known() const { return addresses_.known(); }
  /// An operand of a load or store; moves the cursor where it is out of reach.
  std::string memory(int now) {
    now_ = now;
    const int buffer = at(now).first.buffer;
    const std::string base = reg(buffer);
    std::ptrdiff_t& moved = moved_[static_cast<std::size_t>(buffer)];
    const std::ptrdiff_t wanted = addresses_.of(now_);
    if (wanted - moved > 4095 || wanted - moved < -255) {
      move(buffer, wanted - moved);
      moved = wanted;
    }
    return wanted == moved ? fmt::format("[{}]", base)
                           : fmt::format("[{}, #{}]", base, wanted - moved);
  }
  /// Registers for what the loop uses; what it does not use makes room for what it makes.
  bool enter(int now) {
    now_ = now;
    const int number = loop_number();
    const step& s = at(now_);
    const std::ptrdiff_t rounds = (s.second.constant - s.first.constant + s.count - 1) / s.count;
    open_loop o;
    o.number = number;
    for (int b = 0; b < buffers(); ++b) {
      const auto& uses = values_.ranges[static_cast<std::size_t>(b)].uses;
      const bool used =
          std::any_of(uses.begin(), uses.end(), [&](int u) { return loop().holds(u); });
      moved_[static_cast<std::size_t>(b)] -= addresses_.pace(b, number) * s.first.constant;
      if (used && addresses_.pace(b, number) > 0) o.compared = b;
    }
    if (rounds < 2 || o.compared < 0) return false;
    // The cursor that tells the end, and where that is.
    const std::string from = reg(o.compared),
                      end = registers_.name(registers_.make(values_.end_of(number), now_));
    const std::ptrdiff_t bytes = rounds * s.count * addresses_.pace(o.compared, number);
    if (bytes < 4096) {
      line("add {}, {}, #{}", end, from, bytes);
    } else {
      append_constant(text_, end, static_cast<std::uint32_t>(bytes));
      line("add {0}, {0}, {1}", end, from);
    }
    registers_.enter(loop(), now_, is_innermost(number));
    o.start = registers_.state();
    o.moved = moved_;
    open_.push_back(o);
    line(".p2align 2");
    line("{}:", number + 1);
    return true;
  }
  bool leave(int now) {
    now_ = now;
    const open_loop o = open_.back();
    open_.pop_back();
    const step& s = at(loops_[static_cast<std::size_t>(o.number)].first);
    for (int b = 0; b < buffers(); ++b) {
      std::ptrdiff_t& moved = moved_[static_cast<std::size_t>(b)];
      const std::ptrdiff_t start = o.moved[static_cast<std::size_t>(b)],
                           round = s.count * addresses_.pace(b, o.number);
      if (values_.ranges[static_cast<std::size_t>(b)].to >= now_) move(b, round + start - moved);
      const std::ptrdiff_t rounds = (s.second.constant - s.first.constant + s.count - 1) / s.count;
      moved = start + addresses_.pace(b, o.number) * (s.first.constant + rounds * s.count);
    }
    if (!registers_.return_to(o.start, now_)) return false;
    const std::string end = reg(values_.end_of(o.number)), cursor_now = reg(o.compared);
    if (!registers_.is_at(o.start, now_)) return false;  // no register was left for the end
    line("cmp {}, {}", cursor_now, end);
    line("bne.w {}b", o.number + 1);
    return true;
  }

 private:
  struct open_loop {
    int number = 0;
    register_file::snapshot start;
    std::vector<std::ptrdiff_t> moved;  ///< of each cursor, when a round begins
    int compared = -1;                  ///< the cursor that tells the end
  };

  const listing& l_;
  const program_values& values_;
  register_file& registers_;
  std::vector<std::string>& text_;
  std::vector<loop_range> loops_;
  operand_addresses addresses_;
  std::vector<std::ptrdiff_t>
      moved_;  ///< how far each cursor is from what the loops' variables say
  std::vector<open_loop> open_;
  int now_ = 0;

  [[nodiscard]] const step& at(int i) const { return l_.steps[static_cast<std::size_t>(i)]; }
  [[nodiscard]] int buffers() const { return static_cast<int>(l_.operands.size()); }
  template <class... Words>
  void line(fmt::format_string<Words...> text, Words&&... words) {
    text_.push_back(fmt::format(text, std::forward<Words>(words)...));
  }
  std::string reg(int value) { return registers_.name(registers_.want(value, now_)); }
  void move(int buffer, std::ptrdiff_t bytes) {
    if (bytes == 0) return;
    const std::string base = reg(buffer);
    registers_.change(buffer);
    const std::ptrdiff_t size = bytes < 0 ? -bytes : bytes;
    const char* const way = bytes < 0 ? "sub" : "add";
    if (size >= 4096) line("{0}.w {1}, {1}, #{2}", way, base, size / 4096 * 4096);
    if (size % 4096 > 0) line("{0} {1}, {1}, #{2}", way, base, size % 4096);
  }
  [[nodiscard]] int loop_number() const {
    for (int i = 0; i < static_cast<int>(loops_.size()); ++i)
      if (loops_[static_cast<std::size_t>(i)].first == now_) return i;
    return -1;
  }
  [[nodiscard]] const loop_range& loop() const {
    return loops_[static_cast<std::size_t>(loop_number())];
  }
  [[nodiscard]] bool is_innermost(int number) const {
    const loop_range& l = loops_[static_cast<std::size_t>(number)];
    return number + 1 == static_cast<int>(loops_.size()) ||
           !l.holds(loops_[static_cast<std::size_t>(number) + 1].first);
  }
};

}  // namespace convolith
