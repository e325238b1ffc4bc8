// Names of targets, and which target serves the cores, chips and boards that are none themselves.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "request.hpp"
#include "words.hpp"

namespace convolith::gen {

namespace {

/// What a chip is planned for: the first of `best` that is a target. A name that ends with '*' stands for all that start
/// so. A name that is a target itself is that target, whatever stands here.
struct served {
  const char* name;
  std::vector<const char*> best;
};

/// By the core that is in it: the vendors' data sheets.
const std::vector<served>& table() {
  static const std::vector<served> all = {
      {"cortex-m0+", {"cortex-m0"}},
      {"cortex-m0plus", {"cortex-m0"}},
      {"cortex-m1", {"cortex-m0"}},
      {"cortex-m23", {"cortex-m0"}},
      {"cortex-m3", {"cortex-m0"}},
      {"cortex-m4f", {"cortex-m4"}},
      {"cortex-m7", {"cortex-m4"}},
      {"cortex-m33", {"cortex-m4"}},
      {"cortex-m35p", {"cortex-m33", "cortex-m4"}},
      {"cortex-m52", {"cortex-m55", "cortex-m4"}},
      {"cortex-m55", {"cortex-m4"}},
      {"cortex-m85", {"cortex-m55", "cortex-m4"}},
      // ST
      {"stm32f0*", {"cortex-m0"}},
      {"stm32g0*", {"cortex-m0"}},
      {"stm32l0*", {"cortex-m0"}},
      {"stm32f1*", {"cortex-m3", "cortex-m0"}},
      {"stm32f2*", {"cortex-m3", "cortex-m0"}},
      {"stm32l1*", {"cortex-m3", "cortex-m0"}},
      {"stm32f3*", {"cortex-m4"}},
      {"stm32f4*", {"cortex-m4"}},
      {"stm32g4*", {"cortex-m4"}},
      {"stm32l4*", {"cortex-m4"}},
      {"stm32wb*", {"cortex-m4"}},
      {"stm32f7*", {"cortex-m7", "cortex-m4"}},
      {"stm32h7*", {"cortex-m7", "cortex-m4"}},
      {"stm32l5*", {"cortex-m33", "cortex-m4"}},
      {"stm32u5*", {"cortex-m33", "cortex-m4"}},
      {"stm32h5*", {"cortex-m33", "cortex-m4"}},
      {"stm32n6*", {"cortex-m55", "cortex-m4"}},
      // Nordic, Raspberry Pi, Microchip, NXP
      {"nrf51*", {"cortex-m0"}},
      {"nrf52*", {"cortex-m4"}},
      {"nrf53*", {"cortex-m33", "cortex-m4"}},
      {"nrf54*", {"cortex-m33", "cortex-m4"}},
      {"nrf91*", {"cortex-m33", "cortex-m4"}},
      {"rp2040", {"cortex-m0"}},
      {"rp2350*", {"cortex-m33", "cortex-m4"}},
      {"samd21*", {"cortex-m0"}},
      {"samd51*", {"cortex-m4"}},
      {"imxrt*", {"cortex-m7", "cortex-m4"}},
      // Espressif: Xtensa with a floating-point unit, Xtensa without one, RISC-V
      {"esp32", {"scalar"}},
      {"esp32-s3", {"scalar"}},
      {"esp32-s2", {"rv32"}},
      {"esp8266", {"rv32"}},
      {"esp32-c*", {"rv32"}},
      {"esp32-h*", {"rv32"}},
      // Eight bits: as few registers, and soft floating point
      {"avr", {"cortex-m0"}},
      {"atmega*", {"cortex-m0"}},
      {"attiny*", {"cortex-m0"}},
      // Boards
      {"arduino-uno", {"cortex-m0"}},
      {"arduino-nano", {"cortex-m0"}},
      {"arduino-mega", {"cortex-m0"}},
      {"arduino-zero", {"cortex-m0"}},
      {"arduino-due", {"cortex-m3", "cortex-m0"}},
      {"arduino-nano-33-ble", {"cortex-m4"}},
      {"microbit", {"cortex-m0"}},
      {"microbit-v2", {"cortex-m4"}},
      {"teensy4*", {"cortex-m7", "cortex-m4"}},
      {"pico", {"cortex-m0"}},
      {"pico-2", {"cortex-m33", "cortex-m4"}},
      {"raspberry-pi-pico", {"cortex-m0"}},
      {"raspberry-pi-pico-2", {"cortex-m33", "cortex-m4"}},
      {"raspberry-pi", {"neon"}},
      {"raspberry-pi-3*", {"neon"}},
      {"raspberry-pi-4*", {"neon"}},
      {"raspberry-pi-5*", {"neon"}},
      // Desktops and servers
      {"x86-64", {"sse2"}},
      {"x86-64-v2", {"sse2"}},
      {"x86-64-v3", {"avx2"}},
      {"x86-64-v4", {"avx512"}},
      {"amd64", {"sse2"}},
      {"x64", {"sse2"}},
      {"haswell", {"avx2"}},
      {"aarch64", {"neon"}},
      {"arm64", {"neon"}},
      {"apple-m*", {"neon"}},
      {"cortex-a53", {"neon"}},
      {"cortex-a72", {"neon"}},
      {"cortex-a76", {"neon"}},
      {"riscv32", {"rv32"}},
      {"rv32i*", {"rv32"}},
      {"riscv64", {"scalar"}},
      {"rv64*", {"scalar"}},
      {"generic", {"scalar"}},
  };
  return all;
}

bool stands_for(std::string_view name, std::string_view word) {
  if (name.ends_with('*')) return word.starts_with(name.substr(0, name.size() - 1));
  return name == word;
}

const isa* target_called(std::string_view word) {
  const std::vector<isa>& all = all_targets();
  const auto at = std::find_if(all.begin(), all.end(), [&](isa t) { return to_word(t) == word; });
  return at == all.end() ? nullptr : &*at;
}

}  // namespace

isa target_named(std::string_view given) {
  std::string word = lower(given);
  for (char& c : word) c = c == '_' || c == ' ' ? '-' : c;
  if (const isa* target = target_called(word)) return *target;
  for (const served& s : table())
    if (stands_for(s.name, word))
      for (const char* best : s.best)
        if (const isa* target = target_called(best)) return *target;
  std::vector<std::string> targets, known;
  for (const isa target : all_targets()) targets.push_back(to_word(target));
  known = targets;
  for (const served& s : table())
    if (std::string_view(s.name).find('*') == std::string_view::npos) known.push_back(s.name);
  throw user_error(fmt::format("unknown target '{}'; there are {}{}", given,
                               fmt::join(targets, ", "), suggestion(word, known)));
}

}  // namespace convolith::gen
