#include "c_places.hpp"

#include <fmt/format.h>

namespace convolith::gen {

std::string name_of(const planned_arena& a, const network_request& r) {
  if (r.arena_of_caller) return "arena";
  return a.region.empty() ? r.name + "_arena" : fmt::format("{}_arena_{}", r.name, a.region);
}

std::string byte_at(const arena_place& at, const planned_network& p, const network_request& r) {
  return fmt::format("{} + {}", name_of(p.arenas[static_cast<std::size_t>(at.arena)], r),
                     at.offset);
}

std::string in_arena(const arena_place& at, const std::string& type, const planned_network& p,
                     const network_request& r) {
  return fmt::format("({} *)(void *)({})", type, byte_at(at, p, r));
}

std::string definitions_of_arenas(const planned_network& p, const network_request& r) {
  std::string text;
  for (const planned_arena& a : p.arenas) {
    if (a.bytes == 0) continue;
    std::string in;
    if (!a.region.empty()) {
      in = fmt::format("{}_IN_{}", upper(r.name), upper(a.region));
      text += fmt::format(
          "\n#ifndef {0}\n#ifdef __GNUC__\n#define {0} __attribute__((section(\".bss.{1}\")))\n"
          "#else\n#define {0}\n#endif\n#endif",
          in, a.region);
      in += ' ';
    }
    text += fmt::format(
        "\n#if defined(__GNUC__)\n__attribute__((aligned(8)))\n#endif\n{}static unsigned char "
        "{}[{}];\n",
        in, name_of(a, r), a.bytes);
  }
  return text;
}

}  // namespace convolith::gen
