// What each header of plan/ offers, used with nothing else included: a part for each, begun by four slashes.
//// plan/plan.hpp
constexpr convolith::conv2d_shape s{.ic = 16, .ih = 8, .iw = 8, .oc = 8};
constexpr convolith::target avx2 = convolith::describe(convolith::isa::avx2);
static_assert(convolith::strides_of(convolith::layout::nhwc, 16, 8, 8).x == 16);
static_assert(convolith::strides_of(convolith::layout::nchw, s).o == 16);
static_assert(convolith::canonical(s, convolith::layout::nhwc).shape.iw == 64 && !convolith::depthwise(s));
static_assert(convolith::lanes_for<float>(avx2, 8) == 8 && convolith::lanes_for_buffer<double>(avx2, 64) == 4);
static_assert(!convolith::pairs_of<float>(avx2, 8) && convolith::balanced(9, 4) == 3);
static_assert(convolith::cheapest_tile(avx2, 8, 2, convolith::straight_steps{}, 256).rows > 1);
//// plan/strategy.hpp
static_assert(convolith::lane_axis::outputs != convolith::lane_axis::sum);
static_assert(convolith::reading::packed != convolith::reading::in_place);
static_assert(convolith::writing::staged != convolith::writing::in_place);
static_assert(convolith::loading::by_pairs != convolith::loading::singly);
static_assert(convolith::unrolling::kernel != convolith::unrolling::tiles);
static_assert(convolith::sum_order::runs != convolith::sum_order::inputs);
static_assert(convolith::kernel_part::row != convolith::kernel_part::column);
static_assert(convolith::holding::vectors != convolith::holding::broadcasts);
static_assert(convolith::phase_order::looped != convolith::phase_order::written_out);
//// plan/gather_plan.hpp
constexpr convolith::gather_plan plan{};
static_assert(plan.with(convolith::activation::relu).act == convolith::activation::relu);
static_assert(plan.accumulating(true).accumulate && plan.scratch() == 0);
//// plan/gather_cost.hpp
constexpr convolith::gather_plan plan{};
static_assert(convolith::estimated_cycles(plan, convolith::describe(convolith::isa::cortex_m4)) > 4);
static_assert(convolith::tile_statements(plan) > 0 && convolith::sum_statements(plan) == 1);
//// plan/plan_gather.hpp
constexpr convolith::conv2d_shape s{.ic = 3, .ih = 8, .iw = 8, .oc = 16, .kh = 3, .kw = 3};
constexpr convolith::target avx2 = convolith::describe(convolith::isa::avx2);
static_assert(convolith::plan_gather<float>(s, convolith::layout::nhwc, convolith::direction::forward, avx2).lanes == 8);
static_assert(convolith::smallest_gather<double>(s, convolith::layout::nchw,
                                                 convolith::direction::backward_data).lanes == 1);
//// plan/candidates.hpp
constexpr int least_first() {
  convolith::candidates<int> all;
  all.add(1, 20);
  all.add(2, 10);
  all.add(3, 20);
  return all.count == 3 && all.cycles[0] == 10 ? 100 * all.plan[0] + 10 * all.plan[1] + all.plan[2] : 0;
}
static_assert(least_first() == 213);
//// plan/weights_plan.hpp
constexpr convolith::weights_plan plan{};
static_assert(plan.accumulating(true).accumulate && plan.scratch() == 0 && plan.columns_per_tile() == 1);
//// plan/weights_cost.hpp
constexpr convolith::weights_plan plan{};
static_assert(convolith::estimated_cycles(plan, convolith::describe(convolith::isa::cortex_m4)) > 4);
static_assert(convolith::tile_statements(plan) > 0);
//// plan/plan_weights.hpp
constexpr convolith::conv2d_shape s{.ic = 3, .ih = 8, .iw = 8, .oc = 16, .kh = 3, .kw = 3};
constexpr convolith::target avx2 = convolith::describe(convolith::isa::avx2);
static_assert(convolith::plan_weights<float>(s, convolith::layout::nhwc, avx2).lanes == 8);
static_assert(convolith::weights_plans<float>(s, convolith::layout::nhwc, avx2).count > 1);
static_assert(convolith::smallest_weights<double>(s, convolith::layout::nchw).accumulating(true).accumulate);
//// plan/quantized_decisions.hpp
constexpr convolith::quantized_decisions d{.shape = {.ic = 3, .ih = 5, .kh = 3, .kw = 3}, .lanes = 4};
static_assert(d.on_vectors() && !d.pairs() && d.sum_length() == 27 && d.rows().taps == 3 && d.ring_rows() == 3);
//// plan/strip_layout.hpp
constexpr convolith::strip_layout strip{{.shape = {.iw = 5, .kw = 3, .pl = 1}, .input = convolith::reading_input::strips}};
static_assert(strip.strip_lead() == 1 && strip.strip_data_end() == 6 && strip.strip_words(2) == 4);
//// plan/term_order.hpp
constexpr convolith::term_order order{{{.shape = {.ic = 3, .kh = 3, .kw = 3}, .terms_of = convolith::multiplying::pairs}}};
static_assert(order.terms() == 14 && order.packed_length() == 28 && order.position_of(3).part == 1);
//// plan/quantized_plan.hpp
constexpr convolith::quantized_plan p({.shape = {.ic = 3, .kh = 3, .kw = 3}, .terms_of = convolith::multiplying::pairs});
static_assert(p.scratch_bytes() == 56 && p.pixel_stride() == 28 && p.parameters() == 3);
//// plan/plan_quantized.hpp
constexpr convolith::conv2d_shape s{.ic = 4, .ih = 8, .iw = 8, .oc = 16, .kh = 3, .kw = 3};
constexpr convolith::target m4 = convolith::describe(convolith::isa::cortex_m4);
constexpr convolith::conv2d_shape wide{.ic = 32, .ih = 10, .iw = 10, .oc = 16, .kh = 3, .kw = 3};
static_assert(convolith::plan_quantized(wide, {}, m4, convolith::any_flash).transform.size == 4);
static_assert(convolith::plan_quantized(s, {}, m4, convolith::quantized_way{convolith::storage::int8}).pairs());
//// plan/plan_quantized_vectors.hpp
constexpr convolith::target avx2 = convolith::describe(convolith::isa::avx2);
constexpr convolith::conv2d_shape s{.ic = 4, .ih = 8, .iw = 8, .oc = 6, .kh = 3, .kw = 3};
static_assert(convolith::whole_lanes_for(avx2, 4) == 4 && convolith::may_run_on_vectors(s, avx2));
static_assert(convolith::plan_quantized_vectors(convolith::quantized_plan({.shape = s}), avx2).lanes == 8 && !convolith::is_pointwise(s));
//// plan/reading.hpp
constexpr convolith::conv2d_shape group = convolith::group_of_rows({.ih = 9, .kh = 3, .sh = 2, .pt = 1}, 2);
static_assert(group.ih == 5 && group.pt == 0 && convolith::source_rows::listed != convolith::source_rows::side_by_side);
static_assert(convolith::reading_input::in_place != convolith::reading_input::strips);
//// plan/winograd.hpp
constexpr convolith::conv2d_shape s{.ic = 4, .ih = 8, .iw = 8, .oc = 4, .kh = 3, .kw = 3};
static_assert(convolith::fits(convolith::winograd{4}, s) && convolith::winograd{2}.of_weights(3, 2) == 2);
static_assert(convolith::is_exact(convolith::winograd{4}, 131586) && !convolith::is_exact(convolith::winograd{4}, 131587));
static_assert(static_cast<unsigned>(convolith::inverse_of_nine) * 9 == 1);
//// plan/quantized_cost.hpp
constexpr convolith::conv2d_shape s{.ic = 4, .ih = 8, .iw = 8, .oc = 4, .kh = 3, .kw = 3};
constexpr convolith::quantized_plan p({.shape = s});
constexpr convolith::target m4 = convolith::describe(convolith::isa::cortex_m4);
static_assert(convolith::flash_bytes(p) > 144 && convolith::flash_by_default(s) == 20480 + 264);
static_assert(convolith::estimated_cycles(p, m4) > convolith::term_cycles(p, m4));
static_assert(convolith::any_flash != convolith::least_flash);
//// plan/pooling_plan.hpp
constexpr convolith::pooling_plan image{.shape = {.ic = 4, .ih = 9, .iw = 9, .oc = 4, .kh = 3, .kw = 3, .pt = 1, .g = 4}};
constexpr convolith::pooling_plan m4 = convolith::plan_pooling(image, convolith::describe(convolith::isa::cortex_m4));
static_assert(m4.in_words() && m4.channels() == 4 && !m4.rows_inside() && m4.columns_inside());
static_assert(convolith::plan_listed(m4).listed() && m4.reading == convolith::reading_channels::words);
static_assert(image.how == convolith::pooling::largest && image.average.how == convolith::averaging::nearest);
static_assert(convolith::pooled_average{} == m4.average && convolith::most_bytes_of_half == 255);
static_assert(m4.unrolls_window() && !convolith::pooling_plan::unrolls_columns(6));
//// plan/pair_plan.hpp
constexpr convolith::target m4 = convolith::describe(convolith::isa::cortex_m4);
constexpr convolith::pair_plan p = convolith::plan_pair({.what = convolith::pairing::greatest, .size = 8, .repeated = 8}, m4);
static_assert(p.in_words() && p.is_extreme() && p.elements() == 4);
static_assert(p.step_for({1 << 30, -1}) == convolith::rescaling_step::doubled);
//// plan/reading_channels.hpp
struct read_by {
  convolith::reading_channels reading{};
  int lanes = 1;
};
constexpr convolith::reading_channels of_eight() {
  read_by p;
  convolith::choose_reading(p, 8, true, convolith::describe(convolith::isa::cortex_m4));
  return p.reading;
}
static_assert(of_eight() == convolith::reading_channels::words);
