// A function of C that printed programs call.
#pragma once

#include <string>
#include <vector>

namespace convolith {

/// One function of C. Where `dsp` is not empty it is the body for GNU compilers on Armv7E-M.
struct whole_definition {
  const char* name;
  std::vector<std::string> calls;  ///< those that are defined before it
  const char* head;
  const char* dsp;
  const char* anywhere;
};

}  // namespace convolith
