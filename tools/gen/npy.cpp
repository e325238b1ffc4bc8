#include "npy.hpp"

#include <cmath>
#include <cstring>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace convolith::gen {

namespace {

/// What follows `'key':` in the header, which is a Python dictionary as text.
std::string_view entry(std::string_view header, std::string_view key, const std::string& path) {
  const std::size_t at = header.find(fmt::format("'{}':", key));
  if (at == std::string_view::npos)
    throw user_error(fmt::format("{}: the .npy header has no '{}'", path, key));
  std::string_view rest = header.substr(at + key.size() + 3);
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  return rest;
}

std::vector<std::size_t> shape_in(std::string_view text, const std::string& path) {
  const auto fault = [&] {
    return user_error(fmt::format("{}: the shape in the .npy header is malformed", path));
  };
  if (text.empty() || text[0] != '(') throw fault();
  std::vector<std::size_t> shape;
  for (std::size_t i = 1; i < text.size();) {
    if (text[i] == ')') return shape;
    if (text[i] == ' ' || text[i] == ',') {
      ++i;
      continue;
    }
    std::size_t size = 0;
    const std::size_t start = i;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
      if (size > 1'000'000'000) throw fault();
      size = size * 10 + static_cast<std::size_t>(text[i] - '0');
    }
    if (i == start) throw fault();
    shape.push_back(size);
  }
  throw fault();
}

template <class T>
std::vector<double> numbers(std::string_view bytes) {
  std::vector<double> values(bytes.size() / sizeof(T));
  for (std::size_t i = 0; i < values.size(); ++i) {
    T x;
    std::memcpy(&x, bytes.data() + i * sizeof(T), sizeof x);
    values[i] = static_cast<double>(x);
  }
  return values;
}

}  // namespace

npy_array read_npy(std::string_view bytes, const std::string& path) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i]));
  };
  if (bytes.size() < 10 || bytes.substr(0, 6) != std::string_view("\x93NUMPY", 6))
    throw user_error(fmt::format("{}: not a .npy file", path));
  const std::size_t version = byte(6);
  if (version < 1 || version > 3)
    throw user_error(fmt::format("{}: .npy version {} is unknown", path, version));
  const std::size_t start = version == 1 ? 10 : 12;
  if (bytes.size() < start) throw user_error(fmt::format("{}: cut off in the .npy header", path));
  const std::size_t length =
      byte(8) + (byte(9) << 8) + (version == 1 ? 0 : (byte(10) << 16) + (byte(11) << 24));
  if (bytes.size() - start < length)
    throw user_error(fmt::format("{}: cut off in the .npy header", path));
  const std::string_view header = bytes.substr(start, length), data = bytes.substr(start + length);

  npy_array array;
  const std::string_view type = entry(header, "descr", path);
  const bool narrow = type.substr(0, 5) == "'<f4'";
  array.wide = type.substr(0, 5) == "'<f8'";
  if (!narrow && !array.wide)
    throw user_error(fmt::format(
        "{}: the elements are {}, and little-endian float32 ('<f4') or float64 ('<f8') is needed",
        path, type.substr(0, type.find(','))));
  if (entry(header, "fortran_order", path).substr(0, 5) != "False")
    throw user_error(fmt::format(
        "{}: the array is in Fortran order; save a C-ordered one (numpy.ascontiguousarray)", path));
  array.shape = shape_in(entry(header, "shape", path), path);
  const std::size_t width = array.wide ? sizeof(double) : sizeof(float);
  std::size_t count = 1;
  for (const std::size_t extent : array.shape) {
    if (extent != 0 && count > data.size() / extent)
      count = data.size() + 1;
    else
      count *= extent;
  }
  if (count > data.size() / width || count * width != data.size())
    throw user_error(fmt::format("{}: {} bytes of numbers, which is not the size of shape ({})",
                                 path, data.size(), fmt::join(array.shape, ", ")));
  array.values = array.wide ? numbers<double>(data) : numbers<float>(data);
  for (const double v : array.values)
    if (!std::isfinite(v))
      throw user_error(fmt::format("{}: holds a number that is not finite", path));
  return array;
}

std::vector<double> weights_from(const npy_array& array, const request& r,
                                 const std::string& path) {
  const auto extent = [](int n) { return static_cast<std::size_t>(n); };
  const conv2d_shape& s = r.shape;
  const std::size_t i = extent(s.icg()), h = extent(s.kh), w = extent(s.kw);
  const std::vector<std::size_t> wanted = r.data == layout::nchw
                                              ? std::vector{extent(s.oc), i, h, w}
                                              : std::vector{extent(s.oc), h, w, i};
  if (array.shape != wanted)
    throw user_error(fmt::format("{}: the array has shape ({}), and '{}' in {} needs ({})", path,
                                 fmt::join(array.shape, ", "), r.name, to_word(r.data),
                                 fmt::join(wanted, ", ")));
  if (array.wide != r.wide)
    throw user_error(fmt::format("{}: the array is of {}, and '{}' computes with {}", path,
                                 array.wide ? "float64" : "float32", r.name,
                                 r.wide ? "float64" : "float32"));
  return array.values;
}

}  // namespace convolith::gen
