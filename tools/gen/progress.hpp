// What takes long says on a terminal what it does.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace convolith::gen {

/// If standard error is a terminal: after a second, and then every second, the stage that is reached, in a line that goes
/// at the end.
class progress {
 public:
  progress();
  ~progress();
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;

  void reach(const std::string& stage);

 private:
  std::mutex mutex_{};
  std::condition_variable ends_{};
  std::string stage_ = "reading";
  bool ended_ = false;
  std::thread teller_{};

  void tell();
};

}  // namespace convolith::gen
