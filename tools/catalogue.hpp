// The layers that tests, benchmarks and generated code are about: a row here, and one in generated/catalogue.toml, add one.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <convolith/shape/shape.hpp>
#include <convolith/shape/text.hpp>

namespace convolith::tools {

struct catalogue_layer {
  std::string_view name;
  std::string_view text;  ///< the shape, in the grammar of `convolith::shape`
};

/// One row a line, as the build reads the names from here.
inline constexpr auto catalogue = std::to_array<catalogue_layer>({
    // MLPerf Tiny image classification: ResNet-8 on CIFAR-10
    {"resnet8_stem", "ic3ih32oc16kh3ph1"},
    {"resnet8_s1", "ic16ih32oc16kh3ph1"},
    {"resnet8_s2_down", "ic16ih32oc32kh3sh2pb1pr1"},
    {"resnet8_s2", "ic32ih16oc32kh3ph1"},
    {"resnet8_s2_short", "ic16ih32oc32kh1sh2"},
    {"resnet8_s3_down", "ic32ih16oc64kh3sh2pb1pr1"},
    {"resnet8_s3", "ic64ih8oc64kh3ph1"},
    {"resnet8_s3_short", "ic32ih16oc64kh1sh2"},
    // MLPerf Tiny keyword spotting: DS-CNN on a 49x10 spectrogram
    {"dscnn_stem", "ic1ih49iw10oc64kh10kw4sh2sw2pt4pb5pl1pr1"},
    {"dscnn_dw", "g64ic64ih25iw5oc64kh3ph1"},
    {"dscnn_pw", "ic64ih25iw5oc64kh1"},
    // MLPerf Tiny visual wake words: MobileNetV1 0.25 at 96x96
    {"vww_stem", "ic3ih96oc8kh3sh2pb1pr1"},
    {"vww_dw1", "g8ic8ih48oc8kh3ph1"},
    {"vww_pw1", "ic8ih48oc16kh1"},
    {"vww_dw2_down", "g16ic16ih48oc16kh3sh2pb1pr1"},
    {"vww_pw2", "ic16ih24oc32kh1"},
    {"vww_dw3", "g32ic32ih24oc32kh3ph1"},
    {"vww_pw4", "ic32ih12oc64kh1"},
    {"vww_dw8", "g128ic128ih6oc128kh3ph1"},
    {"vww_pw8", "ic128ih6oc128kh1"},
    {"vww_dw12_down", "g128ic128ih6oc128kh3sh2pb1pr1"},
    {"vww_pw13", "ic256ih3oc256kh1"},
    // LeNet-5 on MNIST
    {"lenet_c1", "ic1ih28oc6kh5ph2"},
    {"lenet_c3", "ic6ih14oc16kh5"},
    {"lenet_c5", "ic16ih5oc120kh5"},
    // Desktop-sized layers: ResNet-50, MobileNetV2, a dilated one, a grouped one
    {"rn50_c2_3x3", "ic64ih56oc64kh3ph1"},
    {"rn50_c3_3x3", "ic128ih28oc128kh3ph1"},
    {"rn50_c4_3x3", "ic256ih14oc256kh3ph1"},
    {"rn50_c5_3x3", "ic512ih7oc512kh3ph1"},
    {"rn50_c2_1x1", "ic256ih56oc64kh1"},
    {"rn50_c3_down", "ic128ih56oc128kh3sh2ph1"},
    {"mbv2_expand", "ic24ih56oc144kh1"},
    {"mbv2_dw", "g144ic144ih56oc144kh3ph1"},
    {"dilated", "ic32ih28oc32kh3dh2ph2"},
    {"resnext_grouped", "g32ic128ih28oc128kh3ph1"},
});

/// The shape of a row, as a constant: the argument that instantiates its kernels.
template <std::size_t Index>
inline constexpr conv2d_shape catalogue_shape = shape(catalogue[Index].text);

}  // namespace convolith::tools
