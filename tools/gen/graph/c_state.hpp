// What puts the memory that a network keeps between runs to its start, as C.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "lowered.hpp"

namespace convolith::gen {

/// Statements of a function: every state gets the bytes that it starts with. `place` gives a tensor's address as a
/// pointer to the type of that name.
[[nodiscard]] std::string statements_of_start(
    const lowered_network& network,
    const std::function<std::string(int tensor, const std::string& type)>& place);

/// Of the tables in these statements.
[[nodiscard]] std::int64_t bytes_of_start(const lowered_network& network);

}  // namespace convolith::gen
