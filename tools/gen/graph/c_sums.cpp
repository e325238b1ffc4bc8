#include "c_sums.hpp"

#include <fmt/format.h>

#include "c_whole_writer.hpp"

namespace convolith::gen {

namespace {

struct sum_printer : whole_writer {
  sum_printer(const row_shape* by_rows, whole_names& names)
      : whole_writer(names),
        rows(by_rows == nullptr ? row_shape{} : *by_rows),
        one_row(by_rows != nullptr) {}

  row_shape rows;
  bool one_row;

  /// What a window's sum or most becomes.
  [[nodiscard]] std::string pooled(const pooling_step& p) {
    return placed(p.largest ? "most" : "sum", {0, p.dst.least, p.dst.most});
  }
  void take(const pooling_step& p, const std::string& from) {
    line(fmt::format("const int32_t v = {};", from));
    line(p.largest ? "if (v > most) most = v;" : "sum += v;");
  }
  void divide(const pooling_step& p, const std::string& count) {
    if (p.largest) return;
    line(fmt::format("const int32_t count = {};", count));
    line("sum = (sum + (sum > 0 ? count / 2 : -(count / 2))) / count;");
  }
  /// One row of windows whose input rows are listed.
  void listed(const pooling_step& p) {
    const conv2d_shape& s = p.shape;
    loop("x", s.ow());
    window("column", "x", s.sw, s.pl, s.kw, s.iw);
    loop("c", s.ic);
    line(p.largest ? "int32_t most = -128;" : "int32_t sum = 0;");
    open("for (ptrdiff_t r = rows[0]; r < rows[1]; ++r)");
    open("for (ptrdiff_t q = column_first; q < column_last; ++q)");
    take(p, fmt::format("src[rows[2 + r] + q * {} + c]", s.ic));
    close(2);
    divide(p, "(int32_t)((rows[1] - rows[0]) * (column_last - column_first))");
    line(fmt::format("dst[x * {} + c] = {};", s.oc, pooled(p)));
    close(2);
  }
  /// A row of input, added to what those before it gave.
  template <class Finish>
  void accumulated(int columns, int channels, bool largest, Finish&& finish) {
    loop("c", channels);
    line(fmt::format("int32_t {} = y == 0 ? {} : sums[c];", largest ? "most" : "sum",
                     largest ? -128 : 0));
    loop("x", columns);
    line(fmt::format("const int32_t v = src[x * {} + c];", channels));
    line(largest ? "if (v > most) most = v;" : "sum += v;");
    close();
    line(fmt::format("sums[c] = {};", largest ? "most" : "sum"));
    open(fmt::format("if (y == {})", rows.rows - 1));
    finish();
    close(2);
  }

  void operator()(const pooling_step& p) {
    const conv2d_shape& s = p.shape;
    if (rows.accumulates)
      return accumulated(s.iw, s.ic, p.largest, [&] {
        divide(p, fmt::format("{}", s.kh * s.kw));
        line(fmt::format("dst[c] = {};", pooled(p)));
      });
    if (one_row) return listed(p);
    const bool inside = s.pt + s.pb + s.pl + s.pr == 0;
    loop("n", s.n);
    loop("y", s.oh());
    loop("x", s.ow());
    if (!inside) {
      window("row", "y", s.sh, s.pt, s.kh, s.ih);
      window("column", "x", s.sw, s.pl, s.kw, s.iw);
    }
    loop("c", s.ic);
    line(p.largest ? "int32_t most = -128;" : "int32_t sum = 0;");
    if (inside) {
      line(fmt::format("const int8_t *from = src + ((n * {} + y * {}) * {} + x * {}) * {} + c;",
                       s.ih, s.sh, s.iw, s.sw, s.ic));
      open(fmt::format("for (ptrdiff_t r = 0; r < {}; ++r, from += {})", s.kh,
                       std::int64_t{s.iw} * s.ic));
      loop("q", s.kw);
      take(p, fmt::format("from[q * {}]", s.ic));
    } else {
      open("for (ptrdiff_t r = row_first; r < row_last; ++r)");
      open("for (ptrdiff_t q = column_first; q < column_last; ++q)");
      take(p, fmt::format("src[((n * {} + r) * {} + q) * {} + c]", s.ih, s.iw, s.ic));
    }
    close(2);
    divide(p, inside ? fmt::format("{}", s.kh * s.kw)
                     : "(int32_t)((row_last - row_first) * (column_last - column_first))");
    line(fmt::format("dst[((n * {} + y) * {} + x) * {} + c] = {};", s.oh(), s.ow(), s.oc,
                     pooled(p)));
    close(4);
  }
  void operator()(const mean_step& m) {
    if (rows.accumulates)
      return accumulated(m.pixels / rows.rows, m.channels, false, [&] {
        scale(m);
        line(fmt::format("dst[c] = {};", placed("sum", m.dst)));
      });
    loop("n", m.pictures);
    loop("c", m.channels);
    line("int32_t sum = 0;");
    loop("i", m.pixels);
    line(fmt::format("sum += src[(n * {} + i) * {} + c];", m.pixels, m.channels));
    close();
    scale(m);
    line(fmt::format("dst[n * {} + c] = {};", m.channels, placed("sum", m.dst)));
    close(2);
  }
  void scale(const mean_step& m) {
    switch (m.how) {
      case mean_step::division::truncated:
        line(fmt::format("sum /= {};", m.pixels));
        break;
      case mean_step::division::real:
        // A product in double and a sum in float, which no compiler makes one operation.
        line(fmt::format("const float mean = (float)sum / {};",
                         literal(static_cast<float>(m.pixels))));
        line(fmt::format("const float x = (float)((double)mean * (double){}) + {};",
                         literal(m.scale), literal(m.bias)));
        round_real("sum", m.dst);
        break;
      case mean_step::division::floating:
        line(fmt::format("sum = {};", floating(less("sum", m.pixels * m.src_zero), m.scale)));
        break;
      case mean_step::division::doubling:
        line(fmt::format("sum = {};", doubling(less("sum", m.pixels * m.src_zero), m.by)));
        break;
    }
  }
};

template <class Step>
std::string body_by(const Step& step, const row_shape* rows, whole_names& called) {
  sum_printer printer(rows, called);
  printer(step);
  return printer.body;
}

}  // namespace

std::string body_of(const pooling_step& step, const row_shape* rows, whole_names& called) {
  return body_by(step, rows, called);
}
std::string body_of(const mean_step& step, const row_shape* rows, whole_names& called) {
  return body_by(step, rows, called);
}

}  // namespace convolith::gen
