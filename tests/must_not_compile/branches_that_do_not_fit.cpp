// expect: layers_fit<convolith::network_rule::branches_have_rows, 3, 8, 4>
// One branch halves the rows, and the other does not.
#include <convolith/network.hpp>

using namespace convolith;
#ifdef ILLEGAL
using longer = path<>;
#else
using longer = path<max_pool<"ic16ih8kh2sh2">>;
#endif
using net = network<convolution<"ic1ih8oc16kh3ph1">, add<path<max_pool<"ic16ih8kh2sh2">>, longer>>;

float src[net::src_size], dst[net::dst_size], parameters[net::parameter_size];
net::arena memory;
void run() { net::forward(src, net::weights(parameters), dst, memory); }
