// A text from texts.txt, read for a constant.
#include <convolith/shape/text.hpp>

inline constexpr auto s = convolith::shape(TEXT);
