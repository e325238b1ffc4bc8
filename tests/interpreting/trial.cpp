// The kernels of a layer as `layer/passes.hpp` and the generator run them, each on operands of its own.
#include "trial.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>
#include <vector>

#include <convolith/kernel/backward_weights.hpp>
#include <convolith/kernel/bias.hpp>
#include <convolith/kernel/gate.hpp>
#include <convolith/kernel/gather.hpp>
#include <convolith/kernel/pack_weights.hpp>
#include <convolith/program/listing.hpp>
#include <convolith/shape/writer.hpp>

#include "../support/bounds.hpp"
#include "interpreter.hpp"

namespace convolith::tests {
namespace {

/// A number for a program as it runs: whatever two differ in changes it.
class fingerprint {
 public:
  explicit fingerprint(const char* role) {
    for (; *role != 0; ++role) add(*role);
  }
  void add(const listing& l) {
    add(l.lanes);
    for (const step& s : l.steps) {
      for (const int x : {static_cast<int>(s.what), s.result, s.a, s.b, s.count, s.width, s.option})
        add(x);
      for (const location& at : {s.first, s.second}) {
        add(at.buffer);
        add(at.node);
        add(at.constant);
        add(at.stride);
      }
    }
    for (const bound_row& row : l.rows)
      for (const int x : row) add(x);
  }
  [[nodiscard]] std::size_t value() const { return state_; }

 private:
  std::size_t state_ = 0xcbf29ce484222325;
  void add(std::ptrdiff_t x) {
    state_ = (state_ ^ static_cast<std::size_t>(x)) * 0x9e3779b97f4a7c15;
    state_ ^= state_ >> 29;
  }
};

}  // namespace

/// The kernels of one layer, run on elements of T.
template <class T>
struct trial::subject {
  trial& all;
  layer_plans<T> plans;
  gradient write;
  bool with_bias;
  const problem& p = all.p_;

  using buffer = memory<T>;

  static std::vector<T> elements(const wide_values& v) { return {v.begin(), v.end()}; }
  static buffer given(const wide_values& v) { return buffer(elements(v)); }
  buffer gradient_of(const wide_values& old) const {
    return write == gradient::accumulate ? buffer::holding(elements(old)) : buffer(old.size());
  }
  answer wanted(const answer& fresh, const wide_values& old) const {
    return write == gradient::accumulate ? fresh.plus(old) : fresh;
  }
  [[nodiscard]] bool adds() const { return write == gradient::accumulate; }

  [[nodiscard]] std::string name(const char* pass) const {
    std::string text(to_text(p.shape).string_view());
    text += p.data == layout::nchw ? " nchw" : " nhwc";
    text += sizeof(T) == sizeof(float) ? " float " : " double ";
    text += plans.hardware().name;
    text += " with " + std::to_string(plans.options.budget.forward) + ", activation " +
            std::to_string(static_cast<int>(plans.options.act)) + (with_bias ? ", bias" : "") +
            (adds() ? ", accumulate: " : ": ");
    return text + pass;
  }

  /// Whether the program ran and did nothing that it may not; or it has been tried before.
  template <class Kernel, std::size_t Count>
  bool runs(const char* pass, const Kernel& kernel, buffer* const (&operands)[Count]) {
    static_assert(Count == Kernel::operands);
    const listing program = list(kernel);
    fingerprint print(pass);
    print.add(program);
    if (!all.seen_.insert(print.value()).second) return false;
    try {
      interpret<T>(program, operands);
      return true;
    } catch (const misstep& fault) {
      BOOST_TEST(false, name(pass) << ": " << fault.what());
      return false;
    }
  }
  void demand(const char* pass, const buffer& had, const answer& y, double products) const {
    const std::vector<T>& computed = had.elements();
    const wide_values none(y.magnitude.empty() ? computed.size() : 0);
    const elements_beyond wrong = find_beyond<T, double>(
        computed, y.exact, y.magnitude.empty() ? none : y.magnitude, roundings<T>(products));
    BOOST_TEST(wrong.count == 0u, name(pass) << ": " << wrong.count << " of " << computed.size()
                                             << " elements are wrong; the first is [" << wrong.first
                                             << "] = " << computed[wrong.first] << ", exactly "
                                             << y.exact[wrong.first]);
  }

  void forward(const char* pass, const gather_plan& plan) {
    buffer src = given(p.src), wei = given(p.wei);
    forward(pass, plan, src, wei);
  }
  void forward(const char* pass, const gather_plan& plan, buffer& src, buffer& wei) {
    buffer bias = with_bias ? given(p.bias) : buffer(), dst(p.shape.dst_size()),
           scratch(plan.scratch());
    if (runs(pass, kernel::gather_kernel{plan, with_bias}, {&src, &wei, &bias, &dst, &scratch}))
      demand(pass, dst, p.forward(plan.act, with_bias), length(p.shape.icg()));
  }
  void forward_packed(const gather_plan& plan) {
    buffer src = given(p.src), wei = given(p.wei), packed(plan.packed_size());
    if (!runs("pack", kernel::pack_kernel{plan}, {&wei, &packed})) return;
    packed.seal();
    forward("forward, packed", plan, src, packed);
  }
  void backward_data(const char* pass, const gather_plan& plan) {
    buffer diff = given(p.diff_dst), wei = given(p.wei), none, out = gradient_of(p.old_src),
           scratch(plan.scratch());
    if (runs(pass, kernel::gather_kernel{plan.accumulating(adds())},
             {&diff, &wei, &none, &out, &scratch}))
      demand(pass, out, wanted(p.diff_src, p.old_src), length(p.shape.ocg()));
  }
  void backward_weights(const char* pass, const weights_plan& plan) {
    buffer src = given(p.src), diff = given(p.diff_dst), out = gradient_of(p.old_wei),
           scratch(plan.scratch());
    const double pixels = static_cast<double>(p.shape.n) * p.shape.oh() * p.shape.ow();
    if (runs(pass, kernel::weights_kernel{plan.accumulating(adds())},
             {&src, &diff, &out, &scratch}))
      demand(pass, out, wanted(p.diff_wei, p.old_wei), pixels);
    buffer bias = gradient_of(p.old_bias);
    if (with_bias &&
        runs("the bias' gradient", kernel::bias_kernel{plan.accumulating(adds())}, {&diff, &bias}))
      demand("the bias' gradient", bias, wanted(p.diff_bias, p.old_bias), pixels);
  }
  void gate(const kernel::gate_kernel& kernel) {
    buffer diff = given(p.diff_dst), dst = given(p.dst), out(p.shape.dst_size());
    if (runs("gate", kernel, {&diff, &dst, &out}))
      demand("gate", out, {.exact = p.gated(kernel.act), .magnitude = {}}, 1);
  }
  [[nodiscard]] double length(int channels) const {
    return static_cast<double>(channels) * p.shape.kh * p.shape.kw;
  }
};

template <class T>
void trial::layer(const conv2d_options& options, gradient write, bool with_bias) {
  subject<T> s{*this, {p_.shape, options}, write, with_bias};
  s.forward("forward", s.plans.forward());
  s.forward("forward, in constant expressions", s.plans.smallest_forward());
  s.forward_packed(s.plans.packed());
  s.backward_data("backward_data", s.plans.backward_data());
  s.backward_data("backward_data, in constant expressions", s.plans.smallest_backward_data());
  s.backward_weights("backward_weights", s.plans.backward_weights());
  s.backward_weights("backward_weights, in constant expressions",
                     s.plans.smallest_backward_weights());
  if (options.act != activation::none) s.gate(s.plans.gate());
}

template <class T>
void trial::candidates(const conv2d_options& options, gradient write, bool with_bias) {
  subject<T> s{*this, {p_.shape, options}, write, with_bias};
  for (const direction way : {direction::forward, direction::backward_data}) {
    const gather_candidates all = s.plans.gather(way);
    for (int i = 0; i < all.count; ++i)
      if (way == direction::forward)
        s.forward("forward, by some candidate", all.plan[i]);
      else
        s.backward_data("backward_data, by some candidate", all.plan[i]);
  }
  const weights_candidates all = s.plans.weights();
  for (int i = 0; i < all.count; ++i)
    s.backward_weights("backward_weights, by some candidate", all.plan[i]);
}

template void trial::layer<float>(const conv2d_options&, gradient, bool);
template void trial::layer<double>(const conv2d_options&, gradient, bool);
template void trial::candidates<float>(const conv2d_options&, gradient, bool);
template void trial::candidates<double>(const conv2d_options&, gradient, bool);

}  // namespace convolith::tests
