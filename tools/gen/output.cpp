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
  std::filesystem::create_directories(folder, failed);
  if (failed) throw cannot("make the folder", folder, failed.message());
  for (const c_file& f : files) {
    const std::filesystem::path path = folder / f.name, beside = folder / (f.name + ".part");
    errno = 0;
    {
      std::ofstream out(beside, std::ios::binary);
      out << f.text;
      out.flush();
      if (!out) {
        const std::string why = std::strerror(errno);
        out.close();
        std::filesystem::remove(beside, failed);
        throw cannot("write", path, why);
      }
    }
    std::filesystem::rename(beside, path, failed);
    if (failed) {
      const std::string why = failed.message();
      std::filesystem::remove(beside, failed);
      throw cannot("write", path, why);
    }
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
