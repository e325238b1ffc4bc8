// The kernel texts of pooling int8 images: windows of whole images or of listed rows, and rows that are added up as they come.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/storage.hpp>
#include <convolith/plan/pooling_plan.hpp>
#include <convolith/kernel/flow.hpp>
#include <convolith/kernel/pooled_channels.hpp>
#include <convolith/kernel/row_list.hpp>

namespace convolith::kernel {

/// Operands: src, dst, and the list of a listed plan's rows.
struct pooling_kernel {
  pooling_plan plan;
  static constexpr int operands = 3;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 2 ? storage::int32 : storage::int8;
  }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    const std::ptrdiff_t pitch = std::ptrdiff_t{s.iw} * s.ic;
    each(m, false, s.n, [&](const index& n) {
      const place<Machine> src{b[0], n * (s.ih * pitch)},
          dst{b[1], n * (std::ptrdiff_t{s.oh()} * s.ow() * s.oc)};
      if (plan.listed()) {
        const row_list<Machine> list(s.ih, plan.source, src, {b[2], 0});
        return one_row(
            m, list.inside(m), [&](const index& r) { return list.row_at(m, r); }, dst);
      }
      each(m, false, s.oh(), [&](const index& y) {
        const index first = y * s.sh + -s.pt;
        one_row(
            m, part_inside(m, first, s.kh, s.ih, plan.rows_inside()),
            [&](const index& r) { return src + (first + r) * pitch; },
            dst + y * (std::ptrdiff_t{s.ow()} * s.oc));
      });
    });
  }

  friend constexpr bool operator==(const pooling_kernel&, const pooling_kernel&) = default;

 private:
  /// Windows of which no more are straight-line code.
  static constexpr int most_elements = 9;

  /// Of a span from `first` on, which of its `count` lie within `all`.
  template <class Machine>
  static constexpr index_range<Machine> part_inside(Machine& m,
                                                    const typename Machine::index& first, int count,
                                                    int all, bool is_inside) {
    using index = typename Machine::index;
    if (is_inside) return {index(0), index(count)};
    return {m.at_least(first * -1, 0), m.at_most(first * -1 + all, index(count))};
  }

  template <class Machine, class Row>
  constexpr void one_row(Machine& m, const index_range<Machine>& rows, const Row& row,
                         const place<Machine>& dst) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const conv2d_shape& s = plan.shape;
    const pooled_channels text{plan};
    each(m, false, s.ow(), [&](const index& x) {
      const index left = x * s.sw + -s.pl;
      const index_range<Machine> columns = part_inside(m, left, s.kw, s.iw, plan.columns_inside());
      const bool counts = plan.how == pooling::average && plan.average.how == averaging::nearest &&
                          !(plan.rows_inside() && plan.columns_inside());
      const temporaries<Machine> here(m);
      const value height = counts ? rows.count(m) : value{},
                  width = counts ? columns.count(m) : value{},
                  count = counts ? m.product(height, width) : value{};
      const auto taken = [&](const value& sum, const place<Machine>& to, int lanes) {
        text.store(m, sum, counts ? &count : nullptr, s.kh * s.kw, to, lanes);
      };
      each_part(m, false, s.ic, plan.channels(), [&](const index& c, int lanes) {
        const temporaries<Machine> window(m);
        value kept[2] = {};
        text.start(m, kept);
        range(m, plan.unrolls_window(), rows.first, rows.end, [&](const index& r) {
          const place<Machine> from = row(r) + (left * s.ic + c);
          range(m, plan.unrolls_columns(s.kw), columns.first, columns.end,
                [&](const index& q) { text.take(m, lanes, from + q * s.ic, kept); });
        });
        text.finish(m, kept, dst + (x * s.oc + c), lanes, taken);
      });
    });
  }
};

/// Operands: sums. What they are before the first row.
struct starting_sums_kernel {
  pooling_plan plan;
  static constexpr int operands = 1;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr storage stored(int) const { return storage::int32; }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const temporaries<Machine> here(m);
    const auto start = m.constant(plan.how == pooling::largest ? INT8_MIN : 0);
    each_part(m, false, plan.shape.ic, plan.lanes, [&](const index& c, int lanes) {
      m.store_words(lanes, place<Machine>{b[0], c}, start);
    });
  }
};

/// Operands: a row of src, sums, of which each channel has one. The window is as wide as the image.
struct row_sums_kernel {
  pooling_plan plan;
  static constexpr int operands = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 0 ? storage::int8 : storage::int32;
  }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    using value = typename Machine::value;
    const conv2d_shape& s = plan.shape;
    const pooled_channels text{plan};
    const auto added = [&](const value& row, const place<Machine>& to, int lanes) {
      const temporaries<Machine> here(m);
      value all{};
      m.declare(all, m.load(lanes, to));
      text.add(m, all, row);
      m.store_words(lanes, to, all);
    };
    each_part(m, false, s.ic, plan.channels(), [&](const index& c, int lanes) {
      const temporaries<Machine> here(m);
      value kept[2] = {};
      text.start(m, kept);
      each(m, plan.unrolls_columns(s.iw), s.iw, [&](const index& x) {
        text.take(m, lanes, place<Machine>{b[0], x * s.ic + c}, kept);
      });
      text.each_channel(m, kept, place<Machine>{b[1], c}, lanes, added);
    });
  }
};

/// Operands: sums of all rows, dst.
struct pooled_sums_kernel {
  pooling_plan plan;
  static constexpr int operands = 2;

  [[nodiscard]] constexpr int lanes() const { return plan.lanes; }
  [[nodiscard]] constexpr storage stored(int operand) const {
    return operand == 0 ? storage::int32 : storage::int8;
  }

  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    const conv2d_shape& s = plan.shape;
    each_part(m, false, s.ic, plan.lanes, [&](const index& c, int lanes) {
      const temporaries<Machine> here(m);
      const auto sum = m.load(lanes, place<Machine>{b[0], c});
      pooled_channels{plan}.store(m, sum, nullptr, s.kh * s.kw, place<Machine>{b[1], c}, lanes);
    });
  }
};

}  // namespace convolith::kernel
