// What is asked of the generator: a layer, its passes, and for what they are made; read from words, with clear errors.
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <convolith/conv2d.hpp>
#include <convolith/plan/quantized_cost.hpp>
#include <convolith/quantization/check.hpp>
#include <convolith/quantization/quantization.hpp>

namespace convolith::gen {

/// The text on one line of a terminal: control characters, which it may hold as it comes from users, by their codes.
[[nodiscard]] std::string printable(std::string_view text);

/// Something that the user can mend: one sentence, with its place.
struct user_error : std::runtime_error {
  explicit user_error(std::string_view sentence) : std::runtime_error(printable(sentence)) {}
};

/// Several such things, each on a line below the sentence.
struct user_errors : user_error {
  user_errors(std::string_view sentence, std::vector<std::string> all)
      : user_error(sentence), each(std::move(all)) {}
  std::vector<std::string> each;
};

enum class pass : std::uint8_t { forward, backward_data, backward_weights };

/// What a layer computes with.
enum class element : std::uint8_t { f32, f64, int8 };

/// The real numbers that one step of the integers stands for, as model files have them: multipliers follow from them.
struct real_scales {
  std::optional<float> src{}, dst{};
  std::vector<float> wei{};  ///< one for each output channel, or one for all
  std::string wei_file{};
};

/// What is baked into an int8 layer beside its weights, and the files it is read from; none: empty.
struct quantized_tables {
  std::string bias_file{}, multipliers_file{}, shifts_file{}, scales_file{};
  std::vector<std::int32_t> bias{};
  std::vector<fixed_multiplier> multipliers{};  ///< one for each output channel
  std::vector<float> scales{};                  ///< the same, in their place
  real_scales real{};                           ///< what either is made of, if they are not given
};
[[nodiscard]] inline bool has_bias(const quantized_tables& t) {
  return !t.bias_file.empty() || !t.bias.empty();
}
[[nodiscard]] inline bool has_multipliers(const quantized_tables& t) {
  return !t.multipliers_file.empty() || !t.shifts_file.empty() || !t.multipliers.empty();
}
[[nodiscard]] inline bool has_scales(const quantized_tables& t) {
  return !t.scales_file.empty() || !t.scales.empty();
}

/// One layer to be generated.
struct request {
  std::string name;
  std::string place;  ///< where it is asked for, with which errors start, such as "model.toml:3: "
  conv2d_shape shape;
  std::vector<pass> passes = {pass::forward};
  element type = element::f32;
  layout data = layout::nhwc;
  activation act = activation::none;
  bool with_bias = true;
  bool accumulate = false;  ///< gradients are added to what their buffers hold
  isa target = isa::scalar;
  std::int64_t text_budget = 0;  ///< bytes of code for each pass; 0 leaves it to the target
  int candidate = 0;             ///< which of the plans that fit, from the best on
  std::vector<double>
      weights;  ///< baked into the forward pass, in the order of the layout; none: a parameter
  std::string weights_file;  ///< where they are read from; none: empty
  bool keep_zeros =
      false;               ///< baked zeros are multiplied by, so that NaN and infinity pass through
  flash_budget flash{};    ///< of int8
  quantization numbers{};  ///< of int8
  std::string numbers_key{};  ///< what of `numbers` or `tables` was asked for last; none: empty
  quantized_tables tables{};

  [[nodiscard]] bool wide() const { return type == element::f64; }
  [[nodiscard]] bool quantized() const { return type == element::int8; }
  [[nodiscard]] std::size_t element_bytes() const {
    return wide() ? sizeof(double) : quantized() ? 1 : sizeof(float);
  }
};

[[nodiscard]] inline bool has_weights(const request& r) {
  return !r.weights_file.empty() || !r.weights.empty();
}

// Words to values, in either case of letters; each throws user_error with what was had and what there is. Names of
// targets may be written with '-', '_' or ' ', and those of cores and boards are the target that serves them.
[[nodiscard]] pass pass_named(std::string_view word);
[[nodiscard]] std::vector<pass> passes_named(std::string_view words);  ///< separated by commas
/// What of quantised layers there is no C for.
inline constexpr const char* only_in_headers =
    "16-bit activations, 4-bit weights and transposed int8 layers are for the C++ headers only "
    "(quantization::width, quantized_options::transposed); the generator has int8";

[[nodiscard]] element element_named(std::string_view word);
[[nodiscard]] rounding rounding_named(std::string_view word);
[[nodiscard]] layout layout_named(std::string_view word);
[[nodiscard]] activation activation_named(std::string_view word);
[[nodiscard]] isa target_named(std::string_view word);
[[nodiscard]] conv2d_shape shape_of(std::string_view text);
/// Both bounds of a clamp, separated by a comma.
void set_clamp(quantization& q, std::string_view bounds);
/// A number of bytes, or `min` or `any`.
[[nodiscard]] flash_budget flash_named(std::string_view word);
[[nodiscard]] int whole_number(std::string_view text);

[[nodiscard]] const char* to_word(pass p);
[[nodiscard]] const char* to_word(element e);
[[nodiscard]] const char* to_word(rounding r);
[[nodiscard]] const char* to_word(layout l);
[[nodiscard]] const char* to_word(activation a);
[[nodiscard]] std::string to_word(isa target);
[[nodiscard]] const std::vector<isa>& all_targets();

/// A C identifier without a '_' in front.
[[nodiscard]] bool can_start_names(std::string_view name);
/// Throws, with `place` in front, if no names in C can start with this one, or no header can be called so.
void demand_file_name(std::string_view name, const std::string& place = {});
/// Throws if the request cannot be met: a name that is no C identifier, a shape that `check` rejects on the target.
void demand_sound(const request& r);
/// Throws if two requests would define the same names.
void demand_distinct(const std::vector<request>& all);

/// NAME as macros spell it.
[[nodiscard]] std::string upper(std::string_view name);

}  // namespace convolith::gen
