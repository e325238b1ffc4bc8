// What each header of shape/ offers, used with nothing else included: a part for each, begun by four slashes.
//// shape/shape.hpp
constexpr convolith::conv2d_shape s{.ic = 4, .ih = 5, .iw = 5, .oc = 6, .kh = 3, .kw = 3, .g = 2};
static_assert(s.oh() == 3 && s.ow() == 3 && s.icg() == 2 && s.ocg() == 3 && s.macs() == 972);
static_assert(s.src_size() == 100 && s.wei_size() == 108 && s.bias_size() == 6 && s.dst_size() == 54);
static_assert(convolith::same(s).oh() == 5 && convolith::same(s) != s);
static_assert(convolith::layout::nchw != convolith::layout::nhwc);
static_assert(convolith::activation::relu != convolith::activation::relu6);
//// shape/check.hpp
constexpr convolith::conv2d_shape small{.ic = 1, .ih = 2, .iw = 2, .oc = 1, .kh = 3, .kw = 3};
static_assert(convolith::check(small).broken == convolith::rule::padded_input_holds_kernel_rows);
static_assert(convolith::accepted<convolith::same(small)> && !convolith::accepted<small, double>);
static_assert(convolith::require<convolith::same(small), double>::value && convolith::element<float>);
//// shape/rule_text.hpp
static_assert(convolith::describe(convolith::rule::padded_input_holds_kernel_rows).sentence[0] != 0);
//// shape/text.hpp
static_assert(convolith::shape("ic3ih32oc16kh3ph1").oh() == 32);
static_assert(convolith::parse_shape("ic3ih32oc16kh3").ok() && !convolith::parse_shape("ic3").ok());
static_assert(convolith::describe(convolith::parse_shape("ic3").error).sentence[0] != 0);
//// shape/writer.hpp
constexpr convolith::conv2d_shape s{.ic = 3, .ih = 8, .iw = 8, .oc = 4, .kh = 3, .kw = 3};
static_assert(convolith::to_text(s).string_view() == "ic3ih8oc4kh3");
//// shape/axis.hpp
constexpr convolith::gather_axis rows = convolith::forward_axis(8, 8, 3, 1, 1, 1);
static_assert(rows.taps_of(0).first == 1 && rows.taps_of(7).last == 2 && rows.next_change(0) == 1);
constexpr convolith::phased_axis phases{8, 4, 3, 2, 1, 1};
static_assert(phases.phase(0).taps == 2 && phases.phases_cover() && phases.steps_cover() && phases.in_phases(1));
constexpr int upward = [] {
  convolith::whole_numbers m{};
  return phases.taps_of(m, 1, phases.taps(m, 0)).last + phases.steps_of(m, 1).last + phases.position(1, 1);
}();
static_assert(upward == 2 + 4 + 2 && convolith::most_bands(rows) == 3);
static_assert(convolith::interior_run(rows, 2).last == 3);
static_assert(convolith::output_bands(rows).count == 3);
static_assert(convolith::output_bands(rows).at(1, 0) == 1 && convolith::tap_outputs(rows).at(0, 0) == 1);
//// shape/argument.hpp
template <convolith::shape_argument Shape>
constexpr int channels = Shape.parsed.shape.ic;
static_assert(channels<"ic3ih8oc4kh3"> == 3 && channels<convolith::conv2d_shape{.ic = 2}> == 2);
static_assert(convolith::require_text<"ic3ih8oc4kh3">::value);
