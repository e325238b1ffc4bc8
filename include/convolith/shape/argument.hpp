// What a layer takes as its shape: a `conv2d_shape`, or the text of one as a literal.
#pragma once

#include <cstddef>
#include <string_view>

#include <convolith/shape/shape.hpp>
#include <convolith/shape/text.hpp>

namespace convolith {

/// A template argument that both convert to. A wrong text converts as well, so that the error is said once, by
/// `require_text`, and not by whatever comes after.
struct shape_argument {
  parsed_shape parsed;  ///< the shape, or what is wrong with the text

  /// Of a shape.
  constexpr shape_argument(const conv2d_shape& shape) : parsed{shape} {}
  /// Of what a parser has read.
  constexpr explicit shape_argument(const parsed_shape& read) : parsed{read} {}
  /// Of a literal, which `parse_shape` reads.
  template <std::size_t Size>
  constexpr shape_argument(const char (&text)[Size])
      : parsed(parse_shape(std::string_view(text, Size - 1))) {}
};

/// The same of a window that goes over each channel by itself: "ic16ih8kh2sh2".
struct window_argument : shape_argument {
  using shape_argument::shape_argument;
  /// Of a literal, which `parse_window` reads.
  template <std::size_t Size>
  constexpr window_argument(const char (&text)[Size])
      : shape_argument(parse_window(std::string_view(text, Size - 1))) {}
};

/// Fails to compile with what is wrong with the text in the message, and after how many characters.
template <text_error Error, std::size_t Position>
struct text_is_shape {
  /// Whether it is one.
  static constexpr bool value = Error == text_error::none;
};

/// In a class body, `static_assert(require_text<Shape>::value);` gives one error if the text is not a shape.
template <shape_argument Shape>
struct require_text {
  /// Always: the assertion below speaks.
  static constexpr bool value = true;
  static_assert(text_is_shape<Shape.parsed.error, Shape.parsed.position>::value,
                "this text is not a shape: what is wrong, after how many characters");
};

}  // namespace convolith
