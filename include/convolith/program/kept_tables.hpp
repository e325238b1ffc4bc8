// The tables of bounds that a program has written down of late, so that none is there twice in a row.
#pragma once

#include <array>
#include <cstddef>

#include <convolith/shape/axis.hpp>

namespace convolith {

class kept_tables {
 public:
  /// The first row of a table among those in a store, to which it is added if it is not there.
  template <class Store>
  constexpr int start_of(const band_table& table, Store& store) {
    for (const kept& k : kept_)
      if (k.table == table) return k.start;
    const int start = store.rows();
    store.append_rows(table);
    kept_[next_++ % kept_.size()] = {table, start};
    return start;
  }

 private:
  struct kept {
    band_table table;
    int start = 0;
  };
  std::array<kept, 8> kept_{};
  std::size_t next_ = 0;
};

}  // namespace convolith
