// Feeds the files of a folder to a fuzzer's target, so that what libFuzzer once found is tried by every compiler: each as
// it is, and so many times damaged.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void feed(const std::vector<char>& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

/// One or two bytes become others, near ones as a rule, and one file of eight ends early.
std::vector<char> damaged(std::vector<char> bytes, std::mt19937& random) {
  for (unsigned left = 1 + random() % 2; left > 0 && !bytes.empty(); --left) {
    char& byte = bytes[random() % bytes.size()];
    const int near = byte + static_cast<int>(random() % 9) - 4,
              any = static_cast<int>(random() % 256);
    byte = static_cast<char>(random() % 4 == 0 ? any : near);
  }
  if (random() % 8 == 0 && !bytes.empty()) bytes.resize(random() % bytes.size());
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const int times = std::atoi(argv[2]);
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) paths.push_back(entry);
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    std::mt19937 random;  // so that what is tried of a file depends on that file alone
    for (int time = 0; time <= times; ++time) {
      // The last line tells which input ends the program.
      std::printf("%s, %d\n", path.filename().c_str(), time);
      std::fflush(stdout);
      feed(time == 0 ? bytes : damaged(bytes, random));
    }
  }
  std::printf("%zu passed, 0 failed\n", paths.size() * static_cast<std::size_t>(1 + times));
  return paths.empty() ? 1 : 0;
}
