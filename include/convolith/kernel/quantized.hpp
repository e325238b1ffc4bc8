// The kernel text of a quantised forward pass: patches of a few pixels, then a tile of all their output channels.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/patch.hpp>
#include <convolith/kernel/quantized_tile.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/kernel/row_ring.hpp>
#include <convolith/kernel/widened_run.hpp>

namespace convolith::kernel {

/// Operands: src, weights, parameters, dst, scratch, and the list of a listed plan's rows; weights and parameters as
/// `pack_quantized` orders them.
struct quantized_kernel {
  quantized_plan plan;
  static constexpr int operands = 6, called = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  /// The last is that at the end.
  template <int Number>
  [[nodiscard]] constexpr quantized_tile tile() const {
    return quantized_tile(Number == 0 ? plan : plan.at_the_end());
  }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 1                   ? plan.weights
           : operand == 2 || operand == 5 ? storage::int32
           : operand == 4                 ? plan.patch_storage()
                                          : storage::int8;
  }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const int pixels = plan.pixels();
    const std::ptrdiff_t image = std::ptrdiff_t{s.ih} * s.iw * s.ic;
    each(m, false, s.n, [&](const index& n) {
      const place<Machine> image_of[] = {
          {b[0], n * image}, {b[1], 0}, {b[2], 0}, {b[3], n * (std::ptrdiff_t{pixels} * s.oc)}};
      const place<Machine> scratch{b[4], 0};
      const row_list<Machine> list(plan, image_of[0], {b[5], 0});
      if (plan.has_ring()) return ring_rows(m, image_of, scratch, list);
      each_group(m, image_of, [&](const place<Machine>(&at)[4]) {
        const place<Machine>&src = at[0], &dst = at[3];
        const row_list<Machine> rows(plan, src, list.list);
        each_tile(m, pixels, [&]<int Number>(const quantized_plan& p, const index& start) {
          const bool in_place = p.input == reading_input::in_place;
          // What is read where it lies is of one kernel row, so of one row, or of several that lie side by side.
          const auto in_src = [&] { return (p.listed() ? rows.row_at(m, 0) : src) + start * s.ic; };
          if (p.patches_adjoin())
            widen_run(m, p.lanes, in_src(), scratch, p.tiles.pixels * s.ic);
          else if (!in_place)
            each(m, false, p.tiles.pixels, [&](const index& i) {
              patch<Machine> one(m, p, src, scratch + i * p.pixel_stride(), start + i);
              if (p.listed())
                one.run(rows);
              else
                one.run();
            });
          m.call(tile<Number>(), Number,
                 {in_place ? in_src() : scratch, at[1], at[2], dst + start * s.oc});
        });
      });
    });
  }

 private:
  /// Calls f<number of the tile>(its plan, its first pixel) for tiles that cover so many pixels. Unless there is one for what
  /// is left, the last begins where all of it is inside, and computes some pixels once more.
  template <class Machine, class Function>
  constexpr void each_tile(Machine& m, int pixels, Function&& f) const {
    using index = typename Machine::index;
    const int width = plan.tiles.pixels, whole = pixels - plan.tiles.rest;
    each(m, false, 0, whole, width, [&](const index& first) {
      f.template operator()<0>(plan, whole % width == 0 ? first : m.at_most(first, whole - width));
    });
    if (plan.tiles.rest > 0) f.template operator()<1>(plan.at_the_end(), index(whole));
  }
  /// Calls f with the places of every group in src or a ring, weights, parameters and dst.
  template <class Machine, class Function>
  constexpr void each_group(Machine& m, const place<Machine> (&all)[4], Function&& f) const {
    const conv2d_shape& s = plan.shape;
    each(m, false, s.g, [&](const typename Machine::index& g) {
      f({all[0] + g * s.icg(),
         all[1] + g * (std::ptrdiff_t{plan.filled_channels()} * plan.packed_length()),
         all[2] + g * (plan.filled_channels() * plan.parameters()), all[3] + g * s.ocg()});
    });
  }

  /// Row by row of an image, which all groups share.
  template <class Machine>
  constexpr void ring_rows(Machine& m, const place<Machine> (&image)[4],
                           const place<Machine>& scratch, const row_list<Machine>& list) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    row_ring<Machine> ring(m, plan, image[0], scratch);
    if (plan.listed())
      ring.take(list);
    else
      ring.start();
    each(m, false, s.oh(), [&](const index& y) {
      if (!plan.listed()) ring.advance(y);
      const place<Machine> dst = image[3] + y * (std::ptrdiff_t{s.ow()} * s.oc);
      each_group(m, {scratch, image[1], image[2], dst}, [&](const place<Machine>(&at)[4]) {
        each_tile(m, s.ow(), [&]<int Number>(const quantized_plan& p, const index& x) {
          m.call(tile<Number>(), Number,
                 {at[0] + x * p.pixel_stride(), at[1], at[2], at[3] + x * s.oc});
        });
      });
      if (!plan.listed()) ring.turn();
    });
  }

  friend constexpr bool operator==(const quantized_kernel&, const quantized_kernel&) = default;
};

}  // namespace convolith::kernel
