// Quantised layers on the host's vectors against the oracle: compiled, and their plans for every host without it.
#define BOOST_TEST_MODULE quantized_host
#include "support/boost_main.hpp"

#include <array>
#include <cfenv>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <convolith/kernel/depthwise.hpp>
#include <convolith/kernel/depthwise_vectors.hpp>
#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/kernel/quantized.hpp>
#include <convolith/plan/plan_quantized.hpp>
#include <convolith/target/target.hpp>

#include "by_steps.hpp"
#include "interpreting/random_shape.hpp"
#include "judge.hpp"
#include "numbers.hpp"

namespace {

using namespace convolith;
using tests::problem;
using tests::quantized_entry;

constexpr isa hosts[] = {isa::avx2, isa::avx512, isa::neon};

void judge_plan(const conv2d_shape& s, const quantization& q, isa target, tests::kind what) {
  const quantized_entry of{s, q, {.target = target}, 0, nullptr, nullptr};
  const quantized_plan p = plan_quantized(s, q, describe(target), flash_budget{});
  problem<std::int8_t, std::int32_t> numbers(of, what, static_cast<std::uint64_t>(what));
  for (fixed_multiplier& m :
       numbers.multipliers)  // as much as five instructions rescale, whatever the sums
    if (q.shifts == shift_range::right && m.shift < -most_doubled_shift)
      m.shift = -most_doubled_shift;
  std::vector<std::int8_t> dst(numbers.dst_size, 77);
  const std::span<const std::int32_t> bias =
      numbers.without_bias() ? std::span<const std::int32_t>() : numbers.bias;
  const auto run = [&](const auto& multipliers) {
    const auto run_text = [&](const auto& text) {
      tests::run_by_steps(text, p, numbers.src, numbers.wei, bias, multipliers, dst);
    };
    if (p.channelwise() && p.on_vectors())
      run_text(kernel::depthwise_vectors_kernel{p});
    else if (p.channelwise())
      run_text(kernel::depthwise_kernel{p});
    else
      run_text(kernel::quantized_kernel{p});
  };
  if (q.profile == rounding::xnnpack)
    run(numbers.scales);
  else
    run(numbers.multipliers);
  BOOST_TEST((dst == numbers.wanted()), to_text(s).string_view()
                                            << ", profile " << static_cast<int>(q.profile)
                                            << ", target " << describe(target).name << ", numbers "
                                            << static_cast<int>(what));
}

}  // namespace

BOOST_AUTO_TEST_CASE(compiled) {
  const std::vector<quantized_entry> layers = tests::vector_layers();
  BOOST_TEST_MESSAGE("on " << describe(resolve(isa::automatic)).name);
  tests::judge_all(layers);
}

BOOST_AUTO_TEST_CASE(whatever_way_the_processor_rounds) {
  for (const int way : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
    std::fesetround(way);
    tests::judge_all(tests::rounding_layers());
    BOOST_TEST(std::fegetround() == way);
    std::fesetround(FE_TONEAREST);
  }
}

BOOST_AUTO_TEST_CASE(plans_of_all_hosts) {
  for (std::size_t i = 0; i < 300; ++i) {
    tests::noise random(i);
    const conv2d_shape s = tests::random_shape(random);
    judge_plan(
        s, tests::various[i % tests::various.size()], hosts[i / 5 % 3],
        tests::all_kinds[random.draw(static_cast<std::uint32_t>(std::size(tests::all_kinds)))]);
  }
}
