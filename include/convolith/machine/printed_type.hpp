// How C spells an element type.
#pragma once

namespace convolith {

/// The element type of printed code.
struct c_type {
  const char* name;    ///< as C spells it
  const char* suffix;  ///< of a literal
  int bytes;
};
template <class Element>
inline constexpr c_type c_type_of = sizeof(Element) == sizeof(float) ? c_type{"float", ".0f", 4}
                                                                     : c_type{"double", ".0", 8};

}  // namespace convolith
