// Convolutions: CONV_2D, DEPTHWISE_CONV_2D and FULLY_CONNECTED become one kind of step.
#include <cstring>

#include <fmt/format.h>

#include <convolith/quantization/check.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/scales.hpp>
#include <convolith/shape/check.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/shape/text.hpp>
#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/plan/quantized_plan.hpp>

#include "lowering.hpp"

namespace convolith::gen {

namespace {

int extent(const tensor& t, std::size_t dimension) { return t.shape[dimension]; }

/// int8 weights that are constants, with zero points of 0.
void demand_weights(const lowering& l, const tensor& wei, std::size_t dimensions,
                    int channel_dimension, int channels) {
  l.demand(wei.constant(), "its weights are no constant");
  l.demand(wei.type == number::int8,
           fmt::format("its weights are {}, and int8 is what there is", to_word(wei.type)));
  demand_dimensions(l, wei, dimensions, "wei");
  const scaling& m = wei.meaning;
  l.demand(!m.scales.empty(), "its weights have no scale");
  l.demand(m.scales.size() == 1 || (m.dimension == channel_dimension &&
                                    m.scales.size() == static_cast<std::size_t>(channels)),
           "its weights have a scale for something else than an output channel");
  for (const std::int64_t zero : m.zero_points)
    l.demand(zero == 0,
             fmt::format("its weights have a zero point of {}, and 0 is what there is", zero));
}

/// Everything but shape and weights.
void take_numbers(const lowering& l, convolution_step& c, fused activation, bool product_in_float) {
  const tensor &src = l.src(), &wei = l.src(1), &dst = l.dst();
  l.demand_quantized(src, "src");
  l.demand_quantized(dst, "dst");
  const auto channels = static_cast<std::size_t>(c.shape.oc);
  c.bias.assign(channels, 0);
  if (l.has(2)) {
    c.bias = l.constant32(2, "bias");
    l.demand(c.bias.size() == channels,
             fmt::format("it has {} biases for {} channels", c.bias.size(), channels));
  }
  const placement p = l.place(dst, activation);
  c.numbers = {.src_zero = zero_of(src),
               .dst_zero = p.zero,
               .dst_min = p.least,
               .dst_max = p.most,
               .profile = l.profile()};
  std::vector<float> of_channel(channels);
  for (std::size_t i = 0; i < channels; ++i)
    of_channel[i] = wei.meaning.scales[wei.meaning.scales.size() == 1 ? 0 : i];
  if (l.profile() == rounding::xnnpack) {
    c.scales.resize(channels);
    scales_of(scale_of(src), of_channel, scale_of(dst), c.scales);
    for (const float scale : c.scales) l.demand_legal(check_scale(scale));
    return;
  }
  c.by.resize(channels);
  if (product_in_float) {  // TensorFlow Lite's GetQuantizedConvolutionMultipler
    for (std::size_t i = 0; i < channels; ++i)
      c.by[i] = quantize_multiplier(double{scale_of(src) * of_channel[i]} / double{scale_of(dst)});
  } else {
    multipliers_of(scale_of(src), of_channel, scale_of(dst), c.by);
  }
  for (fixed_multiplier& m : c.by)
    if (m.value == 0) m.shift = -1;  // so that it does not forbid shifts to the right only
  l.demand_legal(check(c.by));
}

/// Where they go, as far as biases and sums leave the room that `shift_range::right` promises: weights of a channel that are
/// next to nothing come with a bias that is not.
shift_range shifts_with_room(const convolution_step& c) {
  const quantized_plan any({.shape = c.shape, .how = c.numbers});
  for (std::size_t o = 0; o < c.by.size(); ++o)
    if (!kernel::check_doubling(any, c.wei.data(), c.bias[o], c.by[o], static_cast<int>(o)).ok())
      return shift_range::any;
  return shifts_of(c.by);
}

/// Where all weights of a channel are 0 its output is a constant, whose bias and multiplier are anything: they become a
/// quarter and four times as much, so that they do not stand in the way of a faster kernel. `apart`: how many weights lie
/// between two of one channel.
void settle_constant_channels(convolution_step& c, std::size_t apart) {
  const auto channels = static_cast<std::size_t>(c.shape.oc);
  const std::size_t each = c.wei.size() / channels;
  for (std::size_t o = 0; o < channels; ++o) {
    bool zero = true;
    for (std::size_t i = 0; i < each; ++i)
      zero = zero && c.wei[apart == 1 ? o * each + i : o + i * apart] == 0;
    if (!zero) continue;
    set_output(c, o, output_without_weights(c, o));
  }
  if (c.scales.empty()) c.numbers.shifts = shifts_with_room(c);
}

std::vector<std::int8_t> bytes_of_weights(const tensor& wei) {
  std::vector<std::int8_t> to(wei.data.size());
  std::memcpy(to.data(), wei.data.data(), to.size());
  return to;
}

/// kh,kw,oc as oc,kh,kw or the other way round.
std::vector<std::int8_t> turned(const std::vector<std::int8_t>& from, std::size_t rows,
                                std::size_t columns) {
  std::vector<std::int8_t> to(from.size());
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < columns; ++c) to[c * rows + r] = from[r * columns + c];
  return to;
}

}  // namespace

conv2d_shape window_of(const lowering& l, const window_options& o, int kh, int kw, int oc,
                       int groups) {
  const tensor& src = l.src();
  conv2d_shape s{.n = extent(src, 0),
                 .ic = extent(src, 3),
                 .ih = extent(src, 1),
                 .iw = extent(src, 2),
                 .oc = oc,
                 .kh = kh,
                 .kw = kw,
                 .sh = o.stride_h,
                 .sw = o.stride_w,
                 .dh = o.dilation_h,
                 .dw = o.dilation_w,
                 .g = groups};
  l.demand(o.stride_h > 0 && o.stride_w > 0 && o.dilation_h > 0 && o.dilation_w > 0,
           "a stride or a dilation is below 1");
  if (o.same) s = same(s);
  l.demand_legal(check(s, 1));
  return s;
}

void demand_dst(const lowering& l, const conv2d_shape& s) {
  const std::vector<int> wanted{s.n, s.oh(), s.ow(), s.oc};
  l.demand(l.dst().shape == wanted, fmt::format("dst is {}, and {}x{}x{}x{} is what comes of it",
                                                in_words(l.dst()), s.n, s.oh(), s.ow(), s.oc));
}

void demand_dimensions(const lowering& l, const tensor& t, std::size_t count, const char* what) {
  l.demand(t.shape.size() == count,
           fmt::format("{} has {} dimensions instead of {}", what, t.shape.size(), count));
}

conv2d_shape rows_of(const lowering& l, int ic, int oc) {
  const tensor& src = l.src();
  l.demand(src.size() % ic == 0, fmt::format("{} has no rows of {} elements", in_words(src), ic));
  const conv2d_shape s{
      .ic = ic, .ih = static_cast<int>(src.size() / ic), .iw = 1, .oc = oc, .kh = 1, .kw = 1};
  l.demand_legal(check(s, 1));
  const std::vector<int>& made = l.dst().shape;
  l.demand(!made.empty() && made.back() == oc && l.dst().size() == std::int64_t{s.ih} * oc,
           fmt::format("dst is {}, and {}x{} is what comes of it", in_words(l.dst()), s.ih, oc));
  return s;
}

int output_of(const convolution_step& c, std::size_t channel, std::int32_t sum) {
  switch (rescaling_of(c.numbers.profile, c.shape)) {
    case rescaling::floating:
      return to_output(rescale_floating(sum, c.scales[channel]), c.numbers);
    case rescaling::single:
      return to_output(rescale_single(sum, c.by[channel].value, c.by[channel].shift), c.numbers);
    case rescaling::doubling:
      break;
  }
  return to_output(rescale_doubling(sum, c.by[channel].value, c.by[channel].shift), c.numbers);
}

int output_without_weights(const convolution_step& c, std::size_t channel) {
  return output_of(c, channel, c.bias[channel]);
}

void set_output(convolution_step& c, std::size_t channel, int out) {
  c.bias[channel] = 4 * (out - c.numbers.dst_zero);
  if (c.scales.empty())
    c.by[channel] = {1 << 30, -1};
  else
    c.scales[channel] = 0.25F;
}

convolution_step lower_convolution(const lowering& l) {
  const auto o = l.options<window_options>();
  const tensor &src = l.src(), &wei = l.src(1);
  demand_dimensions(l, src, 4, "src");
  demand_weights(l, wei, 4, 0, wei.shape.empty() ? 0 : extent(wei, 0));
  const int ic = extent(src, 3), each = extent(wei, 3);
  l.demand(ic % each == 0, fmt::format("its weights have {} channels, of {} in src", each, ic));
  convolution_step c;
  c.shape = window_of(l, o, extent(wei, 1), extent(wei, 2), extent(wei, 0), ic / each);
  demand_dst(l, c.shape);
  c.wei = bytes_of_weights(wei);
  take_numbers(l, c, o.activation, false);
  settle_constant_channels(c, 1);
  if (depthwise_weights(c.shape)) {
    l.demand(l.profile() != rounding::tflite,
             "groups of one channel, which this profile rounds once");
    c.wei = turned(c.wei, static_cast<std::size_t>(c.shape.oc),
                   c.wei.size() / static_cast<std::size_t>(c.shape.oc));
  }
  return c;
}

convolution_step lower_depthwise(const lowering& l) {
  const auto o = l.options<window_options>();
  const tensor &src = l.src(), &wei = l.src(1);
  demand_dimensions(l, src, 4, "src");
  demand_weights(l, wei, 4, 3, wei.shape.size() == 4 ? extent(wei, 3) : 0);
  l.demand(extent(wei, 0) == 1, "its weights begin with more than one kernel");
  const int ic = extent(src, 3), oc = extent(wei, 3);
  l.demand(oc % ic == 0, fmt::format("its weights have {} channels, and src has {}", oc, ic));
  convolution_step c;
  c.shape = window_of(l, o, extent(wei, 1), extent(wei, 2), oc, ic);
  demand_dst(l, c.shape);
  c.wei = bytes_of_weights(wei);
  take_numbers(l, c, o.activation, false);
  const bool dense = !depthwise_weights(c.shape);  // of one channel, but rounded as a depthwise one
  if (dense && c.numbers.profile == rounding::tflite) c.numbers.profile = rounding::tflm;
  settle_constant_channels(c, static_cast<std::size_t>(oc));
  if (dense)
    c.wei =
        turned(c.wei, c.wei.size() / static_cast<std::size_t>(oc), static_cast<std::size_t>(oc));
  return c;
}

convolution_step lower_fully_connected(const lowering& l) {
  const auto o = l.options<arithmetic_options>();
  const tensor& wei = l.src(1);
  l.demand(!o.shuffled, "its weights are shuffled");
  demand_weights(l, wei, 2, 0, wei.shape.empty() ? 0 : extent(wei, 0));
  const int oc = extent(wei, 0), ic = extent(wei, 1);
  convolution_step c;
  c.shape = rows_of(l, ic, oc);
  c.wei = bytes_of_weights(wei);
  take_numbers(l, c, o.activation, true);
  settle_constant_channels(c, 1);
  return c;
}

pooling_step lower_pooling(const lowering& l, bool largest) {
  const auto o = l.options<window_options>();
  const tensor &src = l.src(), &dst = l.dst();
  l.demand_quantized(src, "src");
  l.demand_quantized(dst, "dst");
  demand_dimensions(l, src, 4, "src");
  l.demand(scale_of(src) == scale_of(dst) && zero_of(src) == zero_of(dst),
           "src and dst have different scales or zero points");
  const conv2d_shape s = window_of(l, o, o.filter_h, o.filter_w, extent(src, 3), extent(src, 3));
  demand_dst(l, s);
  demand_summable(l, std::int64_t{s.kh} * s.kw);
  return {s, largest, l.place(dst, o.activation)};
}

}  // namespace convolith::gen
