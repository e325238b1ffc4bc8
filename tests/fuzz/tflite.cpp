// Any bytes as a network: they are refused with an error for users, or every operator has its step.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "graph/lowered.hpp"
#include "graph/tflite.hpp"
#include "request.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace convolith;
  using namespace convolith::gen;
  const std::string bytes(reinterpret_cast<const char*>(data), size);  // aligned as a file's are
  try {
    const network_model model = read_tflite(bytes, "network.tflite");
    for (const rounding profile : {rounding::tflm, rounding::tflite, rounding::xnnpack})
      if (lower(model, profile).steps.size() != model.graphs.front().operators.size()) std::abort();
  } catch (const user_error&) {
  }
  return 0;
}
