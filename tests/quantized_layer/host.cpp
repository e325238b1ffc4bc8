// Quantised layers on the host's vectors against the oracle: compiled, and their plans for every host without it.
#define BOOST_TEST_MODULE quantized_host
#include "support/boost_main.hpp"

#include <array>
#include <cfenv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <convolith/kernel/depthwise.hpp>
#include <convolith/kernel/depthwise_vectors.hpp>
#include <convolith/kernel/pack_quantized.hpp>
#include <convolith/kernel/quantized.hpp>
#include <convolith/machine/constant_whole.hpp>
#include <convolith/plan/plan_quantized.hpp>
#include <convolith/target/target.hpp>

#include "interpreting/random_shape.hpp"
#include "judge.hpp"
#include "numbers.hpp"

namespace {

using namespace convolith;
using tests::problem;
using tests::quantized_entry;

constexpr isa hosts[] = {isa::avx2, isa::avx512, isa::neon};

/// What a plan's text makes of a problem's numbers, step by step.
template <class Kernel>
void run_text(const Kernel& text, const quantized_plan& p,
              const problem<std::int8_t, std::int32_t>& from, std::vector<std::int8_t>& dst) {
  std::vector<std::int16_t> weights(p.packed_weights());
  std::vector<std::int8_t> small_weights(p.packed_weights());
  std::vector<std::int32_t> parameters(p.packed_parameters());
  const bool pairs = p.weights == storage::int16;
  if (pairs)
    kernel::pack_quantized_weights(p, from.wei.data(), weights.data());
  else
    kernel::pack_quantized_weights(p, from.wei.data(), small_weights.data());
  const std::int32_t* const bias = from.without_bias() ? nullptr : from.bias.data();
  const std::size_t each = from.one ? 0 : 1;
  if (p.how.profile == rounding::xnnpack)
    kernel::pack_parameters(p, from.wei.data(), bias, from.scales.data(), each, parameters.data());
  else
    kernel::pack_parameters(p, from.wei.data(), bias, from.multipliers.data(), each,
                            parameters.data());
  std::vector<std::int16_t> scratch(p.scratch() + 1);
  std::vector<std::int8_t> small_scratch(p.scratch() + 1);
  constant_operand kept = weights.data(), room = scratch.data();
  if (!pairs) kept = static_cast<const std::int8_t*>(small_weights.data());
  if (!p.pairs()) room = small_scratch.data();
  run_constant_whole(text, {from.src.data(), kept,
                            static_cast<const std::int32_t*>(parameters.data()), dst.data(), room});
}

void judge_plan(const conv2d_shape& s, const quantization& q, isa target, tests::kind what) {
  const quantized_entry of{s, q, {.target = target}, 0, nullptr, nullptr};
  const quantized_plan p = plan_quantized(s, q, describe(target), flash_budget{});
  problem<std::int8_t, std::int32_t> numbers(of, what, static_cast<std::uint64_t>(what));
  for (fixed_multiplier& m :
       numbers.multipliers)  // as much as five instructions rescale, whatever the sums
    if (q.shifts == shift_range::right && m.shift < -kernel::most_doubled_shift)
      m.shift = -kernel::most_doubled_shift;
  std::vector<std::int8_t> dst(numbers.dst_size, 77);
  if (p.channelwise() && p.on_vectors())
    run_text(kernel::depthwise_vectors_kernel{p}, p, numbers, dst);
  else if (p.channelwise())
    run_text(kernel::depthwise_kernel{p}, p, numbers, dst);
  else
    run_text(kernel::quantized_kernel{p}, p, numbers, dst);
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
