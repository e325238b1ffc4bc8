// What is asked of the generator: a layer, its passes, and for what they are made; read from words, with clear errors.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <convolith/conv2d.hpp>

namespace convolith::gen {

/// The text on one line of a terminal: control characters, which it may hold as it comes from users, by their codes.
[[nodiscard]] std::string printable(std::string_view text);

/// Something that the user can mend: one sentence, with its place.
struct user_error : std::runtime_error {
  explicit user_error(std::string_view sentence) : std::runtime_error(printable(sentence)) {}
};

enum class pass : std::uint8_t { forward, backward_data, backward_weights };

/// One layer to be generated.
struct request {
  std::string name;
  std::string place;  ///< where it is asked for, with which errors start, such as "model.toml:3: "
  conv2d_shape shape;
  std::vector<pass> passes = {pass::forward};
  bool wide = false;  ///< double instead of float
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
      false;  ///< baked zeros are multiplied by, so that NaN and infinity pass through

  [[nodiscard]] std::size_t element_bytes() const { return wide ? sizeof(double) : sizeof(float); }
};

// Words to values, in either case of letters; each throws user_error with what was had and what there is. Names of
// targets may be written with '-', '_' or ' ', and those of cores and boards are the target that serves them.
[[nodiscard]] pass pass_named(std::string_view word);
[[nodiscard]] std::vector<pass> passes_named(std::string_view words);  ///< separated by commas
[[nodiscard]] bool is_wide(std::string_view type);                     ///< f32 or f64
[[nodiscard]] layout layout_named(std::string_view word);
[[nodiscard]] activation activation_named(std::string_view word);
[[nodiscard]] isa target_named(std::string_view word);
[[nodiscard]] conv2d_shape shape_of(std::string_view text);

[[nodiscard]] const char* to_word(pass p);
[[nodiscard]] const char* to_word(layout l);
[[nodiscard]] const char* to_word(activation a);
[[nodiscard]] std::string to_word(isa target);
[[nodiscard]] const std::vector<isa>& all_targets();

/// Throws, with `place` in front, if no names in C can start with this one, or no header can be called so.
void demand_file_name(std::string_view name, const std::string& place = {});
/// Throws if the request cannot be met: a name that is no C identifier, a shape that `check` rejects on the target.
void demand_sound(const request& r);
/// Throws if two requests would define the same names.
void demand_distinct(const std::vector<request>& all);

/// NAME as macros spell it.
[[nodiscard]] std::string upper(std::string_view name);

}  // namespace convolith::gen
