// Files on disk: read whole, written whole or not at all, compared with what they should hold.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "c_file.hpp"

namespace convolith::gen {

[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// Writes all files to the folder, which is made if need be, as are those below it. All are written beside
/// their places, and only then moved there.
void write_files(const std::filesystem::path& folder, const std::vector<c_file>& files);

/// Names of those files that the folder lacks or has with another text.
[[nodiscard]] std::vector<std::filesystem::path> stale_files(const std::filesystem::path& folder,
                                                             const std::vector<c_file>& files);

}  // namespace convolith::gen
