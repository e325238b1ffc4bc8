// The machine that writes a tile as Thumb-2 assembly, with registers of its own choice: compilers spill what fits.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/program/live_ranges.hpp>
#include <convolith/program/program.hpp>
#include <convolith/machine/assembled_addresses.hpp>
#include <convolith/machine/assembled_registers.hpp>
#include <convolith/machine/assembled_values.hpp>

namespace convolith {

/// Assembles a program of one number a lane, whose operands are four arguments of a function. Loops have bounds known
/// when assembling; what lies elsewhere is refused.
class assembling_machine {
 public:
  /// `pairs`: the core has the instructions of Armv7E-M, which multiply pairs.
  explicit assembling_machine(const listing& assembled, bool pairs = true)
      : l_(assembled),
        pairs_(pairs),
        loops_(loops_of(assembled)),
        addresses_(assembled),
        values_(assembled) {}

  /// Lines of assembly for the body of a function without prologue, or none if the program cannot be assembled.
  [[nodiscard]] std::vector<std::string> lines() {
    if (!addresses_.known() || buffers() > 4) return {};
    moved_.assign(l_.operands.size(), 0);
    for (int buffer = 0; buffer < buffers(); ++buffer) registers_.give(buffer, buffer);
    for (now_ = 0; now_ < length(); ++now_) {
      if (!assemble(at(now_))) return {};
      registers_.free_dead(now_);
    }
    const int slots = registers_.slots();
    const std::string saved = registers_.saved();
    std::vector<std::string> all = {fmt::format("push {{{}lr}}", saved)};
    if (slots > 0) all.push_back(fmt::format("sub sp, #{}", 4 * slots));
    all.insert(all.end(), text_.begin(), text_.end());
    if (slots > 0) all.push_back(fmt::format("add sp, #{}", 4 * slots));
    all.push_back(fmt::format("pop {{{}pc}}", saved));
    return all;
  }
  /// What those lines take of the stack: nine registers, and slots.
  [[nodiscard]] int stack_bytes() const { return 36 + 4 * registers_.slots(); }

 private:
  struct open_loop {
    int number = 0;
    register_file::snapshot start;
    std::vector<std::ptrdiff_t> moved;  ///< of each cursor, when a round begins
    int compared = -1;                  ///< the cursor that tells the end
  };

  const listing& l_;
  bool pairs_;
  std::vector<loop_range> loops_;
  operand_addresses addresses_;
  program_values values_;
  register_file registers_{values_.ranges, text_};
  std::vector<std::ptrdiff_t>
      moved_;  ///< how far each cursor is from what the loops' variables say
  std::vector<open_loop> open_;
  std::vector<std::string> text_;
  int now_ = 0;

  [[nodiscard]] int length() const { return static_cast<int>(l_.steps.size()); }
  [[nodiscard]] int buffers() const { return static_cast<int>(l_.operands.size()); }
  [[nodiscard]] const step& at(int i) const { return l_.steps[static_cast<std::size_t>(i)]; }
  template <class... Words>
  void line(fmt::format_string<Words...> text, Words&&... words) {
    text_.push_back(fmt::format(text, std::forward<Words>(words)...));
  }

  bool assemble(const step& s) {
    const std::vector<int>& read = values_.read[static_cast<std::size_t>(now_)];
    if (values_.joined[static_cast<std::size_t>(now_)]) return true;
    switch (s.what) {
      case action::multiply:
      case action::add:
        return true;
      case action::loop:
        return enter();
      case action::end:
        return leave();
      case action::zero:
        constant(result(), static_cast<std::uint32_t>(s.first.constant));
        return true;
      case action::copy: {
        const std::string from = reg(read[0]), to = result();
        if (from != to) line("mov {}, {}", to, from);
        return true;
      }
      case action::load:
      case action::broadcast:
      case action::load_word:
      case action::broadcast_word: {
        const std::string from = memory(s);
        line("ldr{} {}, {}", *part_of_word(s) == 0 ? "" : fmt::format("s{}", part_of_word(s)),
             result(), from);
        return true;
      }
      case action::store_word:
      case action::store: {
        const std::string x = reg(read[0]), to = memory(s);
        line("str{} {}, {}", part_of_word(s), x, to);
        return true;
      }
      case action::widen: {
        const std::string bytes = reg(read[0]);
        line("sxtb16 {}, {}{}", result(), bytes, s.option == 1 ? ", ror #8" : "");
        return pairs_ && s.first.constant == 0;
      }
      case action::dot:
      case action::fma: {
        constexpr const char* adding[] = {"smlad", "smlabt", "smlatb"};
        constexpr const char* starting[] = {"smuad", "smulbt", "smultb"};
        const std::string a = reg(read[0]), b = reg(read[1]);
        const std::string before = read.size() > 2 ? reg(read[2]) : "";
        const bool starts = values_.made[static_cast<std::size_t>(now_)] >= 0;
        if (!starts) registers_.change(read[2]);
        const std::string sum = starts ? result() : before;
        if (before.empty())
          line("{} {}, {}, {}", starting[s.option], sum, a, b);
        else
          line("{} {}, {}, {}, {}", s.what == action::dot ? adding[s.option] : "mla", sum, a, b,
               before);
        return true;
      }
      case action::sum:
      case action::pair_sum:
        return add(s, read);
      case action::product: {
        const std::string a = reg(read[0]), b = reg(read[1]);
        line("mul {}, {}, {}", result(), a, b);
        return true;
      }
      case action::shift: {
        const std::string from = reg(read[0]);
        line("asr {}, {}, #{}", result(), from, s.count);
        return true;
      }
      case action::low_byte: {
        const std::string from = reg(read[0]);
        line("uxtb {}, {}", result(), from);
        return true;
      }
      case action::rounding: {  // (2 * zero + 1) * 2^right / 2
        const std::string right = reg(read[0]), to = result(false);
        const std::ptrdiff_t odd = 2 * s.first.constant + 1;
        line("{} {}, #{}", odd < 0 ? "mvn" : "mov", to, odd < 0 ? ~odd : odd);
        line("lsl {0}, {0}, {1}", to, right);
        line("asr {0}, {0}, #1", to);
        return true;
      }
      case action::accumulate: {
        const std::string a = reg(read[0]), sum = reg(read[1]);
        registers_.change(read[1]);
        line("add {0}, {0}, {1}", sum, a);
        return true;
      }
      case action::join: {
        const std::string a = reg(read[0]), b = reg(read[1]), to = result();
        if (s.option == 0)
          line("pkhbt {}, {}, {}, lsl #16", to, a, b);
        else
          line("pkhtb {}, {}, {}, asr #16", to, b, a);
        return pairs_;
      }
      case action::requantize:
        return requantize(s, read);
      default:
        return false;
    }
  }

  /// How an instruction names what it loads or stores, where that is less than a word.
  [[nodiscard]] const char* part_of_word(const step& s) const {
    const bool element = s.what != action::load_word && s.what != action::broadcast_word &&
                         s.what != action::store_word;
    const storage type = l_.operands[static_cast<std::size_t>(s.first.buffer)];
    return !element || type == storage::int32 ? "" : type == storage::int8 ? "b" : "h";
  }
  std::string reg(int value) { return registers_.name(registers_.want(value, now_)); }
  std::string result(bool in_place = true) {
    return registers_.name(
        registers_.make(values_.made[static_cast<std::size_t>(now_)], now_, in_place));
  }
  void constant(const std::string& to, std::uint32_t x) {
    line("{} {}, #{}", x < 256 ? "mov" : "movw", to, x % 65536);
    if (x >= 65536) line("movt {}, #{}", to, x / 65536);
  }
  /// An operand of a load or store; moves the cursor where it is out of reach.
  std::string memory(const step& s) {
    const int buffer = s.first.buffer;
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
  void move(int buffer, std::ptrdiff_t bytes) {
    if (bytes == 0) return;
    const std::string base = reg(buffer);
    registers_.change(buffer);
    const std::ptrdiff_t size = bytes < 0 ? -bytes : bytes;
    const char* const way = bytes < 0 ? "sub" : "add";
    if (size >= 4096) line("{0}.w {1}, {1}, #{2}", way, base, size / 4096 * 4096);
    if (size % 4096 > 0) line("{0} {1}, {1}, #{2}", way, base, size % 4096);
  }

  /// Registers for what the loop uses; what it does not use makes room for what it makes.
  bool enter() {
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
      constant(end, static_cast<std::uint32_t>(bytes));
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
  bool leave() {
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

  bool add(const step& s, const std::vector<int>& read) {
    const bool pairs = s.what == action::pair_sum;
    std::string a = reg(read[0]), b = reg(read[1]), shifted;
    const bool shifts = now_ > 0 && values_.joined[static_cast<std::size_t>(now_) - 1];
    if (shifts && (at(now_ - 1).what == action::times || at(now_ - 1).what == action::shift)) {
      const step& before = at(now_ - 1);
      if (before.result == s.a) std::swap(a, b);
      int bits = before.count;
      if (before.what == action::times)
        for (bits = 0; std::ptrdiff_t{1} << bits < before.first.constant;) ++bits;
      shifted = fmt::format(", {} #{}", before.what == action::times ? "lsl" : "asr", bits);
    }
    line("{}{} {}, {}, {}{}", pairs ? "s" : "",
         s.option == 1 ? (pairs ? "sub16" : "sub") : (pairs ? "add16" : "add"), result(), a, b,
         shifted);
    return pairs_ || !pairs;
  }
  bool requantize(const step& s, const std::vector<int>& read) {
    const rescaled_by by = rescaled_of(s);
    if (by.how != rescaling_step::doubled) return false;
    const std::string x = reg(read[0]), multiplier = reg(read[1]), rounding_bits = reg(read[2]),
                      shift = reg(read[3]), to = result(false);
    if (pairs_) {
      line("smmlar {}, {}, {}, {}", to, x, multiplier, rounding_bits);
    } else {
      const std::string low = registers_.name(registers_.spare(now_));
      line("smull {}, {}, {}, {}", low, to, x, multiplier);
      line("add {0}, {0}, {1}, lsr #31", to, low);
      line("add {0}, {0}, {1}", to, rounding_bits);
    }
    line("add {0}, {0}, {1}, asr #31", to, x);
    line("asr {0}, {0}, {1}", to, shift);
    line("ssat {0}, #8, {0}", to);
    const auto clamp = [&](const char* when, int bound) {
      line("cmp {}, #{}", to, bound);
      line("it {}", when);
      line("mov{} {}, #{}", when, to, bound);
    };
    if (by.least > -128) clamp("lt", by.least);
    if (by.most < 127) clamp("gt", by.most);
    return true;
  }
};

}  // namespace convolith
