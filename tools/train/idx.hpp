// Reads IDX files, the format of MNIST, and says precisely what is wrong with one that cannot be used.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace convolith::train {

/// A data file that cannot be used. The message names the file, what it has and what it should have.
struct data_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Grey pictures of one size, one byte a pixel, row by row.
struct idx_images {
  int count = 0, rows = 0, columns = 0;
  std::vector<std::uint8_t> pixels;
};

inline constexpr std::uint32_t idx_images_magic = 0x0803;  ///< unsigned bytes, three dimensions
inline constexpr std::uint32_t idx_labels_magic = 0x0801;  ///< unsigned bytes, one dimension
inline constexpr int digit_classes = 10;

namespace detail {

[[noreturn]] inline void refuse(const std::string& file, const std::string& what) {
  throw data_error(file + ": " + what);
}

/// Numbers in IDX are big-endian.
inline std::uint32_t idx_number(std::span<const std::uint8_t> bytes, std::size_t at) {
  return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 |
         std::uint32_t{bytes[at + 2]} << 8 | std::uint32_t{bytes[at + 3]};
}

/// Checks magic, dimensions and length of a file in memory; returns the dimensions. What remains after
/// the header is then exactly the product of the dimensions.
template <std::size_t Dimensions>
std::array<int, Dimensions> idx_header(const std::string& file, std::span<const std::uint8_t> bytes,
                                       std::uint32_t magic) {
  constexpr std::size_t header = 4 + 4 * Dimensions;
  // Compressed files are how the format is usually distributed, so that mistake deserves its own answer.
  if (bytes.size() >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b)
    refuse(file, "compressed with gzip; unpack it with gunzip first");
  if (bytes.size() < 4)
    refuse(file, fmt::format("{} bytes long, too short for an IDX file", bytes.size()));
  const std::uint32_t had = idx_number(bytes, 0);
  if (had != magic)
    refuse(file, fmt::format("magic number is 0x{:08x}, expected 0x{:08x}", had, magic));
  if (bytes.size() < header)
    refuse(file, fmt::format("cut off in its header: {} bytes, the header alone has {}",
                             bytes.size(), header));

  // The limit keeps products of dimensions, and later floats in place of bytes, far from overflow.
  constexpr std::uint64_t limit = std::uint64_t{1} << 30;
  std::array<int, Dimensions> dimensions{};
  std::uint64_t elements = 1;
  std::string text;
  for (std::size_t d = 0; d < Dimensions; ++d) {
    const std::uint32_t size = idx_number(bytes, 4 + 4 * d);
    text += fmt::format("{}{}", d == 0 ? "" : " x ", size);
    if (size == 0 || size > limit) refuse(file, fmt::format("dimension {} is {}", d + 1, size));
    elements *= size;
    if (elements > limit) refuse(file, fmt::format("dimensions {} are too large to be true", text));
    dimensions[d] = static_cast<int>(size);
  }
  const std::uint64_t expected = header + elements;
  if (bytes.size() != expected)
    refuse(file, fmt::format("{}: {} bytes, dimensions {} need {}",
                             bytes.size() < expected ? "cut off" : "too long", bytes.size(), text,
                             expected));
  return dimensions;
}

inline std::vector<std::uint8_t> read_whole(const std::string& file) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error) refuse(file, "cannot be read: " + error.message());
  std::vector<std::uint8_t> bytes(size);
  errno = 0;
  std::ifstream in(file, std::ios::binary);
  if (!in || !in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
    refuse(file,
           fmt::format("cannot be read: {}", errno == 0 ? "unexpected end" : std::strerror(errno)));
  return bytes;
}

}  // namespace detail

/// Pictures from the bytes of an IDX file; `file` is the name for messages.
inline idx_images parse_images(const std::string& file, std::span<const std::uint8_t> bytes) {
  const auto [count, rows, columns] = detail::idx_header<3>(file, bytes, idx_images_magic);
  return {count, rows, columns, {bytes.begin() + 16, bytes.end()}};
}

/// Labels 0 to 9 from the bytes of an IDX file; `file` is the name for messages.
inline std::vector<std::uint8_t> parse_labels(const std::string& file,
                                              std::span<const std::uint8_t> bytes) {
  detail::idx_header<1>(file, bytes, idx_labels_magic);
  std::vector<std::uint8_t> labels{bytes.begin() + 8, bytes.end()};
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] >= digit_classes)
      detail::refuse(
          file, fmt::format("label {} is {}, expected 0 to {}", i, labels[i], digit_classes - 1));
  }
  return labels;
}

inline idx_images read_images(const std::string& file) {
  return parse_images(file, detail::read_whole(file));
}

inline std::vector<std::uint8_t> read_labels(const std::string& file) {
  return parse_labels(file, detail::read_whole(file));
}

}  // namespace convolith::train
