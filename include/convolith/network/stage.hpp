// What a network asks of each of its layers, and those that have no weights: pooling, sums of branches, softmax.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/network/addition.hpp>
#include <convolith/network/image.hpp>
#include <convolith/network/pooling.hpp>
#include <convolith/network/row_operator.hpp>
#include <convolith/network/softmax.hpp>
#include <convolith/network/step_rows.hpp>

namespace convolith {

/// Where the rows of a tensor begin: of `Rows` there is room for `Height`, which are a ring if they are fewer.
template <class Element, int Rows, int Height, std::ptrdiff_t Pitch>
struct tensor_rows {
  Element* first;
  static constexpr int height = Height < Rows ? Height : Rows;

  [[nodiscard]] constexpr Element* operator[](int row) const {
    if constexpr (Height < Rows) row %= Height;
    return first + row * Pitch;
  }
};

/// A layer in a network; the target is a part of the name of what is compiled for it. The primary template has no
/// definition: what it stands for is no layer. Specialisations have
///
/// - element, inputs, src, dst: of what it reads, and how it looks; `reshapes` if as many elements of any look will do;
/// - weights: what it takes as these, and parameter_size, the elements of those that are learnt;
/// - whole, by_rows: by which rows it goes through its tensors, in one call and in several;
/// - run: all of dst from all of src; make_rows: those of one step.
///
/// Of floats also backward_data, for each of its inputs, and backward_weights.
template <isa Target, class Layer>
struct stage;

template <class Element, int Inputs>
struct stage_base {
  using element = Element;
  using weights = std::nullptr_t;
  static constexpr int inputs = Inputs;
  static constexpr bool reshapes = false, is_channel_last = true;
  static constexpr std::size_t parameter_size = 0, alignment = alignof(Element);
  static constexpr std::size_t scratch_bytes = 0, training_bytes = 0;
  static constexpr std::int64_t macs = 0;
};

/// All of dst at once, from all of its inputs.
[[nodiscard]] constexpr step_rows rows_at_once(const image& src, const image& dst, int inputs,
                                               std::size_t element_bytes) {
  step_rows r;
  r.rows.rows = r.rows.group = dst.n * dst.h;
  r.rows.input_count = 0;
  r.dst_pitch = static_cast<std::int64_t>(dst.pitch() * element_bytes);
  for (int k = 0; k < inputs; ++k)
    r.read(all_rows(src.n * src.h), static_cast<std::int64_t>(src.pitch() * element_bytes));
  return r;
}

template <isa Target, pooling How, window_argument Window, class Element>
struct stage<Target, pooling_layer<How, Window, Element>> : stage_base<Element, 1> {
  static constexpr conv2d_shape window = Window.parsed.shape;
  static constexpr image src = src_of(window), dst = dst_of(window);
  static constexpr bool adds_rows_up = sizeof(Element) == 1 && window.n == 1 && window.oh() == 1 &&
                                       window.kh == window.ih && window.ih > 1 && window.pt == 0 &&
                                       window.ow() == 1 && window.kw == window.iw&& window.pl == 0;

  static constexpr step_rows whole = [] {
    step_rows r = rows_at_once(src, dst, 1, sizeof(Element));
    if (window.n > 1) return r;
    r.rows.group = 1;
    r.rows.inputs[0] = kernel_rows(window);
    return r;
  }();
  static constexpr step_rows by_rows = [] {
    step_rows r = whole;
    r.rows.accumulates = adds_rows_up;
    if (adds_rows_up) r.sums = std::int64_t{4} * window.ic;
    return r;
  }();

  static constexpr void run(std::nullptr_t, std::byte*, Element* to, const Element* from) {
    if constexpr (of_bytes) return bytes::image(from, to);
    for (int n = 0; n < src.n; ++n, from += src.size() / std::size_t(src.n))
      for (int y = 0; y < dst.h; ++y, to += dst.pitch())
        make_row(whole_rows(from), y, to);
  }
  template <class Dst, class Src>
  static constexpr void make_rows(int step, std::nullptr_t, std::byte*, std::int32_t* sums,
                                  const Dst& to, const Src& from) {
    if constexpr (adds_rows_up)
      bytes::next_row(from[step], step, sums, to[0]);
    else if constexpr (window.n > 1)
      run(nullptr, nullptr, to[0], from[0]);
    else
      make_row(from, step, to[step]);
  }
  template <gradient Mode, int Input>
  static constexpr void backward_data(std::nullptr_t, const Element* from, const Element* to,
                                      const Element* diff_to, Element* diff_from, std::byte*) {
    if constexpr (Mode == gradient::replace)
      for (std::size_t i = 0; i < src.size(); ++i) diff_from[i] = 0;
    constexpr std::size_t in = src.size() / std::size_t(src.n),
                          out = dst.size() / std::size_t(dst.n);
    for (std::size_t n = 0; n < std::size_t(src.n); ++n)
      kernel::pool_gradient<How, window>(from + n * in, to + n * out, diff_to + n * out,
                                         diff_from + n * in);
  }

 private:
  using bytes = kernel::pooled_bytes<Target, How, window>;
  static constexpr bool of_bytes = sizeof(Element) == 1;

  template <class Src>
  static constexpr void make_row(const Src& from, int y, Element* to) {
    if constexpr (of_bytes)
      bytes::row(from, y, to);
    else
      kernel::pool_row<How, window>(from, y, to);
  }
  static constexpr auto whole_rows(const Element* first) {
    return tensor_rows<const Element, window.ih, window.ih, std::ptrdiff_t{window.iw} * window.ic>{
        first};
  }
};

/// A layer that takes whatever its input looks like, and gives the same: sums of branches, softmax.
template <class Layer, class Element, image Look>
struct alike {};
template <class Layer>
concept takes_any_look = requires {
  typename Layer::takes_any_look;
};

template <class Element, int Inputs, image Look>
struct alike_stage : stage_base<Element, Inputs> {
  static constexpr image src = Look, dst = Look;
  static constexpr step_rows by_rows = [] {
    step_rows r = rows_at_once(Look, Look, Inputs, sizeof(Element));
    r.rows.group = 1;
    for (int k = 0; k < Inputs; ++k) r.rows.inputs[k] = {.rows = Look.n * Look.h};
    r.in_place = true;
    return r;
  }();
  static constexpr step_rows whole = by_rows;
};

template <isa Target, class First, class Second, activation Act, class Element, image Look>
struct stage<Target, alike<add<First, Second, Act>, Element, Look>>
    : alike_stage<Element, 2, Look> {
  static constexpr void run(std::nullptr_t, std::byte*, Element* to, const Element* a,
                            const Element* b) {
    kernel::add_elements<Act>(a, b, to, Look.size());
  }
  template <class Dst, class A, class B>
  static constexpr void make_rows(int step, std::nullptr_t, std::byte*, std::int32_t*,
                                  const Dst& to, const A& a, const B& b) {
    kernel::add_elements<Act>(a[step], b[step], to[step], Look.pitch());
  }
  template <gradient Mode, int Input>
  static constexpr void backward_data(std::nullptr_t, const Element*, const Element* to,
                                      const Element* diff_to, Element* diff_from, std::byte*) {
    for (std::size_t i = 0; i < Look.size(); ++i)
      diff_from[i] = (Mode == gradient::accumulate ? diff_from[i] : Element{0}) +
                     (kernel::slopes<Act>(to[i]) ? diff_to[i] : Element{0});
  }
};

template <isa Target, class First, class Second, quantized_sum Numbers, image Look>
struct stage<Target, alike<quantized_add<First, Second, Numbers>, std::int8_t, Look>>
    : alike_stage<std::int8_t, 2, Look> {
  static constexpr void run(std::nullptr_t, std::byte*, std::int8_t* to, const std::int8_t* a,
                            const std::int8_t* b) {
    kernel::add_bytes<Target, Numbers, Look.size()>(a, b, to);
  }
  template <class Dst, class A, class B>
  static constexpr void make_rows(int step, std::nullptr_t, std::byte*, std::int32_t*,
                                  const Dst& to, const A& a, const B& b) {
    kernel::add_bytes<Target, Numbers, Look.pitch()>(a[step], b[step], to[step]);
  }
};

/// Softmax goes through its pixels, all of them in one step as they are few.
template <class Element, image Look>
struct softmax_stage : alike_stage<Element, 1, Look> {
  static constexpr std::size_t channels = std::size_t(Look.c), pixels = Look.size() / channels;
  static constexpr step_rows whole = rows_at_once(Look, Look, 1, sizeof(Element));
  static constexpr step_rows by_rows = whole;
};

template <isa Target, image Look>
struct stage<Target, alike<softmax_layer, float, Look>> : softmax_stage<float, Look> {
  using base = softmax_stage<float, Look>;
  static constexpr void run(std::nullptr_t, std::byte*, float* to, const float* from) {
    for (std::size_t p = 0; p < base::pixels; ++p, to += base::channels, from += base::channels)
      kernel::softmax_pixel(from, to, base::channels);
  }
  template <class Dst, class Src>
  static constexpr void make_rows(int, std::nullptr_t, std::byte*, std::int32_t*, const Dst& to,
                                  const Src& from) {
    run(nullptr, nullptr, to[0], from[0]);
  }
  template <gradient Mode, int Input>
  static constexpr void backward_data(std::nullptr_t, const float*, const float* to,
                                      const float* diff_to, float* diff_from, std::byte*) {
    for (std::size_t p = 0; p < base::pixels; ++p)
      kernel::softmax_gradient(to + p * base::channels, diff_to + p * base::channels,
                               diff_from + p * base::channels, base::channels,
                               Mode == gradient::accumulate);
  }
};

template <isa Target, softmax_numbers Numbers, image Look>
struct stage<Target, alike<quantized_softmax<Numbers>, std::int8_t, Look>>
    : softmax_stage<std::int8_t, Look> {
  using base = softmax_stage<std::int8_t, Look>;
  static constexpr void run(std::nullptr_t, std::byte*, std::int8_t* to, const std::int8_t* from) {
    for (std::size_t p = 0; p < base::pixels; ++p, to += base::channels, from += base::channels)
      softmax({from, base::channels}, Numbers, {to, base::channels});
  }
  template <class Dst, class Src>
  static constexpr void make_rows(int, std::nullptr_t, std::byte*, std::int32_t*, const Dst& to,
                                  const Src& from) {
    run(nullptr, nullptr, to[0], from[0]);
  }
};

}  // namespace convolith
