// Names that a generated file must not have, as it would be taken for another, or could not be written everywhere.
#pragma once

#include <string_view>

namespace convolith::gen {

/// Whether NAME.h is, in any case of letters, a header of a C library or a compiler, which programs and those headers
/// themselves include in angle brackets: with the folder of the generated file among the ones that are searched, they
/// would get that file.
[[nodiscard]] bool hides_header(std::string_view name);

/// Whether NAME.h is a device on Windows.
[[nodiscard]] bool names_device(std::string_view name);

}  // namespace convolith::gen
