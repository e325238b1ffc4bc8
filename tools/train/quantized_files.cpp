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

const char* word_of(activation act) {
  switch (act) {
    case activation::none:
      break;
    case activation::relu:
      return "relu";
    case activation::relu6:
      return "relu6";
  }
  return "none";
}

/// The lines of a layer in network.toml; its arrays go into files beside it.
std::string save_layer(const std::filesystem::path& folder, const std::string& name,
                       const quantized_convolution& layer) {
  const conv2d_shape& s = layer.shape;
  std::string text = fmt::format(
      "\n[[layer]]\nname = \"{}\"\nshape = \"{}\"\nactivation = \"{}\"\n"
      "src_scale = {}\nsrc_zero = {}\ndst_scale = {}\ndst_zero = {}\n",
      name, to_text(s).string_view(), word_of(layer.act), layer.src.scale, layer.src.zero,
      layer.dst.scale, layer.dst.zero);
  const auto array = [&]<class Number>(const char* what, const std::vector<int>& shape,
                                       const std::vector<Number>& values) {
    const std::string file = fmt::format("{}_{}.npy", name, what);
    write(folder / file, npy_of<Number>(shape, values));
    text += fmt::format("{} = \"{}\"\n", what, file);
  };
  array("weights", {s.oc, s.kh, s.kw, s.icg()}, layer.wei);
  array("bias", {s.oc}, layer.bias);
  array("wei_scales", {s.oc}, layer.scales);
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
