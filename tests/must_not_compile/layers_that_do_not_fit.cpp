// expect: layers_fit<convolith::network_rule::layer_takes_channels, 2, 16, 8>
// The second layer reads 8 channels, and the first gives 16.
#include <convolith/network.hpp>

using namespace convolith;
#ifdef ILLEGAL
using second = convolution<"ic8ih8oc8kh3ph1">;
#else
using second = convolution<"ic16ih8oc8kh3ph1">;
#endif
using net = network<convolution<"ic1ih8oc16kh3ph1", activation::relu>, second, max_pool<"ic8ih8kh2sh2">>;

float src[net::src_size], dst[net::dst_size], parameters[net::parameter_size];
net::arena memory;
void run() { net::forward(src, net::weights(parameters), dst, memory); }
