#include "quantized_choice.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

#include <convolith/plan/plan_quantized.hpp>
#include <convolith/program/counting.hpp>
#include <convolith/program/listing.hpp>

#include "text_size.hpp"

namespace convolith::gen {

namespace {

const char* in_words(reading_input how) {
  switch (how) {
    case reading_input::in_place:
      return "input read where it lies";
    case reading_input::patches_apart:
      return "input in patches";
    case reading_input::patches_in_turn:
      return "input in patches, words of pixels in turn";
    case reading_input::ring_of_planes:
      return "input in a ring of rows, as planes of pairs of channels";
    case reading_input::ring_as_it_lies:
    case reading_input::ring_of_rows:
      return "input in a ring of rows";
    case reading_input::strips:
      break;
  }
  return "input in strips of a channel";
}

const char* in_words(rescaling_step how) {
  switch (how) {
    case rescaling_step::doubled:
    case rescaling_step::folded:  // on vectors alone
      return "rescaled from twice the sum";
    case rescaling_step::doubling:
      return "rescaled with two roundings";
    case rescaling_step::single:
      return "rescaled with one rounding, in 64 bits";
    case rescaling_step::floating:
      break;
  }
  return "rescaled as floats are";
}

}  // namespace

quantized_plan nearest_plan(const request& r) {
  known_numbers known;
  if (is_baked(r)) {
    std::vector<std::int64_t> sums(static_cast<std::size_t>(r.shape.oc));
    for (std::size_t i = 0; i < r.weights.size(); ++i) {
      const std::size_t channels = sums.size(), each = r.weights.size() / channels;
      sums[depthwise_weights(r.shape) ? i % channels : i / each] +=
          static_cast<std::int64_t>(std::abs(r.weights[i]));
    }
    known = {*std::max_element(sums.begin(), sums.end()), 0};
    for (const std::int64_t bias : r.tables.bias) known.bias = std::max(known.bias, std::abs(bias));
  }
  const flash_budget flash{r.flash.bytes, r.text_budget, r.flash.transforms};
  target printed = describe(r.target);
  printed.whole_vectors = false;  // which C has no words for
  const quantized_plan p = plan_quantized(r.shape, r.numbers, printed, flash, known);
  if (!fits_code(p, flash))
    throw user_error(
        fmt::format("{}'{}', forward: no plan fits {} bytes of code; the smallest takes about {}",
                    r.place, r.name, r.text_budget, code_bytes(p)));
  return p;
}

quantized_plan plan_of(const request& r) {
  const quantized_plan p = nearest_plan(r);
  // The least is asked for as such; vectors are for hosts, which have no flash to spare.
  if (r.flash.bytes > least_flash.bytes && !p.on_vectors() && flash_bytes(p) > r.flash.bytes)
    throw user_error(fmt::format(
        "{}'{}', forward: no plan fits {} bytes of flash; the smallest takes about {}, {} of these "
        "code",
        r.place, r.name, r.flash.bytes, flash_bytes(p), code_bytes(p)));
  return p;
}

quantized_costs costs_of(const request& r, const quantized_plan& p) {
  const target hardware = describe(r.target);
  const listing program = with_kernel(p, [](const auto& k) { return list(k); });
  return {counting_machine(program, hardware.cost).count().cycles(hardware), code_bytes(p),
          stack_size(program)};
}

std::string in_words(const quantized_plan& p) {
  const std::string rest =
      p.tiles.rest > 0 ? fmt::format(", and of {} at the end", p.tiles.rest) : std::string();
  const std::string tiles =
      p.transform.size > 0
          ? fmt::format(
                "transformed to tiles of {0} x {0} outputs, {1} tiles x {2} channels at a time",
                p.transform.size, p.tiles.pixels, p.tiles.vectors)
      : p.channelwise()
          ? fmt::format("channel by channel, {} rows of outputs at a time", p.tiles.rows)
          : fmt::format("tiles of {} pixels x {} channels{}", p.tiles.pixels, p.tiles.vectors,
                        rest);
  return fmt::format(
      "{}; {}; {}; {}; {}", tiles, p.pairs() ? "two products at a time" : "one product at a time",
      p.transform.size > 0 ? "input of a few tiles, four channels at a time" : in_words(p.input),
      p.weights == storage::int16 ? "weights of 16 bits" : "weights of 8 bits",
      in_words(p.rescaled().how));
}

std::string numbers_in_words(const quantization& q) {
  return fmt::format("zero points {} and {}, clamp {} to {}, rounds as {}{}", q.src_zero,
                     q.dst_zero, q.dst_min, q.dst_max, to_word(q.profile),
                     q.shifts == shift_range::right ? ", shifts to the right" : "");
}

}  // namespace convolith::gen
