// Runs a pass in guarded memory at three places and holds the result against the oracle and its error bound.
#include "compare.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstring>
#include <span>
#include <vector>

#include <convolith/reference.hpp>

#include "../support/bounds.hpp"
#include "../support/guarded.hpp"
#include "../support/noise.hpp"

namespace convolith::tests {
namespace {

/// What the oracle is asked in: its sums are wider still, and rounded to this once.
using wide = double;

template <class T>
using values = std::vector<T>;

template <class To, class From>
values<To> converted(const values<From>& from) { return values<To>(from.begin(), from.end()); }

template <class T>
values<T> absolute(values<T> x) {
  for (T& v : x) v = std::abs(v);
  return x;
}

template <class T>
void add(values<T>& to, const values<T>& more) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += more[i];
}

/// Outputs of a layer: what its activation can give, its flat ends included.
template <class T>
values<T> activated(noise& random, std::size_t count, activation act) {
  values<T> out = random.reals<T>(count, 8);
  for (T& x : out) {
    if (x < 0) x = 0;
    if (act == activation::relu6 && x > 6) x = 6;
  }
  return out;
}

/// Inputs and previous outputs of one pass; those that it does not take are empty.
template <class T>
struct operands {
  values<T> src{}, wei{}, bias{}, dst{}, diff_dst{};
  values<T> old{}, old_bias{};  ///< what the gradient is added to
};

template <class T>
struct outcome {
  values<T> out, out_bias;
};

template <class T>
const T* pointer(guarded<T>& buffer) { return buffer.view().empty() ? nullptr : buffer.data(); }

/// One call with all of its buffers at `where`; nothing but the outputs and the workspace may have changed.
template <class T>
outcome<T> run(void (*kernel)(const call<T>&), const record& r, const operands<T>& in, std::size_t out_size,
               std::size_t out_bias_size, placement where) {
  guarded<T> src(in.src, where), wei(in.wei, where), bias(in.bias, where), dst(in.dst, where);
  guarded<T> diff_dst(in.diff_dst, where), out(out_size, where), out_bias(out_bias_size, where);
  guarded<std::byte> workspace(r.workspace_bytes, where);
  if (!in.old.empty()) std::memcpy(out.data(), in.old.data(), in.old.size() * sizeof(T));
  if (!in.old_bias.empty()) std::memcpy(out_bias.data(), in.old_bias.data(), in.old_bias.size() * sizeof(T));

  kernel(call<T>{.src = pointer(src), .wei = pointer(wei), .bias = pointer(bias), .dst = pointer(dst),
                 .diff_dst = pointer(diff_dst), .out = out.data(), .out_bias = out_bias.data(),
                 .workspace = workspace.data()});

  for (guarded<T>* buffer : {&src, &wei, &bias, &dst, &diff_dst}) {
    BOOST_TEST(buffer->intact(), "bytes around an input were written");
  }
  BOOST_TEST(out.intact(), "bytes around the output were written");
  BOOST_TEST(out_bias.intact(), "bytes around the bias gradient were written");
  BOOST_TEST(workspace.intact(), "bytes around the workspace were written");
  const auto unchanged = [](guarded<T>& buffer, const values<T>& before) {
    return before.empty() || std::memcmp(buffer.data(), before.data(), before.size() * sizeof(T)) == 0;
  };
  BOOST_TEST((unchanged(src, in.src) && unchanged(wei, in.wei) && unchanged(bias, in.bias) &&
              unchanged(dst, in.dst) && unchanged(diff_dst, in.diff_dst)), "an input was written");
  const auto copy = [](std::span<const T> view) { return values<T>(view.begin(), view.end()); };
  return {copy(out.view()), copy(out_bias.view())};
}

template <class T>
bool same_bits(const values<T>& a, const values<T>& b) {
  return a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

/// The result between canaries, after demanding the same bits at the walls.
template <class T>
outcome<T> run_everywhere(void (*kernel)(const call<T>&), const record& r, const operands<T>& in,
                          std::size_t out_size, std::size_t out_bias_size = 0) {
  const outcome<T> first = run(kernel, r, in, out_size, out_bias_size, placement::unaligned);
  for (const placement where : {placement::before_a_wall, placement::behind_a_wall}) {
    const outcome<T> again = run(kernel, r, in, out_size, out_bias_size, where);
    BOOST_TEST((same_bits(first.out, again.out) && same_bits(first.out_bias, again.out_bias)),
               "the result depends on where the buffers lie");
  }
  return first;
}

/// Seeded by the shape alone, so that a failure can be repeated without the rest of the matrix.
noise random_for(const record& r) { return noise(static_cast<std::uint64_t>(r.shape.macs())); }

template <class T>
void forward(const record& r, const kernels<T>& k) {
  const conv2d_shape& s = r.shape;
  noise random = random_for(r);
  operands<T> in{.src = random.reals<T>(s.src_size(), 3), .wei = random.reals<T>(s.wei_size())};
  if (r.how.bias) in.bias = random.reals<T>(s.bias_size());
  const outcome<T> got = run_everywhere(k.forward, r, in, s.dst_size());

  const auto oracle_of = [&](activation act, const values<wide>& src, const values<wide>& wei,
                             const values<wide>& bias) {
    values<wide> dst(s.dst_size());
    reference::forward<wide>(s, r.how.options.data, act, src, wei, bias, dst);
    return dst;
  };
  const auto src = converted<wide>(in.src), wei = converted<wide>(in.wei), bias = converted<wide>(in.bias);
  const auto exact = oracle_of(r.how.options.act, src, wei, bias);
  // An activation has slope at most 1: what bounds the error before it bounds the error after it.
  const auto magnitude = oracle_of(activation::none, absolute(src), absolute(wei), absolute(bias));
  demand_within<T, wide>(got.out, exact, magnitude, roundings<T>(s.icg() * s.kh * s.kw));
}

/// The gradient that reaches the sums, as the oracle sees it.
template <class T>
values<wide> through_activation(const record& r, const operands<T>& in) {
  auto diff = converted<wide>(in.diff_dst);
  if (r.how.options.act != activation::none) {
    reference::backward_activation<wide>(r.how.options.act, converted<wide>(in.dst), diff);
  }
  return diff;
}

template <class T>
operands<T> backward_operands(const record& r, noise& random) {
  operands<T> in{.diff_dst = random.reals<T>(r.shape.dst_size())};
  if (r.how.options.act != activation::none) in.dst = activated<T>(random, r.shape.dst_size(), r.how.options.act);
  return in;
}

template <class T>
void backward_data(const record& r, const kernels<T>& k) {
  const conv2d_shape& s = r.shape;
  noise random = random_for(r);
  operands<T> in = backward_operands<T>(r, random);
  in.wei = random.reals<T>(s.wei_size());
  if (r.how.write == gradient::accumulate) in.old = random.reals<T>(s.src_size());
  const outcome<T> got = run_everywhere(k.backward_data, r, in, s.src_size());

  const auto oracle_of = [&](const values<wide>& diff_dst, const values<wide>& wei, const values<wide>& old) {
    values<wide> diff_src(s.src_size());
    reference::backward_data<wide>(s, r.how.options.data, diff_dst, wei, diff_src);
    if (!old.empty()) add(diff_src, old);
    return diff_src;
  };
  const auto diff = through_activation(r, in);
  const auto wei = converted<wide>(in.wei), old = converted<wide>(in.old);
  demand_within<T, wide>(got.out, oracle_of(diff, wei, old),
                         oracle_of(absolute(diff), absolute(wei), absolute(old)), roundings<T>(s.ocg() * s.kh * s.kw));
}

template <class T>
void backward_weights(const record& r, const kernels<T>& k) {
  const conv2d_shape& s = r.shape;
  noise random = random_for(r);
  operands<T> in = backward_operands<T>(r, random);
  in.src = random.reals<T>(s.src_size());
  const std::size_t bias_size = r.how.bias ? s.bias_size() : 0;
  if (r.how.write == gradient::accumulate) {
    in.old = random.reals<T>(s.wei_size());
    in.old_bias = random.reals<T>(bias_size);
  }
  const outcome<T> got = run_everywhere(k.backward_weights, r, in, s.wei_size(), bias_size);

  const auto oracle_of = [&](const values<wide>& src, const values<wide>& diff_dst, const values<wide>& old,
                             const values<wide>& old_bias) {
    outcome<wide> diff{values<wide>(s.wei_size()), values<wide>(bias_size)};
    reference::backward_weights<wide>(s, r.how.options.data, src, diff_dst, diff.out, diff.out_bias);
    if (!old.empty()) add(diff.out, old);
    if (!old_bias.empty()) add(diff.out_bias, old_bias);
    return diff;
  };
  const auto diff = through_activation(r, in);
  const auto src = converted<wide>(in.src), old = converted<wide>(in.old), old_bias = converted<wide>(in.old_bias);
  const auto exact = oracle_of(src, diff, old, old_bias);
  const auto magnitude = oracle_of(absolute(src), absolute(diff), absolute(old), absolute(old_bias));
  const double length = roundings<T>(static_cast<double>(s.n) * s.oh() * s.ow());
  demand_within<T, wide>(got.out, exact.out, magnitude.out, length);
  demand_within<T, wide>(got.out_bias, exact.out_bias, magnitude.out_bias, length);
}

}  // namespace

void compare_forward(const record& r) { r.how.wide ? forward(r, r.wide) : forward(r, r.narrow); }
void compare_backward_data(const record& r) { r.how.wide ? backward_data(r, r.wide) : backward_data(r, r.narrow); }
void compare_backward_weights(const record& r) {
  r.how.wide ? backward_weights(r, r.wide) : backward_weights(r, r.narrow);
}

}  // namespace convolith::tests
