// The kernel text of the bias gradient: for each output channel the sum of diff_dst over pixels and images.
#pragma once

#include <convolith/kernel/flow.hpp>
#include <convolith/weights_plan.hpp>

// g++ 12 holds names in generic lambdas against globals that a user declares after this header.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

namespace convolith::kernel {

/// The gradient of the bias as a value. Operands: diff_dst, diff_bias.
/// Vectors are of channels where those lie side by side, else of one channel's pixels, whose lanes are summed at
/// the end.
struct bias_kernel {
  weights_plan plan;
  static constexpr int operands = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.bias_lanes; }
  template <class M>
  constexpr void operator()(M& m, const typename M::buffer (&b)[operands]) const {
    const kernel::place<M> diff_dst{b[0], 0}, diff_bias{b[1], 0};
    if (plan.bias_along_pixels)
      over_pixels(m, diff_dst, diff_bias);
    else
      over_channels(m, diff_dst, diff_bias);
  }

 private:
  template <class M>
  constexpr void over_pixels(M& m, const place<M>& diff_dst, const place<M>& diff_bias) const {
    using index = typename M::index;
    each(m, plan.unroll_all, plan.shape.oc, [&](const index& c) {
      const temporaries<M> here(m);
      const auto sum =
          over_images(m, diff_dst + c * plan.diff_dst.c, [&](auto& partial, const place<M>& image) {
            each_part(m, plan.unroll_all, plan.dst_pixels(), m.lanes,
                      [&](const index& x, int count) { add(m, partial, count, image + x); });
          });
      m.write(plan.accumulate, 1, diff_bias + c, m.horizontal(sum));
    });
  }
  template <class M>
  constexpr void over_channels(M& m, const place<M>& diff_dst, const place<M>& diff_bias) const {
    using index = typename M::index;
    each_part(m, plan.unroll_all, plan.shape.oc, m.lanes, [&](const index& c, int count) {
      const temporaries<M> here(m);
      const auto sum =
          over_images(m, diff_dst + c * plan.diff_dst.c, [&](auto& partial, const place<M>& image) {
            each(m, plan.unroll_all, plan.dst_pixels(),
                 [&](const index& x) { add(m, partial, count, image + x * plan.diff_dst.x); });
          });
      m.write(plan.accumulate, count, diff_bias + c, sum);
    });
  }
  template <class M, class F>
  constexpr auto over_images(M& m, const place<M>& first, F&& add_image) const {
    typename M::value sum{};
    m.declare(sum, m.zero());
    each(m, plan.unroll_all, plan.shape.n,
         [&](const typename M::index& n) { add_image(sum, first + n * plan.diff_dst.n); });
    return sum;
  }
  template <class M>
  constexpr void add(M& m, typename M::value& sum, int count, const place<M>& from) const {
    const temporaries<M> here(m);
    m.accumulate(sum, m.load(count, from));
  }
};

}  // namespace convolith::kernel

#pragma GCC diagnostic pop
