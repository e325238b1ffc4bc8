// Runs a test only where the processor has the instructions that it was compiled for: on_cpu ISA PROGRAM ARGUMENTS...
// Without arguments it prints the largest instruction set that the processor has.
//
// A program cannot tell by itself, since the compiler may have used such instructions before main.
#include <unistd.h>

#include <cstdio>
#include <string_view>

namespace {

constexpr int skipped = 77;  // to Meson, and to Automake before it

bool processor_has(std::string_view isa) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
  if (isa == "sse2") return true;
  if (isa == "avx2") return avx2;
  if (isa == "avx512") return avx512;
  if (isa == "avx512vnni") return avx512 && __builtin_cpu_supports("avx512vnni");
#endif
  return isa == "base";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    const char* best = "base";
    for (const char* isa : {"sse2", "avx2", "avx512", "avx512vnni"}) {
      if (processor_has(isa)) best = isa;
    }
    std::puts(best);
    return 0;
  }
  if (!processor_has(argv[1])) {
    std::printf("skipped: this processor has no %s\n", argv[1]);
    return skipped;
  }
  execv(argv[2], argv + 2);
  std::perror(argv[2]);
  return 2;
}
