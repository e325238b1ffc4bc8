#include "quantized_files.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <convolith/shape/writer.hpp>
#include <fmt/format.h>

#include "npy_file.hpp"

namespace convolith::train {

namespace {

void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream out(file, std::ios::binary);
  if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
    throw data_error(file.string() + ": cannot be written");
}

/// The lines of a layer in network.toml; its arrays go into files beside it.
std::string save_layer(const std::filesystem::path& folder, const std::string& name,
                       const quantized_convolution& layer) {
  const conv2d_shape& s = layer.shape;
  std::vector<std::int32_t> multipliers;
  std::vector<std::int8_t> shifts;
  for (const fixed_multiplier& by : layer.multipliers()) {
    multipliers.push_back(by.value);
    shifts.push_back(static_cast<std::int8_t>(by.shift));
  }
  const quantization q = layer.numbers();
  std::string text = fmt::format(
      "\n[[layer]]\nname = \"{}\"\nshape = \"{}\"\nsrc_zero = {}\ndst_zero = {}\nclamp = [{}, {}]\n"
      "right_shifts = {}\n",
      name, to_text(s).string_view(), q.src_zero, q.dst_zero, q.dst_min, q.dst_max,
      q.shifts == shift_range::right);
  const auto array = [&]<class Number>(const char* what, const std::vector<int>& shape,
                                       const std::vector<Number>& values) {
    const std::string file = fmt::format("{}_{}.npy", name, what);
    write(folder / file, npy_of<Number>(shape, values));
    text += fmt::format("{} = \"{}\"\n", what, file);
  };
  array("weights", {s.oc, s.kh, s.kw, s.icg()}, layer.wei);
  array("bias", {s.oc}, layer.bias);
  array("multipliers", {s.oc}, multipliers);
  array("shifts", {s.oc}, shifts);
  return text;
}

std::string input_of(const affine& src, float ink) {
  std::string greys;
  for (int grey = 0; grey <= static_cast<int>(ink); ++grey)
    greys += fmt::format("{}, ", quantized(static_cast<float>(grey) / ink, src));
  return fmt::format(
      "// What the greys of a picture are as integers of the first layer; written by digits "
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
  std::string model =
      "# Written by digits --int8, for convolith-gen.\ntype = \"int8\"\n"
      "targets = [\"cortex-m4\", \"scalar\"]\n";
  for (std::size_t i = 0; i < layers.size(); ++i)
    model += save_layer(place, fmt::format("{}_{}", name, static_cast<char>('a' + i)), layers[i]);
  write(place / "network.toml", model);
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
