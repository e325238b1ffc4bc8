// Calls with buffers from buffers.txt, one of which may be wrong.
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <convolith/conv2d.hpp>

namespace {

using layer = convolith::conv2d<"ic3ih5oc2kh3">;
using fused = convolith::conv2d<"ic3ih5oc2kh3", float,
                                convolith::conv2d_options{.act = convolith::activation::relu,
                                                          .target = convolith::isa::scalar}>;
static_assert(fused::backward_data_workspace_bytes == 18 * sizeof(float) + 3);  // whatever the plan is
constexpr auto accumulate = convolith::gradient::accumulate;

float src[75], wei[54], bias[2], dst[18], diff_src[75], diff_wei[54];
std::byte bytes[fused::workspace_bytes];
std::array<std::byte, layer::workspace_bytes> workspace;
const auto packed = layer::pack(wei);

}  // namespace

int main() { STATEMENTS }
