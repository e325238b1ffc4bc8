#include "quantized_files.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "tflite_file.hpp"

namespace convolith::train {

namespace {

void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream out(file, std::ios::binary);
  if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
    throw data_error(file.string() + ": cannot be written");
}

std::string input_of(const affine& src, float ink) {
  std::string greys;
  for (int grey = 0; grey <= static_cast<int>(ink); ++grey)
    greys += fmt::format("{}, ", quantized(static_cast<float>(grey) / ink, src));
  return fmt::format(
      "// What the greys of a picture are as integers of the network; written by digits "
      "--int8.\n"
      "#pragma once\n\n#include <cstdint>\n\n"
      "inline constexpr std::int8_t quantized_grey[] = {{{}}};\n",
      greys);
}

}  // namespace

void save_quantized(const std::string& folder, const std::string& name,
                    const quantized_network& layers, float ink, int first,
                    std::span<const quantized_scores> scores) {
  const std::filesystem::path place(folder);
  std::error_code fault;
  std::filesystem::create_directories(place, fault);
  if (fault) throw data_error(folder + ": cannot be made: " + fault.message());
  write(place / (name + ".tflite"), tflite_of(layers));
  write(place / "input.hpp", input_of(layers.front().src, ink));
  std::string lines;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    lines += fmt::format("{} ", first + static_cast<int>(i));
    for (const std::int8_t score : scores[i])
      lines += fmt::format("{:02x}", static_cast<std::uint8_t>(score));
    lines += '\n';
  }
  write(place / "scores", lines);
}

}  // namespace convolith::train
