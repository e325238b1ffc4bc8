#include "fold.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include <convolith/quantization/rounding.hpp>

namespace convolith::gen {

namespace {

/// For each channel of a tensor the number that it always is, if it is.
using constants = std::vector<std::optional<int>>;

bool is_padded(const conv2d_shape& s) { return s.pt > 0 || s.pb > 0 || s.pl > 0 || s.pr > 0; }
bool is_dense(const convolution_step& c) { return c.shape.g == 1; }
/// Each output channel sees one input channel, of the same number.
bool is_channelwise(const convolution_step& c) {
  return depthwise_weights(c.shape) && c.shape.ic == c.shape.oc;
}

/// Elements of each kept row, of `each` elements, of every one of `outer` blocks of rows.
template <class Number>
std::vector<Number> kept(const std::vector<Number>& all, std::size_t outer,
                         const std::vector<int>& rows, std::size_t each) {
  std::vector<Number> some;
  const std::size_t block = outer == 0 ? 0 : all.size() / outer;
  for (std::size_t o = 0; o < outer; ++o)
    for (const int row : rows) {
      const auto first = all.begin() + static_cast<std::ptrdiff_t>(
                                           o * block + static_cast<std::size_t>(row) * each);
      some.insert(some.end(), first, first + static_cast<std::ptrdiff_t>(each));
    }
  return some;
}

class folding {
 public:
  explicit folding(lowered_network network) : n_(std::move(network)) {}

  lowered_network run() {
    find_removable();
    channels_.resize(n_.tensors.size());
    for (std::size_t t = 0; t < n_.tensors.size(); ++t)
      channels_[t].resize(
          n_.tensors[t].shape.empty() ? 1 : static_cast<std::size_t>(n_.tensors[t].shape.back()));
    find_unread();
    find_constants();
    for (std::size_t t = 0; t < n_.tensors.size(); ++t) keep(t);
    for (lowered_step& s : n_.steps) shrink(s);
    for (std::size_t t = 0; t < n_.tensors.size(); ++t)
      if (!n_.tensors[t].shape.empty())
        n_.tensors[t].shape.back() = static_cast<int>(kept_[t].size());
    return std::move(n_);
  }

 private:
  lowered_network n_;
  std::vector<bool> removable_{};  ///< whether every reader can do without channels of a tensor
  std::vector<constants> channels_{};
  std::vector<std::vector<bool>>
      unread_{};  ///< channels that no reader of a tensor gives any weight
  std::vector<std::vector<int>> kept_{};

  [[nodiscard]] int last_extent(int t) const {
    const std::vector<int>& shape = n_.tensors[static_cast<std::size_t>(t)].shape;
    return shape.empty() ? 0 : shape.back();
  }
  /// Whether a step's output has the channels of its input, each made of that channel alone.
  [[nodiscard]] bool passes_channels(const lowered_step& s) const {
    if (const auto* c = std::get_if<convolution_step>(&s.what)) return is_channelwise(*c);
    if (std::holds_alternative<pooling_step>(s.what)) return true;
    return std::holds_alternative<alias_step>(s.what) &&
           last_extent(s.inputs[0]) == last_extent(s.output);
  }

  /// Whether a step can make fewer channels.
  [[nodiscard]] bool can_shrink(const lowered_step& s) const {
    const auto* c = std::get_if<convolution_step>(&s.what);
    return passes_channels(s) || (c != nullptr && is_dense(*c));
  }

  void find_removable() {
    removable_.assign(n_.tensors.size(), true);
    for (const std::vector<int>* ends : {&n_.inputs, &n_.outputs})
      for (const int t : *ends) removable_[static_cast<std::size_t>(t)] = false;
    for (const kept_tensor& s : n_.states) removable_[static_cast<std::size_t>(s.tensor)] = false;
    for (std::size_t i = n_.steps.size(); i-- > 0;) {
      const lowered_step& s = n_.steps[i];
      const auto* c = std::get_if<convolution_step>(&s.what);
      const bool can = (c != nullptr && is_dense(*c) && c->shape.ic == last_extent(s.inputs[0])) ||
                       (passes_channels(s) && removable_[static_cast<std::size_t>(s.output)]);
      if (!can)
        for (const int t : s.inputs) removable_[static_cast<std::size_t>(t)] = false;
    }
  }

  /// Whether all weights of an input channel are 0, in a convolution whose input channels can go.
  [[nodiscard]] static bool is_weightless(const convolution_step& c, std::size_t channel) {
    const auto inputs = static_cast<std::size_t>(c.shape.ic);
    for (std::size_t k = channel; k < c.wei.size(); k += inputs)
      if (c.wei[k] != 0) return false;
    return true;
  }
  void find_unread() {
    unread_.resize(n_.tensors.size());
    for (std::size_t t = 0; t < unread_.size(); ++t)
      unread_[t].assign(channels_[t].size(), removable_[t]);
    for (std::size_t i = n_.steps.size(); i-- > 0;) {
      const lowered_step& s = n_.steps[i];
      const auto* c = std::get_if<convolution_step>(&s.what);
      const std::vector<bool>& out = unread_[static_cast<std::size_t>(s.output)];
      for (const int t : s.inputs) {
        std::vector<bool>& in = unread_[static_cast<std::size_t>(t)];
        for (std::size_t k = 0; k < in.size(); ++k)
          in[k] =
              in[k] && ((c != nullptr && is_weightless(*c, k)) || (passes_channels(s) && out[k]));
      }
    }
  }

  /// Constants that a convolution makes go into its weights and biases; those that it cannot take stay channels.
  void take(convolution_step& c, constants& in, constants& out, bool may_remove) {
    const conv2d_shape& s = c.shape;
    const auto inputs = static_cast<std::size_t>(s.ic), outputs = static_cast<std::size_t>(s.oc);
    const auto taps = static_cast<std::size_t>(s.kh) * static_cast<std::size_t>(s.kw);
    const bool dense = is_dense(c);
    if (may_remove && (dense || is_channelwise(c)))
      for (std::size_t i = 0; i < inputs; ++i) {
        if (!in[i] || is_weightless(c, i)) continue;
        const std::int32_t beyond = *in[i] - c.numbers.src_zero;
        if (beyond != 0 && is_padded(s)) {
          in[i].reset();
          continue;
        }
        for (std::size_t o = dense ? 0 : i; o < (dense ? outputs : i + 1); ++o)
          for (std::size_t t = 0; t < taps; ++t) {
            std::int8_t& w = dense ? c.wei[(o * taps + t) * inputs + i] : c.wei[t * outputs + o];
            c.bias[o] += beyond * w;
            w = 0;
          }
      }
    if (!dense && !is_channelwise(c)) return;
    for (std::size_t o = 0; o < outputs; ++o) {
      bool zero = true;
      for (std::size_t k = 0; k < c.wei.size() / outputs; ++k)
        zero = zero && c.wei[dense ? o * (c.wei.size() / outputs) + k : k * outputs + o] == 0;
      if (zero) out[o] = output_without_weights(c, o);
    }
  }

  /// A channel that stays where channels are passed stays in what is passed, too.
  void refuse_behind() {
    for (std::size_t i = n_.steps.size(); i-- > 0;) {
      const lowered_step& s = n_.steps[i];
      if (!passes_channels(s)) continue;
      const auto from = static_cast<std::size_t>(s.inputs[0]),
                 to = static_cast<std::size_t>(s.output);
      for (std::size_t c = 0; c < channels_[to].size(); ++c)
        if (!removable_[to] || !channels_[to][c]) channels_[from][c].reset();
    }
  }

  /// Two passes over the steps: a channel that one reader cannot take stays one for those that came before it.
  void find_constants() {
    std::vector<any_step> as_read;
    for (int pass = 0; pass < 2; ++pass) {
      if (pass == 0)
        for (const lowered_step& s : n_.steps) as_read.push_back(s.what);
      refuse_behind();
      const std::vector<constants> refused = channels_;
      for (std::size_t i = 0; i < n_.steps.size(); ++i) {
        lowered_step& s = n_.steps[i];
        if (pass == 1) s.what = as_read[i];
        const auto from = static_cast<std::size_t>(s.inputs.empty() ? 0 : s.inputs[0]),
                   to = static_cast<std::size_t>(s.output);
        if (auto* c = std::get_if<convolution_step>(&s.what)) {
          constants out(channels_[to].size());
          take(*c, channels_[from], out, removable_[from]);
          channels_[to] = out;
        } else if (passes_channels(s)) {
          channels_[to] = channels_[from];
          if (const auto* p = std::get_if<pooling_step>(&s.what))
            for (std::optional<int>& v : channels_[to])
              if (v) v = placed(*v, 0, p->dst.least, p->dst.most);
        }
        for (std::size_t k = 0; can_shrink(s) && k < channels_[to].size(); ++k)
          if (unread_[to][k] && !channels_[to][k]) channels_[to][k] = 0;  // or any other number
        // What is made channel by channel has the channels of its input.
        for (std::size_t c = 0; passes_channels(s) && c < channels_[to].size(); ++c)
          if (!removable_[from] || !channels_[from][c]) channels_[to][c].reset();
        for (const kept_tensor& state : n_.states)  // which was something else in the first run
          if (state.tensor == s.output) channels_[to].assign(channels_[to].size(), {});
        if (pass == 1)
          for (std::size_t c = 0; c < channels_[to].size(); ++c)
            if (removable_[to] && !refused[to][c]) channels_[to][c].reset();
      }
    }
  }

  void keep(std::size_t t) {
    if (kept_.empty()) kept_.resize(n_.tensors.size());
    std::vector<int>& rows = kept_[t];
    for (std::size_t c = 0; c < channels_[t].size(); ++c)
      if (!removable_[t] || !channels_[t][c]) rows.push_back(static_cast<int>(c));
    if (rows.empty()) rows.push_back(0);
  }

  /// Of so many inputs of a convolution. A fully connected one may take several pixels as one row, all of whose elements
  /// then stay.
  [[nodiscard]] std::vector<int> kept_inputs(const lowered_step& s, int inputs) const {
    if (inputs == last_extent(s.inputs[0])) return kept_[static_cast<std::size_t>(s.inputs[0])];
    std::vector<int> all(static_cast<std::size_t>(inputs));
    std::iota(all.begin(), all.end(), 0);
    return all;
  }

  void shrink(lowered_step& s) {
    const std::vector<int>& to = kept_[static_cast<std::size_t>(s.output)];
    if (auto* p = std::get_if<pooling_step>(&s.what))
      p->shape.ic = p->shape.oc = p->shape.g = static_cast<int>(to.size());
    auto* c = std::get_if<convolution_step>(&s.what);
    if (c == nullptr) return;
    conv2d_shape& shape = c->shape;
    const std::vector<int> from = kept_inputs(s, shape.ic);
    const auto taps = static_cast<std::size_t>(shape.kh) * static_cast<std::size_t>(shape.kw);
    if (is_dense(*c)) {
      c->wei = kept(c->wei, 1, to, taps * static_cast<std::size_t>(shape.ic));
      c->wei = kept(c->wei, to.size() * taps, from, 1);
      shape.ic = static_cast<int>(from.size());
    } else if (is_channelwise(*c)) {
      c->wei = kept(c->wei, taps, to, 1);
      shape.ic = shape.g = static_cast<int>(to.size());
    } else {
      return;
    }
    shape.oc = static_cast<int>(to.size());
    c->bias = kept(c->bias, 1, to, 1);
    if (!c->by.empty()) c->by = kept(c->by, 1, to, 1);
    if (!c->scales.empty()) c->scales = kept(c->scales, 1, to, 1);
  }
};

}  // namespace

lowered_network without_constant_channels(lowered_network network) {
  return folding(std::move(network)).run();
}

lowered_network without_unread_steps(lowered_network network) {
  std::vector<bool> read(network.tensors.size());
  const auto mark = [&](int t) { read[static_cast<std::size_t>(t)] = true; };
  for (const int t : network.outputs) mark(t);
  for (const kept_tensor& s : network.states) mark(s.tensor);
  std::vector<lowered_step> left;
  for (; !network.steps.empty(); network.steps.pop_back()) {
    lowered_step& s = network.steps.back();
    if (!read[static_cast<std::size_t>(s.output)]) continue;
    for (const int t : s.inputs) mark(t);
    left.push_back(std::move(s));
  }
  std::reverse(left.begin(), left.end());
  network.steps = std::move(left);
  return network;
}

std::int64_t macs_of(const lowered_network& network) {
  std::int64_t macs = 0;
  for (const lowered_step& s : network.steps) {
    if (const auto* c = std::get_if<convolution_step>(&s.what)) macs += c->shape.macs();
    if (const auto* c = std::get_if<real_convolution_step>(&s.what)) macs += c->shape.macs();
  }
  return macs;
}

}  // namespace convolith::gen
