// The whole numbers of a recording machine: what texts on them ask for, as steps.
#pragma once

#include <cstddef>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/program/program.hpp>

namespace convolith {

struct recorded_value {
  int number = -1;  ///< of a register; -1 is zero
};

/// A part of `Machine`, which keeps the steps.
template <class Machine>
class whole_recording {
 public:
  using value = recorded_value;
  using place = kernel::place<Machine>;

  constexpr value constant(int number) {
    return machine().made({.what = action::zero, .first = {.constant = number}});
  }
  constexpr value load_word(const place& from) { return machine().read(action::load_word, from); }
  constexpr value broadcast_word(const place& from) {
    return machine().read(action::broadcast_word, from);
  }
  constexpr value load_pairs(int count, const place& from) {
    return machine().read(action::load_pairs, from, count);
  }
  constexpr value load_joined(int count, const place& lower, const place& upper) {
    return machine().made({.what = action::load_joined,
                           .count = count,
                           .first = machine().at(lower),
                           .second = machine().at(upper)});
  }
  constexpr void store_word(const place& to, const value& x) { store_words(1, to, x); }
  constexpr void store_words(int count, const place& to, const value& x) {
    machine().store_.append(
        {.what = action::store_word, .a = x.number, .count = count, .first = machine().at(to)});
  }
  constexpr void store_four(const place& to, std::ptrdiff_t next, std::ptrdiff_t next_two,
                            const value (&x)[4], bool swapped) {
    machine().store_.append({.what = action::store_four,
                             .a = x[0].number,
                             .b = x[1].number,
                             .count = x[2].number,
                             .width = x[3].number,
                             .option = swapped,
                             .first = machine().at(to),
                             .second = {.constant = next, .stride = next_two}});
  }
  constexpr value plus(const value& a, int more) {
    if (more == 0) return a;
    return with_constant(action::plus, a, more);
  }
  constexpr value widen(const value& bytes, int which, int more) {
    return machine().made(
        {.what = action::widen, .a = bytes.number, .option = which, .first = {.constant = more}});
  }
  constexpr value pair_sum(const value& a, const value& b) {
    return two(action::pair_sum, a, b, 0);
  }
  constexpr value pair_difference(const value& a, const value& b) {
    return two(action::pair_sum, a, b, 1);
  }
  constexpr value join(const value& a, const value& b) { return two(action::join, a, b, 0); }
  constexpr value join_upper(const value& a, const value& b) { return two(action::join, a, b, 1); }
  constexpr value sum(const value& a, const value& b) { return two(action::sum, a, b, 0); }
  constexpr value difference(const value& a, const value& b) { return two(action::sum, a, b, 1); }
  constexpr value times(const value& a, std::ptrdiff_t factor) {
    if (factor == 1) return a;
    return with_constant(action::times, a, factor);
  }
  constexpr value product(const value& a, const value& b) { return two(action::product, a, b, 0); }
  constexpr value shift(const value& a, int bits) {
    return machine().made({.what = action::shift, .a = a.number, .count = bits});
  }
  constexpr value low_byte(const value& a) { return with_constant(action::low_byte, a, 0); }
  constexpr value half(const value& pair) { return with_constant(action::half, pair, 0); }
  constexpr void keep_extremum(const value& kept, const value& x, bool greatest) {
    keep(kept, x, greatest, 1);
  }
  constexpr void keep_extreme_bytes(const value& kept, const value& x, bool greatest) {
    keep(kept, x, greatest, 4);
  }
  constexpr value clamp(const value& x, int least, int most) {
    return machine().made({.what = action::clamp,
                           .a = x.number,
                           .first = {.constant = least},
                           .second = {.constant = most}});
  }
  /// Divided by a value, or by a number.
  constexpr value quotient(const value& x, const value& by) {
    return two(action::quotient, x, by, 0);
  }
  constexpr value quotient(const value& x, int by, bool truncates = false) {
    return machine().made({.what = action::quotient,
                           .a = x.number,
                           .b = -1,
                           .option = truncates,
                           .first = {.constant = by}});
  }
  constexpr void add_bytes(const value& pair, const value& bytes, int which) {
    machine().store_.append(
        {.what = action::add_bytes, .result = pair.number, .a = bytes.number, .option = which});
  }
  constexpr value rounding(const value& right, int zero) {
    return with_constant(action::rounding, right, zero);
  }
  constexpr void dot(const value& sum, const value& a, const value& b) { add_dot(sum, a, b, 0); }
  constexpr void dot_lower(const value& sum, const value& a, const value& b) {
    add_dot(sum, a, b, 1);
  }
  constexpr void dot_upper(const value& sum, const value& a, const value& b) {
    add_dot(sum, a, b, 2);
  }
  constexpr value requantize(const value& sum, const rescaled_by& by, const value (&row)[4]) {
    return machine().made(
        {.what = action::requantize,
         .a = sum.number,
         .b = row[0].number,
         .count = row[1].number,
         .width = row[2].number,
         .option = static_cast<int>(by.how),
         .first = {.buffer = row[3].number, .constant = by.zero, .stride = by.swaps + 2 * by.right},
         .second = {.constant = by.least, .stride = by.most}});
  }

 private:
  constexpr void keep(const value& kept, const value& x, bool greatest, int parts) {
    machine().store_.append({.what = action::extremum,
                             .result = kept.number,
                             .a = x.number,
                             .count = parts,
                             .option = greatest ? 0 : 1});
  }
  constexpr value with_constant(action what, const value& a, std::ptrdiff_t number) {
    return machine().made({.what = what, .a = a.number, .first = {.constant = number}});
  }
  constexpr void add_dot(const value& sum, const value& a, const value& b, int way) {
    machine().store_.append(
        {.what = action::dot, .result = sum.number, .a = a.number, .b = b.number, .option = way});
  }
  constexpr value two(action what, const value& a, const value& b, int way) {
    return machine().made({.what = what, .a = a.number, .b = b.number, .option = way});
  }
  constexpr Machine& machine() { return static_cast<Machine&>(*this); }
};

}  // namespace convolith
