// What each header of machine/ offers, on a kernel of one loop: a part for each, begun by four slashes.
//// machine/operand.hpp
constexpr float x = 1;
static_assert(convolith::operand<float>(&x).read == &x && convolith::operand<float>(&x).written == nullptr);
//// machine/arithmetic.hpp
template <class Element>
Element run(const Element* p) {
  using steps = convolith::in_order<Element>;
  const Element x = steps::load_two(p).at[1], y = steps::load(p + 2);
  return steps::fused_sum(steps::sum(x, steps::product(x, y)), convolith::rounded_product(x, y), y);
}
template float run(const float*);
template double run(const double*);
//// machine/partial.hpp
void run(const float* from, float* to) {
  convolith::store_lanes<float, 4, 3>(to, convolith::load_lanes<float, 4, 3>(from));
  convolith::store_lanes<float, 4, 4>(to, convolith::load_lanes<float, 4, 4>(from));
}
//// machine/vector_operations.hpp
template <class Operations, class Element>
void all(const Element* from, Element* to) {
  auto x = Operations::template activate<convolith::activation::relu6>(Operations::broadcast(from));
  x = Operations::template gate<convolith::activation::relu6>(x, Operations::template load<1>(from));
  Operations::template store<1>(to, Operations::horizontal(x));
  Operations::template transpose<1, 1, convolith::kernel::write::accumulate>(to, 1, from, 1);
}
void run(const float* from, float* to) { all<convolith::vector_operations<float, 4>>(from, to); }
void run(const double* from, double* to) { all<convolith::vector_operations<double, 1>>(from, to); }
//// machine/native_values.hpp
static_assert(sizeof(convolith::native_step<convolith::action::fma>) == 1);
//// machine/native.hpp
void run(const float* from, float* to) { convolith::run_native<copy_kernel{}, float>({from, to}); }
//// machine/constant.hpp
constexpr bool run() {
  const float from[3] = {1, 2, 3};
  float to[3] = {};
  convolith::run_constant<copy_kernel{}, float>({from, static_cast<float*>(to)});
  return to[2] == 3;
}
static_assert(run());
//// machine/printed_index.hpp
std::string run() { return (convolith::printed_index("i") * 4 + 2).text(); }
//// machine/printed_arithmetic.hpp
std::string run(const convolith::listing& l) {
  return convolith::arithmetic_definitions("float", convolith::arithmetic_of_c(l));
}
//// machine/printed_choice.hpp
std::string run() {
  return convolith::print_choice({"x", "<", "zero", "", "x"}, 16, [](const std::string&) {}, [] { return std::string("mask1"); });
}
//// machine/printed_type.hpp
static_assert(convolith::c_type_of<float>.bytes == 4 && convolith::c_type_of<double>.bytes == 8);
//// machine/printed_choice.hpp
int lines = 0;
const auto counted = [](const auto&) { ++lines; };
const auto named = [] { return convolith::copied_bits("a", "b", 16); };
const auto where = convolith::print_choice({"x", "<", "zero", "", "y"}, 16, counted, named);
//// machine/printed_state.hpp
std::string run(const convolith::listing& l) {
  convolith::printed_state printed(l, convolith::c_type_of<float>, {"from", "to"});
  printed.define(0, "x", printed.literal(1));
  return printed.text_;
}
//// machine/printed_flow.hpp
std::string run(const convolith::listing& l) {
  convolith::printed_flow printed(l, convolith::c_type_of<float>, {"from", "to"});
  printed.define_rows();
  for (const convolith::step& s : l.steps) printed.print_flow(s);
  printed.drop_unread_offsets();
  return printed.text_;
}
//// machine/printed_definition.hpp
std::string run() { return convolith::whole_definition{"f", {}, "int f(void)", "", ""}.head; }
//// machine/printed_powers.hpp
std::string run() { return convolith::power_definitions().front().anywhere; }
//// machine/printed_whole_definitions.hpp
std::string run() { return convolith::arithmetic_definitions().front().anywhere; }
//// machine/printed_rescaling_definitions.hpp
std::string run() { return convolith::rescaling_definitions().front().anywhere; }
//// machine/printed_whole_arithmetic.hpp
std::string run(const convolith::listing& l) {
  return convolith::whole_definitions(convolith::whole_names_of_c(l)) + convolith::c_name(l.operands[0]);
}
//// machine/printed_whole.hpp
std::string run(const convolith::listing& l) {
  return convolith::whole_printing_machine(l, {"from", "to"}, {"tile"}).body();
}
//// machine/printing.hpp
constexpr convolith::c_type type = convolith::c_type_of<float>;
void run(const convolith::listing& l) { convolith::printing_machine printed(l, type, {"from", "to"}); }
//// machine/whole_numbers.hpp
using numbers = convolith::plain_whole_numbers;
static_assert(numbers::dot(1, 0x20003, 0x50007) == 32 && numbers::widen<0, 1>(0x7f0002ff) == 0x10000);
constexpr convolith::rescaled_by doubling{.how = convolith::rescaling_step::doubling, .zero = 3};
static_assert(convolith::requantized<numbers, doubling>(8, 1 << 30, 1, 0) == 11);
//// machine/first_bytes.hpp
unsigned long long run(const char* from, char* to) {
  convolith::store_first_bytes<3>(to, 0x030201);
  return convolith::first_bytes<7>(from);
}
//// machine/whole_x86.hpp
template <int Lanes>
using known = convolith::whole_instructions<Lanes>;
//// machine/whole_avx512.hpp
template <int Lanes>
using known = convolith::whole_instructions<Lanes>;
//// machine/whole_neon.hpp
template <int Lanes>
using known = convolith::whole_instructions<Lanes>;
//// machine/whole_vectors.hpp
constexpr convolith::rescaled_by doubling{.how = convolith::rescaling_step::doubling, .zero = 3};
int run(const signed char* from) {
  using numbers = convolith::whole_operations<1>;
  return numbers::requantized<doubling>(numbers::load<1>(from), 1 << 30, 1, 0, 0);
}
//// machine/whole_operand.hpp
constexpr convolith::stored_as<convolith::storage::int16>::type x = 1;
static_assert(convolith::whole_operand{&x, nullptr}.read == &x);
//// machine/rounding_mode.hpp
void run() { const convolith::rounds_to_nearest now; }
//// machine/constant_operand.hpp
constexpr int loaded() {
  std::int16_t some[2] = {3, 5};
  const convolith::constant_operand operand(static_cast<std::int16_t*>(some));
  operand.store(1, 7);
  return static_cast<int>(operand.load(1)) * operand.element_bytes();
}
static_assert(loaded() == 14);
//// machine/constant_whole.hpp
constexpr int run() {
  const std::int16_t from[3] = {1, 2, -3};
  std::int8_t to[3] = {};
  convolith::run_constant_whole(copy_kernel{}, {from, to});
  return to[2] + convolith::constant_operand(from).load(1);
}
static_assert(run() == -1);
//// machine/whole_steps.hpp
struct one_register {
  int reg[1];
};
constexpr convolith::program<convolith::program_size{.steps = 1}> low_byte{
    .steps = {{.what = convolith::action::low_byte, .result = 0, .a = 0}}};
void run(one_register& state) { convolith::whole_step<convolith::action::low_byte>::run<low_byte, 0>(state); }
//// machine/whole_window_steps.hpp
struct one_register {
  struct numbers {
    static int all(int x) { return x; }
  };
  int reg[1];
};
constexpr convolith::program<convolith::program_size{.steps = 1}> within{
    .steps = {{.what = convolith::action::clamp, .result = 0, .a = 0, .first = {.constant = 1}, .second = {.constant = 2}}}};
void run(one_register& state) { convolith::whole_step<convolith::action::clamp>::run<within, 0>(state); }
//// machine/native_whole.hpp
struct storing_kernel : copy_kernel {
  static constexpr convolith::storage stored(int) { return convolith::storage::int8; }
};
void run(const signed char* from, signed char* to) {
  convolith::run_whole<storing_kernel{}>({{from, nullptr}, {to, to}});
}
//// machine/assembled_registers.hpp
std::string run(std::vector<std::string>& text) {
  const std::vector<convolith::live_range> values(1);
  convolith::register_file file(values, text);
  file.give(0, 3);
  return convolith::register_file::name(file.want(0, 0));
}
//// machine/assembled_flow.hpp
bool run(const convolith::listing& l, const convolith::program_values& values, convolith::register_file& file,
         std::vector<std::string>& text) {
  convolith::append_constant(text, "r0", 70000);
  return convolith::assembled_flow(l, values, file, text).known() && text.size() == 2;
}
//// machine/assembled.hpp
bool run(const convolith::listing& l) { return convolith::assembling_machine(l).lines().empty(); }
//// machine/assembled_addresses.hpp
bool run(const convolith::listing& l) {
  const convolith::operand_addresses where(l);
  return where.known() && where.of(0) == where.pace(0, 0);
}
//// machine/assembled_values.hpp
bool run(const convolith::listing& l) {
  const convolith::program_values values(l);
  return values.made.size() == values.read.size() && values.end_of(0) < static_cast<int>(values.ranges.size());
}
