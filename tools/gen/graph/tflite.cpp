#include "tflite.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <tflite_generated.h>

#include "../request.hpp"
#include "crc.hpp"

namespace convolith::gen {

namespace {

constexpr std::int64_t most_elements = std::int64_t{1} << 28;
constexpr std::size_t most_dimensions = 8, most_parts = 100000;

/// The format's numbers of types.
constexpr std::pair<int, number> types[] = {
    {0, number::float32}, {2, number::int32}, {3, number::uint8}, {4, number::int64},
    {6, number::boolean}, {7, number::int16}, {9, number::int8},  {13, number::resource}};

number type_of(int stored) {
  for (const auto& [code, type] : types)
    if (code == stored) return type;
  return number::other;
}

fused activation_of(int stored) {
  return stored >= 0 && stored <= 3 ? static_cast<fused>(stored) : fused::other;
}

/// Elements as numbers: the verifier lets a vector lie where its elements must not.
template <class Number, class Vector>
std::vector<Number> copied(const Vector* from) {
  std::vector<Number> to(from == nullptr ? 0 : from->size());
  if (!to.empty()) std::memcpy(to.data(), from->Data(), to.size() * sizeof(Number));
  return to;
}

template <class Vector>
std::size_t length(const Vector* of) {
  return of == nullptr ? 0 : of->size();
}

class reader {
 public:
  reader(std::string_view bytes, const std::string& path) : bytes_(bytes), path_(path) {}

  network_model read() {
    if (bytes_.size() < 8 || bytes_.substr(4, 4) != "TFL3")
      throw wrong("it is not a TensorFlow Lite file, which has TFL3 at byte 4");
    flatbuffers::Verifier verifier(reinterpret_cast<const std::uint8_t*>(bytes_.data()),
                                   bytes_.size(), 64, most_parts);
    if (!tflite::VerifyModelBuffer(verifier))
      throw wrong(fmt::format("it is damaged, or not whole: a table reaches beyond its {} bytes",
                              bytes_.size()));
    model_ = tflite::GetModel(bytes_.data());
    if (model_->version() != 3)
      throw wrong(fmt::format("its version is {}, and 3 is what is read", model_->version()));
    network_model m{path_, bytes_.size(), crc32(bytes_), {}};
    if (length(model_->subgraphs()) == 0) throw wrong("it has no network");
    for (unsigned g = 0; g < model_->subgraphs()->size(); ++g) {
      const tflite::SubGraph* from = model_->subgraphs()->Get(g);
      place_ = g == 0 ? "" : fmt::format("network {}: ", g);
      m.graphs.push_back(graph_of(*from));
    }
    return m;
  }

 private:
  std::string_view bytes_;
  const std::string& path_;
  const tflite::Model* model_ = nullptr;
  std::string place_{};

  [[nodiscard]] user_error wrong(const std::string& what) const {
    return user_error(fmt::format("{}: {}{}", path_, place_, what));
  }

  graph graph_of(const tflite::SubGraph& from) const {
    graph g;
    for (unsigned i = 0; i < length(from.tensors()); ++i)
      g.tensors.push_back(tensor_of(*from.tensors()->Get(i), i));
    const auto ends = [&](const char* which, const flatbuffers::Vector<std::int32_t>* numbers) {
      const std::vector<int> found = copied<int>(numbers);
      for (const int t : found) demand_tensor(g, t, which);
      return found;
    };
    g.inputs = ends("inputs", from.inputs());
    g.outputs = ends("outputs", from.outputs());
    for (unsigned i = 0; i < length(from.operators()); ++i)
      g.operators.push_back(operator_of(g, *from.operators()->Get(i), i));
    demand_order(g);
    return g;
  }

  void demand_tensor(const graph& g, int number, const std::string& where) const {
    if (number < 0 || number >= static_cast<int>(g.tensors.size()))
      throw wrong(
          fmt::format("{}: there is no tensor {} among its {}", where, number, g.tensors.size()));
  }

  tensor tensor_of(const tflite::Tensor& from, unsigned number) const {
    tensor t{text_of(from.name()), type_of(from.type()), copied<int>(from.shape()), {}, {},
             from.is_variable()};
    const auto bad = [&](const std::string& what) {
      return wrong(fmt::format("tensor {} '{}': {}", number, t.name, what));
    };
    if (from.sparsity() != nullptr) throw bad("it is stored without its zeros");
    if (t.shape.size() > most_dimensions)
      throw bad(
          fmt::format("it has {} dimensions, and {} is the most", t.shape.size(), most_dimensions));
    const std::vector<int> signature = copied<int>(from.shape_signature());
    for (std::size_t d = 0; d < t.shape.size(); ++d) {
      const bool unknown = t.shape[d] == -1 || (d < signature.size() && signature[d] < 0);
      if (unknown && (d > 0 || t.shape[d] > 1)) t.unknown = static_cast<int>(d);
      if (unknown) t.shape[d] = 1;  // a batch of any size is one picture
      if (t.shape[d] <= 0) throw bad(fmt::format("dimension {} has {} elements", d, t.shape[d]));
    }
    std::int64_t elements = 1;
    for (const int extent : t.shape)
      if ((elements *= extent) > most_elements)
        throw bad(fmt::format("{} elements, and {} is the most", fmt::join(t.shape, " x "),
                              most_elements));
    if (from.quantization() != nullptr) t.meaning = meaning_of(*from.quantization(), t, bad);
    if (from.buffer() >= length(model_->buffers()))
      throw bad(fmt::format("there is no buffer {}", from.buffer()));
    const tflite::Buffer* buffer = model_->buffers()->Get(from.buffer());
    if (buffer->offset() > 1 || buffer->size() > 0)
      throw bad("its numbers lie behind the tables, as in files above 2 GB");
    const std::size_t had = length(buffer->data());
    if (had > 0 && t.unknown < 0 && had != static_cast<std::size_t>(t.bytes()) &&
        bytes_of(t.type) > 0)
      throw bad(
          fmt::format("its buffer has {} bytes, and {} takes {}", had, in_words(t), t.bytes()));
    if (t.type == number::float32)
      for (const float x : floats_of(*buffer))
        if (!std::isfinite(x)) throw bad(fmt::format("it holds {}", x));
    if (had > 0) t.data.assign(buffer->data()->Data(), buffer->data()->Data() + had);
    return t;
  }

  static std::vector<float> floats_of(const tflite::Buffer& buffer) {
    std::vector<float> all(length(buffer.data()) / sizeof(float));
    if (!all.empty()) std::memcpy(all.data(), buffer.data()->Data(), all.size() * sizeof(float));
    return all;
  }

  template <class Bad>
  scaling meaning_of(const tflite::Quantization& from, const tensor& t, const Bad& bad) const {
    scaling a{copied<float>(from.scale()), copied<std::int64_t>(from.zero_point()),
              from.dimension()};
    if (a.scales.empty()) return {};
    if (from.kind() != 0) throw bad("its numbers mean more than a scale and a zero point");
    if (a.zero_points.empty()) a.zero_points.assign(a.scales.size(), 0);
    if (a.zero_points.size() != a.scales.size())
      throw bad(fmt::format("{} scales and {} zero points", a.scales.size(), a.zero_points.size()));
    for (const float s : a.scales)
      if (!std::isfinite(s) || s <= 0) throw bad(fmt::format("a scale of {}", s));
    const bool is_signed = t.type == number::int8;
    if (is_signed || t.type == number::uint8)
      for (const std::int64_t zero : a.zero_points)
        if (zero < (is_signed ? -128 : 0) || zero > (is_signed ? 127 : 255))
          throw bad(fmt::format("a zero point of {}, which its type does not hold", zero));
    // One that is quantised as a whole may name a dimension that it has not.
    if (a.scales.size() == 1) return a;
    if (a.dimension < 0 || static_cast<std::size_t>(a.dimension) >= t.shape.size()) {
      if (t.shape.size() != 1)
        throw bad(fmt::format("{} scales for dimension {}, of {} dimensions", a.scales.size(),
                              a.dimension, t.shape.size()));
      a.dimension = 0;
    }
    const auto extent = static_cast<std::size_t>(t.shape[static_cast<std::size_t>(a.dimension)]);
    if (a.scales.size() != extent)
      throw bad(fmt::format("{} scales for the {} elements of dimension {}", a.scales.size(),
                            extent, a.dimension));
    return a;
  }

  graph_operator operator_of(const graph& g, const tflite::Operator& from, unsigned number) const {
    const std::string where = fmt::format("operator {}", number);
    if (from.opcode() >= length(model_->operator_codes()))
      throw wrong(fmt::format("{}: there is no code {} among its {}", where, from.opcode(),
                              length(model_->operator_codes())));
    const tflite::OperatorCode* code = model_->operator_codes()->Get(from.opcode());
    graph_operator o{{std::max<int>(code->code_of_byte(), code->code()), code->version(),
                      text_of(code->custom())},
                     copied<int>(from.inputs()),
                     copied<int>(from.outputs()),
                     {}};
    for (const int t : o.inputs)
      if (t != -1) demand_tensor(g, t, where);
    for (const int t : o.outputs) demand_tensor(g, t, where);
    o.options = options_of(from);
    return o;
  }

  static std::string text_of(const flatbuffers::String* from) {
    return from == nullptr ? "" : from->str();
  }

  static operator_options options_of(const tflite::Operator& from) {
    if (const auto* c = from.options_as_Conv2D())
      return window_options{c->padding() == 0,
                            c->stride_h(),
                            c->stride_w(),
                            c->dilation_h(),
                            c->dilation_w(),
                            0,
                            0,
                            0,
                            activation_of(c->activation())};
    if (const auto* c = from.options_as_DepthwiseConv2D())
      return window_options{c->padding() == 0,
                            c->stride_h(),
                            c->stride_w(),
                            c->dilation_h(),
                            c->dilation_w(),
                            0,
                            0,
                            c->multiplier(),
                            activation_of(c->activation())};
    if (const auto* p = from.options_as_Pool2D())
      return window_options{p->padding() == 0,
                            p->stride_h(),
                            p->stride_w(),
                            1,
                            1,
                            p->filter_h(),
                            p->filter_w(),
                            0,
                            activation_of(p->activation())};
    if (const auto* f = from.options_as_FullyConnected())
      return arithmetic_options{activation_of(f->activation()), f->weights_format() != 0};
    if (const auto* a = from.options_as_Add())
      return arithmetic_options{activation_of(a->activation())};
    if (const auto* m = from.options_as_Mul())
      return arithmetic_options{activation_of(m->activation())};
    if (const auto* s = from.options_as_Softmax()) return softmax_options{s->beta()};
    if (const auto* c = from.options_as_Concatenation())
      return concatenation_options{c->axis(), activation_of(c->activation())};
    if (const auto* r = from.options_as_Reducer()) return mean_options{r->keep_dims()};
    if (const auto* s = from.options_as_StridedSlice())
      return slice_options{s->begin_mask(),    s->end_mask(),         s->ellipsis_mask(),
                           s->new_axis_mask(), s->shrink_axis_mask(), s->offset()};
    if (const auto* r = from.options_as_ResizeNearest())
      return resize_options{r->align_corners(), r->half_pixel_centers()};
    if (const auto* l = from.options_as_LeakyRelu()) return leaky_options{l->alpha()};
    if (const auto* v = from.options_as_VarHandle())
      return variable_options{text_of(v->container()) + '/' + text_of(v->shared_name())};
    if (const auto* c = from.options_as_CallOnce()) return once_options{c->subgraph()};
    return {};
  }

  /// Every tensor is made once, before it is read.
  void demand_order(const graph& g) const {
    std::vector<bool> made(g.tensors.size());
    const auto make = [&](int t, const std::string& where) {
      const tensor& one = g.tensors[static_cast<std::size_t>(t)];
      if (made[static_cast<std::size_t>(t)] || one.constant())
        throw wrong(fmt::format("{}: tensor {} '{}' is {}", where, t, one.name,
                                one.constant() ? "a constant" : "made twice"));
      made[static_cast<std::size_t>(t)] = true;
    };
    const auto demand_made = [&](int t, const std::string& where) {
      const tensor& one = g.tensors[static_cast<std::size_t>(t)];
      if (!made[static_cast<std::size_t>(t)] && !one.constant() && !one.variable)
        throw wrong(fmt::format("{}: tensor {} '{}' is read and made by nothing before", where, t,
                                one.name));
    };
    for (const int t : g.inputs) make(t, "inputs");
    for (std::size_t i = 0; i < g.operators.size(); ++i) {
      const std::string where = fmt::format("operator {}", i);
      for (const int t : g.operators[i].inputs)
        if (t != -1) demand_made(t, where);
      for (const int t : g.operators[i].outputs) make(t, where);
    }
    for (const int t : g.outputs) demand_made(t, "outputs");
  }
};

}  // namespace

bool begins_as_tflite(const std::string& path) {
  char first[8] = {};
  std::ifstream file(path, std::ios::binary);
  return file.read(first, sizeof first) && std::string_view(first + 4, 4) == "TFL3";
}

network_model read_tflite(std::string_view bytes, const std::string& path) {
  return reader(bytes, path).read();
}

}  // namespace convolith::gen
