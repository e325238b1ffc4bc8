#include "text_size.hpp"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace convolith::gen {

namespace {

// Bytes, fitted to what arm-none-eabi-gcc 12 makes of the catalogue at -O2 for the Cortex-M4, so that hardly any
// function is larger than its estimate: tests/gen/text_estimate holds them to it.
constexpr std::int64_t instruction = 4;
constexpr std::int64_t call = 14;            // of soft floating point, operands moved into place
constexpr std::int64_t whole_function = 96;  // entry and exit, which save registers
constexpr std::int64_t offset_operation = 8;
constexpr std::int64_t choice = 4;          // of an offset and a bound; none if it can be foreseen
constexpr std::int64_t division = 16;       // by a constant, which is a product and a shift
constexpr std::int64_t far_access = 8;      // one more pointer, which is set and moved along
constexpr std::int64_t varying_loop = 44;   // reads its bounds, and is skipped if it has no rounds
constexpr std::int64_t computed_loop = 24;  // the same with bounds that are not read
constexpr std::int64_t sum_of_varying_loop = 4;  // as the sum is set in the rounds and beside them
constexpr std::int64_t table_row = 16;

/// How far apart, in bytes, elements may be that one pointer reaches: VLDR and VSTR of the Cortex-M.
constexpr std::int64_t reach = 1020;
constexpr std::int64_t in_front = 256;  // of a pointer, as far as gcc lets one reach

bool is_power_of_two(int number) { return (number & (number - 1)) == 0; }

/// Walks a program once. Between the ends of loops, what was loaded once is not loaded again.
class text_counter {
 public:
  text_counter(const listing& program, std::size_t element_bytes, bool fpu)
      : l_(program),
        element_bytes_(static_cast<std::int64_t>(element_bytes)),
        arithmetic_(fpu ? instruction : call),
        multiply_(fpu ? instruction : call),
        multiply_add_(fpu ? instruction : 2 * call),
        offsets_(static_cast<std::size_t>(program.nodes)),
        computed_(static_cast<std::size_t>(program.nodes)),
        zero_(static_cast<std::size_t>(program.registers)) {}

  [[nodiscard]] std::int64_t count() {
    bytes_ = whole_function + table_row * static_cast<std::int64_t>(l_.rows.size());
    for (const step& s : l_.steps) add(s);
    leave_block();
    return bytes_;
  }

 private:
  using base = std::pair<int, int>;  ///< a buffer, and which offset into it

  const listing& l_;
  std::int64_t element_bytes_, arithmetic_, multiply_,
      multiply_add_;  ///< the last three in bytes of code
  std::int64_t bytes_ = 0;
  std::vector<int> offsets_;  ///< what each node holds, by number
  int next_offset_ = 1;
  std::vector<bool> computed_;  ///< nodes that hold a bound which no table holds
  std::vector<bool> zero_;      ///< registers that hold a zero to which nothing was added so far
  std::map<base, std::set<std::ptrdiff_t>> accessed_;  ///< in this block, from each base

  void add(const step& s) {
    switch (s.what) {
      case action::multiply:
      case action::add:
      case action::lookup:
      case action::entry:
        define(s.result);
        bytes_ +=
            s.what == action::multiply && s.first.constant == -1 ? instruction : offset_operation;
        break;
      case action::at_least:
      case action::at_most:
        define(s.result);
        is_computed(s.result) = true;
        bytes_ += choice;
        break;
      case action::divide:
        define(s.result);
        is_computed(s.result) = true;
        bytes_ += is_power_of_two(s.count) ? instruction : division;
        break;
      case action::loop:
        leave_block();
        define(s.result);
        if (s.first.node >= 0 || s.second.node >= 0)
          bytes_ += (computed(s.first) || computed(s.second) ? computed_loop : varying_loop) +
                    sum_of_varying_loop * sums_of(s);
        break;
      case action::end:
        leave_block();
        break;
      case action::zero:
        zero(s.result) = true;
        break;
      case action::copy:
        zero(s.result) = false;
        bytes_ += instruction;
        break;
      case action::load:
      case action::broadcast:
        zero(s.result) = false;
        if (access(s.first) || in_order()) bytes_ += instruction;
        if (in_order() && beyond_reach(s.first)) bytes_ += instruction;
        break;
      case action::load_pair:
        zero(s.result) = false;
        zero(s.b) = false;
        access(s.first);
        bytes_ += instruction;
        break;
      case action::store:
        access(s.first);
        bytes_ += instruction;
        break;
      case action::store_sum:
        access(s.first);
        bytes_ += 2 * instruction + arithmetic_;
        break;
      case action::product:
        zero(s.result) = false;
        bytes_ += multiply_;
        break;
      case action::fma:
      case action::accumulate:
        if (zero(s.result)) bytes_ += instruction;
        zero(s.result) = false;
        bytes_ += s.what == action::fma ? multiply_add_ : arithmetic_;
        break;
      case action::horizontal:
        bytes_ += (instruction + arithmetic_) * l_.lanes;
        break;
      case action::activate:
      case action::gate:
        bytes_ += (3 * instruction + arithmetic_) *
                  (s.option == static_cast<int>(activation::relu6) ? 2 : 1);
        break;
      case action::transpose:
        access(s.first);
        access(s.second);
        bytes_ += 2 * instruction * (s.count + s.width);
        break;
      // Of programs on whole numbers.
      case action::load_word:
      case action::load_pairs:
      case action::load_joined:
      case action::broadcast_word:
      case action::store_word:
      case action::store_four:
      case action::plus:
      case action::widen:
      case action::pair_sum:
      case action::join:
      case action::sum:
      case action::times:
      case action::shift:
      case action::low_byte:
      case action::half:
      case action::number:
      case action::extremum:
      case action::clamp:
      case action::quotient:
      case action::add_bytes:
      case action::rounding:
      case action::dot:
      case action::requantize:
      case action::argument:
      case action::call:
        break;
    }
  }

  void define(int node) {
    offsets_[static_cast<std::size_t>(node)] = next_offset_++;
    is_computed(node) = false;
  }
  std::vector<bool>::reference is_computed(int node) {
    return computed_[static_cast<std::size_t>(node)];
  }
  bool computed(const location& at) { return at.node >= 0 && is_computed(at.node); }
  std::vector<bool>::reference zero(int number) { return zero_[static_cast<std::size_t>(number)]; }

  /// Whether it is the first to this element in the block.
  bool access(const location& at) {
    const int offset = at.node < 0 ? 0 : offsets_[static_cast<std::size_t>(at.node)];
    return accessed_[{at.buffer, offset}].insert(at.constant).second;
  }

  /// Whether loads are what the program says, each with an address of its own.
  [[nodiscard]] bool in_order() const { return l_.order == scheduling::planned && l_.lanes == 1; }
  /// Whether an element is too far from the first of its block for one pointer: then its address is computed.
  [[nodiscard]] bool beyond_reach(const location& at) const {
    const int offset = at.node < 0 ? 0 : offsets_[static_cast<std::size_t>(at.node)];
    const std::ptrdiff_t first = *accessed_.at({at.buffer, offset}).begin();
    return (at.constant - first) * element_bytes_ > reach ||
           at.constant * element_bytes_ <= -in_front;
  }

  void leave_block() {
    for (const auto& [from, elements] : accessed_) {
      std::ptrdiff_t first = *elements.begin();
      for (const std::ptrdiff_t element : elements) {
        if ((element - first) * element_bytes_ <= reach) continue;
        bytes_ += far_access;
        first = element;
      }
    }
    accessed_.clear();
  }

  [[nodiscard]] std::int64_t sums_of(const step& loop) const {
    std::set<int> sums;
    for (const step* s = &loop; s != &l_.steps[static_cast<std::size_t>(loop.width)]; ++s)
      if (s->what == action::fma) sums.insert(s->result);
    return static_cast<std::int64_t>(sums.size());
  }
};

}  // namespace

std::int64_t stack_size(const listing& program) {
  constexpr std::int64_t saved = 36, saved_values = 64;  // r4 to r11 and lr; s16 to s31
  constexpr std::int64_t locals = 40;
  // Of a loop nest that calls tiles gcc keeps half of the offsets in registers; a tile saves registers, too.
  if (!program.tiles.empty()) return 2 * saved + locals + 2 * std::int64_t{program.nodes};
  return saved + locals + (program.registers > 16 ? saved_values : 0) +
         4 * std::int64_t{program.nodes};
}

std::int64_t text_size(const listing& program, std::size_t element_bytes, bool fpu) {
  return text_counter(program, element_bytes, fpu).count();
}

}  // namespace convolith::gen
