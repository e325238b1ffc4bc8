// What the oracle's headers offer, used with nothing else included: a part for each, begun by four slashes.
//// reference/index.hpp
static_assert(convolith::reference::detail::src_offset({.ic = 3, .ih = 2, .iw = 2}, convolith::layout::nhwc, 0, 1, 1, 0) == 7);
//// reference/real.hpp
namespace {
constexpr convolith::conv2d_shape two_by_two{.ih = 2, .iw = 2, .kh = 2, .kw = 2};
using in = std::span<const float>;
using out = std::span<float>;
constexpr float run() {
  const float x[4] = {1, 2, 3, 4};
  float dst[1]{}, diff[4]{}, none[1]{};
  using namespace convolith::reference;
  forward<float>(two_by_two, convolith::layout::nchw, convolith::activation::relu, in(x), in(x), in(), out(dst));
  backward_data<float>(two_by_two, convolith::layout::nchw, in(dst), in(x), out(diff));
  backward_weights<float>(two_by_two, convolith::layout::nchw, in(x), in(dst), out(diff), out(none));
  backward_activation<float>(convolith::activation::relu6, in(dst), out(none));
  return dst[0];
}
static_assert(run() == 30);
}  // namespace
//// reference/quantized.hpp
constexpr int quantized(const convolith::conv2d_shape& s, bool transposed) {
  const std::int8_t x[4] = {1, 2, 3, 4}, w[1] = {2};
  const convolith::fixed_multiplier m[1] = {{1 << 30, 1}};
  std::int8_t dst[4]{};
  if (transposed) convolith::reference::quantized_transposed(s, {.dst_zero = 5}, x, w, {}, m, dst);
  else convolith::reference::quantized_forward(s, {.dst_zero = 5}, x, w, {}, m, dst);
  return dst[3];
}
static_assert(quantized({.ih = 2, .iw = 2}, false) == 13 && quantized({.ih = 2, .iw = 2}, true) == 13);
//// reference/elementwise.hpp
constexpr int pooled(bool largest) {
  const std::int8_t x[4] = {1, 2, 3, 4};
  std::int8_t dst[1]{};
  convolith::reference::pool({.ih = 2, .iw = 2, .kh = 2, .kw = 2}, largest, -128, 127, x, dst);
  return dst[0];
}
static_assert(pooled(true) == 4 && pooled(false) == 3);
constexpr int added() {
  const std::int8_t a[1] = {30}, b[1] = {12};
  const convolith::fixed_multiplier half{1 << 30, 0};
  std::int8_t dst[1]{};
  convolith::reference::add({}, 0, half, half, {1 << 30, -18}, a, b, dst);
  return dst[0];
}
static_assert(added() == 42);
//// reference.hpp
constexpr int both() {
  const float x[1] = {3};
  float y[1]{};
  convolith::reference::forward<float>({}, convolith::layout::nchw, {}, x, x, {}, y);
  const std::int8_t a[1] = {4};
  std::int8_t b[1]{};
  convolith::reference::quantized_forward({}, {}, a, a, {}, convolith::reference::scales(x), b);
  return static_cast<int>(y[0]) + b[0];
}
static_assert(both() == 9 + 48);
