// What holds for all that an umbrella header includes, until close.hpp: included by those headers alone, and each time.

// g++ holds names in the templates' lambdas and constructors against globals that a user declares after the headers.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

// Names of ours and of the standard library that platforms define as macros: Arduino, the Windows SDK, macOS' asserts,
// lwIP's sockets, IAR's headers for AVR, <tgmath.h>. They are set aside, and come back in close.hpp.
#pragma push_macro("byte")
#pragma push_macro("check")
#pragma push_macro("fma")
#pragma push_macro("input")
#pragma push_macro("max")
#pragma push_macro("min")
#pragma push_macro("read")
#pragma push_macro("require")
#pragma push_macro("write")
#undef byte
#undef check
#undef fma
#undef input
#undef max
#undef min
#undef read
#undef require
#undef write

// A kernel is a list of steps that g++ must inline and clean up, or it is tens of times as large: without
// optimisation it is compiled as with -O2. Other levels stay as they are, -Og too, which no macro tells from -O1.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC push_options
#if !defined(__OPTIMIZE__)
#pragma GCC optimize("O2")
#endif
#endif
