// What a network keeps between runs: the variables of a model, as tensors that steps read and write.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "lowered.hpp"

namespace convolith::gen {

/// The variables of a model, by their names and by the handles that its operators have of them.
class variables {
 public:
  variables(const network_model& model, lowered_network& network)
      : model_(model), network_(network) {}

  /// Adds the steps of CALL_ONCE, VAR_HANDLE, READ_VARIABLE and ASSIGN_VARIABLE; false: it is another operator. Throws
  /// `unsupported`: of CALL_ONCE what its network does beyond assigning constants, and of variables other sizes or
  /// types than they have.
  bool lower(const graph_operator& o, int number);

 private:
  /// A handle's name in one graph.
  using handles = std::map<int, std::string>;

  const network_model& model_;
  lowered_network& network_;
  handles names_{};
  std::map<std::string, std::size_t> states_{};  ///< number of the state by its name
  bool touched_ = false;                         ///< by an operator of the network itself

  void take_constants(int graph);
  std::size_t state_of(const std::string& name, const tensor& like);
};

/// The same network with fewer copies: what is read of a state lies in it while it is as it was read, and what is
/// assigned is made in it where nothing reads the old any more.
void keep_in_place(lowered_network& network);

}  // namespace convolith::gen
