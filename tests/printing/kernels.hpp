// The layers whose kernels are printed as C, compiled, and held against the templates bit by bit.
#pragma once

#include <convolith/conv2d.hpp>

#include "catalogue.hpp"

namespace printed {

using namespace convolith;

constexpr conv2d_shape catalogue_shape(std::string_view name) {
  for (const auto& layer : tools::catalogue)
    if (layer.name == name) return parse_shape(layer.text).shape;
  return conv2d_shape{.n = 0};
}

// Every x86-64 and Arm64 processor has the second target, so the test never lacks its instructions.
inline constexpr isa vectors = resolve(isa::automatic) == isa::neon ? isa::neon : isa::sse2;

template <isa Target, layout Data, activation Act = activation::none>
inline constexpr conv2d_options options{.data = Data, .act = Act, .target = Target};

// Border tiles, a stride with phases, a depthwise layer: scalars as C99. The name is the stem of the C functions'.
struct s3_nchw : conv2d<catalogue_shape("resnet8_s3"), float, options<isa::scalar, layout::nchw>> {
  static constexpr const char* name = "s3_nchw";
};
struct down_nhwc : conv2d<catalogue_shape("resnet8_s2_down"), float,
                          options<isa::scalar, layout::nhwc, activation::relu>> {
  static constexpr const char* name = "down_nhwc";
};
struct dw_double : conv2d<catalogue_shape("dscnn_dw"), double,
                          options<isa::scalar, layout::nhwc, activation::relu6>> {
  static constexpr const char* name = "dw_double";
};

// The same with vectors, and a stem whose backward_data is a dot product: GNU C99.
struct s3_vectors : conv2d<catalogue_shape("resnet8_s3"), float,
                           options<vectors, layout::nhwc, activation::relu6>> {
  static constexpr const char* name = "s3_vectors";
};
struct down_vectors : conv2d<catalogue_shape("resnet8_s2_down"), float,
                             options<vectors, layout::nchw, activation::relu>> {
  static constexpr const char* name = "down_vectors";
};
struct stem_vectors : conv2d<catalogue_shape("dscnn_stem"), float, options<vectors, layout::nchw>> {
  static constexpr const char* name = "stem_vectors";
};

}  // namespace printed
