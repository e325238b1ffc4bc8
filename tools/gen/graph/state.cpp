#include "state.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lowering.hpp"

namespace convolith::gen {

namespace {

move_step copy_of(const tensor& t) {
  return {bytes_of(t.type), false, 0, {{0, 0, 0, {static_cast<int>(t.size())}, {1}, {1}}}};
}

bool means_the_same(const tensor& a, const tensor& b) {
  return a.type == b.type && a.size() == b.size() && a.meaning.scales == b.meaning.scales &&
         a.meaning.zero_points == b.meaning.zero_points;
}

void demand(bool kept, const std::string& otherwise) {
  if (!kept) throw unsupported(otherwise);
}

const std::string& named(const std::map<int, std::string>& handles, const graph_operator& o) {
  demand(!o.inputs.empty(), "it lacks a handle");
  const auto found = handles.find(o.inputs[0]);
  demand(found != handles.end(), "its handle is not that of a VAR_HANDLE");
  return found->second;
}

std::string name_in(const graph_operator& o) {
  const auto* options = std::get_if<variable_options>(&o.options);
  return options == nullptr ? std::string() : options->name;
}

int demand_output(const graph_operator& o) {
  demand(!o.outputs.empty(), "it lacks output 0");
  return o.outputs[0];
}

int demand_value(const graph_operator& o) {
  demand(o.inputs.size() > 1 && o.inputs[1] >= 0, "it lacks input 1");
  return o.inputs[1];
}

}  // namespace

/// The state of a variable, which is made if it is new: TensorFlow Lite for Microcontrollers starts it with zeros.
std::size_t variables::state_of(const std::string& name, const tensor& like) {
  const auto found = states_.find(name);
  if (found != states_.end()) {
    const tensor& had =
        network_.tensors[static_cast<std::size_t>(network_.states[found->second].tensor)];
    demand(means_the_same(had, like),
           fmt::format("its variable is {} elsewhere, and {} here, or of another scale",
                       in_words(had), in_words(like)));
    return found->second;
  }
  demand(
      like.type == number::int8 || like.type == number::float32,
      fmt::format("its variable is {}, and int8 or float32 is what there is", to_word(like.type)));
  tensor own = like;
  own.data.clear();
  const int zero = like.type == number::int8 ? zero_of(like) : 0;
  network_.states.push_back({static_cast<int>(network_.tensors.size()),
                             std::vector<unsigned char>(static_cast<std::size_t>(like.bytes()),
                                                        static_cast<unsigned char>(zero))});
  network_.tensors.push_back(std::move(own));
  return states_[name] = network_.states.size() - 1;
}

void variables::take_constants(int graph) {
  demand(graph > 0 && static_cast<std::size_t>(graph) < model_.graphs.size(),
         fmt::format("there is no network {} to call", graph));
  demand(!touched_, "variables were read or assigned before it");
  const convolith::gen::graph& g = model_.graphs[static_cast<std::size_t>(graph)];
  handles names;
  for (const graph_operator& o : g.operators) {
    if (o.what.code == codes::var_handle) {
      names[demand_output(o)] = name_in(o);
      continue;
    }
    demand(o.what.code == codes::assign_variable,
           fmt::format("network {} has {}, and constants that are assigned are what there is",
                       graph, name_of(o.what)));
    const tensor& value = g.tensors[static_cast<std::size_t>(demand_value(o))];
    demand(value.constant(), fmt::format("network {} assigns what is no constant", graph));
    network_.states[state_of(named(names, o), value)].start = value.data;
  }
}

bool variables::lower(const graph_operator& o, int number) {
  const auto of = [&](int t) -> const tensor& {
    return network_.tensors[static_cast<std::size_t>(t)];
  };
  const auto state = [&](int like) {
    const tensor copy = of(like);  // as a new state moves all tensors
    return network_.states[state_of(named(names_, o), copy)].tensor;
  };
  switch (o.what.code) {
    case codes::call_once: {
      const auto* once = std::get_if<once_options>(&o.options);
      take_constants(once == nullptr ? 0 : once->graph);
      return true;
    }
    case codes::var_handle:
      names_[demand_output(o)] = name_in(o);
      return true;
    case codes::read_variable: {
      touched_ = true;
      const int to = demand_output(o), from = state(to);
      network_.steps.push_back({number, {from}, to, copy_of(of(to))});
      return true;
    }
    case codes::assign_variable: {
      touched_ = true;
      const int from = demand_value(o), to = state(from);
      network_.steps.push_back({number, {from}, to, copy_of(of(from))});
      return true;
    }
    default:
      return false;
  }
}

namespace {

class placing {
 public:
  explicit placing(lowered_network& n) : n_(n) {}

  void run() {
    // From the last one on, so that the numbers of those before stay.
    for (std::size_t i = n_.steps.size(); i-- > 0;)
      if (is_state(n_.steps[i].output)) make_in_state(i);
    for (std::size_t i = 0; i < n_.steps.size(); ++i)
      if (lowered_step& s = n_.steps[i]; reads_state(s) && last_use(s.output) < next_write(i))
        s.what = alias_step{};
  }

 private:
  lowered_network& n_;

  [[nodiscard]] bool is_state(int t) const {
    return std::any_of(n_.states.begin(), n_.states.end(),
                       [&](const kept_tensor& s) { return s.tensor == t; });
  }
  [[nodiscard]] bool reads_state(const lowered_step& s) const {
    return s.inputs.size() == 1 && is_state(s.inputs[0]) && !is_state(s.output);
  }
  [[nodiscard]] static bool reads(const lowered_step& s, int t) {
    return std::find(s.inputs.begin(), s.inputs.end(), t) != s.inputs.end();
  }

  /// The last step that reads a tensor, or another shape of it; beyond all steps for an output of the network.
  [[nodiscard]] std::size_t last_use(int t) const {
    if (std::find(n_.outputs.begin(), n_.outputs.end(), t) != n_.outputs.end())
      return n_.steps.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < n_.steps.size(); ++i) {
      if (!reads(n_.steps[i], t)) continue;
      last = std::max(last, i);
      if (std::holds_alternative<alias_step>(n_.steps[i].what))
        last = std::max(last, last_use(n_.steps[i].output));
    }
    return last;
  }
  [[nodiscard]] std::size_t next_write(std::size_t read) const {
    for (std::size_t i = read + 1; i < n_.steps.size(); ++i)
      if (n_.steps[i].output == n_.steps[read].inputs[0]) return i;
    return n_.steps.size() + 1;
  }

  /// An assignment: what makes its value writes the state instead, if nothing reads or writes it between the two.
  void make_in_state(std::size_t assignment) {
    const int value = n_.steps[assignment].inputs[0], state = n_.steps[assignment].output;
    if (is_state(value) || last_use(value) != assignment) return;
    std::size_t made = assignment;
    for (std::size_t i = 0; i < n_.steps.size(); ++i) {
      if (n_.steps[i].output == value) made = i;
      if (i != assignment && reads(n_.steps[i], value)) return;
    }
    if (made == assignment || std::holds_alternative<alias_step>(n_.steps[made].what) ||
        reads_state(n_.steps[made]))
      return;
    for (std::size_t i = 0; i < assignment; ++i) {
      const lowered_step& s = n_.steps[i];
      if (i > made && (s.output == state || reads(s, state))) return;
    }
    n_.steps[made].output = state;
    n_.steps.erase(n_.steps.begin() + static_cast<std::ptrdiff_t>(assignment));
  }
};

}  // namespace

void keep_in_place(lowered_network& network) { placing(network).run(); }

}  // namespace convolith::gen
