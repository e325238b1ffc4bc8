// What each header of program/ offers, on a kernel of one loop: a part for each, begun by four slashes.
//// program/program.hpp
constexpr convolith::program<convolith::program_size{.steps = 2}> two_steps{};
static_assert(two_steps.length == 2 && two_steps.row_count == 0);
static_assert(convolith::touches_memory(convolith::action::load));
constexpr convolith::step s{.first = convolith::location{}};
static_assert(s.first.node == -1);
//// program/numbering.hpp
constexpr int most() {
  convolith::numbering numbers;
  const int first = numbers.take();
  numbers.take();
  numbers.give_back(first);
  return 10 * numbers.most + numbers.take();
}
static_assert(most() == 20);
//// program/delayed_sum.hpp
constexpr int steps_of_two_products() {
  int steps = 0;
  const auto count = [&](const convolith::step& s) { steps = 10 * steps + (s.what == convolith::action::product ? 1 : 2); };
  convolith::delayed_sum sums(0, 1);
  sums.add(2, 3, 4, count);
  sums.add(2, 3, 4, count);
  sums.settle(count);
  sums.settle(count);
  return sums.separate() ? steps : 0;
}
static_assert(steps_of_two_products() == 1122);
//// program/recording.hpp
struct no_store {
  static constexpr int append(const convolith::step&) { return 0; }
  static constexpr void end_loop(int, int) {}
};
constexpr int registers() {
  convolith::recording_machine<no_store> m(1, convolith::multiply_add::separate, {});
  convolith::record(copy_kernel{}, m);
  return m.registers();
}
static_assert(registers() == 3);  // two of them for products
//// program/whole_recording.hpp
struct counter : convolith::whole_recording<counter> {
  int made_steps = 0;
  constexpr convolith::recorded_value made(const convolith::step& s) {
    ++made_steps;
    return {s.count};
  }
};
constexpr int steps() {
  counter m;
  return m.shift(m.times({0}, 1), 3).number + m.made_steps;
}
static_assert(steps() == 4);
//// program/recorded_index.hpp
struct machine {
  using index = convolith::recorded_index<machine>;
  static constexpr bool known(const index& i) { return i.known(); }
  static constexpr int node(const convolith::step&) { return 0; }
};
static_assert(machine::known(machine::index(2) * 3 + machine::index(1)));
//// program/recorded.hpp
static_assert(convolith::measured<copy_kernel{}>.steps == convolith::recorded<copy_kernel{}>.length);
static_assert(convolith::recorded<copy_kernel{}>.registers == 1);
//// program/listing.hpp
bool run() { return !convolith::list(copy_kernel{}).steps.empty(); }
//// program/counts.hpp
bool run(const convolith::step& s) {
  const convolith::target m4 = convolith::describe(convolith::isa::cortex_m4);
  return convolith::executed_by(s, m4.cost, 1, true).cycles(m4) == 1;
}
//// program/counting.hpp
bool run() { return convolith::count(copy_kernel{}).loads == 3; }
//// program/unread.hpp
void run(convolith::listing& l) { convolith::drop_unread_loads(l); }
bool run(const convolith::listing& l) { return convolith::is_read(l, 0, l.steps[0].result); }
//// program/fold.hpp
bool run(convolith::listing& l) {
  return convolith::fold_zeros(l, 0, {1, 0, 1});
}
//// program/live_ranges.hpp
bool run(const convolith::listing& l) {
  convolith::live_range r{.uses = {1}};
  convolith::end_range(r, convolith::loops_of(l));
  return r.to == 1 && convolith::registers_of(l.steps[0]).makes;
}
//// program/kept_tables.hpp
struct counting_store {
  int count = 5;
  constexpr int rows() const { return count; }
  constexpr void append_rows(const convolith::band_table& t) { count += t.count; }
};
constexpr int run() {
  counting_store store;
  convolith::kept_tables tables;
  const convolith::band_table t = convolith::output_bands({.outputs = 2, .inputs = 2, .taps = 1});
  return tables.start_of(t, store) + tables.start_of(t, store) + store.count;
}
static_assert(run() == 16);
