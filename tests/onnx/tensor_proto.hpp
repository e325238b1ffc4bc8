// Reads tensors out of ONNX files: as much of the protocol buffers' wire format as that takes.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace convolith::tests::onnx {

/// One field of a message: a number (wire types 0, 1, 5) or bytes (2).
struct field {
  std::uint32_t id = 0;
  std::uint64_t number = 0;
  std::string_view bytes;
};

/// Takes a message apart, field by field.
class message {
 public:
  explicit message(std::string_view bytes) : rest_(bytes) {}

  /// Whether there was one more field.
  bool next(field& f) {
    if (rest_.empty()) return false;
    const std::uint64_t tag = varint();
    f = {static_cast<std::uint32_t>(tag >> 3), 0, {}};
    switch (tag & 7) {
      case 0:
        f.number = varint();
        return true;
      case 1:
        f.number = fixed(8);
        return true;
      case 2:
        f.bytes = take(varint());
        return true;
      case 5:
        f.number = fixed(4);
        return true;
      default:
        throw std::runtime_error("a wire type that ONNX does not use");
    }
  }
  [[nodiscard]] bool empty() const { return rest_.empty(); }

  std::uint64_t varint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(take(1)[0]);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw std::runtime_error("a number of more than 64 bits");
  }
  std::uint64_t fixed(unsigned size) {
    const std::string_view bytes = take(size);
    std::uint64_t value = 0;
    for (unsigned i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
  }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) throw std::runtime_error("a message that ends too early");
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view rest_;
};

struct tensor {
  std::string name;
  std::vector<int> dims;
  std::vector<double> values;
};

/// A TensorProto of floats, or as raw data of uint8 or int32. The numbers of the fields are those of onnx.proto.
[[nodiscard]] inline tensor read_tensor(std::string_view bytes) {
  constexpr std::uint32_t dims = 1, data_type = 2, float_data = 4, name = 8, raw_data = 9;
  constexpr std::uint64_t type_float = 1, type_uint8 = 2, type_int32 = 6;
  tensor t;
  std::uint64_t type = 0;
  std::string_view raw;
  const auto add_value = [&t](std::uint64_t bits) {
    t.values.push_back(static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits))));
  };
  const auto add_dim = [&t](std::uint64_t size) { t.dims.push_back(static_cast<int>(size)); };
  field f;
  for (message m(bytes); m.next(f);) {
    message packed(f.bytes);  // empty unless the field holds several numbers
    if (f.id == dims && f.bytes.empty()) add_dim(f.number);
    if (f.id == dims)
      while (!packed.empty()) add_dim(packed.varint());
    if (f.id == data_type) type = f.number;
    if (f.id == float_data && f.bytes.empty()) add_value(f.number);
    if (f.id == float_data)
      while (!packed.empty()) add_value(packed.fixed(4));
    if (f.id == raw_data) raw = f.bytes;
    if (f.id == name) t.name = f.bytes;
  }
  if (type != type_float && type != type_uint8 && type != type_int32)
    throw std::runtime_error("tensor " + t.name + " is of another type");
  for (message m(raw); !m.empty();)
    if (type == type_float)
      add_value(m.fixed(4));
    else
      t.values.push_back(type == type_uint8
                             ? static_cast<double>(m.fixed(1))
                             : static_cast<std::int32_t>(static_cast<std::uint32_t>(m.fixed(4))));
  std::size_t size = 1;
  for (const int dim : t.dims) size *= static_cast<std::size_t>(dim);
  if (size != t.values.size()) throw std::runtime_error("tensor " + t.name + " is incomplete");
  return t;
}

/// The initializer of that name in a ModelProto.
[[nodiscard]] inline tensor read_initializer(std::string_view model, std::string_view name) {
  constexpr std::uint32_t graph = 7, initializer = 5;
  field f, g;
  for (message m(model); m.next(f);) {
    if (f.id != graph) continue;
    for (message inner(f.bytes); inner.next(g);) {
      if (g.id != initializer) continue;
      tensor t = read_tensor(g.bytes);
      if (t.name == name) return t;
    }
  }
  throw std::runtime_error("the model has no initializer " + std::string(name));
}

/// `location` is a file that holds a tensor, or a model, #, and the name of an initializer.
[[nodiscard]] inline tensor read_tensor_at(const std::filesystem::path& directory,
                                           std::string_view location) {
  const std::size_t hash = location.find('#');
  const std::filesystem::path path = directory / location.substr(0, hash);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return hash == location.npos ? read_tensor(bytes)
                               : read_initializer(bytes, location.substr(hash + 1));
}

}  // namespace convolith::tests::onnx
