#include "npy.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include <convolith/quantization/rounding.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "output.hpp"
#include "quantized_scales.hpp"

namespace convolith::gen {

namespace {

struct described_type {
  npy_type type;
  std::string_view code;  ///< in the header
  const char* name;
  std::size_t bytes;
};
constexpr std::array<described_type, 5> types{{{npy_type::float32, "'<f4'", "float32", 4},
                                               {npy_type::float64, "'<f8'", "float64", 8},
                                               {npy_type::int8, "'|i1'", "int8", 1},
                                               {npy_type::int16, "'<i2'", "int16", 2},
                                               {npy_type::int32, "'<i4'", "int32", 4}}};

const described_type& describe(npy_type type) { return types[static_cast<std::size_t>(type)]; }

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
  const auto* known = std::find_if(types.begin(), types.end(), [&](const described_type& t) {
    return type.substr(0, t.code.size()) == t.code;
  });
  if (known == types.end())
    throw user_error(
        fmt::format("{}: the elements are {}, and little-endian float32 ('<f4'), float64 ('<f8'), "
                    "int8 ('|i1'), int16 ('<i2') and int32 ('<i4') can be read, whichever of them "
                    "the array needs",
                    path, type.substr(0, type.find(','))));
  array.type = known->type;
  if (entry(header, "fortran_order", path).substr(0, 5) != "False")
    throw user_error(fmt::format(
        "{}: the array is in Fortran order; save a C-ordered one (numpy.ascontiguousarray)", path));
  array.shape = shape_in(entry(header, "shape", path), path);
  const std::size_t width = known->bytes;
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
  switch (array.type) {
    case npy_type::float32:
      array.values = numbers<float>(data);
      break;
    case npy_type::float64:
      array.values = numbers<double>(data);
      break;
    case npy_type::int8:
      array.values = numbers<std::int8_t>(data);
      break;
    case npy_type::int16:
      array.values = numbers<std::int16_t>(data);
      break;
    case npy_type::int32:
      array.values = numbers<std::int32_t>(data);
      break;
  }
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
  const std::vector<std::size_t> wanted =
      r.quantized() && depthwise_weights(s) ? std::vector{std::size_t{1}, h, w, extent(s.oc)}
      : r.data == layout::nchw              ? std::vector{extent(s.oc), i, h, w}
                                            : std::vector{extent(s.oc), h, w, i};
  if (array.shape != wanted)
    throw user_error(fmt::format("{}: the array has shape ({}), and '{}' in {} needs ({})", path,
                                 fmt::join(array.shape, ", "), r.name, to_word(r.data),
                                 fmt::join(wanted, ", ")));
  const npy_type needed = r.wide()        ? npy_type::float64
                          : r.quantized() ? npy_type::int8
                                          : npy_type::float32;
  if (array.type != needed)
    throw user_error(fmt::format("{}: the array is of {}, and '{}' computes with {}", path,
                                 describe(array.type).name, r.name, describe(needed).name));
  return array.values;
}

std::vector<double> channels_from(const npy_array& array, const request& r, channel_numbers what,
                                  const std::string& path) {
  const auto channels = static_cast<std::size_t>(r.shape.oc);
  const bool one = array.values.size() == 1 && what != channel_numbers::bias;
  if (!one && (array.shape.size() != 1 || array.shape[0] != channels))
    throw user_error(fmt::format("{}: the array has shape ({}), and '{}' needs ({}){}", path,
                                 fmt::join(array.shape, ", "), r.name, channels,
                                 what == channel_numbers::bias ? "" : ", or one number for all"));
  const bool whole = array.type >= npy_type::int8, wanted = what != channel_numbers::scales;
  if (whole != wanted || array.type == npy_type::float64)
    throw user_error(fmt::format("{}: the array is of {}, and '{}' needs {}", path,
                                 describe(array.type).name, r.name, wanted ? "int32" : "float32"));
  return one ? std::vector<double>(channels, array.values[0]) : array.values;
}

void read_weights(request& r) {
  const auto read = [](const std::string& path) { return read_npy(read_file(path), path); };
  if (!r.weights_file.empty()) r.weights = weights_from(read(r.weights_file), r, r.weights_file);
  if (r.quantized()) {
    quantized_tables& t = r.tables;
    const auto channels = [&](const std::string& path, channel_numbers what) {
      return path.empty() ? std::vector<double>() : channels_from(read(path), r, what, path);
    };
    for (const double b : channels(t.bias_file, channel_numbers::bias))
      t.bias.push_back(static_cast<std::int32_t>(b));
    for (const double s : channels(t.scales_file, channel_numbers::scales))
      t.scales.push_back(static_cast<float>(s));
    for (const double s : channels(t.real.wei_file, channel_numbers::scales))
      t.real.wei.push_back(static_cast<float>(s));
    const std::vector<double> values = channels(t.multipliers_file, channel_numbers::multipliers),
                              shifts = channels(t.shifts_file, channel_numbers::multipliers);
    for (std::size_t i = 0; i < values.size(); ++i)
      t.multipliers.push_back(
          {static_cast<std::int32_t>(values[i]), static_cast<std::int32_t>(shifts[i])});
    demand_sound(r);
    take_scales(r);
  }
  demand_sound(r);
}

}  // namespace convolith::gen
