// Any text as a model file: it is refused with an error for users, or its layers are sound, also by the multipliers that
// their scales give.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "model_file.hpp"
#include "quantized_scales.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace convolith::gen;
  try {
    const model_file model = read_model({reinterpret_cast<const char*>(data), size}, "model.toml");
    if (model.layers.empty() || model.targets.empty()) std::abort();
    for (request r : model.layers) {
      demand_sound(r);
      if (!r.quantized() || !r.tables.real.wei_file.empty()) continue;
      take_scales(r);
      demand_sound(r);
    }
  } catch (const user_error&) {
  }
  return 0;
}
