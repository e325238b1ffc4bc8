#include "words.hpp"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

namespace convolith::gen {

namespace {

/// How many letters must be changed, added, left out or swapped with their neighbour.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = std::min(
          {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

}  // namespace

std::string lower(std::string_view word) {
  std::string text(word);
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

std::string nearest(std::string_view wanted, const std::vector<std::string>& known) {
  constexpr std::size_t longest = 40;  // of a word; what is longer is no slip of the finger
  const std::string word = lower(wanted);
  if (word.empty() || word.size() > longest) return {};
  std::string best;
  std::size_t least = std::max<std::size_t>(1, word.size() / 4) + 1;
  for (const std::string& k : known) {
    if (k.empty() || k == wanted || lower(k)[0] != word[0]) continue;
    if (const std::size_t wrong = distance(word, lower(k)); wrong < least) {
      least = wrong;
      best = k;
    }
  }
  return best;
}

std::string suggestion(std::string_view wanted, const std::vector<std::string>& known) {
  const std::string meant = nearest(wanted, known);
  return meant.empty() ? "" : fmt::format("; did you mean '{}'?", meant);
}

}  // namespace convolith::gen
