// A kernel as a list of steps: what a recording machine writes down, and native, printing and counting read.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/target/target.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>

namespace convolith {

/// What a step does. Registers hold values, nodes hold offsets.
enum class action : std::uint8_t {
  multiply,  ///< node result = node a * first.constant
  add,       ///< node result = node a + node b
  at_least,  ///< node result = node a + first.constant, or second.constant if that is more
  at_most,  ///< node result = node a + first.constant, or node b + second.constant if that is less; b -1 stands for 0
  divide,  ///< node result = (node a + first.constant) / count, rounded down; never of a negative number
  lookup,  ///< node result = row (node a + first.constant) of the program's table, column `option`
  entry,   ///< node result = the number at `first`; `count` is one that it often is
  loop,    ///< for (node result = first; result < second; result += count), up to step `width`
  end,     ///< of a loop
  zero,    ///< register result = 0, in all lanes
  copy,    ///< register result = a
  load,    ///< register result = `count` lanes from `first`, the others 0
  load_pair,   ///< registers result and b = the element at `first` and the one behind it
  broadcast,   ///< register result = the element at `first`, in all lanes
  store,       ///< `count` lanes of register a to `first`
  store_sum,   ///< the same, added to what is there
  fma,         ///< register result += a * b, rounded once
  product,     ///< register result = a * b, rounded
  accumulate,  ///< register result += a
  horizontal,  ///< register result = the sum of the lanes of a, in lane 0
  activate,    ///< register result = activation `option` of it
  gate,  ///< register result = a where activation `option` has slope 1 at its output b, else 0
  transpose,  ///< `count` rows of `width` elements at `second` to columns at `first`, written as `option` says
  // Of programs on whole numbers, whose registers hold 32 bits a lane: one number, or a pair of 16 bits.
  load_word,   ///< register result = four bytes a lane from `first`, as they lie
  load_pairs,  ///< register result = `count` lanes, of each two neighbours from `first` as a pair
  broadcast_word,  ///< register result = the four bytes at `first`, in all lanes
  load_joined,  ///< register result = `count` lanes, of elements from `first` and from `second` as pairs
  store_word,  ///< the 32 bits of `count` lanes of register a to `first`
  store_four,  ///< all lanes of registers a, b, `count` and `width` to `first`, second.constant further on, second.stride
  ///< further on, and there second.constant further on; with `option` 1 in the order of `rescaled_by::swaps`
  plus,   ///< register result = a + first.constant
  widen,  ///< register result = bytes 0 and 2 of a as a pair, or with `option` 1 bytes 1 and 3, each + first.constant
  join,  ///< register result = the lower halves of a and b as a pair, or with `option` 1 the upper ones
  pair_sum,  ///< register result = a + b, half by half; with `option` 1 a - b
  sum,       ///< register result = a + b; with `option` 1 a - b
  times,     ///< register result = a * first.constant
  shift,     ///< register result = a / 2^count, rounded down
  low_byte,  ///< register result = the lowest byte of a, 0 to 255
  half,      ///< register result = the lower half of the pair a; its upper half is `shift` by 16
  number,    ///< register result = node a + first.constant
  extremum,  ///< register result = the greater of it and a, or with `option` 1 the less; with `count` 4 byte by byte
  clamp,     ///< register result = a, but first.constant at least and second.constant at most
  quotient,  ///< register result = a / b, of b -1 a / first.constant, halves away from zero; with `option` 1 towards zero
  add_bytes,  ///< register result += bytes 0 and 2 of a, half by half, or with `option` 1 bytes 1 and 3
  rounding,  ///< register result = 2^(a - 1) + first.constant * 2^a: see `rescaling_step::doubled`
  dot,  ///< register result += both products of the pairs in a and b; with `option` 1 the lower half of a times the
        ///< upper of b, with 2 the upper of a times the lower of b
  requantize,  ///< register result = lane by lane what the sums in a become: see `rescaled_by`
  argument,  ///< of the call that follows, of tile number `option`: operand number `count` is `first`
  call       ///< the kernel's tile number `option`
};

/// Element `node + constant` of a buffer; node -1 stands for 0. Of a matrix: its first, with rows `stride` apart.
struct location {
  int buffer = 0, node = -1;
  std::ptrdiff_t constant = 0, stride = 0;
};

/// One step of a kernel. Structural, so that it can be a template argument.
struct step {
  action what{};
  int result = 0, a = 0, b = 0;
  int count = 0, width = 0, option = 0;
  location first{}, second{};
};

/// How such a step requantises. Its fourth register, if there is one, is first.buffer.
[[nodiscard]] constexpr rescaled_by rescaled_of(const step& s) {
  return {static_cast<rescaling_step>(s.option),
          static_cast<int>(s.first.constant),
          static_cast<int>(s.second.constant),
          static_cast<int>(s.second.stride),
          (s.first.stride & 1) != 0,
          (s.first.stride & 2) != 0};
}

/// Whether `first` of such a step is an element of an operand.
[[nodiscard]] constexpr bool touches_memory(action what) {
  return what == action::load || what == action::load_pair || what == action::broadcast ||
         what == action::store || what == action::store_sum || what == action::transpose ||
         what == action::load_word || what == action::load_pairs ||
         what == action::broadcast_word || what == action::store_word ||
         what == action::load_joined || what == action::store_four;
}

/// Whether the operands of a kernel are whole numbers: it says of each what it is stored as.
template <class Kernel>
concept on_whole_numbers = requires(const Kernel& kernel) {
  kernel.stored(0);
};

/// How many tiles a kernel calls: small programs of their own, which are functions in printed code.
template <class Kernel>
[[nodiscard]] constexpr int tiles_of() {
  if constexpr (requires { Kernel::called; })
    return Kernel::called;
  else
    return 0;
}

/// How the sums of a kernel are computed; one that has none need not say.
template <class Kernel>
[[nodiscard]] constexpr execution arithmetic_of(const Kernel& kernel) {
  if constexpr (requires { kernel.arithmetic(); })
    return kernel.arithmetic();
  else
    return {};
}

/// How much a program holds.
struct program_size {
  int steps = 0, rows = 0;
};

/// Steps and the rows of constant numbers that lookups read, for kernels that are known when compiling.
template <program_size Size>
struct program {
  step steps[std::size_t{Size.steps > 0 ? Size.steps : 1}] = {};
  int rows[std::size_t{Size.rows > 0 ? Size.rows : 1}][4] = {};
  int registers = 0, nodes = 0;  ///< how many of each live at a time
  static constexpr int length = Size.steps, row_count = Size.rows;
};

}  // namespace convolith
