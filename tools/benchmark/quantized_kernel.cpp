// One module: the int8 kernels of a layer of the catalogue, which the build gives as LAYER, one for each rounding profile.
#include "quantized_kernel.hpp"

#include <new>

#include <convolith/quantized_conv2d.hpp>
#include "catalogue.hpp"

namespace {

using namespace convolith;
using benchmark::quantized_kernel;

template <rounding Profile>
using layer = quantized_conv2d<tools::catalogue_shape<LAYER>, benchmark::numbers_of(Profile)>;

template <class Layer>
void pack(const std::int8_t* wei, const std::int32_t* bias, const void* multipliers, void* packed) {
  using each = typename Layer::multiplier_type;
  ::new (packed) typename Layer::packed(Layer::pack(
      typename Layer::wei_view(wei, Layer::wei_size),
      typename Layer::bias_view(bias, Layer::bias_size),
      typename Layer::multipliers_view(static_cast<const each*>(multipliers), Layer::bias_size)));
}

template <class Layer>
void run(const std::int8_t* src, const void* packed, std::int8_t* dst, std::byte* workspace) {
  Layer::forward(typename Layer::src_view(src, Layer::src_size),
                 *static_cast<const typename Layer::packed*>(packed),
                 typename Layer::dst_out(dst, Layer::dst_size),
                 typename Layer::workspace(workspace, Layer::workspace_bytes));
}

template <rounding Profile>
constexpr quantized_kernel described() {
  using of = layer<Profile>;
  return {pack<of>, run<of>, sizeof(typename of::packed), of::workspace_bytes};
}

}  // namespace

extern "C" const benchmark::quantized_kernels convolith_benchmark_quantized = {
    {described<rounding::tflm>(), described<rounding::tflite>(), described<rounding::xnnpack>()}};
