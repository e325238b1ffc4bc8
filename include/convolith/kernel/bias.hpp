// The kernel text of the bias gradient: for each output channel the sum of diff_dst over pixels and images.
#pragma once

#include <convolith/target/target.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/plan/weights_plan.hpp>

namespace convolith::kernel {

/// The gradient of the bias as a value. Operands: diff_dst, diff_bias.
/// Vectors are of channels where those lie side by side, else of one channel's pixels, whose lanes are summed at
/// the end.
struct bias_kernel {
  weights_plan plan;
  static constexpr int operands = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.bias_lanes; }
  [[nodiscard]] constexpr execution arithmetic() const { return plan.arithmetic; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    const kernel::place<Machine> diff_dst{b[0], 0}, diff_bias{b[1], 0};
    if (plan.bias_along_pixels())
      over_pixels(m, diff_dst, diff_bias);
    else
      over_channels(m, diff_dst, diff_bias);
  }

 private:
  template <class Machine>
  constexpr void over_pixels(Machine& m, const place<Machine>& diff_dst,
                             const place<Machine>& diff_bias) const {
    using index = typename Machine::index;
    each(m, plan.unrolls_all(), plan.shape.oc, [&](const index& c) {
      const temporaries<Machine> here(m);
      typename Machine::value sum{};
      m.declare(sum, m.zero());
      images(m, diff_dst + c * plan.diff_dst.c, [&](const place<Machine>& image) {
        each_part(m, plan.unrolls_all(), plan.dst_pixels(), m.lanes,
                  [&](const index& x, int count) {
                    const temporaries<Machine> one(m);
                    m.accumulate(sum, m.load(count, image + x));
                  });
      });
      m.write(plan.accumulate, 1, diff_bias + c, m.horizontal(sum));
    });
  }
  template <class Machine>
  constexpr void over_channels(Machine& m, const place<Machine>& diff_dst,
                               const place<Machine>& diff_bias) const {
    using index = typename Machine::index;
    each_block(m, plan.unrolls_all(), plan.shape.oc, plan.bias_vectors, m.lanes,
               [&](const channel_block& block, const index& c) {
                 const temporaries<Machine> here(m);
                 typename Machine::value sum[most_sums] = {};
                 for (int v = 0; v < block.vectors; ++v) m.declare(sum[v], m.zero());
                 images(m, diff_dst + c, [&](const place<Machine>& image) {
                   each(m, plan.unrolls_all(), plan.dst_pixels(), [&](const index& x) {
                     add_vectors(m, sum, block, image + x * plan.diff_dst.x);
                   });
                 });
                 for (int v = 0; v < block.vectors; ++v)
                   m.write(plan.accumulate, block.used(v), diff_bias + (c + v * m.lanes), sum[v]);
               });
  }
  template <class Machine, class Function>
  constexpr void images(Machine& m, const place<Machine>& first, Function&& f) const {
    each(m, plan.unrolls_all(), plan.shape.n,
         [&](const typename Machine::index& n) { f(first + n * plan.diff_dst.n); });
  }
  template <class Machine>
  constexpr void add_vectors(Machine& m, typename Machine::value* sum, const channel_block& block,
                             const place<Machine>& from) const {
    const int at_once = plan.loads_pairs() ? 2 : 1;
    for (int v = 0; v < block.vectors; v += at_once) {
      const temporaries<Machine> here(m);
      typename Machine::value x[2] = {};
      const int count = block.vectors - v < at_once ? 1 : at_once;
      if (plan.loads_pairs())
        load_neighbours(m, true, count, x, from + v);
      else
        x[0] = m.load(block.used(v), from + v * m.lanes);
      for (int i = 0; i < count; ++i) m.accumulate(sum[v + i], x[i]);
    }
  }
};

}  // namespace convolith::kernel
