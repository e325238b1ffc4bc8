#include "progress.hpp"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <system_error>

#include <fmt/format.h>

namespace convolith::gen {

progress::progress() {
  if (isatty(STDERR_FILENO) != 1) return;
  try {
    teller_ = std::thread([this] { tell(); });
  } catch (const std::
               system_error&) {  // a machine without threads, such as WebAssembly, works in silence
  }
}

progress::~progress() {
  if (!teller_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  ends_.notify_one();
  teller_.join();
}

void progress::reach(const std::string& stage) {
  const std::lock_guard lock(mutex_);
  stage_ = stage;
}

void progress::tell() {
  constexpr const char* erase = "\r\x1b[K";
  std::unique_lock lock(mutex_);
  int seconds = 0;
  while (!ends_.wait_for(lock, std::chrono::seconds(1), [this] { return ended_; })) {
    fmt::print(stderr, "{}convolith-gen: {}, {} s", erase, stage_, ++seconds);
    static_cast<void>(std::fflush(stderr));
  }
  if (seconds > 0) fmt::print(stderr, "{}", erase);
}

}  // namespace convolith::gen
