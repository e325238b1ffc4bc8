// Draws operands, and asks the oracle for their sums.
#include "problem.hpp"

#include <cmath>

#include <convolith/reference.hpp>

#include "../support/noise.hpp"

namespace convolith::tests {
namespace {

wide_values drawn(noise& random, std::size_t count, bool integers, int scale = 1) {
  if (integers) return random.integers<double>(count, 2 * scale);
  return random.reals<double>(count, scale);
}

wide_values absolute(wide_values x) {
  for (double& v : x) v = std::abs(v);
  return x;
}

struct all_sums {
  wide_values dst, src, wei, bias;
};
all_sums oracle(const conv2d_shape& s, layout data, const wide_values& src, const wide_values& wei,
                const wide_values& diff_dst) {
  all_sums all{wide_values(s.dst_size()), wide_values(s.src_size()), wide_values(s.wei_size()),
               wide_values(s.bias_size())};
  reference::forward<double>(s, data, activation::none, src, wei, {}, all.dst);
  reference::backward_data<double>(s, data, diff_dst, wei, all.src);
  reference::backward_weights<double>(s, data, src, diff_dst, all.wei, all.bias);
  return all;
}

}  // namespace

answer answer::plus(const wide_values& old) const {
  answer more = *this;
  for (std::size_t i = 0; i < old.size(); ++i) {
    more.exact[i] += old[i];
    if (!magnitude.empty()) more.magnitude[i] += std::abs(old[i]);
  }
  return more;
}

problem::problem(const conv2d_shape& s, layout order, bool exact, std::uint64_t seed)
    : shape(s), data(order), integers(exact) {
  noise random(seed);
  src = drawn(random, s.src_size(), integers, 3);
  wei = drawn(random, s.wei_size(), integers);
  bias = drawn(random, s.bias_size(), integers);
  dst = drawn(random, s.dst_size(), integers, 8);
  diff_dst = drawn(random, s.dst_size(), integers);
  old_src = drawn(random, s.src_size(), integers);
  old_wei = drawn(random, s.wei_size(), integers);
  old_bias = drawn(random, s.bias_size(), integers);

  all_sums all = oracle(s, data, src, wei, diff_dst), magnitudes;
  if (!integers) magnitudes = oracle(s, data, absolute(src), absolute(wei), absolute(diff_dst));
  sums = {all.dst, magnitudes.dst};
  diff_src = {all.src, magnitudes.src};
  diff_wei = {all.wei, magnitudes.wei};
  diff_bias = {all.bias, magnitudes.bias};
}

answer problem::forward(activation act, bool with_bias) const {
  answer y = sums;
  if (with_bias) {
    wide_values added(y.exact.size());
    for (int n = 0; n < shape.n; ++n)
      for (int c = 0; c < shape.oc; ++c)
        for (int row = 0; row < shape.oh(); ++row)
          for (int column = 0; column < shape.ow(); ++column)
            added[reference::detail::dst_offset(shape, data, n, c, row, column)] =
                bias[static_cast<std::size_t>(c)];
    y = y.plus(added);
  }
  // An activation has slope at most 1: what bounds the error before it bounds the error after it.
  for (double& v : y.exact) v = reference::detail::activate(act, v);
  return y;
}

wide_values problem::gated(activation act) const {
  wide_values d = diff_dst;
  reference::backward_activation<double>(act, dst, d);
  return d;
}

}  // namespace convolith::tests
