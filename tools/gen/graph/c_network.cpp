#include "c_network.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "../stack_bound.hpp"
#include "../unread.hpp"
#include "c_names.hpp"
#include "c_places.hpp"
#include "c_runs.hpp"
#include "c_state.hpp"
#include "c_table.hpp"
#include "drawing.hpp"
#include "figures.hpp"
#include "planned.hpp"
#include "report.hpp"
#include "version.hpp"

namespace convolith::gen {

namespace {

class network_printer {
 public:
  network_printer(const network_model& model, const network_request& r)
      : model_(model),
        r_(r),
        p_(plan_network(model, r)),
        c_(print_runs(p_, r)),
        f_(figures_of(model, r, p_, c_, parameters())) {}

  [[nodiscard]] generated_network generated() const {
    generated_network g{{{r_.name + ".h", header()}, {r_.name + ".c", source()}}, {}};
    if (r_.weights_file) g.files.push_back({r_.name + "_weights.c", weights()});
    if (!r_.report) return g;
    g.files.push_back({r_.name + "-memory.svg", drawing_of_memory(r_, p_, f_)});
    g.files.push_back({r_.name + "-cycles.svg", drawing_of_cycles(r_, f_)});
    g.report = report_of(r_, f_);
    return g;
  }

 private:
  const network_model& model_;
  const network_request& r_;
  const planned_network p_;
  const c_runs c_;
  const network_figures f_;

  [[nodiscard]] const tensor& of(int t) const { return p_.of(t); }
  [[nodiscard]] bool by_rows() const { return r_.input == network_input::rows; }

  /// Of an input that comes row by row.
  [[nodiscard]] std::int64_t row_size() const {
    const row_step& arrival = p_.runs.front().run.steps.front();
    return arrival.dst_pitch / static_cast<std::int64_t>(bytes_of(of(p_.network.inputs[0]).type));
  }

  [[nodiscard]] std::string signature() const {
    std::vector<std::string> all;
    const auto add = [&](const std::vector<int>& ends, const char* what, const char* constant) {
      for (std::size_t i = 0; i < ends.size(); ++i)
        all.push_back(fmt::format("{}{} *{}", constant, c_type_of_elements(of(ends[i]).type),
                                  parameter_name(what, i, ends.size())));
    };
    if (r_.input == network_input::of_caller) add(p_.network.inputs, "src", "const ");
    if (by_rows())
      all.push_back(
          fmt::format("const {} *row", c_type_of_elements(of(p_.network.inputs[0]).type)));
    add(p_.network.outputs, "dst", "");
    if (r_.arena_of_caller) all.push_back("void *arena_bytes");
    return fmt::format("{} {}_{}({})", by_rows() ? "int" : "void", r_.name,
                       by_rows() ? "push" : "run", fmt::join(all, ", "));
  }

  /// Where inputs go that lie in the arena: declarations, or with their bodies.
  [[nodiscard]] std::string input_functions(bool bodies) const {
    std::string text;
    for (std::size_t i = 0; i < p_.network.inputs.size() && r_.input == network_input::in_arena;
         ++i) {
      const char* type = c_type_of_elements(of(p_.network.inputs[i]).type);
      text += fmt::format("{} *{}_{}({})", type, r_.name,
                          parameter_name("input", i, p_.network.inputs.size()),
                          r_.arena_of_caller ? "void *arena_bytes" : "void");
      const int root = p_.root(p_.network.inputs[i]);
      text += bodies ? fmt::format(" {{\n{}  return {};\n}}\n", arena_pointer(),
                                   in_arena(p_.rooms[static_cast<std::size_t>(root)].at, type))
                     : std::string(";\n");
    }
    return text;
  }
  [[nodiscard]] std::string arena_pointer() const {
    return r_.arena_of_caller && p_.arena_bytes() > 0
               ? "  unsigned char *const arena = (unsigned char *)arena_bytes;\n"
           : r_.arena_of_caller ? "  (void)arena_bytes;\n"
                                : "";
  }

  [[nodiscard]] std::string top() const {
    return fmt::format(
        "/* A network in C99 for {}, written by convolith-gen {}: change the request, not this "
        "file.\n"
        " *\n"
        " * Model: {} bytes, CRC-32 {:08x}.\n"
        " * Options: {}\n"
        "{}"
        " * What this file holds is yours: no notice is owed for it.\n"
        " */\n",
        to_word(r_.target), version, model_.bytes, model_.crc, options_in_words(r_),
        summary_of(f_));
  }

  static constexpr const char* stack_comment =
      "that a call takes at most, as gcc 12 compiles this file at -Os or -O2; without "
      "optimisation it is more";
  /// Of the function that runs the network.
  [[nodiscard]] std::int64_t parameters() const {
    const std::string call = signature();
    return std::count(call.begin(), call.end(), '*');
  }

  [[nodiscard]] std::string header() const {
    std::string text = top();
    const std::string guard = fmt::format("{}_CONVOLITH_H", upper(r_.name));
    text += fmt::format("#ifndef {0}\n#define {0}\n\n#include <stdint.h>\n\n", guard);
    const auto size = [&](const std::string& what, std::int64_t value, const char* comment) {
      text += fmt::format("#define {}_{} {} /* {} */\n", upper(r_.name), what, value, comment);
    };
    for (std::size_t i = 0; i < p_.network.inputs.size(); ++i)
      size(upper(parameter_name("src", i, p_.network.inputs.size())) + "_SIZE",
           of(p_.network.inputs[i]).size(), "elements");
    for (std::size_t i = 0; i < p_.network.outputs.size(); ++i)
      size(upper(parameter_name("dst", i, p_.network.outputs.size())) + "_SIZE",
           of(p_.network.outputs[i]).size(), "elements");
    if (by_rows())
      size("ROW_SIZE", row_size(), "elements of a row, of which so many make the input");
    size("MACS", f_.sum(&step_figures::macs),
         "multiply-adds of the convolutions, without constant channels");
    size("ARENA_BYTES", f_.arena_bytes,
         r_.arena_of_caller ? "of the arena, which must be aligned to 8" : "of the arena");
    size("RAM_BYTES", f_.ram_bytes(), "static memory of the file, all of it");
    size("CONSTANT_BYTES", f_.constant_bytes(), "of weights and tables, without those of loops");
    for (const planned_arena& a : p_.arenas)
      if (!a.region.empty())
        size("BYTES_IN_" + upper(a.region), a.bytes, "of the arena in this region");
    if (bounds_stack(r_.target)) size("STACK_BYTES", f_.stack_bytes, stack_comment);
    const std::string inputs =
        r_.input == network_input::in_arena
            ? "/* Where the input goes before each run, which may overwrite it. */\n" +
                  input_functions(false) + "\n"
            : std::string();
    text += fmt::format(
        "\n#ifdef __cplusplus\nextern \"C\" {{\n#endif\n\n{}"
        "/* One inference. Buffers must not overlap and may lie at any address that suits their "
        "elements.{} */\n"
        "{};\n{}\n#ifdef __cplusplus\n}}\n#endif\n\n#endif /* {} */\n",
        inputs + reset_function(false), r_.arena_of_caller ? "" : " Not reentrant.", signature(),
        r_.trace ? fmt::format("/* Yours: it is called after each operator of the model with what "
                               "that gave. */\n"
                               "void {}_trace(int operation, const void *data, uint32_t bytes);\n",
                               r_.name)
                 : std::string(),
        guard);
    return text;
  }

  [[nodiscard]] std::string reset_signature() const {
    return fmt::format("void {}_reset({})", r_.name,
                       r_.arena_of_caller ? "void *arena_bytes" : "void");
  }
  [[nodiscard]] std::string start_of_picture() const {
    const planned_run& first = p_.runs.front();
    return fmt::format("  for (ptrdiff_t i = 0; i < {}; ++i) ({})[i] = 0;\n",
                       first.run.steps.size() + 1, in_arena(first.state, "int32_t"));
  }
  /// What puts states and, of input that comes row by row, a picture to their start: its declaration, or all of it.
  [[nodiscard]] std::string reset_function(bool body) const {
    const bool states = !p_.network.states.empty();
    if (!states && !by_rows()) return {};
    if (!body)
      return fmt::format("/*{}{} {} */\n{};\n\n", states ? " Forgets all earlier runs." : "",
                         by_rows() ? " Begins a picture: the next row is its first." : "",
                         r_.arena_of_caller ? "Every arena needs it before its first run."
                                            : "The first run does it by itself.",
                         reset_signature());
    const std::string done =
        p_.started.offset >= 0 ? fmt::format("  *({}) = 1;\n", byte_at(p_.started, p_, r_)) : "";
    return fmt::format("\n{} {{\n{}{}{}{}}}\n", reset_signature(), arena_pointer(),
                       statements_of_start(p_.network,
                                           [&](int t, const std::string& type) {
                                             return in_arena(
                                                 p_.rooms[static_cast<std::size_t>(p_.root(t))].at,
                                                 type);
                                           }),
                       by_rows() ? start_of_picture() : "", done);
  }
  /// Words, as tensors begin at multiples of 8 bytes, and the arena ends at one.
  [[nodiscard]] std::string move_function() const {
    if (!c_.moves) return "";
    return fmt::format(
        "\n/* Bytes of the arena to another place, which may overlap the first. */\n"
        "static void {}_move(unsigned char *to, const unsigned char *from, ptrdiff_t bytes) {{\n"
        "  const ptrdiff_t words = (bytes + 3) / 4;\n"
        "  uint32_t *const dst = (uint32_t *)(void *)to;\n"
        "  const uint32_t *const src = (const uint32_t *)(const void *)from;\n"
        "  if (to < from) {{\n    for (ptrdiff_t i = 0; i < words; ++i) dst[i] = src[i];\n"
        "  }} else {{\n    for (ptrdiff_t i = words - 1; i >= 0; --i) dst[i] = src[i];\n  }}\n}}\n",
        r_.name);
  }
  [[nodiscard]] std::string list_function() const {
    if (!c_.lists_rows) return "";
    return fmt::format(
        "\n/* Of rows `first` to `first + span` of a tensor: the first that is inside, the one "
        "behind the "
        "last, and\n * where each lies in a ring of so many rows. */\n"
        "static void {}_list(int32_t *rows, int32_t first, int32_t all, int32_t span, int32_t "
        "ring,\n"
        "    int32_t pitch) {{\n"
        "  const int32_t begin = first < 0 ? -first : 0;\n"
        "  const int32_t end = first + span > all ? all - first : span;\n"
        "  int32_t slot = (first + begin) % ring;\n"
        "  rows[0] = begin;\n  rows[1] = end;\n"
        "  for (int32_t i = begin; i < end; ++i) {{\n    rows[2 + i] = slot * pitch;\n"
        "    if (++slot == ring) slot = 0;\n  }}\n}}\n",
        r_.name);
  }

  /// A function of a frame of its own: if many become one, gcc keeps the variables of them all at once.
  static constexpr const char* definition_of_apart =
      "\n#ifdef __GNUC__\n#define CONVOLITH_APART static __attribute__((noinline))\n#else\n"
      "#define CONVOLITH_APART static\n#endif\n\n";
  [[nodiscard]] static std::string apart(const std::string& text) {
    constexpr std::string_view head = "static void ";
    return text.starts_with(head) ? "CONVOLITH_APART void " + text.substr(head.size()) : text;
  }

  [[nodiscard]] std::string in_arena(const arena_place& at, const std::string& type) const {
    return gen::in_arena(at, type, p_, r_);
  }
  /// What layers' headers share has names of this file only, and needs no library.
  [[nodiscard]] std::string with_own_names(const std::string& text) const {
    std::string own = with_prefix(text, "convolith_", r_.name + "_");
    own = with_prefix(own, "CONVOLITH_", upper(r_.name) + "_");
    // Vectors are for GNU compilers, which need no header to copy them.
    constexpr std::string_view header = "#include <string.h>\n";
    if (const std::size_t at = own.find(header); at != std::string::npos)
      own.erase(at, header.size());
    return with_prefix(own, "memcpy(", "__builtin_memcpy(");
  }

  [[nodiscard]] std::string weights() const {
    std::string text = top() + "#include <stdint.h>\n\n";
    for (const c_array& a : c_.weights) text += declaration(a) + definition(a, "");
    return text;
  }

  [[nodiscard]] std::string source() const {
    std::string text = top() + fmt::format("#include \"{}.h\"\n\n", r_.name) +
                       preamble(c_.functions) + definition_of_apart +
                       (r_.weights_file ? declarations(c_.weights) : definitions(c_.weights)) +
                       definitions(c_.orders);
    for (const c_function& f : c_.functions)
      text += fmt::format("\n/* {} */\n{}", f.comment, apart(f.local_text));
    text += list_function() + move_function();
    if (!r_.arena_of_caller) text += definitions_of_arenas(p_, r_);
    text += reset_function(true);
    text +=
        fmt::format("\n{}{}{} {{\n{}", input_functions(true),
                    r_.input == network_input::in_arena ? "\n" : "", signature(), arena_pointer());
    if (p_.started.offset >= 0)
      text += fmt::format("  if (*({}) == 0) {}_reset();\n", byte_at(p_.started, p_, r_), r_.name);
    const std::string body =
        c_.push + c_.body + (by_rows() ? start_of_picture() + "  return 1;\n" : std::string());
    text += unread_parameters(signature(), arena_pointer() + body);
    return with_own_names(text + body + "}\n");
  }
};

}  // namespace

generated_network generate_network(const network_model& model, const network_request& r) {
  return network_printer(model, r).generated();
}

}  // namespace convolith::gen
