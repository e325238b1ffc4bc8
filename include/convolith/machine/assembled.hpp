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
#include <convolith/machine/assembled_flow.hpp>
#include <convolith/machine/assembled_registers.hpp>
#include <convolith/machine/assembled_values.hpp>

namespace convolith {

/// Assembles a program of one number a lane, whose operands are four arguments of a function. Loops have bounds known
/// when assembling; what lies elsewhere is refused.
class assembling_machine {
 public:
  /// `pairs`: the core has the instructions of Armv7E-M, which multiply pairs.
  explicit assembling_machine(const listing& assembled, bool pairs = true)
      : l_(assembled), pairs_(pairs), values_(assembled) {}

  /// Lines of assembly for the body of a function without prologue, or none if the program cannot be assembled.
  [[nodiscard]] std::vector<std::string> lines() {
    if (!flow_.known() || buffers() > 4) return {};
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
  const listing& l_;
  bool pairs_;
  program_values values_;
  register_file registers_{values_.ranges, text_};
  std::vector<std::string> text_;
  assembled_flow flow_{l_, values_, registers_, text_};
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
        return flow_.enter(now_);
      case action::end:
        return flow_.leave(now_);
      case action::zero:
        append_constant(text_, result(), static_cast<std::uint32_t>(s.first.constant));
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
        const std::string from = flow_.memory(now_);
        line("ldr{} {}, {}", *part_of_word(s) == 0 ? "" : fmt::format("s{}", part_of_word(s)),
             result(), from);
        return true;
      }
      case action::store_word:
      case action::store: {
        const std::string x = reg(read[0]), to = flow_.memory(now_);
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
