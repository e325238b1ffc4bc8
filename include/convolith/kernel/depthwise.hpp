// The kernel text of a quantised depthwise layer: strips of one channel's input, and a tile for each of its outputs.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/depthwise_tile.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/image_rows.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/kernel/strip_rows.hpp>

namespace convolith::kernel {

/// Operands as those of `quantized_kernel`.
struct depthwise_kernel {
  quantized_plan plan;
  static constexpr int operands = 6, called = 2;

  [[nodiscard]] static constexpr int lanes() { return 1; }
  template <int Number>
  [[nodiscard]] constexpr auto tile() const {
    if constexpr (Number == 0)
      return depthwise_tile(plan);
    else
      return strip_rows(plan, plan.strips_hold_all() ? plan.strip_data_rows() : 1);
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
    const std::ptrdiff_t src_image = std::ptrdiff_t{s.ih} * s.iw * s.ic,
                         dst_image = std::ptrdiff_t{s.oh()} * s.ow() * s.oc;
    const place<Machine> scratch{b[4], 0};
    borders(m, scratch);
    each(m, false, s.n, [&](const index& n) {
      each(m, false, 0, s.oh(), plan.tiles.rows, [&](const index& first) {
        const index y =
            s.oh() % plan.tiles.rows == 0 ? first : m.at_most(first, s.oh() - plan.tiles.rows);
        const int filled = plan.strip_channels();
        each(m, false, 0, s.ic, filled, [&](const index& begin) {
          // The last strips that are filled may be those of channels before, too.
          const bool even = s.ic % filled == 0;
          const index c = even ? begin : m.at_most(begin, s.ic - filled);
          const place<Machine> channels{b[0], n * src_image + c};
          if (plan.listed())
            fill(m, row_list<Machine>(plan, channels, {b[5], 0}), scratch);
          else if (plan.strips_hold_all())
            data(m, channels, scratch, s.pt);
          else
            fill(m, image_rows<Machine>{channels, s, y * s.sh + -s.pt, plan.ring_rows()}, scratch);
          range(m, false, even ? index(0) : begin + c * -1, index(filled), [&](const index& i) {
            each(m, false, s.ocg(), [&](const index& j) {
              const index o = (c + i) * s.ocg() + j;
              m.call(tile<0>(), 0,
                     {scratch + i * plan.copy_stride(),
                      {b[1], o * plan.packed_length()},
                      {b[2], o * plan.parameters()},
                      {b[3], n * dst_image + y * (s.ow() * s.oc) + o}});
            });
          });
        });
      });
    });
  }

  friend constexpr bool operator==(const depthwise_kernel&, const depthwise_kernel&) = default;

 private:
  /// Padding in elements [first, end) of a strip's row; of pairs both are even.
  template <class Machine>
  constexpr void pad(Machine& m, const place<Machine>& row, int first, int end) const {
    if (first >= end) return;
    const temporaries<Machine> here(m);
    const auto nothing = m.constant(plan.strip_padding());
    if (plan.pairs())
      each(m, false, (end - first) / 2,
           [&](const typename Machine::index& i) { m.store_word(row + (i * 2 + first), nothing); });
    else
      each(m, false, end - first,
           [&](const typename Machine::index& i) { m.store(1, row + (i + first), nothing); });
  }
  /// What is padding for good: left and right of the rows, and whole rows where the strips hold all.
  template <class Machine>
  constexpr void borders(Machine& m, const place<Machine>& to) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const int pitch = plan.ring_pitch(), rows = plan.ring_rows();
    if (plan.strips_hold_all() && s.pt + s.pb > 0)
      each(m, false, plan.strip_channels(), [&](const index& i) {
        const place<Machine> strip = to + i * plan.copy_stride();
        pad(m, strip, 0, s.pt * pitch);
        pad(m, strip, (s.pt + plan.strip_data_rows()) * pitch, rows * pitch);
      });
    if (plan.strip_lead() > 0 || plan.strip_data_end() < pitch)
      each(m, false, plan.strip_channels() * rows, [&](const index& row) {
        pad(m, to + row * pitch, 0, plan.strip_lead());
        pad(m, to + row * pitch, plan.strip_data_end(), pitch);
      });
  }
  /// The strips' rows of the image, where there are any. `Rows`: `image_rows` or a `row_list`.
  template <class Machine, class Rows>
  constexpr void fill(Machine& m, const Rows& input, const place<Machine>& to) const {
    using index = typename Machine::index;
    input.each_row(
        m, [&](const index& row) { no_row(m, to, row); },
        [&](const index& row) { data(m, input.row_at(m, row), to, row); });
  }
  template <class Machine>
  constexpr void no_row(Machine& m, const place<Machine>& to,
                        const typename Machine::index& row) const {
    each(m, false, plan.strip_channels(), [&](const typename Machine::index& i) {
      pad(m, to + (row * plan.ring_pitch() + i * plan.copy_stride()), plan.strip_lead(),
          plan.strip_data_end());
    });
  }
  /// Data from a row of the strips on.
  template <class Machine>
  constexpr void data(Machine& m, const place<Machine>& from, const place<Machine>& to,
                      const typename Machine::index& row) const {
    m.call(tile<1>(), 1, {from, to + (row * plan.ring_pitch() + plan.strip_lead())});
  }
};

}  // namespace convolith::kernel
