// How kernels on int8 read elements that lie side by side, where no weights come with them.
#pragma once

#include <cstdint>

#include <convolith/target/target.hpp>

namespace convolith {

/// How a kernel reads neighbouring channels: numbers, in vectors where the target has them, or the four bytes of a word, of
/// which instructions take two or four at a time.
enum class reading_channels : std::uint8_t { numbers, words };

/// Which way reads channels side by side that so many elements are taken of.
template <class Plan>
constexpr void choose_reading(Plan& p, std::int64_t channels, bool words_hold_all,
                              const target& t) {
  if (t.multiplies_pairs && channels % 4 == 0 && words_hold_all)
    p.reading = reading_channels::words;
  else if (t.whole_vectors && channels * 4 >= t.vector_bytes)
    p.lanes = t.vector_bytes / 4;
}

}  // namespace convolith
