// A machine that computes nothing and knows nothing of the library, so that a kernel text must bring all it needs.
struct idle_machine {
  using index = decltype(static_cast<char*>(nullptr) - static_cast<char*>(nullptr));
  struct value {};
  struct buffer {};
  struct block {
    template <class Place>
    constexpr block(const Place&, index) {}
  };
  static constexpr int lanes = 1;

  template <class Function>
  static constexpr void loop(index begin, index end, int step, Function&& f) {
    for (index i = begin; i < end; i += step) f(i);
  }
  static constexpr bool is_known(index) { return true; }
  static constexpr index known(index i) { return i; }
  static constexpr index at_least(index a, index b) { return a > b ? a : b; }
  static constexpr index at_most(index a, index b) { return a < b ? a : b; }
  static constexpr index divide(index a, int) { return a; }
  static constexpr index entry(const auto&, int usual) { return usual; }
  static constexpr index lookup(const auto& table, index row, int field) {
    return table.at(static_cast<int>(row), field);
  }
  static constexpr int mark() { return 0; }
  static constexpr void release(int) {}

  static constexpr value zero() { return {}; }
  static constexpr void reserve(value&) {}
  static constexpr void declare(value&, value) {}
  static constexpr value load(int, const auto&) { return {}; }
  static constexpr void load_pair(const auto&, value&, value&) {}
  static constexpr value broadcast(const auto&) { return {}; }
  static constexpr void store(int, const auto&, value) {}
  static constexpr void write(bool, int, const auto&, value) {}
  static constexpr void fma(const value&, value, value) {}
  static constexpr void accumulate(const value&, value) {}
  static constexpr value horizontal(value) { return {}; }
  static constexpr void activate(auto, value&) {}
  static constexpr value gate(auto, value, value) { return {}; }
  static constexpr value constant(int) { return {}; }
  static constexpr value load_word(const auto&) { return {}; }
  static constexpr value broadcast_word(const auto&) { return {}; }
  static constexpr value load_pairs(int, const auto&) { return {}; }
  static constexpr value load_joined(int, const auto&, const auto&) { return {}; }
  static constexpr void store_four(const auto&, std::ptrdiff_t, std::ptrdiff_t, const value (&)[4], bool) {}
  static constexpr void store_word(const auto&, value) {}
  static constexpr void store_words(int, const auto&, value) {}
  static constexpr value plus(value, int) { return {}; }
  static constexpr value widen(value, int, int) { return {}; }
  static constexpr value pair_sum(value, value) { return {}; }
  static constexpr value pair_difference(value, value) { return {}; }
  static constexpr value join(value, value) { return {}; }
  static constexpr value join_upper(value, value) { return {}; }
  static constexpr value sum(value, value) { return {}; }
  static constexpr value difference(value, value) { return {}; }
  static constexpr value times(value, index) { return {}; }
  static constexpr value product(value, value) { return {}; }
  static constexpr value shift(value, int) { return {}; }
  static constexpr value low_byte(value) { return {}; }
  static constexpr value rounding(value, int) { return {}; }
  static constexpr value half(value) { return {}; }
  static constexpr value number(index) { return {}; }
  static constexpr void keep_extremum(const value&, value, bool) {}
  static constexpr void keep_extreme_bytes(const value&, value, bool) {}
  static constexpr value clamp(value, int, int) { return {}; }
  static constexpr value quotient(value, value) { return {}; }
  static constexpr value quotient(value, int, bool = false) { return {}; }
  static constexpr void add_bytes(const value&, value, int) {}
  static constexpr void dot(const value&, value, value) {}
  static constexpr void dot_lower(const value&, value, value) {}
  static constexpr void dot_upper(const value&, value, value) {}
  static constexpr value requantize(value, const auto&, const auto&) { return {}; }
  template <class Place, int Count>
  static constexpr void call(const auto&, int, const Place (&)[Count]) {}
  static constexpr void transpose_block(int, int, auto, const block&, const block&) {}
};
