// What each header of network/ offers: a part for each, begun by four slashes.
//// network/row_operator.hpp
constexpr convolith::row_operator conv{.inputs = {{.tensor = 0, .rows = 7, .stride = 2, .span = 3, .before = 1}},
                                       .output = 1,
                                       .rows = 4};
static_assert(conv.steps() == 4 && conv.begin(conv.inputs[0], 0) == 0 && conv.end(conv.inputs[0], 3) == 7);
static_assert(conv.made(2) == 2 && conv.first_row(3) == 3);
//// network/row_schedule.hpp
constexpr int run() {
  // Two kernels of three rows: the second asks for its first row, which needs two of the first.
  const convolith::row_edge e{.tensor = 0, .rows = 6, .span = 3, .before = 1};
  const convolith::row_operator operators[] = {
      {.inputs = {e}, .output = 1, .rows = 6},
      {.inputs = {{.tensor = 1, .rows = 6, .span = 3, .before = 1}}, .output = 2, .rows = 6}};
  int done[2] = {}, most = 0, steps = 0;
  convolith::row_schedule books(operators, done);
  books.each_step([](int tensor) { return tensor == 2; },
                  [&](int i) {
                    ++steps;
                    if (i == 0 && books.rows_alive(i) > most) most = books.rows_alive(i);
                  });
  return 100 * steps + 10 * most + (books.made(2) == 6 && books.oldest(0) == 6 ? 1 : 0);
}
static_assert(run() == 1231);
//// network/memory_plan.hpp
constexpr bool run() {
  convolith::arena_buffer all[] = {{.bytes = 64}, {.bytes = 32}, {.bytes = 16, .first = 1, .last = 1}};
  const convolith::arena_overlap may[] = {{.above = 0, .below = 1, .lead = 8}};
  bool placed[3] = {};
  return convolith::place(all, may, placed, 8) == 72 && all[0].offset == 8 && all[1].offset == 0 &&
         !convolith::join(all, may, placed, 8, 0, 1) && convolith::no_lead < 0;
}
static_assert(run());
