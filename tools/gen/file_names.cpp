#include "file_names.hpp"

#include <string>

#include "words.hpp"

namespace convolith::gen {

namespace {

/// Headers by their names without .h, in lower case, as some file systems take either. Those in folders, such as
/// sys/types.h, cannot be hidden by a file without one.
constexpr std::string_view headers =
    // ISO C: C99 to C23
    "assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal "
    "stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdmchar "
    "stdnoreturn string tgmath threads time uchar wchar wctype "
    // IEEE Std 1003.1 (POSIX), 1988 to 2024
    "aio cpio devctl dirent dlfcn endian fcntl fmtmsg fnmatch ftw glob grp iconv langinfo libgen "
    "libintl monetary mqueue ndbm netdb nl_types poll pthread pwd re_comp regex regexp sched "
    "search semaphore spawn strings stropts syslog tar termios trace ucontext ulimit unistd utime "
    "utmpx varargs wordexp "
    // GNU C library 2.36
    "aliases alloca ar argp argz byteswap elf envz err error execinfo features fpu_control fstab "
    "fts gconv getopt gshadow ieee754 ifaddrs lastlog link malloc mcheck memory mntent nss "
    "obstack paths printf proc_service pty resolv sgtty shadow stab stdio_ext syscall sysexits "
    "termio thread_db ttyent utmp values wait "
    // newlib 3.3, picolibc 1.8, avr-libc 2.0
    "bits envlock fastmath ieeefp machine newlib picolibc picotls reent regdef semihost unctrl "
    // the C libraries of FreeBSD, NetBSD, OpenBSD and macOS
    "a_out availability availabilityinternal availabilitymacros availabilityversions bitstring "
    "bsm conditionalmacros copyfile cpuio db dbm disktab fmtcheck gethostuuid hash histedit kvm "
    "libproc libutil login_cap mactypes md5 membership mpool ncurses nlist notify osreldate "
    "pthread_np pthread_spis ptrauth ptrcheck ranlib readpassphrase rune runetype secure sha sha1 "
    "sha2 sha224 sha256 sha384 sha512 standards stringlist struct sysctl targetconditionals "
    "timeconv tzfile utf8 util uuid vis xlocale "
    // Microsoft's C library, and what <windows.h> starts with
    "concurrencysal conio corecrt corecrt_io corecrt_malloc corecrt_math corecrt_memcpy_s "
    "corecrt_memory corecrt_search corecrt_share corecrt_startup corecrt_stdio_config "
    "corecrt_terminate corecrt_wconio corecrt_wctype corecrt_wdirect corecrt_wio corecrt_wprocess "
    "corecrt_wstdio corecrt_wstdlib corecrt_wstring corecrt_wtime crtdbg crtdefs direct dos eh "
    "excpt fpieee intrin io isa_availability locking mbctype mbstring minmax new process safeint "
    "sal sdkddkver share stralign tchar vadefs vcruntime vcruntime_new vcruntime_startup "
    "vcruntime_string winapifamily winbase windef windows winnt "
    // gcc 12 and clang 14, without the many ...intrin.h of x86
    "acc_prof altivec arm64intr arm_acle arm_bf16 arm_cde arm_cmse arm_fp16 arm_mve arm_mve_types "
    "arm_neon arm_sve armintr backtrace builtins cet cpuid cxxabi gcov "
    "hexagon_circ_brev_intrinsics hexagon_protos hexagon_types hvx_hexagon_protos "
    "iso_fortran_binding mm3dnow mm_malloc msa omp ompt openacc quadmath quadmath_weak "
    "riscv_vector stdfix syslimits tr1 unwind wasm_simd128 ";

/// What no file of Windows may be called, whatever follows a dot: Microsoft, "Naming Files, Paths, and Namespaces".
constexpr std::string_view devices =
    "con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 "
    "lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 ";

/// Whether a word, which has no space in it, is one of those that a space ends.
bool holds(std::string_view words, const std::string& word) {
  const std::string ended = word + ' ';
  return words.starts_with(ended) || words.find(' ' + ended) != std::string_view::npos;
}

}  // namespace

bool hides_header(std::string_view name) {
  const std::string word = lower(name);
  return holds(headers, word) || word.ends_with("intrin");
}

bool names_device(std::string_view name) { return holds(devices, lower(name)); }

}  // namespace convolith::gen
