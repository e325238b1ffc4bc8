#include "join.hpp"

#include <algorithm>
#include <optional>

namespace convolith::gen {

namespace {

/// Rows and columns around a picture.
struct frame {
  int top = 0, bottom = 0, left = 0, right = 0;
};

class padding_joiner {
 public:
  explicit padding_joiner(lowered_network network) : n_(std::move(network)) {}

  lowered_network joined() {
    for (std::size_t i = 0; i < n_.steps.size();)
      if (const std::optional<frame> around = frame_of(n_.steps[i]); around && join(i, *around))
        n_.steps.erase(n_.steps.begin() + static_cast<std::ptrdiff_t>(i));
      else
        ++i;
    return std::move(n_);
  }

 private:
  lowered_network n_;

  [[nodiscard]] const tensor& of(int t) const { return n_.tensors[static_cast<std::size_t>(t)]; }

  /// What a step puts around a picture, if it does that and nothing else.
  [[nodiscard]] std::optional<frame> frame_of(const lowered_step& s) const {
    const auto* m = std::get_if<move_step>(&s.what);
    if (m == nullptr || !m->fills || m->blocks.size() != 1 || s.inputs.size() != 1) return {};
    const tensor &src = of(s.inputs[0]), &dst = of(s.output);
    const block& b = m->blocks[0];
    if (src.constant() || src.shape.size() != 4 || dst.shape.size() != 4 || b.from != 0 ||
        b.extents != src.shape || src.shape[0] != dst.shape[0] || src.shape[3] != dst.shape[3])
      return {};
    const int top = static_cast<int>(b.to / b.dst_strides[1]),
              left = static_cast<int>(b.to % b.dst_strides[1] / b.dst_strides[2]);
    return frame{top, dst.shape[1] - src.shape[1] - top, left, dst.shape[2] - src.shape[2] - left};
  }

  /// The shape of a convolution, whether it is quantised or of floats.
  static conv2d_shape* shape_of(any_step& s) {
    if (auto* c = std::get_if<convolution_step>(&s)) return &c->shape;
    if (auto* c = std::get_if<real_convolution_step>(&s)) return &c->shape;
    return nullptr;
  }
  static int zero_of(const any_step& s) {
    const auto* c = std::get_if<convolution_step>(&s);
    return c == nullptr ? 0 : c->numbers.src_zero;
  }

  /// Whether each window of a convolution then still reads a row that is none of padding, as kernels that are given lists
  /// of rows expect.
  [[nodiscard]] static bool reaches_rows(const conv2d_shape& s, const frame& around) {
    const int reach = s.dh * (s.kh - 1) + 1;
    return s.pt + around.top < reach && s.pb + around.bottom < reach;
  }

  [[nodiscard]] bool join(std::size_t padding, const frame& around) {
    const int padded = n_.steps[padding].output, from = n_.steps[padding].inputs[0],
              fill = std::get<move_step>(n_.steps[padding].what).fill;
    const auto is_it = [&](int t) { return t == padded; };
    if (std::any_of(n_.outputs.begin(), n_.outputs.end(), is_it) ||
        std::any_of(n_.states.begin(), n_.states.end(),
                    [&](const kept_tensor& k) { return k.tensor == padded || k.tensor == from; }))
      return false;
    std::vector<lowered_step*> readers;
    for (lowered_step& s : n_.steps) {
      if (std::none_of(s.inputs.begin(), s.inputs.end(), is_it)) continue;
      conv2d_shape* const shape = shape_of(s.what);
      if (shape == nullptr || s.inputs.size() != 1 || zero_of(s.what) != fill ||
          shape->ih != of(padded).shape[1] || shape->iw != of(padded).shape[2] ||
          !reaches_rows(*shape, around))
        return false;
      readers.push_back(&s);
    }
    for (lowered_step* s : readers) {
      conv2d_shape& shape = *shape_of(s->what);
      shape.ih -= around.top + around.bottom;
      shape.iw -= around.left + around.right;
      shape.pt += around.top;
      shape.pb += around.bottom;
      shape.pl += around.left;
      shape.pr += around.right;
      s->inputs[0] = from;
    }
    return !readers.empty();
  }
};

}  // namespace

lowered_network with_padding_joined(lowered_network network) {
  return padding_joiner(std::move(network)).joined();
}

}  // namespace convolith::gen
