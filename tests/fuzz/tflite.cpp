// Any bytes as a network: they are refused with an error for users, or become steps of its operators, and those C.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "graph/c_network.hpp"
#include "graph/lowered.hpp"
#include "graph/state.hpp"
#include "graph/tflite.hpp"
#include "request.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace convolith;
  using namespace convolith::gen;
  const std::string bytes(reinterpret_cast<const char*>(data), size);  // aligned as a file's are
  try {
    const network_model model = read_tflite(bytes, "network.tflite");
    for (const rounding profile : {rounding::tflm, rounding::tflite, rounding::xnnpack}) {
      lowered_network network = lower(model, profile);
      const std::size_t operators = model.graphs.front().operators.size();
      for (const lowered_step& step : network.steps)
        if (step.number < 0 || static_cast<std::size_t>(step.number) >= operators) std::abort();
      const std::size_t before = network.steps.size();
      keep_in_place(network);
      if (network.steps.size() > before) std::abort();
    }
    // To plan for all of them takes four times as long: a quarter of the files each.
    constexpr isa targets[]{isa::cortex_m4, isa::scalar, isa::rv32, isa::avx2};
    if (generate_network(model,
                         {.name = "network", .target = targets[size / 4 % 4], .report = true})
            .files.empty())
      std::abort();
  } catch (const user_error&) {
  }
  return 0;
}
