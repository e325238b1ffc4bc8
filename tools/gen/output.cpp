#include "output.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>

#include <fmt/format.h>

namespace convolith::gen {

namespace {

bool holds(const std::filesystem::path& path, const std::string& text) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream had;
  had << in.rdbuf();
  return in && had.str() == text;
}

user_error cannot(const char* what, const std::filesystem::path& path, const std::string& why) {
  return user_error(fmt::format("cannot {} {}: {}", what, path.string(), why));
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  const std::string why = std::strerror(errno);
  std::error_code
      ignored;  // of a path that is no path, such as one that is too long: `why` has the reason
  const bool folder = std::filesystem::is_directory(path, ignored);
  if (!in || folder) throw cannot("read", path, folder ? "it is a folder" : why);
  return text.str();
}

void write_files(const std::filesystem::path& folder, const std::vector<c_file>& files) {
  std::error_code failed;
  for (const c_file& f : files) {
    const std::filesystem::path inside = (folder / f.name).parent_path();
    std::filesystem::create_directories(inside, failed);
    // A file in its place is no folder; C++ libraries say so in words of their own.
    std::error_code unknown;
    if (failed && std::filesystem::is_regular_file(inside, unknown))
      failed = std::make_error_code(std::errc::not_a_directory);
    if (failed) throw cannot("make the folder", inside, failed.message());
  }
  const auto beside = [&](const c_file& f) { return folder / (f.name + ".part"); };
  const auto give_up = [&](const c_file& on, const std::string& why) {
    for (const c_file& f : files) std::filesystem::remove(beside(f), failed);
    return cannot("write", folder / on.name, why);
  };
  for (const c_file& f : files) {
    errno = 0;
    std::ofstream out(beside(f), std::ios::binary);
    out << f.text;
    out.close();
    if (!out) throw give_up(f, std::strerror(errno));
    if (std::filesystem::is_directory(folder / f.name, failed)) throw give_up(f, "it is a folder");
  }
  // All of them are on the disk, so that little can fail from here on.
  for (const c_file& f : files) {
    std::filesystem::rename(beside(f), folder / f.name, failed);
    if (failed) throw give_up(f, failed.message());
  }
}

std::vector<std::filesystem::path> stale_files(const std::filesystem::path& folder,
                                               const std::vector<c_file>& files) {
  std::vector<std::filesystem::path> stale;
  for (const c_file& f : files)
    if (!holds(folder / f.name, f.text)) stale.push_back(folder / f.name);
  return stale;
}

}  // namespace convolith::gen
