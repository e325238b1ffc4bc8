// Any bytes as an array: they are refused with an error for users, or hold as many numbers as their shape says; and what
// a layer takes of it is refused, or sound.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "npy.hpp"

namespace {

using namespace convolith;
using namespace convolith::gen;

template <class Function>
void refused_or(Function&& f) {
  try {
    f();
  } catch (const user_error&) {
  }
}

/// As weights of a layer of their shape, and as what each channel has.
void take(const npy_array& array, gen::element type) {
  request r{};
  r.name = "layer";
  r.type = type;
  const auto extent = [&](std::size_t axis) {
    return axis < array.shape.size() && array.shape[axis] < 4096
               ? static_cast<int>(array.shape[axis])
               : 1;
  };
  r.shape.oc = extent(0);
  r.shape.ih = r.shape.kh = extent(1);
  r.shape.iw = r.shape.kw = extent(2);
  r.shape.ic = extent(3);
  refused_or([&] {
    demand_sound(r);
    r.weights = weights_from(array, r, "array.npy");
    if (r.weights.size() != r.shape.wei_size()) std::abort();
  });
  for (const channel_numbers what :
       {channel_numbers::bias, channel_numbers::multipliers, channel_numbers::scales})
    refused_or([&] {
      const std::vector<double> all = channels_from(array, r, what, "array.npy");
      if (all.size() != static_cast<std::size_t>(r.shape.oc)) std::abort();
      for (const double x : all)
        if (what == channel_numbers::scales)
          r.tables.scales.push_back(static_cast<float>(x));
        else
          r.tables.multipliers.push_back(
              {static_cast<std::int32_t>(x), static_cast<std::int32_t>(x)});
      demand_sound(r);
    });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  refused_or([&] {
    const npy_array array = read_npy({reinterpret_cast<const char*>(data), size}, "array.npy");
    std::size_t count = 1;
    for (const std::size_t extent : array.shape) count *= extent;
    if (count != array.values.size()) std::abort();
    for (const gen::element type : {gen::element::int8, gen::element::f32, gen::element::f64})
      take(array, type);
  });
  return 0;
}
