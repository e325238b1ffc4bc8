// Parameters of C functions that nothing reads.
#pragma once

#include <string>

namespace convolith::gen {

/// Statements for the pointers of a signature that a body does not name, of which compilers would warn.
[[nodiscard]] std::string unread_parameters(const std::string& signature, const std::string& body);

}  // namespace convolith::gen
