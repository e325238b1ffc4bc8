// Ends what open.hpp began: included by umbrella headers alone, and each time.

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC pop_options
#endif

#pragma pop_macro("byte")
#pragma pop_macro("check")
#pragma pop_macro("fma")
#pragma pop_macro("input")
#pragma pop_macro("max")
#pragma pop_macro("min")
#pragma pop_macro("read")
#pragma pop_macro("require")
#pragma pop_macro("write")

#pragma GCC diagnostic pop
