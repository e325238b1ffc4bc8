// Printed C, compiled by the C compiler, gives the same bits as the template that it was printed from.
#define BOOST_TEST_MODULE printing
#include "../support/boost_main.hpp"

#include <cstring>
#include <random>
#include <vector>

#include "kernels.hpp"

// Both sides are compiled with -ffp-contract=off: a fused multiply-add rounds once where two operations round twice.
#define CONVOLITH_PRINTED(name, T)                           \
  void name##_forward(const T*, const T*, const T*, T*, T*); \
  void name##_backward_data(const T*, const T*, T*, T*);     \
  void name##_backward_weights(const T*, const T*, T*, T*);  \
  void name##_bias(const T*, T*);                            \
  void name##_gate(const T*, const T*, T*);
extern "C" {
CONVOLITH_PRINTED(s3_nchw, float)
CONVOLITH_PRINTED(down_nhwc, float)
CONVOLITH_PRINTED(dw_double, double)
CONVOLITH_PRINTED(s3_vectors, float)
CONVOLITH_PRINTED(down_vectors, float)
CONVOLITH_PRINTED(stem_vectors, float)
}

namespace {

using namespace convolith;

template <class T>
std::vector<T> noise(std::size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<T> v(size);
  for (T& x : v)
    x = static_cast<T>(static_cast<int>(random() % 2001u) - 1000) / static_cast<T>(777);
  return v;
}

template <std::size_t Size, class T>
std::span<T, Size> all(std::vector<T>& v) {
  return std::span<T, Size>(v.data(), Size);
}

template <class T>
void same_bits(const std::vector<T>& printed, const std::vector<T>& native) {
  BOOST_TEST_REQUIRE(printed.size() == native.size());
  BOOST_TEST(std::memcmp(printed.data(), native.data(), native.size() * sizeof(T)) == 0);
}

/// The C functions of one layer.
template <class T>
struct printed_layer {
  void (*forward)(const T*, const T*, const T*, T*, T*);
  void (*backward_data)(const T*, const T*, T*, T*);
  void (*backward_weights)(const T*, const T*, T*, T*);
  void (*bias)(const T*, T*);
  void (*gate)(const T*, const T*, T*);
};

template <class T>
printed_layer(void (*)(const T*, const T*, const T*, T*, T*), void (*)(const T*, const T*, T*, T*),
              void (*)(const T*, const T*, T*, T*), void (*)(const T*, T*),
              void (*)(const T*, const T*, T*)) -> printed_layer<T>;

template <class Layer, class T>
void compare(const printed_layer<T>& c) {
  auto src = noise<T>(Layer::src_size, 1), wei = noise<T>(Layer::wei_size, 2),
       bias = noise<T>(Layer::bias_size, 3);
  auto grad = noise<T>(Layer::dst_size, 4);
  std::vector<T> scratch(Layer::workspace_bytes / sizeof(T) + 64);
  std::vector<std::byte> memory(Layer::workspace_bytes);
  const typename Layer::workspace workspace(memory.data(), Layer::workspace_bytes);

  std::vector<T> native_dst(Layer::dst_size, T{-1}), printed_dst(Layer::dst_size, T{-2});
  Layer::forward(all<Layer::src_size>(src), all<Layer::wei_size>(wei), all<Layer::bias_size>(bias),
                 all<Layer::dst_size>(native_dst), workspace);
  c.forward(src.data(), wei.data(), bias.data(), printed_dst.data(), scratch.data());
  same_bits(printed_dst, native_dst);

  std::vector<T> native_src(Layer::src_size, T{-1}), printed_src(Layer::src_size, T{-2});
  std::vector<T> native_wei(Layer::wei_size, T{-1}), printed_wei(Layer::wei_size, T{-2});
  std::vector<T> native_bias(Layer::bias_size, T{-1}), printed_bias(Layer::bias_size, T{-2});
  const auto diff_dst = all<Layer::dst_size>(grad), dst = all<Layer::dst_size>(native_dst);
  const auto diff_src = all<Layer::src_size>(native_src);
  const auto diff_wei = all<Layer::wei_size>(native_wei);
  const auto diff_bias = all<Layer::bias_size>(native_bias);
  const auto x = all<Layer::src_size>(src);
  const auto w = all<Layer::wei_size>(wei);
  if constexpr (Layer::forward_plan.act == activation::none) {
    Layer::backward_data(diff_dst, w, diff_src, workspace);
    Layer::backward_weights(x, diff_dst, diff_wei, diff_bias, workspace);
  } else {
    Layer::backward_data(diff_dst, dst, w, diff_src, workspace);
    Layer::backward_weights(x, diff_dst, dst, diff_wei, diff_bias, workspace);
  }
  std::vector<T> gated(Layer::dst_size);
  c.gate(grad.data(), native_dst.data(), gated.data());
  c.backward_data(gated.data(), wei.data(), printed_src.data(), scratch.data());
  same_bits(printed_src, native_src);
  c.backward_weights(src.data(), gated.data(), printed_wei.data(), scratch.data());
  same_bits(printed_wei, native_wei);
  c.bias(gated.data(), printed_bias.data());
  same_bits(printed_bias, native_bias);
}

#define CONVOLITH_SAME(name)                                                                  \
  BOOST_AUTO_TEST_CASE(name) {                                                                \
    compare<printed::name>(printed_layer{name##_forward, name##_backward_data,                \
                                         name##_backward_weights, name##_bias, name##_gate}); \
  }
CONVOLITH_SAME(s3_nchw)
CONVOLITH_SAME(down_nhwc)
CONVOLITH_SAME(dw_double)
CONVOLITH_SAME(s3_vectors)
CONVOLITH_SAME(down_vectors)
CONVOLITH_SAME(stem_vectors)

}  // namespace
