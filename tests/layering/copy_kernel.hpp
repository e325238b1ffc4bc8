// A kernel that copies three elements by a loop, and knows nothing of the library but what every kernel is.
struct copy_kernel {
  static constexpr int operands = 2;

  [[nodiscard]] constexpr int lanes() const { return 1; }
  template <class Machine>
  constexpr void operator()(Machine& m, const typename Machine::buffer (&b)[operands]) const {
    using index = typename Machine::index;
    m.loop(index(0), index(3), 1, [&](const index& i) {
      const int before = m.mark();
      m.store(1, {b[1], i}, m.load(1, {b[0], i}));
      m.release(before);
    });
  }
};
