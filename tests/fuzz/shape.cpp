// Any text as a shape: it is refused with a place inside the text, or read, judged, and written so that it reads the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <convolith/shape/check.hpp>
#include <convolith/shape/text.hpp>
#include <convolith/shape/writer.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace convolith;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const parsed_shape parsed = parse_shape(text);
  if (!parsed.ok()) {
    if (static_cast<std::size_t>(parsed.position) > size) std::abort();
    return 0;
  }
  if (!check(parsed.shape, 4, 8).ok()) return 0;
  const auto written = to_text(parsed.shape);
  const parsed_shape again = parse_shape(written.string_view());
  if (!again.ok() || !(again.shape == parsed.shape)) std::abort();
  return 0;
}
