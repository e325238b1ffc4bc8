// The rival: the same pass of the same layer by oneDNN, on one thread.
#include "onednn.hpp"

#include <omp.h>

#include <oneapi/dnnl/dnnl.hpp>
#include <unordered_map>
#include <utility>

namespace convolith::benchmark {

using dnnl::memory;
using tag = memory::format_tag;

struct onednn::state {
  conv2d_shape shape{};
  pass which{};
  dnnl::engine engine{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream{engine};
  dnnl::primitive primitive{};
  std::string implementation{};
  /// What the primitive reads and writes, in its own formats.
  std::unordered_map<int, memory> arguments{};

  [[nodiscard]] memory::dims src_dims() const { return {shape.n, shape.ic, shape.ih, shape.iw}; }
  [[nodiscard]] memory::dims dst_dims() const {
    return {shape.n, shape.oc, shape.oh(), shape.ow()};
  }
  [[nodiscard]] memory::dims bias_dims() const { return {shape.oc}; }
  [[nodiscard]] memory::dims wei_dims() const {
    if (shape.g == 1) return {shape.oc, shape.ic, shape.kh, shape.kw};
    return {shape.g, shape.ocg(), shape.icg(), shape.kh, shape.kw};
  }

  static memory::desc plain(const memory::dims& dims) {
    const tag order = dims.size() == 5 ? tag::abcde : dims.size() == 4 ? tag::abcd : tag::a;
    return {dims, memory::data_type::f32, order};
  }
  static memory::desc described(const memory::dims& dims, formats how) {
    if (how == formats::plain || dims.size() == 1) return plain(dims);
    return {dims, memory::data_type::f32, tag::any};
  }

  template <class Primitive, class Description>
  void adopt(const Description& description,
             std::initializer_list<std::pair<int, memory::desc>> formats) {
    primitive = Primitive(description);
    implementation = description.impl_info_str();
    for (const auto& [argument, format] : formats) {
      arguments.emplace(argument, memory(format, engine));
    }
  }

  void write(int argument, const memory::dims& dims, const buffer& from) {
    const auto slot = arguments.find(argument);
    if (slot == arguments.end()) return;
    // oneDNN takes no pointer to const, though it only reads here.
    memory plain_memory(plain(dims), engine, const_cast<float*>(from.data()));
    dnnl::reorder(plain_memory, slot->second).execute(stream, plain_memory, slot->second);
    stream.wait();
  }

  void read(int argument, const memory::dims& dims, buffer& to) {
    memory& held = arguments.at(argument);
    memory plain_memory(plain(dims), engine, to.data());
    dnnl::reorder(held, plain_memory).execute(stream, held, plain_memory);
    stream.wait();
  }
};

onednn::onednn(const conv2d_shape& shape, pass which, formats how)
    : state_(std::make_unique<state>(state{.shape = shape, .which = which})) {
  omp_set_num_threads(1);
  state& s = *state_;
  const auto src = state::described(s.src_dims(), how);
  const auto wei = state::described(s.wei_dims(), how);
  const auto bias = state::described(s.bias_dims(), how);
  const auto dst = state::described(s.dst_dims(), how);
  const memory::dims strides{shape.sh, shape.sw};
  const memory::dims dilation{shape.dh - 1, shape.dw - 1};  // oneDNN's dense is 0
  const memory::dims before{shape.pt, shape.pl};
  const memory::dims after{shape.pb, shape.pr};
  constexpr auto direct = dnnl::algorithm::convolution_direct;

  using forward = dnnl::convolution_forward;
  const auto kind = which == pass::forward ? dnnl::prop_kind::forward_inference
                                           : dnnl::prop_kind::forward_training;
  const forward::primitive_desc ahead(
      forward::desc(kind, direct, src, wei, bias, dst, strides, dilation, before, after), s.engine);

  if (which == pass::forward) {
    s.adopt<forward>(ahead, {{DNNL_ARG_SRC, ahead.src_desc()},
                             {DNNL_ARG_WEIGHTS, ahead.weights_desc()},
                             {DNNL_ARG_BIAS, ahead.bias_desc()},
                             {DNNL_ARG_DST, ahead.dst_desc()}});
  } else if (which == pass::backward_data) {
    using backward = dnnl::convolution_backward_data;
    const backward::primitive_desc back(
        backward::desc(direct, src, wei, dst, strides, dilation, before, after), s.engine, ahead);
    s.adopt<backward>(back, {{DNNL_ARG_DIFF_DST, back.diff_dst_desc()},
                             {DNNL_ARG_WEIGHTS, back.weights_desc()},
                             {DNNL_ARG_DIFF_SRC, back.diff_src_desc()}});
  } else {
    using backward = dnnl::convolution_backward_weights;
    const backward::primitive_desc back(
        backward::desc(direct, src, wei, bias, dst, strides, dilation, before, after), s.engine,
        ahead);
    s.adopt<backward>(back, {{DNNL_ARG_SRC, back.src_desc()},
                             {DNNL_ARG_DIFF_DST, back.diff_dst_desc()},
                             {DNNL_ARG_DIFF_WEIGHTS, back.diff_weights_desc()},
                             {DNNL_ARG_DIFF_BIAS, back.diff_bias_desc()}});
  }
}

onednn::~onednn() = default;

void onednn::load(const inputs& plain) {
  state& s = *state_;
  s.write(DNNL_ARG_SRC, s.src_dims(), plain.src);
  s.write(DNNL_ARG_WEIGHTS, s.wei_dims(), plain.wei);
  s.write(DNNL_ARG_BIAS, s.bias_dims(), plain.bias);
  s.write(DNNL_ARG_DIFF_DST, s.dst_dims(), plain.diff_dst);
}

void onednn::run() {
  state_->primitive.execute(state_->stream, state_->arguments);
  state_->stream.wait();
}

results onednn::read() const {
  state& s = *state_;
  results r = blank(s.shape, s.which);
  switch (s.which) {
    case pass::forward:
      s.read(DNNL_ARG_DST, s.dst_dims(), r.out);
      break;
    case pass::backward_data:
      s.read(DNNL_ARG_DIFF_SRC, s.src_dims(), r.out);
      break;
    case pass::backward_weights:
      s.read(DNNL_ARG_DIFF_WEIGHTS, s.wei_dims(), r.out);
      s.read(DNNL_ARG_DIFF_BIAS, s.bias_dims(), r.bias);
      break;
  }
  return r;
}

const std::string& onednn::implementation() const { return state_->implementation; }

}  // namespace convolith::benchmark
