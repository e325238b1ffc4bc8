// Operators of float32.
#include <cmath>
#include <cstring>

#include <fmt/format.h>

#include <convolith/shape/check.hpp>

#include "lowering.hpp"

namespace convolith::gen {

namespace {

void demand_real(const lowering& l, const tensor& t, const char* what) {
  l.demand_type(t, number::float32, what);
}

std::vector<float> constants(const lowering& l, std::size_t i, const char* what) {
  const tensor& t = l.src(i);
  l.demand(t.constant(), fmt::format("its {} are no constant", what));
  demand_real(l, t, what);
  std::vector<float> all(static_cast<std::size_t>(t.size()));
  std::memcpy(all.data(), t.data.data(), t.data.size());
  return all;
}

real_bounds bounds_of(const lowering& l, fused activation) {
  switch (activation) {
    case fused::none:
      return {};
    case fused::relu:
      return {0.0F, {}};
    case fused::relu6:
      return {0.0F, 6.0F};
    case fused::relu_n1_to_1:
      return {-1.0F, 1.0F};
    case fused::other:
      break;
  }
  l.demand(false, "an activation that is not ReLU");
  return {};
}

activation activation_of(const lowering& l, fused act) {
  l.demand(act == fused::none || act == fused::relu || act == fused::relu6,
           "an activation that is neither ReLU nor ReLU6");
  return act == fused::relu    ? activation::relu
         : act == fused::relu6 ? activation::relu6
                               : activation::none;
}

/// Everything of a convolution but its shape; `wei` has its order of elements.
real_convolution_step convolution(const lowering& l, const conv2d_shape& s, fused act) {
  real_convolution_step c{s, activation_of(l, act), constants(l, 1, "weights"), {}};
  if (!l.has(2)) return c;
  c.bias = constants(l, 2, "biases");
  l.demand(c.bias.size() == static_cast<std::size_t>(s.oc),
           fmt::format("it has {} biases for {} channels", c.bias.size(), s.oc));
  return c;
}

real_convolution_step conv(const lowering& l) {
  const auto o = l.options<window_options>();
  const tensor &src = l.src(), &wei = l.src(1);
  demand_dimensions(l, src, 4, "src");
  demand_dimensions(l, wei, 4, "wei");
  l.demand(src.shape[3] % wei.shape[3] == 0,
           fmt::format("its weights have {} channels, of {} in src", wei.shape[3], src.shape[3]));
  const conv2d_shape s =
      window_of(l, o, wei.shape[1], wei.shape[2], wei.shape[0], src.shape[3] / wei.shape[3]);
  demand_dst(l, s);
  return convolution(l, s, o.activation);
}

real_convolution_step depthwise(const lowering& l) {
  const auto o = l.options<window_options>();
  const tensor &src = l.src(), &wei = l.src(1);
  demand_dimensions(l, src, 4, "src");
  demand_dimensions(l, wei, 4, "wei");
  l.demand(wei.shape[0] == 1, "its weights begin with more than one kernel");
  const int ic = src.shape[3], oc = wei.shape[3];
  l.demand(oc % ic == 0, fmt::format("its weights have {} channels, and src has {}", oc, ic));
  const conv2d_shape s = window_of(l, o, wei.shape[1], wei.shape[2], oc, ic);
  demand_dst(l, s);
  real_convolution_step c = convolution(l, s, o.activation);
  const std::vector<float> from = c.wei;  // kh,kw,oc
  const auto channels = static_cast<std::size_t>(oc), taps = from.size() / channels;
  for (std::size_t tap = 0; tap < taps; ++tap)
    for (std::size_t i = 0; i < channels; ++i) c.wei[i * taps + tap] = from[tap * channels + i];
  return c;
}

real_convolution_step fully_connected(const lowering& l) {
  const auto o = l.options<arithmetic_options>();
  const tensor& wei = l.src(1);
  l.demand(!o.shuffled, "its weights are shuffled");
  demand_dimensions(l, wei, 2, "wei");
  return convolution(l, rows_of(l, wei.shape[1], wei.shape[0]), o.activation);
}

real_pooling_step pooling(const lowering& l, bool largest) {
  const auto o = l.options<window_options>();
  demand_dimensions(l, l.src(), 4, "src");
  const int channels = l.src().shape[3];
  const conv2d_shape s = window_of(l, o, o.filter_h, o.filter_w, channels, channels);
  demand_dst(l, s);
  return {s, largest, bounds_of(l, o.activation)};
}

real_pair_step pair(const lowering& l, real_pair_step::operation what) {
  const tensor &a = l.src(l.longer()), &b = l.src(1 - l.longer());
  for (const tensor* t : {&a, &b}) demand_real(l, *t, "src");
  l.demand(l.dst().shape == a.shape,
           fmt::format("dst is {}, and src {}", in_words(l.dst()), in_words(a)));
  const bool has_options =
      what == real_pair_step::operation::sum || what == real_pair_step::operation::product;
  return {what, a.size(), repeated(l, a, b),
          bounds_of(l, has_options ? l.options<arithmetic_options>().activation : fused::none)};
}

real_function_step function(const lowering& l) {
  l.demand(l.dst().size() == l.src().size(), "src and dst have different sizes");
  return {l.src().size(), false, 1, {}};
}

any_step softmax(const lowering& l) {
  const tensor& src = l.src();
  l.demand(!src.shape.empty() && src.shape == l.dst().shape, "src and dst have different shapes");
  const float beta = l.options<softmax_options>().beta;
  l.demand(std::isfinite(beta) && beta > 0, fmt::format("its beta is {}", beta));
  return real_softmax_step{static_cast<int>(src.size() / src.shape.back()), src.shape.back(), beta};
}

any_step of_code(const lowering& l, int code) {
  using operation = real_pair_step::operation;
  real_function_step f{};
  switch (code) {
    case codes::conv_2d:
      return conv(l);
    case codes::depthwise_conv_2d:
      return depthwise(l);
    case codes::fully_connected:
      return fully_connected(l);
    case codes::average_pool_2d:
    case codes::max_pool_2d:
      return pooling(l, code == codes::max_pool_2d);
    case codes::add:
      return pair(l, operation::sum);
    case codes::mul:
      return pair(l, operation::product);
    case codes::maximum:
      return pair(l, operation::maximum);
    case codes::minimum:
      return pair(l, operation::minimum);
    case codes::mean: {
      const auto [pictures, pixels, channels] = mean_sizes(l);
      return real_mean_step{pictures, pixels, channels};
    }
    case codes::softmax:
      return softmax(l);
    case codes::logistic:
      f = function(l);
      f.logistic = true;
      return f;
    case codes::relu:
    case codes::relu6:
      f = function(l);
      f.dst = bounds_of(l, code == codes::relu ? fused::relu : fused::relu6);
      return f;
    default:
      f = function(l);
      f.slope = l.options<leaky_options>().alpha;
      l.demand(std::isfinite(f.slope), fmt::format("its slope is {}", f.slope));
      return f;
  }
}

}  // namespace

std::optional<any_step> lower_real(const lowering& l, int code) {
  switch (code) {
    case codes::conv_2d:
    case codes::depthwise_conv_2d:
    case codes::fully_connected:
    case codes::average_pool_2d:
    case codes::max_pool_2d:
    case codes::add:
    case codes::mul:
    case codes::maximum:
    case codes::minimum:
    case codes::mean:
    case codes::softmax:
    case codes::logistic:
    case codes::relu:
    case codes::relu6:
    case codes::leaky_relu:
      demand_real(l, l.src(), "src");
      return of_code(l, code);
    default:
      return {};
  }
}

}  // namespace convolith::gen
