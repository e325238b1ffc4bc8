// What the generator's tests share: a layer that is in order, and what is said of something that is not.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "request.hpp"

namespace convolith::gen {

/// What is said about something that cannot be used; empty if it can.
template <class F>
std::string complaint(const F& f) {
  try {
    f();
    return "";
  } catch (const user_error& e) {
    return e.what();
  }
}

inline request layer(const std::string& name, std::string_view shape, isa target = isa::scalar) {
  request r;
  r.name = name;
  r.shape = shape_of(shape);
  r.target = target;
  return r;
}

struct refusal {
  std::string text, message;
  friend std::ostream& operator<<(std::ostream& out, const refusal& r) { return out << r.message; }
};

}  // namespace convolith::gen
