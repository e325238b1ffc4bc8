// Convolutions as layers of a network: of floats, whose weights may be learnt, and quantised, which go row by row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <convolith/shape/argument.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/target/detected.hpp>
#include <convolith/target/target.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/plan/plan_quantized.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/kernel/row_list.hpp>
#include <convolith/machine/native_whole.hpp>
#include <convolith/machine/whole_operand.hpp>
#include <convolith/layer/layer.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/layer/quantized.hpp>
#include <convolith/layer/quantized_options.hpp>
#include <convolith/layer/quantized_passes.hpp>
#include <convolith/network/image.hpp>
#include <convolith/network/stage.hpp>
#include <convolith/network/step_rows.hpp>

namespace convolith {

/// A layer of `conv2d` in the order of networks, channel-last.
template <shape_argument Shape, activation Act = activation::none, class Element = float,
          isa Target = isa::automatic>
using convolution =
    conv2d<Shape, Element, conv2d_options{.data = layout::nhwc, .act = Act, .target = Target}>;

/// Of a fully connected layer: a pointwise convolution of one pixel, which reads as many elements of any look.
[[nodiscard]] constexpr conv2d_shape dense_shape(int ic, int oc, int n = 1) {
  return {.n = n, .ic = ic, .ih = 1, .iw = 1, .oc = oc, .kh = 1, .kw = 1};
}
/// In and Out count elements.
template <int In, int Out, activation Act = activation::none, class Element = float,
          isa Target = isa::automatic>
using dense = convolution<dense_shape(In, Out), Act, Element, Target>;

/// Whether a shape is that of a fully connected layer.
[[nodiscard]] constexpr bool is_dense(const conv2d_shape& s) {
  return s == dense_shape(s.ic, s.oc, s.n);
}

/// Its parameters are the weights and then the bias, behind one another.
template <isa Target, conv2d_shape Shape, class Element, conv2d_options Options>
struct stage<Target, conv2d_layer<Shape, Element, Options>> : stage_base<Element, 1> {
  using layer = conv2d_layer<Shape, Element, Options>;
  using weights = const Element*;
  static constexpr conv2d_shape shape = Shape;
  static constexpr activation act = Options.act;
  static constexpr image src = src_of(Shape), dst = dst_of(Shape);
  static constexpr bool reshapes = is_dense(Shape), is_channel_last = Options.data == layout::nhwc;
  static constexpr std::size_t parameter_size = layer::wei_size + layer::bias_size;
  static constexpr std::size_t alignment = layer::hardware.vector_bytes > 0
                                               ? layer::hardware.vector_bytes
                                               : alignof(Element);
  static constexpr std::size_t scratch_bytes = layer::forward_plan.scratch() * sizeof(Element);
  static constexpr std::size_t training_bytes = layer::workspace_bytes;
  static constexpr std::int64_t macs = layer::macs;

  static constexpr step_rows whole = [] {
    step_rows r = rows_at_once(src, dst, 1, sizeof(Element));
    r.scratch = scratch_bytes;
    return r;
  }();
  static constexpr step_rows by_rows = whole;

  /// `scratch` is aligned, so that nothing of it is skipped.
  static void run(weights p, std::byte* scratch, Element* to, const Element* from) {
    using workspace = std::span<std::byte, layer::forward_workspace_bytes>;
    layer::forward(typename layer::src_view(from, layer::src_size), wei(p), bias(p),
                   typename layer::dst_out(to, layer::dst_size),
                   workspace(scratch, layer::forward_workspace_bytes));
  }
  template <class Dst, class Src>
  static void make_rows(int, weights p, std::byte* scratch, std::int32_t*, const Dst& to,
                        const Src& from) {
    run(p, scratch, to[0], from[0]);
  }
  template <gradient Mode, int Input>
  static void backward_data(weights p, const Element*, const Element* to, const Element* diff_to,
                            Element* diff_from, std::byte* scratch) {
    const typename layer::dst_view diff(diff_to, layer::dst_size);
    const typename layer::src_out result(diff_from, layer::src_size);
    if constexpr (Options.act == activation::none)
      layer::template backward_data<Mode>(diff, wei(p), result, workspace_at(scratch));
    else
      layer::template backward_data<Mode>(diff, typename layer::dst_view(to, layer::dst_size),
                                          wei(p), result, workspace_at(scratch));
  }
  template <gradient Mode>
  static void backward_weights(const Element* from, const Element* to, const Element* diff_to,
                               Element* gradients, std::byte* scratch) {
    const typename layer::src_view src_of_layer(from, layer::src_size);
    const typename layer::dst_view diff(diff_to, layer::dst_size);
    const typename layer::wei_out diff_wei(gradients, layer::wei_size);
    const typename layer::bias_out diff_bias(gradients + layer::wei_size, layer::bias_size);
    if constexpr (Options.act == activation::none)
      layer::template backward_weights<Mode>(src_of_layer, diff, diff_wei, diff_bias,
                                             workspace_at(scratch));
    else
      layer::template backward_weights<Mode>(src_of_layer, diff,
                                             typename layer::dst_view(to, layer::dst_size),
                                             diff_wei, diff_bias, workspace_at(scratch));
  }

 private:
  static auto wei(weights p) { return typename layer::wei_view(p, layer::wei_size); }
  static auto bias(weights p) {
    return typename layer::bias_view(p + layer::wei_size, layer::bias_size);
  }
  static auto workspace_at(std::byte* scratch) {
    return typename layer::workspace(scratch, layer::workspace_bytes);
  }
};

namespace detail {

/// By which rows a quantised layer goes, where a plan computes it.
template <class Layer, isa Target>
struct listed_layer {
  static constexpr quantized_plan plan = Layer::plan;
  static constexpr int group = plan.transform.size > 0 ? plan.transform.size : 1;
  static constexpr quantized_plan listed = [] {
    if (plan.shape.n > 1 || !may_list_rows(plan, group)) return plan;
    return plan_listed(plan, group, Layer::hardware);
  }();
  // Weights are packed once, for both.
  static_assert(!listed.listed() ||
                (listed.tiles.vectors == plan.tiles.vectors && listed.input == plan.input &&
                 listed.weights == plan.weights && listed.doubles == plan.doubles));
  static constexpr int span = listed.shape.ih;

  /// Of the rows that a step reads, those inside, and where each begins: kernel/row_list.hpp.
  template <class Rows>
  static void list_rows(std::int32_t (&list)[std::size_t{kernel::words_of_list(span)}], int step) {
    constexpr conv2d_shape s = Layer::shape;
    const int first = step * group * s.sh - s.pt;
    const int begin = first < 0 ? -first : 0, end = first + span > s.ih ? s.ih - first : span;
    list[0] = begin;
    list[1] = end;
    for (int i = begin; i < end; ++i) list[2 + i] = (first + i) % Rows::height * s.iw * s.ic;
  }
  template <class Dst, class Src>
  static void make_rows(int step, const typename Layer::packed& wei, std::byte* scratch,
                        const Dst& to, const Src& from) {
    std::int32_t list[std::size_t{kernel::words_of_list(span)}];
    list_rows<Src>(list, step);
    std::int8_t* const rows = to[step * group];
    const whole_operand operands[] = {{from.first, nullptr},     {wei.weights, nullptr},
                                      {wei.parameters, nullptr}, {rows, rows},
                                      {scratch, scratch},        {list, nullptr}};
    run_whole<text_of_plan<listed>(), Target>(operands);
  }
};

}  // namespace detail

template <isa Target, conv2d_shape Shape, quantization Numbers, quantized_options Options>
struct stage<Target, quantized_layer<Shape, Numbers, Options>>
    : stage_base<typename quantized_layer<Shape, Numbers, Options>::activation_type, 1> {
  using layer = quantized_layer<Shape, Numbers, Options>;
  using element = typename layer::activation_type;
  using packed = typename layer::packed;
  using weights = const packed&;
  static constexpr bool is_planned = convolith::is_planned(Numbers, Options);
  static constexpr conv2d_shape shape = Shape;
  static constexpr image src = Options.transposed ? dst_of(Shape) : src_of(Shape),
                         dst = Options.transposed ? src_of(Shape) : dst_of(Shape);
  static constexpr bool reshapes = is_dense(Shape);
  static constexpr std::size_t alignment = alignof(packed) > 4 ? alignof(packed) : 4;
  static constexpr std::int64_t macs = layer::macs;

  static constexpr step_rows whole = [] {
    step_rows r = rows_at_once(src, dst, 1, sizeof(element));
    if constexpr (is_planned) {
      r.scratch = static_cast<std::int64_t>(layer::plan.scratch_bytes());
      take_rows_of_call(r, layer::plan, 0);
    }
    return r;
  }();
  static constexpr step_rows by_rows = [] {
    step_rows r = rows_at_once(src, dst, 1, sizeof(element));
    if constexpr (is_planned) {
      using by_list = detail::listed_layer<layer, Options.target>;
      r.scratch = static_cast<std::int64_t>(by_list::listed.scratch_bytes());
      if (by_list::listed.listed()) take_listed_rows(r, Shape, by_list::group, 0);
    }
    return r;
  }();

  /// `scratch` is aligned, so that nothing of it is skipped.
  static void run(weights w, std::byte* scratch, element* to, const element* from) {
    layer::forward(typename layer::src_view(from, layer::src_size), w,
                   typename layer::dst_out(to, layer::dst_size),
                   std::span<std::byte, layer::workspace_bytes>(scratch, layer::workspace_bytes));
  }
  template <class Dst, class Src>
  static void make_rows(int step, weights w, std::byte* scratch, std::int32_t*, const Dst& to,
                        const Src& from) {
    if constexpr (is_planned) {
      using by_list = detail::listed_layer<layer, Options.target>;
      if constexpr (by_list::listed.listed()) return by_list::make_rows(step, w, scratch, to, from);
    }
    run(w, scratch, to[0], from[0]);
  }
};

}  // namespace convolith
