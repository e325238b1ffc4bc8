// What holds of a convolution whatever an oracle says: adjoint identities, finite differences, linearity.
#define BOOST_TEST_MODULE properties
#include "support/boost_main.hpp"

#include <cmath>
#include <cstddef>
#include <tuple>
#include <vector>

#include <convolith/conv2d.hpp>
#include <convolith/reference.hpp>

#include "support/bounds.hpp"
#include "support/noise.hpp"
#include "support/on_vectors.hpp"
#include "support/thinned.hpp"

namespace {

using namespace convolith;
using tests::gamma;
using tests::noise;
using tests::on_vectors;

constexpr auto dense = shape("n2ic5ih9iw7oc18kh3ph1");
constexpr auto oblong = shape("ic4ih11iw10oc6kh3kw2sh2sw1dh1dw2pt1pb0pl2pr1");
constexpr auto grouped = shape("n3g2ic34ih4iw5oc10kh1sh2");
constexpr auto depthwise_shape = shape("n2g19ic19ih8iw9oc19kh3sh2ph1");
constexpr auto multiplied = shape("g3ic3ih10iw7oc6kh5kw4ph2pw1");

template <conv2d_shape S, class T, layout L, activation A = activation::none>
struct subject {
  static constexpr conv2d_shape s = S;
  static constexpr layout data = L;
  static constexpr activation act = A;
  using type = T;
  using call = on_vectors<S, T, conv2d_options{.data = L, .act = A}>;
};

template <class T, layout L>
using linear_in = std::tuple<subject<dense, T, L>, subject<oblong, T, L>, subject<grouped, T, L>,
                             subject<depthwise_shape, T, L>, subject<multiplied, T, L>>;
// THIN, set by the build, is of how many one is tried: five an element type, so that by turns none is tried twice.
using linear = tests::thinned<THIN, decltype(std::tuple_cat(linear_in<float, layout::nchw>{},
                                                            linear_in<double, layout::nhwc>{}))>;

using differentiable = tests::thinned<
    THIN, std::tuple<subject<dense, double, layout::nchw>, subject<oblong, double, layout::nchw>,
                     subject<depthwise_shape, double, layout::nchw>,
                     subject<dense, double, layout::nhwc, activation::relu>,
                     subject<oblong, double, layout::nchw, activation::relu6>,
                     subject<depthwise_shape, double, layout::nhwc, activation::relu6>,
                     subject<multiplied, double, layout::nhwc, activation::relu>>>;

template <class T>
using values = std::vector<T>;

template <class A, class B>
long double inner(const values<A>& a, const values<B>& b) {
  long double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += static_cast<long double>(a[i]) * static_cast<long double>(b[i]);
  return sum;
}

template <class T>
values<double> magnitudes(const values<T>& x) {
  values<double> out;
  for (const T v : x) out.push_back(std::abs(static_cast<double>(v)));
  return out;
}

/// |dy| . (|x| * |w|): every product of the trilinear form <forward(x, w), dy>, in absolute value.
template <class Subject, class T>
double form_magnitude(const values<T>& x, const values<T>& w, const values<T>& dy) {
  values<double> y(Subject::s.dst_size());
  reference::forward<double>(Subject::s, Subject::data, activation::none, magnitudes(x),
                             magnitudes(w), {}, y);
  return static_cast<double>(inner(y, magnitudes(dy)));
}

}  // namespace

// <forward(x), dy> = <x, backward_data(dy)> = <w, backward_weights(x, dy)>: one trilinear form, summed in three
// orders. Each element of a pass is off by its own gamma; the outer sum is made in long double.
BOOST_AUTO_TEST_CASE_TEMPLATE(adjoint_identities, subject_t, linear) {
  using T = typename subject_t::type;
  constexpr conv2d_shape s = subject_t::s;
  noise random(1);
  const auto x = random.reals<T>(s.src_size()), w = random.reals<T>(s.wei_size()),
             dy = random.reals<T>(s.dst_size());
  const long double forward = inner(subject_t::call::forward(x, w, {}), dy);
  const long double data = inner(x, subject_t::call::backward_data(dy, {}, w));
  const long double weights = inner(w, subject_t::call::backward_weights(x, dy, {}).wei);

  const double products = form_magnitude<subject_t>(x, w, dy);
  const double outer =
      gamma<long double>(static_cast<double>(s.dst_size() + s.src_size() + s.wei_size()));
  const double in_forward = gamma<T>(s.icg() * s.kh * s.kw + 1);
  const double in_data = gamma<T>(s.ocg() * s.kh * s.kw + 1);
  const double in_weights = gamma<T>(static_cast<double>(s.n) * s.oh() * s.ow() + 1);
  BOOST_TEST(static_cast<double>(std::abs(forward - data)) <=
             products * (in_forward + in_data + outer));
  BOOST_TEST(static_cast<double>(std::abs(forward - weights)) <=
             products * (in_forward + in_weights + outer));
  BOOST_TEST(std::abs(static_cast<double>(forward)) >
             products * 1e-6);  // or the identities would say nothing
}

// Forward is linear in src and in wei apart, backward likewise. On small integers every sum is exact, so the two
// sides must be equal.
BOOST_AUTO_TEST_CASE_TEMPLATE(linearity, subject_t, linear) {
  using T = typename subject_t::type;
  using call = typename subject_t::call;
  constexpr conv2d_shape s = subject_t::s;
  noise random(2);
  const auto combine = [](const values<T>& a, const values<T>& b) {
    values<T> out(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) out[i] = 2 * a[i] - 3 * b[i];
    return out;
  };
  const auto x = random.integers<T>(s.src_size(), 5), x2 = random.integers<T>(s.src_size(), 5);
  const auto w = random.integers<T>(s.wei_size(), 5), w2 = random.integers<T>(s.wei_size(), 5);
  const auto dy = random.integers<T>(s.dst_size(), 5), dy2 = random.integers<T>(s.dst_size(), 5);

  BOOST_TEST(call::forward(combine(x, x2), w, {}) ==
             combine(call::forward(x, w, {}), call::forward(x2, w, {})));
  BOOST_TEST(call::forward(x, combine(w, w2), {}) ==
             combine(call::forward(x, w, {}), call::forward(x, w2, {})));
  BOOST_TEST(call::backward_data(combine(dy, dy2), {}, w) ==
             combine(call::backward_data(dy, {}, w), call::backward_data(dy2, {}, w)));
  const auto sum = call::backward_weights(x, combine(dy, dy2), {});
  const auto one = call::backward_weights(x, dy, {}), two = call::backward_weights(x, dy2, {});
  BOOST_TEST(sum.wei == combine(one.wei, two.wei));
  BOOST_TEST(sum.bias == combine(one.bias, two.bias));
}

// The loss <forward(x), dy> is piecewise linear in every input, so its central difference is the derivative up to
// rounding, as long as the step crosses no kink of the activation.
BOOST_AUTO_TEST_CASE_TEMPLATE(finite_differences, subject_t, differentiable) {
  using call = typename subject_t::call;
  constexpr conv2d_shape s = subject_t::s;
  constexpr double step = 1.0 / 1024;
  noise random(3);
  auto x = random.reals<double>(s.src_size(), 3), w = random.reals<double>(s.wei_size(), 2);
  auto b = random.reals<double>(s.bias_size());
  const auto dy = random.reals<double>(s.dst_size());
  const auto y = call::forward(x, w, b);
  const auto diff_x = call::backward_data(dy, y, w);
  const auto diff = call::backward_weights(x, dy, y);

  const auto slope = [](double v) {
    if (subject_t::act == activation::none) return 1;
    return v <= 0 || (subject_t::act == activation::relu6 && v >= 6) ? 0 : 1;
  };
  const auto same_pieces = [&](const values<double>& other) {
    for (std::size_t i = 0; i < y.size(); ++i) {
      if (slope(y[i]) != slope(other[i])) return false;
    }
    return true;
  };
  double products = form_magnitude<subject_t>(x, w, dy);
  for (std::size_t i = 0; i < dy.size(); ++i)
    products += 6 * std::abs(dy[i]);  // the flat top and the bias
  const double error = 2 * products / step *
                       (gamma<double>(s.icg() * s.kh * s.kw + 3) +
                        gamma<long double>(static_cast<double>(s.dst_size())));

  std::size_t tried = 0, crossed = 0, wrong = 0;
  const auto try_all = [&](values<double>& input, const values<double>& derivative) {
    for (std::size_t i = 0; i < input.size(); ++i) {
      const double kept = input[i];
      input[i] = kept + step;
      const auto above = call::forward(x, w, b);
      input[i] = kept - step;
      const auto below = call::forward(x, w, b);
      input[i] = kept;
      ++tried;
      if (!same_pieces(above) || !same_pieces(below)) {
        ++crossed;
        continue;
      }
      const auto difference =
          static_cast<double>((inner(above, dy) - inner(below, dy)) / (2 * step));
      if (!(std::abs(difference - derivative[i]) <= error)) ++wrong;
    }
  };
  try_all(x, diff_x);
  try_all(w, diff.wei);
  try_all(b, diff.bias);
  BOOST_TEST(wrong == 0u, wrong << " of " << tried << " derivatives differ by more than " << error);
  BOOST_TEST(crossed * 4 <= tried,
             crossed << " of " << tried << " steps cross a kink: too few are left");
  BOOST_TEST(error < 1e-6);  // the derivatives are of order 1: a looser bound would say little
}
