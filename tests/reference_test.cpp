// The oracle against answers worked by hand, against finite differences, and as its own adjoint.
#define BOOST_TEST_MODULE reference
#include <boost/test/unit_test.hpp>

#include <convolith/reference.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/shape/text.hpp>

#include <array>
#include <cstddef>
#include <random>
#include <span>
#include <vector>

namespace {

using convolith::activation;
using convolith::conv2d_shape;
using convolith::layout;
using convolith::shape;
namespace reference = convolith::reference;

// Answers by hand. Kernels are powers of ten, so that the digits of an answer are its inputs. Every
// buffer starts with a wrong number, which the oracle has to replace.

template <std::size_t... N>
using f32 = std::array<float, (N + ...)>;

template <std::size_t Size>
constexpr std::array<float, Size> unwritten() {
  std::array<float, Size> a{};
  a.fill(-99);
  return a;
}

template <std::size_t Size>
constexpr f32<Size> forward(const conv2d_shape& s, std::span<const float> src,
                            std::span<const float> wei, std::span<const float> bias = {},
                            layout l = layout::nchw, activation act = activation::none) {
  f32<Size> dst = unwritten<Size>();
  reference::forward<float>(s, l, act, src, wei, bias, dst);
  return dst;
}

template <std::size_t Size>
constexpr f32<Size> backward_data(const conv2d_shape& s, std::span<const float> diff_dst,
                                  std::span<const float> wei, layout l = layout::nchw) {
  f32<Size> diff_src = unwritten<Size>();
  reference::backward_data<float>(s, l, diff_dst, wei, diff_src);
  return diff_src;
}

/// diff_wei, then diff_bias if the size has room for it.
template <std::size_t Size>
constexpr f32<Size> backward_weights(const conv2d_shape& s, std::span<const float> src,
                                     std::span<const float> diff_dst, layout l = layout::nchw) {
  f32<Size> diff = unwritten<Size>();
  const std::span<float> all{diff};
  reference::backward_weights<float>(s, l, src, diff_dst, all.first(s.wei_size()),
                                     all.subspan(s.wei_size()));
  return diff;
}

constexpr f32<6> one_to_six{1, 2, 3, 4, 5, 6};
constexpr f32<15> one_to_fifteen{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
constexpr f32<4> tens{1, 10, 100, 1000};

// 2x3 by 1x2 gives 2x2.
constexpr conv2d_shape row_kernel{.ih = 2, .iw = 3, .kh = 1, .kw = 2};
constexpr f32<2> one_ten{1, 10};
static_assert(forward<4>(row_kernel, one_to_six, one_ten) == f32<4>{21, 32, 54, 65});
static_assert(backward_data<6>(row_kernel, f32<4>{1, 2, 3, 4}, one_ten) ==
              f32<6>{1, 12, 20, 3, 34, 40});
// (1,2,4,5).(1,2,3,4), (2,3,5,6).(1,2,3,4), and their sum for the bias
static_assert(backward_weights<3>(row_kernel, one_to_six, f32<4>{1, 2, 3, 4}) ==
              f32<3>{37, 47, 10});
static_assert(backward_weights<2>(row_kernel, one_to_six, f32<4>{1, 2, 3, 4}) == f32<2>{37, 47});

// 3x3 with one row of zeros above and two columns of zeros on the right, stride 1x2, gives 3x2.
constexpr conv2d_shape padded{.ih = 3, .iw = 3, .kh = 2, .kw = 2, .sw = 2, .pt = 1, .pr = 2};
static_assert(padded.oh() == 3 && padded.ow() == 2);
constexpr f32<9> one_to_nine{1, 2, 3, 4, 5, 6, 7, 8, 9};
static_assert(forward<6>(padded, one_to_nine, tens) == f32<6>{2100, 300, 5421, 603, 8754, 906});
// Input row y is seen by output row y through 100 and 1000, and by row y + 1 through 1 and 10;
// input columns 0 and 1 by output column 0, input column 2 by output column 1.
static_assert(backward_data<9>(padded, one_to_six, tens) ==
              f32<9>{103, 1030, 204, 305, 3050, 406, 500, 5000, 600});
// The upper taps see the padding in the first output row, the right ones in the second column.
static_assert(backward_weights<5>(padded, one_to_nine, one_to_six) ==
              f32<5>{3 * 1 + 4 * 3 + 5 * 4 + 6 * 6, 3 * 2 + 5 * 5,
                     1 * 1 + 2 * 3 + 3 * 4 + 4 * 6 + 5 * 7 + 6 * 9, 1 * 2 + 3 * 5 + 5 * 8, 21});

// The same with the padding on the other two sides: nothing is symmetric by accident.
constexpr conv2d_shape other_sides{.ih = 3, .iw = 3, .kh = 2, .kw = 2, .sw = 2, .pb = 1, .pl = 2};
static_assert(forward<6>(other_sides, one_to_nine, tens) == f32<6>{0, 5421, 0, 8754, 0, 87});

// 5x3 with rows two apart gives 3x2.
constexpr conv2d_shape dilated{.ih = 5, .iw = 3, .kh = 2, .kw = 2, .dh = 2};
static_assert(forward<6>(dilated, one_to_fifteen, tens) ==
              f32<6>{8721, 9832, 12054, 13165, 15387, 16498});
// 3x5 with columns three apart gives 2x2.
constexpr conv2d_shape dilated_columns{.ih = 3, .iw = 5, .kh = 2, .kw = 2, .dw = 3};
static_assert(forward<4>(dilated_columns, one_to_fifteen, tens) ==
              f32<4>{9641, 10752, 15196, 16307});

// A stride jumps over inputs, and may leave some at the end that no output sees.
constexpr conv2d_shape strided{.ih = 1, .iw = 6, .kh = 1, .kw = 1, .sw = 2};
static_assert(forward<3>(strided, one_to_six, f32<1>{7}) == f32<3>{7, 21, 35});
static_assert(backward_data<6>(strided, f32<3>{1, 2, 3}, f32<1>{7}) == f32<6>{7, 0, 14, 0, 21, 0});
constexpr conv2d_shape strided_rows{.ih = 3, .iw = 2, .kh = 2, .kw = 1, .sh = 2};
static_assert(forward<2>(strided_rows, one_to_six, one_ten) == f32<2>{31, 42});
static_assert(backward_data<6>(strided_rows, f32<2>{1, 2}, one_ten) == f32<6>{1, 2, 10, 20, 0, 0});

// Batch 2, two groups of two input and one output channel, with bias.
constexpr conv2d_shape grouped{.n = 2, .ic = 4, .oc = 2, .g = 2};
constexpr f32<8> one_to_eight{1, 2, 3, 4, 5, 6, 7, 8};
static_assert(forward<4>(grouped, one_to_eight, tens, f32<2>{0.5F, -0.5F}) ==
              f32<4>{21.5F, 4299.5F, 65.5F, 8699.5F});
static_assert(backward_data<8>(grouped, f32<4>{1, 2, 3, 4}, tens) ==
              f32<8>{1, 10, 200, 2000, 3, 30, 400, 4000});
static_assert(backward_weights<6>(grouped, one_to_eight, f32<4>{1, 2, 3, 4}) ==
              f32<6>{1 * 1 + 5 * 3, 2 * 1 + 6 * 3, 3 * 2 + 7 * 4, 4 * 2 + 8 * 4, 4, 6});
// One group of one input channel and two output channels each: oc / (oc / g) chooses the input.
constexpr conv2d_shape multiplied{.ic = 2, .oc = 4, .g = 2};
static_assert(forward<4>(multiplied, f32<2>{3, 5}, tens) == f32<4>{3, 30, 500, 5000});
static_assert(backward_data<2>(multiplied, f32<4>{1, 2, 3, 4}, tens) == f32<2>{21, 4300});

// Layouts: two channels of 1x2, kernel 1x2; weights O,I,H,W against O,H,W,I.
constexpr conv2d_shape two_channels{.ic = 2, .ih = 1, .iw = 2, .kh = 1, .kw = 2};
static_assert(forward<1>(two_channels, f32<4>{1, 2, 3, 4}, tens) == f32<1>{4321});
static_assert(forward<1>(two_channels, f32<4>{1, 3, 2, 4}, f32<4>{1, 100, 10, 1000}, {},
                         layout::nhwc) == f32<1>{4321});
static_assert(backward_weights<5>(two_channels, f32<4>{1, 3, 2, 4}, f32<1>{2}, layout::nhwc) ==
              f32<5>{2, 6, 4, 8, 2});
constexpr conv2d_shape two_outputs{.ih = 1, .iw = 3, .oc = 2};
static_assert(forward<6>(two_outputs, f32<3>{1, 2, 3}, one_ten) == f32<6>{1, 2, 3, 10, 20, 30});
static_assert(forward<6>(two_outputs, f32<3>{1, 2, 3}, one_ten, {}, layout::nhwc) ==
              f32<6>{1, 10, 2, 20, 3, 30});
static_assert(backward_data<3>(two_outputs, one_to_six, one_ten, layout::nhwc) ==
              f32<3>{21, 43, 65});

// Activations come after the bias; their gradients are 0 at the flat parts, both ends included.
constexpr conv2d_shape points{.ih = 1, .iw = 5};
constexpr f32<5> around{-4, -1, 2, 5, 6};
constexpr f32<1> one{1};
static_assert(forward<5>(points, around, one, one, layout::nchw, activation::relu) ==
              f32<5>{0, 0, 3, 6, 7});
static_assert(forward<5>(points, around, one, one, layout::nchw, activation::relu6) ==
              f32<5>{0, 0, 3, 6, 6});
constexpr f32<5> backward_activation(activation act) {
  f32<5> diff{1, 2, 3, 4, 5};
  reference::backward_activation<float>(act, f32<5>{-1, 0, 3, 6, 7}, diff);
  return diff;
}
static_assert(backward_activation(activation::none) == f32<5>{1, 2, 3, 4, 5});
static_assert(backward_activation(activation::relu) == f32<5>{0, 0, 3, 4, 5});
static_assert(backward_activation(activation::relu6) == f32<5>{0, 0, 3, 0, 0});

// Sums are wider than the elements: a float sum would lose the ones.
constexpr conv2d_shape four_taps{.ih = 1, .iw = 4, .kh = 1, .kw = 4};
constexpr f32<4> cancelling{16777216, 1, 1, -16777216};
static_assert(forward<1>(four_taps, cancelling, f32<4>{1, 1, 1, 1}) == f32<1>{2});
constexpr conv2d_shape four_sums{.ih = 1, .iw = 4};
static_assert(backward_weights<2>(four_sums, cancelling, cancelling) == f32<2>{0x1p49F, 2});
constexpr conv2d_shape four_outputs{.oc = 4};
static_assert(backward_data<1>(four_outputs, cancelling, f32<4>{1, 1, 1, 1}) == f32<1>{2});

// Properties, on shapes that together move every parameter. Whole numbers, so that all is exact.

constexpr std::array shapes{
    shape("n2ic3ih5iw7oc2kh3kw2"),
    shape("ic2ih6iw4oc3kh3sh2sw3pt1pb2pr3"),
    shape("ic2ih8iw9oc2kh2kw3dh3dw2pb1pl2"),
    shape("g2n2ic4ih4iw5oc6kh2kw3sw2dh2dw1pt2pw1"),
    shape("g3ic3ih7iw3oc3kh3sh3sw2ph1"),
    shape("g2ic2ih2iw3oc4kh1sh2pt3pb2pl2pr3"),  // some outputs see padding only
};

using numbers = std::vector<double>;

struct tensors {
  numbers src, wei, bias, dst, diff_dst;

  explicit tensors(const conv2d_shape& s)
      : src(s.src_size()),
        wei(s.wei_size()),
        bias(s.bias_size()),
        dst(s.dst_size()),
        diff_dst(s.dst_size()) {
    std::mt19937 random{7};
    const auto fill = [&random](numbers& v, double offset) {
      for (double& x : v) x = static_cast<double>(random() % 7) - 3 + offset;
    };
    fill(src, 0);
    fill(wei, 0);
    fill(bias, 0.5);  // so that no sum is ever at a kink of an activation, which are whole numbers
    fill(diff_dst, 0);
  }
};

double inner(const numbers& a, const numbers& b) {
  BOOST_REQUIRE_EQUAL(a.size(), b.size());
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

template <class Check>
void for_each_case(Check check) {
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    for (const layout l : {layout::nchw, layout::nhwc}) {
      BOOST_TEST_CONTEXT("shape " << i << (l == layout::nchw ? ", nchw" : ", nhwc")) {
        check(shapes[i], l);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(backward_is_the_adjoint_of_forward) {
  for_each_case([](const conv2d_shape& s, layout l) {
    tensors t{s};
    numbers diff_src(s.src_size(), -99), diff_wei(s.wei_size(), -99), diff_bias(s.bias_size(), -99);
    reference::forward<double>(s, l, activation::none, t.src, t.wei, {}, t.dst);
    reference::backward_data<double>(s, l, t.diff_dst, t.wei, diff_src);
    reference::backward_weights<double>(s, l, t.src, t.diff_dst, diff_wei, diff_bias);
    const double loss = inner(t.dst, t.diff_dst);
    BOOST_TEST(loss != 0.0);
    BOOST_TEST(inner(t.src, diff_src) == loss);
    BOOST_TEST(inner(t.wei, diff_wei) == loss);
    reference::forward<double>(s, l, activation::none, t.src, t.wei, t.bias, t.dst);
    BOOST_TEST(inner(t.dst, t.diff_dst) - loss == inner(t.bias, diff_bias));
  });
}

// The loss <diff_dst, act(conv)> is linear between kinks, and a step of 1/8 with weights of at most
// 3 moves a sum by less than 1/2: the difference quotient is the derivative, without rounding.
BOOST_AUTO_TEST_CASE(backward_is_the_finite_difference_of_forward) {
  const double step = 0.125;
  for (const activation act : {activation::none, activation::relu, activation::relu6}) {
    for_each_case([act, step](const conv2d_shape& s, layout l) {
      tensors t{s};
      const auto loss = [&] {
        reference::forward<double>(s, l, act, t.src, t.wei, t.bias, t.dst);
        return inner(t.dst, t.diff_dst);
      };
      const double at_rest = loss();
      numbers through = t.diff_dst;
      reference::backward_activation<double>(act, t.dst, through);
      numbers diff_src(s.src_size(), -99), diff_wei(s.wei_size(), -99),
          diff_bias(s.bias_size(), -99);
      reference::backward_data<double>(s, l, through, t.wei, diff_src);
      reference::backward_weights<double>(s, l, t.src, through, diff_wei, diff_bias);
      const auto compare = [&](numbers& values, const numbers& gradient) {
        for (std::size_t i = 0; i < values.size(); ++i) {
          const double before = values[i];
          values[i] = before + step;
          BOOST_TEST((loss() - at_rest) / step == gradient[i]);
          values[i] = before;
        }
      };
      compare(t.src, diff_src);
      compare(t.wei, diff_wei);
      compare(t.bias, diff_bias);
    });
  }
}

/// The same tensor with its second dimension last.
numbers channels_last(const numbers& v, int outer, int channels, int rows, int columns) {
  numbers result;
  for (int o = 0; o < outer; ++o) {
    for (int y = 0; y < rows; ++y) {
      for (int x = 0; x < columns; ++x) {
        for (int c = 0; c < channels; ++c) {
          result.push_back(
              v[static_cast<std::size_t>(((o * channels + c) * rows + y) * columns + x)]);
        }
      }
    }
  }
  return result;
}

BOOST_AUTO_TEST_CASE(layouts_differ_in_order_only) {
  for (const conv2d_shape& s : shapes) {
    tensors first{s}, last{s};
    last.src = channels_last(first.src, s.n, s.ic, s.ih, s.iw);
    last.wei = channels_last(first.wei, s.oc, s.icg(), s.kh, s.kw);
    last.diff_dst = channels_last(first.diff_dst, s.n, s.oc, s.oh(), s.ow());
    const auto run = [&s](tensors& t, layout l, numbers& diff_src, numbers& diff_wei) {
      reference::forward<double>(s, l, activation::relu6, t.src, t.wei, t.bias, t.dst);
      reference::backward_data<double>(s, l, t.diff_dst, t.wei, diff_src);
      reference::backward_weights<double>(s, l, t.src, t.diff_dst, diff_wei, {});
    };
    numbers src_first(s.src_size()), src_last(s.src_size());
    numbers wei_first(s.wei_size()), wei_last(s.wei_size());
    run(first, layout::nchw, src_first, wei_first);
    run(last, layout::nhwc, src_last, wei_last);
    BOOST_TEST(last.dst == channels_last(first.dst, s.n, s.oc, s.oh(), s.ow()));
    BOOST_TEST(src_last == channels_last(src_first, s.n, s.ic, s.ih, s.iw));
    BOOST_TEST(wei_last == channels_last(wei_first, s.oc, s.icg(), s.kh, s.kw));
  }
}

}  // namespace
