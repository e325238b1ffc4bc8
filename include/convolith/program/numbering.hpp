// Numbers for what lives at a time while a program is recorded: registers, or offsets.
#pragma once

namespace convolith {

/// Numbers are taken from 0 on, and given back from the last one on.
struct numbering {
  int next = 0;
  int most = 0;  ///< that were taken at a time

  constexpr int take() {
    const int number = next++;
    if (next > most) most = next;
    return number;
  }
  constexpr void give_back(int first) { next = first; }
};

}  // namespace convolith
