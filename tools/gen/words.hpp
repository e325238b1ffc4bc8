// Words as users type them: without regard to case, and with the nearest known one where none is meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace convolith::gen {

/// In small letters, as far as they are ASCII.
[[nodiscard]] std::string lower(std::string_view word);

/// The known word that was probably meant, by how many letters are wrong, missing, too many or swapped; empty: none.
/// The first letter must be right, so that no other word is taken for a slip of the finger.
[[nodiscard]] std::string nearest(std::string_view wanted, const std::vector<std::string>& known);

/// "; did you mean 'NEAREST'?" or nothing.
[[nodiscard]] std::string suggestion(std::string_view wanted,
                                     const std::vector<std::string>& known);

}  // namespace convolith::gen
