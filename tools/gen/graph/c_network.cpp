#include "c_network.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "../quantized_layer.hpp"
#include "budget.hpp"
#include "c_real_steps.hpp"
#include "c_state.hpp"
#include "c_steps.hpp"
#include "c_table.hpp"
#include "fold.hpp"
#include "memory.hpp"
#include "state.hpp"
#include "version.hpp"

namespace convolith::gen {

namespace {

/// Where a tensor lies: behind a parameter, in the arena, or in a table.
struct room {
  enum class kind { unread, parameter, arena, table } where = kind::unread;
  std::string name{};
  std::size_t buffer = 0;  ///< of the arena
};

request request_of(const network_request& n, const convolution_step& c, const std::string& name) {
  request r;
  r.name = name;
  r.shape = c.shape;
  r.type = element::int8;
  r.target = n.target;
  r.numbers = c.numbers;
  r.weights.assign(c.wei.begin(), c.wei.end());
  r.tables.bias = c.bias;
  r.tables.multipliers = c.by;
  r.tables.scales = c.scales;
  return r;
}

/// As the file has it, or with everything that can be left out.
lowered_network network_of(const network_model& model, const network_request& r) {
  lowered_network n = lower(model, r.profile);
  if (r.trace) return n;
  keep_in_place(n);
  return without_constant_channels(std::move(n));
}

class network_printer {
 public:
  network_printer(const network_model& model, const network_request& r)
      : model_(model), r_(r), network_(network_of(model, r)), rooms_(network_.tensors.size()) {}

  std::vector<c_file> files() {
    take_aliases();
    take_lives();
    take_states();
    take_parameters();
    take_requests();
    for (std::size_t i = 0; i < network_.steps.size(); ++i) print(static_cast<int>(i));
    for (const int t : network_.inputs)
      static_cast<void>(find_room(t));  // even if nothing reads it
    arena_bytes_ = place(buffers_, 8);
    return {{r_.name + ".h", header()}, {r_.name + ".c", source()}};
  }

 private:
  const network_model& model_;
  const network_request& r_;
  lowered_network network_;
  std::vector<room> rooms_;            ///< of each tensor that is its own root
  std::vector<int> root_{};            ///< the tensor in whose room a tensor lies
  std::vector<int> first_{}, last_{};  ///< steps between which a root is alive
  std::vector<buffer> buffers_{};
  std::size_t started_ =
      0;  ///< number of the buffer of a byte that says whether the states have been put to their start
  std::int64_t arena_bytes_ = 0;
  std::vector<request> layers_{};
  std::map<std::size_t, std::size_t> layer_of_{};  ///< by the number of the step
  quantized_file shared_{};
  real_file real_layers_{};
  std::vector<c_function> functions_{};
  std::string tables_{};
  /// What a step calls; where its operands lie is known when all of it is written.
  struct call {
    int number = 0, output = 0;
    std::string function;                                ///< empty: none
    std::vector<std::pair<int, std::string>> arguments;  ///< a tensor and its type, or a text
    int scratch = -1;                                    ///< number of a buffer
    std::string scratch_type;
  };
  std::vector<call> calls_{};

  [[nodiscard]] const tensor& of(int t) const {
    return network_.tensors[static_cast<std::size_t>(t)];
  }
  [[nodiscard]] int root(int t) const { return root_[static_cast<std::size_t>(t)]; }

  /// A tensor of another shape lies where the one lies that it is made of.
  void take_aliases() {
    root_.resize(network_.tensors.size());
    for (std::size_t t = 0; t < root_.size(); ++t) root_[t] = static_cast<int>(t);
    for (const lowered_step& s : network_.steps)
      if (std::holds_alternative<alias_step>(s.what))
        root_[static_cast<std::size_t>(s.output)] = root(s.inputs[0]);
  }

  void take_lives() {
    const int never = static_cast<int>(network_.steps.size());
    first_.assign(root_.size(), never);
    last_.assign(root_.size(), -1);
    const auto live = [&](int t, int step) {
      const auto r = static_cast<std::size_t>(root(t));
      first_[r] = std::min(first_[r], step);
      last_[r] = std::max(last_[r], step);
    };
    for (int i = 0; i < never; ++i) {
      const lowered_step& s = network_.steps[static_cast<std::size_t>(i)];
      for (const int t : s.inputs) live(t, i);
      live(s.output, i);
    }
    for (const int t : network_.outputs) live(t, never);
    for (const int t : network_.inputs) live(t, 0);
    for (const kept_tensor& s : network_.states)
      for (const int step : {0, never}) live(s.tensor, step);
  }

  [[nodiscard]] std::string parameter(const char* what, std::size_t i,
                                      std::size_t of_how_many) const {
    return of_how_many == 1 ? what : fmt::format("{}{}", what, i);
  }
  [[nodiscard]] room& room_of(int t) { return rooms_[static_cast<std::size_t>(root(t))]; }

  void take_parameters() {
    for (std::size_t i = 0; i < network_.inputs.size() && !r_.input_in_arena; ++i)
      room_of(network_.inputs[i]) = {room::kind::parameter,
                                     parameter("src", i, network_.inputs.size()), 0};
    for (std::size_t i = 0; i < network_.outputs.size(); ++i)
      if (room& at = room_of(network_.outputs[i]);
          at.where == room::kind::unread && !of(root(network_.outputs[i])).constant())
        at = {room::kind::parameter, parameter("dst", i, network_.outputs.size()), 0};
  }

  /// In the arena, and never where anything else is.
  void take_states() {
    for (const kept_tensor& s : network_.states) static_cast<void>(find_room(s.tensor));
    if (!starts_by_itself()) return;
    started_ = buffers_.size();
    buffers_.push_back({1, 0, static_cast<int>(network_.steps.size()), 0});
  }

  /// The room of a tensor, in the arena if it has none yet.
  const room& find_room(int t) {
    room& at = room_of(t);
    if (at.where != room::kind::unread) return at;
    const tensor& own = of(root(t));
    if (own.constant()) {
      at = {room::kind::table, fmt::format("{}_tensor{}", r_.name, root(t)), 0};
      tables_ += constant_table(own, at.name);
      return at;
    }
    const auto r = static_cast<std::size_t>(root(t));
    at = {room::kind::arena, {}, buffers_.size()};
    buffers_.push_back({own.bytes(), first_[r], last_[r], 0});
    return at;
  }

  /// Each convolution as a layer, with its part of the flash.
  void take_requests() {
    for (std::size_t i = 0; i < network_.steps.size(); ++i)
      if (const auto* c = std::get_if<convolution_step>(&network_.steps[i].what)) {
        layer_of_[i] = layers_.size();
        layers_.push_back(request_of(r_, *c, name_of(network_.steps[i])));
      }
    share_flash(layers_, r_.flash);
  }

  [[nodiscard]] std::string name_of(const lowered_step& s) const {
    return fmt::format("{}_op{}{}", r_.name, s.number,
                       s.part == 0 ? "" : fmt::format("_{}", s.part));
  }

  void print(int i) {
    const lowered_step& s = network_.steps[static_cast<std::size_t>(i)];
    const std::string name = name_of(s);
    call c{s.number, s.output, {}, {}, -1, {}};
    if (std::holds_alternative<alias_step>(s.what)) {
      calls_.push_back(std::move(c));
      return;
    }
    const auto argument = [&](int t) {
      static_cast<void>(find_room(t));
      c.arguments.push_back({t, c_type_of_elements(of(t).type)});
    };
    if (const auto layer = layer_of_.find(static_cast<std::size_t>(i)); layer != layer_of_.end()) {
      const called_layer l = print_called(layers_[layer->second], name + "_", shared_, functions_);
      tables_ += l.tables;
      c.function = l.function;
      argument(s.inputs[0]);
      c.arguments.push_back({-1, name + "_packed_wei"});
      c.arguments.push_back({-1, name + "_parameters"});
      argument(s.output);
      if (l.plan.scratch() > 0) {
        c.scratch = static_cast<int>(buffers_.size());
        c.scratch_type = c_name(l.plan.patch_storage());
        buffers_.push_back({static_cast<std::int64_t>(l.plan.scratch_bytes()), i, i, 0});
      }
    } else if (const auto* real = std::get_if<real_convolution_step>(&s.what)) {
      const called_real l = print_real(*real, r_.target, name, real_layers_, functions_);
      tables_ += l.tables;
      c.function = l.layer.function;
      argument(s.inputs[0]);
      for (const std::string& operand : l.operands) c.arguments.push_back({-1, operand});
      argument(s.output);
      if (l.layer.scratch > 0) {
        c.scratch = static_cast<int>(buffers_.size());
        c.scratch_type = "float";
        buffers_.push_back({l.layer.scratch * 4, i, i, 0});
      }
    } else {
      functions_.push_back(print_step(name, s, network_));
      functions_.back().comment = fmt::format("Operator {}.", s.number);
      c.function = name;
      for (const int t : s.inputs) argument(t);
      argument(s.output);
    }
    calls_.push_back(std::move(c));
  }

  [[nodiscard]] std::string in_arena(std::size_t number, const std::string& type) const {
    return fmt::format("({} *)(void *)(arena + {})", type, buffers_[number].offset);
  }
  [[nodiscard]] std::string place_of(int t, const std::string& type) const {
    const room& at = rooms_[static_cast<std::size_t>(root(t))];
    return at.where == room::kind::arena ? in_arena(at.buffer, type) : at.name;
  }
  [[nodiscard]] std::string text_of(const call& c) const {
    std::vector<std::string> all;
    for (const auto& [t, type] : c.arguments) all.push_back(t < 0 ? type : place_of(t, type));
    if (c.scratch >= 0)
      all.push_back(in_arena(static_cast<std::size_t>(c.scratch), c.scratch_type));
    std::string text;
    if (!c.function.empty()) text += fmt::format("  {}({});\n", c.function, fmt::join(all, ", "));
    if (r_.trace)
      text += fmt::format("  {}_trace({}, {}, {});\n", r_.name, c.number,
                          place_of(c.output, c_type_of_elements(of(c.output).type)),
                          of(c.output).bytes());
    return text;
  }

  [[nodiscard]] std::string signature() const {
    std::vector<std::string> all;
    const auto add = [&](const std::vector<int>& ends, const char* what, const char* constant) {
      for (std::size_t i = 0; i < ends.size(); ++i)
        all.push_back(fmt::format("{}{} *{}", constant, c_type_of_elements(of(ends[i]).type),
                                  parameter(what, i, ends.size())));
    };
    if (!r_.input_in_arena) add(network_.inputs, "src", "const ");
    add(network_.outputs, "dst", "");
    if (r_.arena_of_caller) all.push_back("void *arena_bytes");
    return fmt::format("void {}_run({})", r_.name, fmt::join(all, ", "));
  }

  /// Where inputs go that lie in the arena: declarations, or with their bodies.
  [[nodiscard]] std::string input_functions(bool bodies) const {
    std::string text;
    for (std::size_t i = 0; i < network_.inputs.size() && r_.input_in_arena; ++i) {
      const char* type = c_type_of_elements(of(network_.inputs[i]).type);
      text +=
          fmt::format("{} *{}_{}({})", type, r_.name, parameter("input", i, network_.inputs.size()),
                      r_.arena_of_caller ? "void *arena_bytes" : "void");
      text += bodies ? fmt::format(" {{\n{}  return {};\n}}\n", arena_pointer(),
                                   place_of(network_.inputs[i], type))
                     : std::string(";\n");
    }
    return text;
  }
  [[nodiscard]] std::string arena_pointer() const {
    return r_.arena_of_caller && arena_bytes_ > 0
               ? "  unsigned char *const arena = (unsigned char *)arena_bytes;\n"
           : r_.arena_of_caller ? "  (void)arena_bytes;\n"
                                : "";
  }

  [[nodiscard]] bool starts_by_itself() const {
    return !network_.states.empty() && !r_.arena_of_caller;
  }
  [[nodiscard]] std::string reset_signature() const {
    return fmt::format("void {}_reset({})", r_.name,
                       r_.arena_of_caller ? "void *arena_bytes" : "void");
  }
  /// What puts the states to their start: its declaration, or all of it.
  [[nodiscard]] std::string reset_function(bool body) const {
    if (network_.states.empty()) return {};
    if (!body)
      return fmt::format("/* Forgets all earlier runs. {} */\n{};\n\n",
                         r_.arena_of_caller ? "Every arena needs it before its first run."
                                            : "The first run does it by itself.",
                         reset_signature());
    const std::string done =
        starts_by_itself() ? fmt::format("  arena[{}] = 1;\n", buffers_[started_].offset) : "";
    return fmt::format(
        "\n{} {{\n{}{}{}}}\n", reset_signature(), arena_pointer(),
        statements_of_start(network_,
                            [&](int t, const std::string& type) { return place_of(t, type); }),
        done);
  }

  [[nodiscard]] std::string top() const {
    return fmt::format(
        "/* A network in C99 for {}, written by convolith-gen {}: change the request, not this "
        "file.\n"
        " *\n"
        " * Model: {} bytes, CRC-32 {:08x}. Rounds as {}.\n"
        " * What this file holds is yours: no notice is owed for it.\n"
        " */\n",
        to_word(r_.target), version, model_.bytes, model_.crc, to_word(r_.profile));
  }

  [[nodiscard]] std::string header() const {
    std::string text = top();
    const std::string guard = fmt::format("CONVOLITH_{}_H", upper(r_.name));
    text += fmt::format("#ifndef {0}\n#define {0}\n\n#include <stdint.h>\n\n", guard);
    const auto size = [&](const std::string& what, std::int64_t value, const char* comment) {
      text += fmt::format("#define {}_{} {} /* {} */\n", upper(r_.name), what, value, comment);
    };
    for (std::size_t i = 0; i < network_.inputs.size(); ++i)
      size(upper(parameter("src", i, network_.inputs.size())) + "_SIZE",
           of(network_.inputs[i]).size(), "elements");
    for (std::size_t i = 0; i < network_.outputs.size(); ++i)
      size(upper(parameter("dst", i, network_.outputs.size())) + "_SIZE",
           of(network_.outputs[i]).size(), "elements");
    size("MACS", macs_of(network_), "multiply-adds of the convolutions, without constant channels");
    size("ARENA_BYTES", arena_bytes_,
         r_.arena_of_caller ? "of the arena, which must be aligned to 8"
                            : "static memory, all of it");
    const std::string inputs =
        r_.input_in_arena
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

  [[nodiscard]] std::string source() const {
    std::string text = top() + fmt::format("#include \"{}.h\"\n\n", r_.name) +
                       preamble(functions_) + "\n" + tables_;
    for (const c_function& f : functions_)
      text += fmt::format("\n/* {} */\n{}", f.comment, f.local_text);
    if (arena_bytes_ > 0 && !r_.arena_of_caller)
      text += fmt::format(
          "\n#if defined(__GNUC__)\n__attribute__((aligned(8)))\n#endif\nstatic unsigned char "
          "arena[{}];\n",
          arena_bytes_);
    text += reset_function(true);
    text += fmt::format("\n{}{}{} {{\n{}", input_functions(true), r_.input_in_arena ? "\n" : "",
                        signature(), arena_pointer());
    if (starts_by_itself())
      text +=
          fmt::format("  if (arena[{}] == 0) {}_reset();\n", buffers_[started_].offset, r_.name);
    for (const call& c : calls_) text += text_of(c);
    // What a second output, or an input that is an output, shares.
    for (std::size_t i = 0; i < network_.outputs.size(); ++i) {
      const std::string to = parameter("dst", i, network_.outputs.size());
      const std::string from =
          place_of(network_.outputs[i], c_type_of_elements(of(network_.outputs[i]).type));
      if (from != to)
        text += fmt::format("  for (ptrdiff_t i = 0; i < {}; ++i) {}[i] = ({})[i];\n",
                            of(network_.outputs[i]).size(), to, from);
    }
    return text + "}\n";
  }
};

}  // namespace

std::vector<c_file> network_files(const network_model& model, const network_request& r) {
  return network_printer(model, r).files();
}

}  // namespace convolith::gen
