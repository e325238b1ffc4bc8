#include "c_mean.hpp"

#include <fmt/format.h>

#include "c_whole_writer.hpp"

namespace convolith::gen {

namespace {

/// Of mean_step::division::real.
struct mean_printer : whole_writer {
  explicit mean_printer(whole_names& names) : whole_writer(names) {}

  void all(const mean_step& m) {
    loop("n", m.pictures);
    loop("c", m.channels);
    line("int32_t sum = 0;");
    loop("i", m.pixels);
    line(fmt::format("sum += src[(n * {} + i) * {} + c];", m.pixels, m.channels));
    close();
    store(m, fmt::format("n * {} + c", m.channels));
    close(2);
  }
  /// A row of input, added to what those before it gave.
  void row(const mean_step& m, int rows) {
    loop("c", m.channels);
    line("int32_t sum = y == 0 ? 0 : sums[c];");
    loop("x", m.pixels / rows);
    line(fmt::format("sum += src[x * {} + c];", m.channels));
    close();
    line("sums[c] = sum;");
    open(fmt::format("if (y == {})", rows - 1));
    store(m, "c");
    close(2);
  }

 private:
  /// A product in double and a sum in float, which no compiler makes one operation.
  void store(const mean_step& m, const std::string& at) {
    line(fmt::format("const float mean = (float)sum / {};", literal(static_cast<float>(m.pixels))));
    line(fmt::format("const float x = (float)((double)mean * (double){}) + {};", literal(m.scale),
                     literal(m.bias)));
    round_real("sum", m.dst);
    line(fmt::format("dst[{}] = {};", at, placed("sum", m.dst)));
  }
};

}  // namespace

std::string body_of(const mean_step& step, const row_shape* rows, whole_names& called) {
  mean_printer printer(called);
  if (rows != nullptr)
    printer.row(step, rows->rows);
  else
    printer.all(step);
  return printer.body;
}

}  // namespace convolith::gen
