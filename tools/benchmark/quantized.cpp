// Times int8 kernels against the float kernels of the same shapes.
#include "quantized.hpp"

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <functional>
#include <memory>
#include <random>
#include <span>
#include <stdexcept>
#include <string>

#include <convolith/quantization/multiplier.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/reference.hpp>

#include "quantized_kernel.hpp"
#include "report.hpp"
#include "subject.hpp"
#include "timing.hpp"

namespace convolith::benchmark {
namespace {

constexpr std::array profiles{rounding::tflm, rounding::tflite, rounding::xnnpack};

/// Bytes, biases and scales of a layer whose outputs spread over what int8 holds, the same at every call.
struct numbers_of_layer {
  std::vector<std::int8_t> src, wei;
  std::vector<std::int32_t> bias;
  std::vector<float> scales;
  std::vector<fixed_multiplier> multipliers;

  explicit numbers_of_layer(const conv2d_shape& s)
      : src(s.src_size()), wei(s.wei_size()), bias(s.bias_size()) {
    std::mt19937 random(1);
    const auto draw = [&](int least, int most) {
      return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    };
    for (std::int8_t& x : src) x = static_cast<std::int8_t>(draw(-128, 127));
    for (std::int8_t& w : wei) w = static_cast<std::int8_t>(draw(-127, 127));
    for (std::int32_t& b : bias) b = draw(-9999, 9999);
    const double terms = s.icg() * s.kh * s.kw;
    for (std::size_t c = 0; c < bias.size(); ++c) {
      scales.push_back(static_cast<float>(draw(100, 200) / (150 * 73.0 * std::sqrt(terms) * 1.5)));
      multipliers.push_back(quantize_multiplier(scales.back()));
    }
  }
  [[nodiscard]] const void* factors(rounding profile) const {
    return profile == rounding::xnnpack ? static_cast<const void*>(scales.data())
                                        : multipliers.data();
  }
  [[nodiscard]] std::vector<std::int8_t> wanted(const conv2d_shape& s, rounding profile) const {
    std::vector<std::int8_t> dst(s.dst_size());
    const auto by = [&](auto factors_of) {
      reference::quantized_forward(s, numbers_of(profile), src, reference::wei8(wei), bias,
                                   factors_of, dst);
    };
    if (profile == rounding::xnnpack)
      by(std::span<const float>(scales));
    else
      by(std::span<const fixed_multiplier>(multipliers));
    return dst;
  }
};

/// A kernel with buffers of its own.
class quantized_subject {
 public:
  quantized_subject(const quantized_kernel& kernel, const numbers_of_layer& given, rounding profile,
                    std::size_t dst_size)
      : kernel_(kernel),
        src_(given.src.begin(), given.src.end()),
        dst_(dst_size),
        packed_(kernel.packed_bytes),
        workspace_(kernel.workspace_bytes) {
    kernel_.pack(given.wei.data(), given.bias.data(), given.factors(profile), packed_.data());
  }
  void run() { kernel_.run(src_.data(), packed_.data(), dst_.data(), workspace_.data()); }
  [[nodiscard]] bool gives(const std::vector<std::int8_t>& wanted) {
    std::fill(dst_.begin(), dst_.end(), std::int8_t{77});
    run();
    return std::equal(dst_.begin(), dst_.end(), wanted.begin(), wanted.end());
  }

 private:
  quantized_kernel kernel_;
  aligned_vector<std::int8_t> src_, dst_;
  aligned_vector<std::byte> packed_, workspace_;
};

std::shared_ptr<void> opened(const std::filesystem::path& module) {
  std::shared_ptr<void> handle(dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL), [](void* h) {
    if (h != nullptr) dlclose(h);
  });
  if (handle == nullptr) throw std::runtime_error(dlerror());
  return handle;
}

std::string processor() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  return "an unnamed processor";
}

}  // namespace

std::string quantized_module_name(const job& j) { return std::string(j.layer) + ".int8.so"; }

quantized_outcome time_quantized(const std::vector<job>& jobs, const std::filesystem::path& modules,
                                 std::chrono::milliseconds budget) {
  std::printf(
      "us: one forward call, NHWC, on %s; float: the faster of packed weights and not;\n"
      "/float: the median of the int8 kernel's time over it, by rounding profile\n\n"
      "%-17s %10s %10s %10s %10s %8s %8s %8s\n",
      processor().c_str(), "layer", "float us", "tflm us", "tflite us", "xnnpack us", "/float",
      "/float", "/float");
  quantized_outcome outcome;
  std::array<double, profiles.size()> logarithms{};
  for (const job& j : jobs) {
    subject real(modules / module_name(j), j.shape, j.which, j.order);
    real.load(draw(j.shape, numbers::reals));
    const std::shared_ptr<void> module = opened(modules / quantized_module_name(j));
    const auto* kernels =
        static_cast<const quantized_kernels*>(dlsym(module.get(), quantized_symbol));
    if (kernels == nullptr) throw std::runtime_error(dlerror());
    const numbers_of_layer given(j.shape);
    std::vector<quantized_subject> subjects;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
      subjects.emplace_back(kernels->by_profile[i], given, profiles[i], j.shape.dst_size());
      if (subjects[i].gives(given.wanted(j.shape, profiles[i]))) continue;
      outcome.wrong = true;
      std::fprintf(stderr, "*** %s: profile %zu gives other bits than the oracle\n",
                   std::string(j.layer).c_str(), i);
    }
    std::vector<std::function<void()>> contenders{[&] { real.run(); }};
    if (real.takes_packed()) contenders.emplace_back([&] { real.run_packed(); });
    const std::size_t first = contenders.size();
    for (quantized_subject& s : subjects) contenders.emplace_back([&s] { s.run(); });
    const rounds r = interleave(contenders, budget);
    std::size_t best = 0;
    if (first > 1 && median(r.seconds[1]) < median(r.seconds[0])) best = 1;
    std::printf("%-17s %10.2f", std::string(j.layer).c_str(), 1e6 * median(r.seconds[best]));
    for (std::size_t i = 0; i < profiles.size(); ++i)
      std::printf(" %10.2f", 1e6 * median(r.seconds[first + i]));
    for (std::size_t i = 0; i < profiles.size(); ++i) {
      const double ratio = median_ratio(r.seconds[first + i], r.seconds[best]);
      std::printf(" %7.2fx", ratio);
      logarithms[i] += std::log(ratio);
      outcome.slower = outcome.slower || ratio > 1;
    }
    std::printf("\n");
    std::fflush(stdout);
  }
  std::printf("\ngeometric means: %.2fx, %.2fx, %.2fx\n",
              std::exp(logarithms[0] / static_cast<double>(jobs.size())),
              std::exp(logarithms[1] / static_cast<double>(jobs.size())),
              std::exp(logarithms[2] / static_cast<double>(jobs.size())));
  return outcome;
}

}  // namespace convolith::benchmark
